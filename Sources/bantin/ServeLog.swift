import Diagnostics
import Preview
import Publishing
import SiteBuild

/// What `bantin serve` says on the terminal: each build in a line, mistakes when they are new.
struct ServeLog {
  private let language: Language
  private var told: [Diagnostic] = []
  private var isFirst = true

  init(in language: Language) { self.language = language }

  /// Builds and tells of it; `false` when the machine kept the site from being built.
  mutating func rebuild(_ preview: SitePreview, _ options: BuildOptions) -> Bool {
    let start = Clock.seconds
    do throws(BuildFailure) {
      let report = try preview.rebuild(options)
      tell(report.diagnostics, of: options)
      say(line(report, seconds: Clock.seconds - start))
      isFirst = false
      return true
    } catch {
      let word = Bilingual(vi: "lỗi", en: "error")
      say(Bilingual(vi: "\(word.vi): \(error.message.vi)", en: "\(word.en): \(error.message.en)"))
      return false
    }
  }

  /// Says where the site is.
  func begin(port: UInt16, limitation: Bilingual?) {
    if let limitation {
      say(Bilingual(vi: "Lưu ý: \(limitation.vi).", en: "Note: \(limitation.en)."))
    }
    let address = Bilingual(
      vi: "Mở bằng trình duyệt: http://127.0.0.1:\(port)/",
      en: "Open in a browser: http://127.0.0.1:\(port)/")
    Console.print(address[language] + "\n", to: .output)
    say(
      Bilingual(
        vi: "Sửa và lưu tệp là trang tự dựng lại. Bấm Ctrl-C để dừng.",
        en: "Edit and save: the site builds itself again. Ctrl-C stops."))
  }

  func end() { say(Bilingual(vi: "Đã dừng.", en: "Stopped.")) }

  private mutating func tell(_ diagnostics: [Diagnostic], of options: BuildOptions) {
    guard diagnostics != told else { return }
    told = diagnostics
    let sources = SourceReader(options)
    let text = printed(
      diagnostics, as: .text, language: language, sources: { sources.text(of: $0) },
      options: PrintingOptions(colour: Console.Stream.messages.takesColour))
    Console.print(text, to: .messages)
  }

  private func line(_ report: BuildReport, seconds: Double) -> Bilingual {
    let counts = DiagnosticCounts(report.diagnostics)
    let found = counts.described(in: language)
    let mistakes = Bilingual(
      vi: found.isEmpty ? "không có lỗi" : found, en: found.isEmpty ? "no mistakes" : found)
    guard let publish = report.publish else {
      return Bilingual(
        vi: "Chưa dựng được: \(mistakes.vi)." + (isFirst ? "" : " Bản trước vẫn xem được."),
        en: "Not built: \(mistakes.en)." + (isFirst ? "" : " The site before can still be seen."))
    }
    let (pages, time) = (grouped(report.pages), duration(seconds))
    let changed = grouped(publish.written + publish.removed)
    return Bilingual(
      vi: isFirst
        ? "Đã dựng \(pages.vi) trang trong \(time.vi); \(mistakes.vi)."
        : "Đã dựng lại trong \(time.vi): \(changed.vi) tệp thay đổi; \(mistakes.vi).",
      en: isFirst
        ? "Built \(pages.en) pages in \(time.en); \(mistakes.en)."
        : "Built again in \(time.en): \(changed.en) files changed; \(mistakes.en).")
  }

  private func say(_ text: Bilingual) { Console.print(text[language] + "\n", to: .messages) }
}
