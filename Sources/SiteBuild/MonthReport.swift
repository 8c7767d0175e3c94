import Assessment
import Inputs
import Model
import Pages
package import Rendering
package import Vietnamese

/// One month's report, or what there is instead.
package enum MonthReport: Sendable {
  case report(String)
  case noSuchMonth(known: ClosedRange<Month>?)
  /// The site has no such commune, or is of one.
  case noSuchCommune(names: [String])
}

/// Reads the content and words the report of a month; writes nothing. There is no report where the
/// content has mistakes; the build report says which.
///
/// - Parameter commune: The id or name of one of several, to report of it alone.
package func monthReport(
  _ options: BuildOptions, of month: Month, in commune: String? = nil, as form: MonthForm
) throws(BuildFailure) -> (report: BuildReport, month: MonthReport?) {
  var report = BuildReport(diagnostics: [])
  guard let source = try readSource(options, &report), !report.isBlocked(options) else {
    return (report, nil)
  }
  let programme = source.content.programme
  let (progress, contradictions) = assess(programme, asOf: source.asOf, jobs: options.jobs)
  let findings = findings(of: programme, progress, contradictions: contradictions).findings
  let pages = makePages(progress, findings, of: programme, in: source.theme.words)
  let place = commune.map { programme.commune(called: $0) }
  if case .some(nil) = place {
    return (report, .noSuchCommune(names: programme.communes.map(\.id)))
  }
  guard let page = pages.month(month, in: place ?? nil, isWhole: form != .html) else {
    return (report, .noSuchMonth(known: pages.months))
  }
  guard form == .html else {
    let text = monthText(page, asMarkdown: form == .markdown, words: source.theme.words)
    return (report, .report(text))
  }
  var bytes: [UInt8] = []
  PageRenderer(
    theme: source.theme, site: pages.site, prose: [:], addresses: [:], isDetached: true
  ).render(.month(page), into: &bytes)
  return (report, .report(String(decoding: bytes, as: UTF8.self)))
}
