import ArgumentParser
import Diagnostics
import Rendering
import SiteBuild
import Vietnamese

/// What one month brought.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "In báo cáo của một tháng: kết quả, thay đổi, việc đến hạn, báo cáo đã nhận.",
    discussion: """
      Prints one month's report: tallies, changes, tasks due, reports received; writes nothing.

      VÍ DỤ (EXAMPLES)
        bantin report --period 2024-06
        bantin report --period 6/2024 --format markdown > thang-6.md
        bantin report --period 2024-06 --format html > site/thang/2024-06.html
        bantin report --period 2024-06 --commune "xã Yên"
      """)

  @Option(
    help: .init("Tháng, như 2024-06 hoặc 6/2024. (The month.)", valueName: "tháng"),
    transform: { try MonthArgument.read($0) })
  var period: Month

  @Option(
    help: .init(
      "Chỉ của một xã trong trang nhiều xã, theo mã hoặc tên. (Of one commune of several.)",
      valueName: "xã"))
  var commune: String?

  @Option(
    help: .init("Dạng của báo cáo. (The form of the report.)", valueName: "text|markdown|html"))
  var format = MonthForm.text

  @Option(
    help: .init("Ngôn ngữ của thông báo. (The language of messages.)", valueName: "vi|en"))
  var lang = Language.vietnamese

  @OptionGroup(title: "TRANG (SITE)") var site: SiteOptions

  func run() throws {
    let options = site.buildOptions()
    let result: (report: BuildReport, month: MonthReport?)
    do throws(BuildFailure) {
      result = try monthReport(options, of: period, in: commune, as: format)
    } catch {
      try end(error.message, in: lang, 2)
    }
    switch result.month {
    case .report(let text): Console.print(text, to: .output)
    case .noSuchMonth(let known):
      try end(refusal(known), in: lang, 1)
    case .noSuchCommune(let names):
      try end(refusal(names), in: lang, 1)
    case nil:
      try end(result.report, of: options, in: lang)
    }
  }

  private func refusal(_ known: ClosedRange<Month>?) -> Bilingual {
    guard let known else {
      return Bilingual(vi: "Chưa có kết quả đánh giá nào.", en: "Nothing was assessed yet.")
    }
    let (first, last) = (known.lowerBound, known.upperBound)
    return Bilingual(
      vi: "Không có số liệu tháng \(period.vietnamese); "
        + "số liệu có từ tháng \(first.vietnamese) đến tháng \(last.vietnamese).",
      en: "There are no data for \(period.iso); they go from \(first.iso) to \(last.iso).")
  }

  private func refusal(_ communes: [String]) -> Bilingual {
    let text = commune ?? ""
    guard communes.count > 1 else {
      return Bilingual(
        vi: "Trang này chỉ có một xã; bỏ --commune.",
        en: "The site is of one commune; leave --commune out.")
    }
    let hint = nearMiss(to: text, in: communes)
    let names = hint ?? communes.prefix(10).joined(separator: ", ")
    return Bilingual(
      vi: "Không có xã '\(text)'; có \(names).",
      en: "There is no commune '\(text)'; there is \(names).")
  }
}

extension MonthForm: ExpressibleByArgument {}
