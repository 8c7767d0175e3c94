import Assessment
import Model
import Vietnamese

/// One month as it stood at its end: the tallies, what changed since the month before, which tasks
/// were due or late, and which reports came in.
package struct MonthPage: Hashable, Sendable {
  package var frame: Frame
  /// "Tính đến hết ngày 30/06/2024".
  package var until: String
  /// "Số liệu đã chốt ngày 10/07/2024"; empty while rows are still let in.
  package var frozen: String
  package var sets: [ChangedSet]
  /// Corrections of the month before that were written down for this month's page.
  package var corrections: [ChangedVillage]
  /// Corrections of this month that came after it was frozen; its figures stay.
  package var later: [ChangedVillage]
  /// What became of villages in the month.
  package var events: [EventRow]
  package var due: [TaskGroup]
  package var moreDue: Link?
  /// Due before the month and not done at its end.
  package var late: [TaskGroup]
  package var moreLate: Link?
  package var reportDuty: String
  /// "2 nhận muộn" and so on with the villages; empty where no register is kept.
  package var reports: [ReportGroup]
  package var previous: Link?
  package var next: Link?
}

extension Context {
  /// More tasks than these are left to the page of all.
  private static let mostTasksOfAMonth = 100

  /// The first month with an assessment to the as-of date's, no more than ten years.
  static func months(of progress: Progress) -> ClosedRange<Month>? {
    let firsts = progress.sets.flatMap { set in
      (set.villages + set.absent).compactMap { $0.history.first?.month }
    }
    guard let first = firsts.min() else { return nil }
    var earliest = Month(progress.asOf)
    for _ in 0..<119 where first < earliest { earliest = earliest.previous }
    return earliest...max(earliest, Month(progress.asOf))
  }

  /// Every month that has a page, oldest first.
  var allMonths: [Month] {
    guard let months else { return [] }
    var all = [months.lowerBound]
    while let last = all.last, last < months.upperBound { all.append(last.next) }
    return all
  }

  func link(to month: Month) -> Link {
    Link(words[.monthTitle, ["month": month.vietnamese]], addresses.month(month))
  }

  func monthPage(_ month: Month) -> MonthPage {
    let end = min(month.lastDay, progress.asOf)
    let title = link(to: month).text
    let until = words[.monthUntil, ["date": end.vietnamese]]
    let states = taskStates(programme, asOf: end)
    let due = states.filter { $0.deadline.map { Month($0.lastDay) == month } ?? false }
    let late = states.filter {
      $0.isLate && $0.deadline.map { Month($0.lastDay) < month } ?? false
    }
    let frozen = cutoff(of: month)
    // Of a frozen month the rows that came later are left out.
    let isAsKnown = frozen != nil && programme.log.hasLateRows
    let progress = asKnown(month, end, frozen)
    return MonthPage(
      frame: frame(
        addresses.month(month), title, summary: "\(title), \(programme.site.title). \(until)."),
      until: until,
      frozen: frozen.map { words[.monthFrozen, ["date": $0.vietnamese]] } ?? "",
      sets: progress.sets.filter { !($0.villages + $0.absent).isEmpty }.map {
        changes(
          of: $0, isAsKnown ? MonthPoint.sums(of: $0) : sums[$0.set], in: .month(month))
      },
      corrections: corrections(of: month.previous, upTo: frozen ?? (isFrozenAtAll ? nil : end)),
      later: frozen == nil ? [] : corrections(of: month, upTo: nil),
      events: events(in: month),
      due: groups(due.prefix(Context.mostTasksOfAMonth)),
      moreDue: due.count > Context.mostTasksOfAMonth
        ? moreTasks(due.count - Context.mostTasksOfAMonth) : nil,
      late: groups(late.prefix(Context.mostTasksOfAMonth)),
      moreLate: late.count > Context.mostTasksOfAMonth
        ? moreTasks(late.count - Context.mostTasksOfAMonth) : nil,
      reportDuty: reportDuty, reports: reportGroups(of: month, at: end),
      previous: neighbour(month.previous), next: neighbour(month.next))
  }

  /// Whether the site freezes its months.
  private var isFrozenAtAll: Bool { programme.site.reportDuty?.cutoffDay != nil }

  /// The last day whose rows count on a month's page, once it is over.
  private func cutoff(of month: Month) -> Day? {
    programme.site.reportDuty?.cutoff(of: month).flatMap { $0 <= progress.asOf ? $0 : nil }
  }

  /// The state that a month's page shows: without the rows that came after it was frozen.
  private func asKnown(_ month: Month, _ end: Day, _ cutoff: Day?) -> Progress {
    guard let cutoff, programme.log.hasLateRows else { return progress }
    return assess(programme, asOf: end, known: cutoff).progress
  }

  /// What was written down about a month after it was frozen.
  private func corrections(of month: Month, upTo later: Day?) -> [ChangedVillage] {
    guard programme.log.hasLateRows, months?.contains(month) == true,
      // Where months are not frozen, what came after the month's end is a correction of it.
      let cutoff = cutoff(of: month) ?? (isFrozenAtAll ? nil : month.lastDay)
    else { return [] }
    let found = Assessment.corrections(
      of: programme, at: month.lastDay, from: cutoff, to: later ?? progress.asOf)
    return found.map { correction in
      let verdicts = correction.items.count { $0.before != $0.after }
      return ChangedVillage(
        name: villageLinks[correction.village],
        criteria: "", indicators: "",
        counts: counts(verdicts, of: correction.items.count),
        items: correction.items.map { change in
          var item = item(change, in: correction.village, correction.set)
          // What only follows from another item's correction has the row it had.
          if change.row != change.rowBefore { item.note = change.row.map(reason) ?? "" }
          return item
        })
    }
  }

  /// When a row was written down, and its remark.
  private func reason(of row: Int) -> String {
    let log = programme.log
    let day = words[.correctionDay, ["date": log.recordedDay(of: row).vietnamese]]
    return [day, log.words(of: row).note].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  private func neighbour(_ month: Month) -> Link? {
    months?.contains(month) == true ? link(to: month) : nil
  }
}
