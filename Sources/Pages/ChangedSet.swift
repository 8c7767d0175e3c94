import Assessment
import Model
import Vietnamese

/// What changed in one set over a period.
package struct ChangedSet: Hashable, Sendable {
  package var title: Link
  package var totals: String
  package var summary: String
  /// Those that changed, item by item; empty where their parts have pages of their own.
  package var villages: [ChangedVillage]
  /// Those that changed where their items are too many for that.
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
  package var isCriterion: Bool
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

/// How far a page goes into what changed.
enum Naming {
  /// Every item.
  case items
  /// How much, village by village.
  case villages
  /// Nothing but sums: the parts have pages of their own.
  case sums
}

extension Context {
  /// More items than these are left to the pages of the months.
  private static let mostItems = 300

  /// How a page that has all its villages in one names what changed in a set.
  ///
  /// - Parameter isLong: Whether it may be of any length.
  func naming(_ changed: [VillageChanges], isLong: Bool) -> Naming {
    let items = changed.reduce(0) { $0 + $1.changes.count }
    let isNamed = changed.count <= VillagePart.mostNamed && (isLong || items <= Context.mostItems)
    if isNamed { return .items }
    return parts.isEmpty ? .villages : .sums
  }

  /// - Parameters:
  ///   - sums: As `MonthPoint.sums(of:)` adds them up.
  ///   - changed: As `SetProgress.changed(in:of:)` finds it.
  func changes(
    of progress: SetProgress, _ sums: [MonthPoint], _ changed: [VillageChanges],
    in period: Period, naming: Naming
  ) -> ChangedSet {
    let set = set(progress.set)
    let counted = progress.counted(in: period.months)
    let new = counted.count {
      $0.history.first.map { period.months.contains($0.month) } ?? false
    }
    func worded(_ changed: VillageChanges, withItems: Bool) -> ChangedVillage {
      changedVillage(
        changed.village, changed.changes, period.months, progress.set, isNamed: withItems)
    }
    var result = ChangedSet(
      title: Link(set.title, addresses.set(progress.set)),
      totals: totals(sums, progress.set, period),
      summary: summary(period, changed.count, new: new, of: counted.count), villages: [], table: [])
    switch naming {
    case .items: result.villages = changed.map { worded($0, withItems: true) }
    case .villages:
      result.table = grouped(changed, by: \.village.village) { worded($0, withItems: false) }
    case .sums: break
    }
    return result
  }

  func counts(_ verdicts: Int, of all: Int) -> String {
    words[.monthCounts, ["verdicts": "\(verdicts)", "values": "\(all - verdicts)"]]
  }

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
      isCriterion: change.indicator == nil, code: head.code, name: head.name,
      before: mark(change.before), after: mark(change.after),
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
