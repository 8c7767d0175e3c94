import Assessment
import Model
import Vietnamese

/// What changed in one set over a period.
package struct ChangedSet: Hashable, Sendable {
  package var title: Link
  package var totals: String
  package var summary: String
  /// Those that changed, item by item.
  package var villages: [ChangedVillage]
  /// Those that changed where they are too many for that; their own pages tell what did.
  package var table: [VillageGroup<ChangedVillage>]
}

/// What changed in a village.
package struct ChangedVillage: Hashable, Sendable {
  package var name: Link
  /// "12/16 → 13/16 tiêu chí".
  package var criteria: String
  package var indicators: String
  /// "2 kết quả và 5 số liệu thay đổi".
  package var counts: String
  /// Empty where so many villages changed that their own pages have to tell.
  package var items: [ChangedItem]
}

/// An item with another verdict or number.
package struct ChangedItem: Hashable, Sendable {
  package var code: String
  package var name: Link
  package var before: Mark
  package var after: Mark
  package var valueBefore: String
  package var value: String
  /// When a correction was written down, and why; empty for a change.
  package var note: String
}

/// The months whose changes a page tells, and what it calls them.
struct Period {
  var months: ClosedRange<Month>
  var totals, totalsFirst, changed, new, same: Phrase

  static func month(_ month: Month) -> Period {
    Period(
      months: month...month, totals: .monthTotals, totalsFirst: .monthTotalsFirst,
      changed: .monthChanged, new: .monthNew, same: .monthSame)
  }

  /// - Parameter months: Those of the year up to the as-of date's.
  static func year(_ months: ClosedRange<Month>) -> Period {
    Period(
      months: months, totals: .yearTotals, totalsFirst: .yearTotalsFirst, changed: .yearChanged,
      new: .yearNew, same: .yearSame)
  }
}

extension Context {
  /// When more villages than these changed, the page counts their changes and leaves it to their own
  /// pages to name them.
  private static let mostNamed = 30

  /// - Parameter sums: As `MonthPoint.sums(of:)` adds them up.
  func changes(
    of progress: SetProgress, _ sums: [MonthPoint], in period: Period
  ) -> ChangedSet {
    let set = set(progress.set)
    let first = period.months.lowerBound
    // Those that were there at the end of it, and those that were no more then.
    let all = progress.villages + progress.absent
    let present = all.filter { $0.isPresent(on: period.months.upperBound.lastDay) }
    let counted = all.filter { village in
      village.isPresent(on: period.months.upperBound.lastDay)
        || village.isPresent(on: first.firstDay)
    }.sorted { $0.village < $1.village }
    let new = counted.filter {
      $0.history.first.map { period.months.contains($0.month) } ?? false
    }
    let changed = counted.compactMap { village -> (VillageProgress, [DatedChange])? in
      guard let known = village.history.first?.month, known < first else { return nil }
      let changes = village.changes(in: period.months, of: programme.log)
      return changes.isEmpty ? nil : (village, changes)
    }
    let isNamed = changed.count <= Context.mostNamed
    let villages = changed.map { village, changes in
      (
        village.village,
        changedVillage(village, changes, period.months, progress.set, isNamed: isNamed)
      )
    }
    return ChangedSet(
      title: Link(set.title, addresses.set(progress.set)),
      totals: totals(sums, progress.set, period),
      summary: summary(period, changed.count, new: new.count, of: present.count),
      villages: isNamed ? villages.map(\.1) : [],
      table: isNamed ? [] : grouped(villages, by: \.0) { $0.1 })
  }

  func counts(_ verdicts: Int, of all: Int) -> String {
    words[.monthCounts, ["verdicts": "\(verdicts)", "values": "\(all - verdicts)"]]
  }

  /// A village's first results are no change: nothing was known before.
  private func summary(
    _ period: Period, _ changed: Int, new: Int, of total: Int
  ) -> String {
    if changed + new == 0 { return words[period.same] }
    return [(period.changed, changed), (period.new, new)].filter { $0.1 > 0 }
      .map { phrase, count in words[phrase, ["count": "\(count)", "total": "\(total)"]] }
      .joined(separator: " ")
  }

  private func totals(_ points: [MonthPoint], _ set: Int, _ period: Period) -> String {
    let counting = self.set(set).counting
    func words(at month: Month) -> String? {
      guard let point = points.first(where: { $0.month == month }) else { return nil }
      return [
        (Phrase.criteriaPair, point.criteria.pair(counting)),
        (.indicatorsPair, point.indicators?.pair(counting) ?? Pair(count: 0, total: 0)),
      ].filter { $0.1.total > 0 }.map { phrase, pair in
        self.words[phrase, ["count": "\(pair.count)", "total": "\(pair.total)"]]
      }.joined(separator: ", ")
    }
    guard let after = words(at: period.months.upperBound) else { return "" }
    guard let before = words(at: period.months.lowerBound.previous) else {
      return self.words[period.totalsFirst, ["after": after]]
    }
    return self.words[period.totals, ["after": after, "before": before]]
  }

  private func changedVillage(
    _ village: VillageProgress, _ changes: [DatedChange], _ months: ClosedRange<Month>, _ set: Int,
    isNamed: Bool
  ) -> ChangedVillage {
    let counting = self.set(set).counting
    let before = village.history.first { $0.month == months.lowerBound.previous }
    let after = village.history.first { $0.month == months.upperBound }
    let verdicts = changes.count { $0.before != $0.after }
    return ChangedVillage(
      name: villageLinks[village.village],
      criteria: words.arrow(
        .monthCriteria, before?.criteria.pair(counting), after?.criteria.pair(counting)),
      indicators: words.arrow(
        .monthIndicators, before?.indicators?.pair(counting), after?.indicators?.pair(counting)),
      counts: counts(verdicts, of: changes.count),
      items: isNamed ? changes.map { item($0, in: village.village, set) } : [])
  }

  func item(_ change: DatedChange, in village: Int, _ set: Int) -> ChangedItem {
    let criterion = self.set(set).criteria[change.criterion]
    let heads = heads[set][change.criterion]
    let head = change.indicator.map { heads.indicators[$0] } ?? heads.own
    let requirement =
      change.indicator.map { criterion.indicators[$0].requirement } ?? criterion.requirement
    func value(_ row: Int?) -> String {
      row.map { self.value(of: $0, requirement, in: programme.villages[village]) } ?? ""
    }
    return ChangedItem(
      code: head.code, name: head.name, before: mark(change.before), after: mark(change.after),
      valueBefore: value(change.rowBefore), value: value(change.row), note: "")
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
