import Assessment
import Inputs
import Pages
package import Rendering
package import Vietnamese

/// One month's report, or the months that have one.
package enum MonthReport: Sendable {
  case report(String)
  case noSuchMonth(known: ClosedRange<Month>?)
}

/// Reads the content and words the report of a month; writes nothing. There is no report where the
/// content has mistakes; the build report says which.
package func monthReport(
  _ options: BuildOptions, of month: Month, as form: MonthForm
) throws(BuildFailure) -> (report: BuildReport, month: MonthReport?) {
  var report = BuildReport(diagnostics: [])
  guard let source = try readSource(options, &report), !report.isBlocked(options) else {
    return (report, nil)
  }
  let programme = source.content.programme
  let (progress, contradictions) = assess(programme, asOf: source.asOf, jobs: options.jobs)
  let findings = findings(of: programme, progress, contradictions: contradictions).findings
  let pages = makePages(progress, findings, of: programme, in: source.theme.words)
  guard let page = pages.month(month) else {
    return (report, .noSuchMonth(known: pages.months))
  }
  guard form == .html else {
    let text = monthText(page, asMarkdown: form == .markdown, words: source.theme.words)
    return (report, .report(text))
  }
  var bytes: [UInt8] = []
  PageRenderer(theme: source.theme, site: pages.site, prose: [:], addresses: [:])
    .render(.month(page), into: &bytes)
  return (report, .report(String(decoding: bytes, as: UTF8.self)))
}
