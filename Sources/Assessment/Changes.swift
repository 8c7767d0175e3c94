package import Model

/// How a village stands in a set at two dates.
package struct VillageChange: Hashable, Sendable {
  package var set: Int
  package var village: Int
  /// `nil` where the village did not take part yet.
  package var criteriaBefore: Pair?
  package var criteria: Pair
  package var indicatorsBefore: Pair?
  package var indicators: Pair?
  /// The items whose verdict is another, in the order of the set.
  package var items: [ItemChange]
}

/// An item whose verdict changed.
package struct ItemChange: Hashable, Sendable {
  package var subject: Subject
  package var before: Verdict
  package var after: Verdict
}

/// What changed between two states of one programme: the villages with another verdict or tally, in
/// the programme's order.
package func changes(
  from before: Progress, to after: Progress, of programme: Programme
) -> [VillageChange] {
  after.sets.flatMap { set -> [VillageChange] in
    let old = before.sets.first { $0.set == set.set }
    return set.villages.compactMap { village in
      let change = VillageChange(
        village, since: old?[village: village.village], programme.sets[set.set], number: set.set)
      let isSame =
        change.items.isEmpty && change.criteriaBefore == change.criteria
        && change.indicatorsBefore == change.indicators
      return isSame ? nil : change
    }
  }
}

extension VillageChange {
  fileprivate init(
    _ now: VillageProgress, since old: VillageProgress?, _ set: CriteriaSet, number: Int
  ) {
    self.set = number
    village = now.village
    criteriaBefore = old?.criterionTally.pair(set.counting)
    criteria = now.criterionTally.pair(set.counting)
    indicatorsBefore = old?.indicatorTally?.pair(set.counting)
    indicators = now.indicatorTally?.pair(set.counting)
    items = now.criteria.indices.flatMap { criterion -> [ItemChange] in
      let (was, state) = (old?.criteria[criterion], now.criteria[criterion])
      let own = ItemChange(
        subject: .criterion(set: number, criterion: criterion), before: was?.verdict ?? .unknown,
        after: state.verdict)
      let parts = state.indicators.indices.map { indicator in
        ItemChange(
          subject: .indicator(set: number, criterion: criterion, indicator: indicator),
          before: was?.indicators[indicator].verdict ?? .unknown,
          after: state.indicators[indicator].verdict)
      }
      return ([own] + parts).filter { $0.before != $0.after }
    }
  }
}
