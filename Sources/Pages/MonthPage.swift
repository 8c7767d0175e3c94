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
  package var sets: [MonthSet]
  /// Corrections of the month before that were written down for this month's page.
  package var corrections: [MonthVillage]
  /// Corrections of this month that came after it was frozen; its figures stay.
  package var later: [MonthVillage]
  package var due: [TaskRow]
  /// Due before the month and not done at its end.
  package var late: [TaskRow]
  package var reportDuty: String
  /// How many reports came in time, late or not at all; empty where no register is kept.
  package var reportSummary: String
  /// The reports that came late or are missing.
  package var reports: [MonthReport]
  package var previous: Link?
  package var next: Link?
}

/// One set in a month.
package struct MonthSet: Hashable, Sendable {
  package var title: Link
  package var totals: String
  package var summary: String
  /// Those that changed.
  package var villages: [MonthVillage]
}

/// What changed in a village.
package struct MonthVillage: Hashable, Sendable {
  package var name: Link
  /// "12/16 → 13/16 tiêu chí".
  package var criteria: String
  package var indicators: String
  /// "2 kết quả và 5 số liệu thay đổi".
  package var counts: String
  /// Empty where so many villages changed that their own pages have to tell.
  package var items: [MonthItem]
}

/// An item with another verdict or number.
package struct MonthItem: Hashable, Sendable {
  package var code: String
  package var name: Link
  package var before: Mark
  package var after: Mark
  package var valueBefore: String
  package var value: String
  /// When a correction was written down, and why; empty for a change.
  package var note: String
}

/// A village's report for the month.
package struct MonthReport: Hashable, Sendable {
  package var village: Link
  package var standing: String
}

extension Context {
  /// When more villages than these changed in a month, its page counts their changes and leaves it
  /// to their own pages to name them.
  private static let mostNamed = 30

  /// The first month with an assessment to the as-of date's, no more than ten years.
  static func months(of progress: Progress) -> ClosedRange<Month>? {
    let firsts = progress.sets.flatMap { $0.villages.compactMap { $0.history.first?.month } }
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
    let frozen = cutoff(of: month)
    let progress = asKnown(month, end, frozen)
    let reports = reports(of: month, at: end)
    return MonthPage(
      frame: frame(
        addresses.month(month), title, summary: "\(title), \(programme.site.title). \(until)."),
      until: until,
      frozen: frozen.map { words[.monthFrozen, ["date": $0.vietnamese]] } ?? "",
      sets: progress.sets.filter { !$0.villages.isEmpty }.map { monthSet($0, month) },
      corrections: corrections(of: month.previous, upTo: frozen),
      later: frozen == nil ? [] : corrections(of: month, upTo: nil),
      due: states.filter { $0.deadline.map { Month($0.lastDay) == month } ?? false }.map(row),
      late: states.filter { $0.isLate && $0.deadline.map { Month($0.lastDay) < month } ?? false }
        .map(row),
      reportDuty: reportDuty, reportSummary: reports.summary, reports: reports.rows,
      previous: neighbour(month.previous), next: neighbour(month.next))
  }

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
  private func corrections(of month: Month, upTo later: Day?) -> [MonthVillage] {
    guard programme.log.hasLateRows, months?.contains(month) == true,
      let cutoff = cutoff(of: month)
    else { return [] }
    let found = Assessment.corrections(
      of: programme, at: month.lastDay, from: cutoff, to: later)
    return found.map { correction in
      let verdicts = correction.items.count { $0.before != $0.after }
      return MonthVillage(
        name: Link(
          programme.villages[correction.village].name, addresses.village(correction.village)),
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

  private func counts(_ verdicts: Int, of all: Int) -> String {
    words[.monthCounts, ["verdicts": "\(verdicts)", "values": "\(all - verdicts)"]]
  }

  private func neighbour(_ month: Month) -> Link? {
    months?.contains(month) == true ? link(to: month) : nil
  }

  private func monthSet(_ progress: SetProgress, _ month: Month) -> MonthSet {
    let set = set(progress.set)
    let new = progress.villages.filter { $0.history.first?.month == month }
    let changed = progress.villages.compactMap { village -> (VillageProgress, [DatedChange])? in
      guard let first = village.history.first?.month, first < month else { return nil }
      let changes = village.changes(in: month, of: programme.log)
      return changes.isEmpty ? nil : (village, changes)
    }
    return MonthSet(
      title: Link(set.title, addresses.set(progress.set)), totals: totals(of: progress, month),
      summary: summary(changed: changed.count, new: new.count, of: progress.villages.count),
      villages: changed.map { village, changes in
        monthVillage(
          village, changes, month, progress.set, isNamed: changed.count <= Context.mostNamed)
      })
  }

  /// A village's first results are no change: nothing was known before.
  private func summary(changed: Int, new: Int, of total: Int) -> String {
    if changed + new == 0 { return words[.monthSame] }
    return [(Phrase.monthChanged, changed), (.monthNew, new)].filter { $0.1 > 0 }
      .map { phrase, count in words[phrase, ["count": "\(count)", "total": "\(total)"]] }
      .joined(separator: " ")
  }

  private func totals(of progress: SetProgress, _ month: Month) -> String {
    let points = sums(of: progress)
    let counting = set(progress.set).counting
    func words(at month: Month) -> String? {
      guard let point = points.first(where: { $0.month == month }) else { return nil }
      return [
        (Phrase.criteriaPair, point.criteria.pair(counting)),
        (.indicatorsPair, point.indicators?.pair(counting) ?? Pair(count: 0, total: 0)),
      ].filter { $0.1.total > 0 }.map { phrase, pair in
        self.words[phrase, ["count": "\(pair.count)", "total": "\(pair.total)"]]
      }.joined(separator: ", ")
    }
    guard let after = words(at: month) else { return "" }
    guard let before = words(at: month.previous) else {
      return self.words[.monthTotalsFirst, ["after": after]]
    }
    return self.words[.monthTotals, ["after": after, "before": before]]
  }

  private func monthVillage(
    _ village: VillageProgress, _ changes: [DatedChange], _ month: Month, _ set: Int,
    isNamed: Bool
  ) -> MonthVillage {
    let counting = self.set(set).counting
    let before = village.history.first { $0.month == month.previous }
    let after = village.history.first { $0.month == month }
    let verdicts = changes.count { $0.before != $0.after }
    return MonthVillage(
      name: Link(
        programme.villages[village.village].name, addresses.village(village.village)),
      criteria: words.arrow(
        .monthCriteria, before?.criteria.pair(counting), after?.criteria.pair(counting)),
      indicators: words.arrow(
        .monthIndicators, before?.indicators?.pair(counting), after?.indicators?.pair(counting)),
      counts: counts(verdicts, of: changes.count),
      items: isNamed ? changes.map { item($0, in: village.village, set) } : [])
  }

  private func item(_ change: DatedChange, in village: Int, _ set: Int) -> MonthItem {
    let criterion = self.set(set).criteria[change.criterion]
    let heads = heads[set][change.criterion]
    let head = change.indicator.map { heads.indicators[$0] } ?? heads.own
    let requirement =
      change.indicator.map { criterion.indicators[$0].requirement } ?? criterion.requirement
    func value(_ row: Int?) -> String {
      row.map { self.value(of: $0, requirement, in: programme.villages[village]) } ?? ""
    }
    return MonthItem(
      code: head.code, name: head.name, before: mark(change.before), after: mark(change.after),
      valueBefore: value(change.rowBefore), value: value(change.row), note: "")
  }

  private func reports(
    of month: Month, at end: Day
  ) -> (summary: String, rows: [MonthReport]) {
    var (inTime, late, missing, awaited) = (0, 0, 0, 0)
    var rows: [MonthReport] = []
    for (village, state) in programme.reportStates(for: month, asOf: end) {
      switch state.standing {
      case .inTime: inTime += 1
      case .late: late += 1
      case .missing: missing += 1
      case .awaited: awaited += 1
      }
      let (standing, isLate) = words(for: state)
      guard isLate else { continue }
      rows.append(
        MonthReport(
          village: Link(programme.villages[village].name, addresses.village(village)),
          standing: standing))
    }
    guard inTime + late + missing + awaited > 0 else { return ("", []) }
    let summary = words[
      .monthReports,
      [
        "inTime": "\(inTime)", "late": "\(late)", "missing": "\(missing)",
        "awaited": "\(awaited)",
      ]]
    return (summary, rows)
  }
}

extension Words {
  /// A pair before and after; empty where there is none.
  fileprivate func arrow(_ phrase: Phrase, _ before: Pair?, _ after: Pair?) -> String {
    guard let before, let after else { return "" }
    return self[
      phrase,
      ["before": "\(before.count)/\(before.total)", "after": "\(after.count)/\(after.total)"]]
  }
}
