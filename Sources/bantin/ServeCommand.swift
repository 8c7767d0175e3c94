import ArgumentParser
import Diagnostics
import Preview
import Printing
import Serving
import SiteBuild
import Watching

/// `bantin serve`
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Xem trang trong trình duyệt khi đang sửa; lưu tệp là trang tự dựng lại.",
    discussion: """
      Shows the site in a browser while it is edited, and builds it again with every save.

      Mở địa chỉ được nêu bằng trình duyệt trên chính máy này; máy khác không xem được. Trang đang \
      mở tự tải lại và giữ nguyên chỗ đang xem. Khi nội dung có lỗi, lỗi hiện ở cuối trang và bản gần \
      nhất dựng được vẫn còn đó. Thư mục site không bị đụng đến; muốn công bố thì dùng bantin build. \
      Bấm Ctrl-C để dừng.
      Open the address in a browser on this machine; no other machine can. The open page is loaded \
      again where it stood. Mistakes are told in the page, and the last good site stays. The folder \
      site is left alone: bantin build publishes. Ctrl-C stops.

      VÍ DỤ (EXAMPLES)
        bantin serve
        bantin serve --port 9000
        bantin serve --content xa/content
        bantin serve --internal            bản nội bộ (the site for the office)

      MÃ KẾT THÚC (EXIT CODES)
        0   đã dừng theo yêu cầu (stopped as asked)
        2   cổng đang bận, không có nội dung, hoặc máy không làm được (the machine refused)
      """)

  @OptionGroup(title: "TRANG (SITE)") var site: SiteOptions

  @Option(
    help: .init(
      "Cổng: số trong địa chỉ của trang, 0 để máy tự chọn; không nêu thì là \(usualPorts.lowerBound), "
        + "bận thì số kế tiếp. (The port; 0 for any that is free.)", valueName: "số"))
  var port: UInt16?

  @Option(
    help: .init("Ngôn ngữ của thông báo. (The language of messages.)", valueName: "vi|en"))
  var lang = Language.vietnamese

  /// Looked through in turn where no port is asked for.
  private static let usualPorts: ClosedRange<UInt16> = 8030...8039

  func run() throws {
    Interruption.listen()
    let server = try takePort()
    let folder = try makeFolder()
    defer { folder.remove() }
    let options = site.buildOptions()
    // A theme may be begun while the site is looked at.
    let watch = FolderWatch(
      [options.content, options.theme ?? site.placeOfTheme].compactMap(\.self))
    let preview = SitePreview(in: "\(folder.path)/site", language: lang)
    var log = ServeLog(in: lang)
    guard log.rebuild(preview, site.buildOptions()) else { throw ExitCode(2) }
    server.start { preview.answer($0) }
    defer { server.stop() }
    log.begin(port: server.port, limitation: watch.limitation)
    while watch.waitForChange(until: { Interruption.isAsked }) {
      _ = log.rebuild(preview, site.buildOptions())
    }
    log.end()
  }

  private func takePort() throws -> LoopbackServer {
    var failure: PortFailure?
    for port in port.map({ $0...$0 }) ?? Self.usualPorts {
      do throws(PortFailure) {
        return try LoopbackServer(port: port)
      } catch {
        failure = failure ?? error
        guard error.isTaken else { break }
      }
    }
    try end(refusal(failure), in: lang, 2)
  }

  /// With a port that can be had, so that the command only has to be typed again.
  private func refusal(_ failure: PortFailure?) -> Bilingual {
    let message = failure?.message ?? Bilingual(vi: "", en: "")
    let free = (try? LoopbackServer(port: 0))?.port
    guard failure?.isTaken == true, let free else { return message }
    return Bilingual(
      vi:
        "\(message.vi); có thể là một bantin serve khác: dừng nó, hoặc chạy bantin serve --port \(free)",
      en: "\(message.en), perhaps another bantin serve: stop it, or run bantin serve --port \(free)"
    )
  }

  private func makeFolder() throws -> TemporaryFolder {
    do throws(SystemFailure) {
      return try TemporaryFolder(for: "serve")
    } catch {
      let reason = error.reason
      try end(
        Bilingual(
          vi: "không tạo được thư mục tạm để dựng trang: \(reason)",
          en: "cannot make a temporary folder to build the site in: \(reason)"),
        in: lang, 2)
    }
  }
}
