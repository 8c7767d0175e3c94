import ArgumentParser
import Diagnostics
import SiteBuild
import Vietnamese

/// Keeps the figures of a month, so that nothing changes them unseen.
struct FreezeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "freeze",
    abstract: "Chốt số liệu của một tháng: từ đó trang tháng không đổi mà không ai biết.",
    discussion: """
      Keeps what a month's page says in content/data/frozen/. From then on a build whose data would
      change that page fails and names each figure.

      VÍ DỤ (EXAMPLES)
        bantin freeze --period 2024-06
        bantin freeze --period 6/2024 --again     chốt lại sau khi cố ý đổi (freeze anew)
      """)

  @Option(
    help: .init("Tháng, như 2024-06 hoặc 6/2024. (The month.)", valueName: "tháng"),
    transform: { try MonthArgument.read($0) })
  var period: Month

  @Flag(help: "Ghi đè số liệu đã chốt trước đó. (Replace what was frozen before.)")
  var again = false

  @Option(
    help: .init("Ngôn ngữ của thông báo. (The language of messages.)", valueName: "vi|en"))
  var lang = Language.vietnamese

  @OptionGroup(title: "TRANG (SITE)") var site: SiteOptions

  func run() throws {
    let options = site.buildOptions()
    let outcome: (report: BuildReport, result: FreezeResult?)
    do throws(BuildFailure) {
      outcome = try freeze(options, period, again: again)
    } catch {
      try end(error.message, in: lang, 2)
    }
    switch outcome.result {
    case .written(let path, let lines):
      let text = Bilingual(
        vi: "Đã chốt tháng \(period.vietnamese): \(lines) số liệu trong \(path).",
        en: "Froze \(period.iso): \(lines) figures in \(path).")
      Console.print(text[lang] + "\n", to: .output)
    case .tooEarly(let day):
      let text = Bilingual(
        vi: "Tháng \(period.vietnamese) chưa chốt được; chốt từ ngày \(day.vietnamese).",
        en: "\(period.iso) cannot be frozen before \(day.iso).")
      try end(text, in: lang, 1)
    case .frozenBefore(let path):
      let text = Bilingual(
        vi: "Tháng \(period.vietnamese) đã chốt trong \(path); thêm --again để ghi đè.",
        en: "\(period.iso) was frozen in \(path); add --again to replace it.")
      try end(text, in: lang, 1)
    case nil:
      try end(outcome.report, of: options, in: lang)
    }
  }
}

/// A month as it is given on the command line.
enum MonthArgument {
  static func read(_ text: String) throws -> Month {
    if let month = Month.parse(text) { return month }
    throw ValidationError("viết tháng như 2024-06 hoặc 6/2024 (a month)")
  }
}
