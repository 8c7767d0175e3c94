import Diagnostics
import Publishing
import SiteBuild

/// The sentence a run ends with.
struct Summary {
  private let report: BuildReport
  private let options: BuildOptions
  private let seconds: Double
  private let publishes: Bool
  private let counts: DiagnosticCounts

  init(_ report: BuildReport, _ options: BuildOptions, seconds: Double, publishes: Bool) {
    self.report = report
    self.options = options
    self.seconds = seconds
    self.publishes = publishes
    counts = DiagnosticCounts(report.diagnostics)
  }

  /// Whether mistakes keep the site from being published.
  var isRefused: Bool { counts.isFatal(strict: options.isStrict) }

  /// What went wrong after the new site was in place.
  var warning: Bilingual? {
    report.publish?.warning.map { warning in
      Bilingual(
        vi: "cảnh báo: trang mới đã công bố, nhưng \(warning.message.vi); lần dựng sau sẽ dọn",
        en: "warning: the new site is published, but \(warning.message.en); "
          + "the next build tidies up")
    }
  }

  var line: Bilingual {
    if isRefused { return publishes ? notPublished : notClean }
    guard publishes else { return checked }
    return report.publish.map(published) ?? notPublished
  }

  private func published(_ publish: PublishSummary) -> Bilingual {
    let (vi, en) = (changes(publish).vi, changes(publish).en)
    return Bilingual(
      vi: "Đã dựng \(pages.vi) vào \(output) (\(vi)) trong \(time.vi); \(mistakes.vi).",
      en: "Built \(pages.en) into \(output) (\(en)) in \(time.en); \(mistakes.en).")
  }

  private func changes(_ publish: PublishSummary) -> Bilingual {
    let (written, same) = (grouped(publish.written), grouped(publish.unchanged))
    let removed = grouped(publish.removed)
    let isSmaller = publish.removed > 0
    return Bilingual(
      vi: "\(written.vi) tệp thay đổi, \(same.vi) giữ nguyên"
        + (isSmaller ? ", \(removed.vi) bị xóa" : ""),
      en: "\(written.en) \(publish.written == 1 ? "file" : "files") changed, \(same.en) unchanged"
        + (isSmaller ? ", \(removed.en) removed" : ""))
  }

  private var checked: Bilingual {
    Bilingual(
      vi: "Đã kiểm tra \(pages.vi) trong \(time.vi); \(mistakes.vi). Không ghi gì.",
      en: "Checked \(pages.en) in \(time.en); \(mistakes.en). Nothing was written.")
  }

  private var notPublished: Bilingual {
    let old = Console.isFolder(options.output)
    return Bilingual(
      vi: "Chưa công bố: \(mistakes.vi)\(strictness.vi)."
        + (old ? " Trang trong \(output) giữ nguyên." : ""),
      en: "Not published: \(mistakes.en)\(strictness.en)."
        + (old ? " The site in \(output) is as it was." : ""))
  }

  private var notClean: Bilingual {
    Bilingual(
      vi: "Cần sửa trước khi công bố: \(mistakes.vi)\(strictness.vi). Không ghi gì.",
      en: "To be corrected before publishing: \(mistakes.en)\(strictness.en). "
        + "Nothing was written.")
  }

  private var strictness: Bilingual {
    guard counts.errors == 0, isRefused else { return Bilingual(vi: "", en: "") }
    return Bilingual(
      vi: " (--strict coi cảnh báo là lỗi)", en: " (--strict takes warnings for errors)")
  }

  private var mistakes: Bilingual {
    let (errors, warnings) = (grouped(counts.errors), grouped(counts.warnings))
    return Bilingual(
      vi: "\(errors.vi) lỗi, \(warnings.vi) cảnh báo",
      en: "\(errors.en) \(counts.errors == 1 ? "error" : "errors"), "
        + "\(warnings.en) \(counts.warnings == 1 ? "warning" : "warnings")")
  }

  private var pages: Bilingual {
    let count = grouped(report.pages)
    return Bilingual(
      vi: "\(count.vi) trang", en: "\(count.en) \(report.pages == 1 ? "page" : "pages")")
  }

  private var time: Bilingual { duration(seconds) }

  private var output: String {
    options.output.hasSuffix("/") ? options.output : options.output + "/"
  }
}
