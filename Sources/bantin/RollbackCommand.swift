import ArgumentParser
import Diagnostics
import Publishing
import SiteBuild

/// `bantin rollback`
struct RollbackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollback",
    abstract: "Trở lại trang đã công bố trước trang hiện nay.",
    discussion: """
      Returns to the site that was published before this one.

      Hai trang đổi chỗ trong một bước; chạy lại lần nữa thì lấy lại trang vừa thay. Trang trước \\
      được đối chiếu với manifest.json của nó trước khi đem ra. Lần bantin build sau lại dựng từ \\
      nội dung, nên hãy sửa nội dung trước.
      The two sites change places in one step; running it again brings back the one that was \\
      replaced. The next build builds from the content again, so correct that first.

      VÍ DỤ (EXAMPLES)
        bantin rollback
        bantin rollback --output xa/site
        bantin rollback --output site-noi-bo    (bản nội bộ; the site for the office)

      MÃ KẾT THÚC (EXIT CODES)
        0   đã trở lại (done)
        2   không có trang trước, trang trước đã bị sửa, hoặc máy không làm được (there is no site \\
      before, it was altered, or the machine refused); trang hiện nay giữ nguyên
      """)

  @Option(
    help: .init("Thư mục đã công bố. (The published folder.)", valueName: "thư-mục"),
    completion: .directory)
  var output = "site"

  @Option(
    help: .init("Ngôn ngữ của thông báo. (The language of messages.)", valueName: "vi|en"))
  var lang = Language.vietnamese

  func validate() throws {
    guard output.isEmpty else { return }
    throw ValidationError("--output không được để trống (must not be empty)")
  }

  func run() throws {
    let summary: RollbackSummary
    do throws(PublishingError) {
      summary = try rollBack(plain(output))
    } catch {
      let message = error.message
      try end(
        Bilingual(vi: "lỗi: \(harmless(message.vi))", en: "error: \(harmless(message.en))"),
        in: lang, 2)
    }
    if let warning = summary.warning { say(late(warning.message)) }
    say(done(summary))
  }

  private func done(_ summary: RollbackSummary) -> Bilingual {
    let (files, changed) = (grouped(summary.files), grouped(summary.changed))
    let place = plain(output)
    return Bilingual(
      vi: "Đã trở lại trang trước trong \(place)/ (\(files.vi) tệp, \(changed.vi) khác với trang "
        + "vừa thay). Chạy lại bantin rollback để lấy lại trang vừa thay.",
      en: "The site before is back in \(place)/ (\(files.en) files, \(changed.en) differ from the "
        + "one it replaced). Run bantin rollback again to bring that one back.")
  }

  private func late(_ failure: Bilingual) -> Bilingual {
    Bilingual(
      vi: "cảnh báo: đã trở lại trang trước, nhưng \(harmless(failure.vi)); lần dựng sau sẽ dọn",
      en: "warning: the site before is back, but \(harmless(failure.en)); the next build tidies up")
  }

  private func say(_ text: Bilingual) { Console.print(text[lang] + "\n", to: .messages) }
}
