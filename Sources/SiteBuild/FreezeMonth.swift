import Assessment
import CSV
import Diagnostics
import Inputs
import Model
import Publishing
package import Vietnamese

/// What came of freezing a month.
package enum FreezeResult: Hashable, Sendable {
  /// Written to a path, with so many figures.
  case written(path: String, lines: Int)
  /// The month is over or frozen only from a day on.
  case tooEarly(from: Day)
  /// It was frozen before.
  case frozenBefore(path: String)
}

/// Reads the content and keeps what a month's page says in `data/frozen/`. Nothing is kept where the
/// content has mistakes; the report says which.
///
/// - Parameter again: Replaces what was kept before.
package func freeze(
  _ options: BuildOptions, _ month: Month, again: Bool
) throws(BuildFailure) -> (report: BuildReport, result: FreezeResult?) {
  var report = BuildReport(diagnostics: [])
  guard let source = try readSource(options, &report), !report.isBlocked(options) else {
    return (report, nil)
  }
  var programme = source.content.programme
  let first = max(month.lastDay, programme.site.reportDuty?.cutoff(of: month) ?? month.lastDay)
  if source.asOf < first { return (report, .tooEarly(from: first)) }
  var kept = FrozenMonth(month: month, path: "")
  if programme.site.reportDuty?.cutoffDay == nil {
    // Rows written from now on are corrections.
    kept.lines = [FrozenMonth.Line(kind: FrozenMonth.cutoffKind, after: source.asOf.iso)]
  }
  programme.frozenMonths = programme.frozenMonths.filter { $0.month != month } + [kept]
  let progress = assess(programme, asOf: source.asOf, jobs: options.jobs).progress
  let registers = VillageRegisters(programme, progress.tasks)
  let lines = kept.lines + MonthState(month, of: programme, progress, registers).lines(programme)
  let path = "\(options.content)/data/frozen/\(month.iso).csv"
  do throws(PublishingError) {
    let isWritten = try save(
      csv(lines), as: "\(month.iso).csv", in: "frozen", of: "\(options.content)/data",
      isReplacing: again)
    return (
      report, isWritten ? .written(path: path, lines: lines.count) : .frozenBefore(path: path)
    )
  } catch {
    throw .publishing(error)
  }
}

private func csv(_ lines: [FrozenMonth.Line]) -> [UInt8] {
  let headings = ["kind", "set", "village", "item", "before", "after"]
  let rows = lines.map { [$0.kind, $0.set, $0.village, $0.item, $0.before, $0.after] }
  return writtenTable([headings] + rows, delimiter: UInt8(ascii: ","))
}
