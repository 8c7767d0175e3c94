import Model
import Vietnamese

/// What of a set the assessment of every village needs, worked out once.
struct SetRules: Sendable {
  let set: CriteriaSet
  let number: Int
  /// The numbers of the set's items; everything here counts from the first of them.
  let items: Range<Int>
  let criteria: [CriterionItems]
  /// The criterion each item belongs to.
  let criterionOfItem: [Int]
  /// What each item is measured against, by the villages' groups.
  let thresholds: [String: [Threshold?]]
  /// Indicators that are declared but belong to no criterion the set names.
  let pool: Int
  /// The criteria the pool may belong to; empty when it may belong to a criterion nobody named.
  let poolOwners: [Int]
  /// One level: criteria are assessed themselves.
  let isFlat: Bool

  init(_ set: CriteriaSet, number: Int, table: ItemTable, groups: Set<String>) {
    let items = table.ranges[number]
    let pool = set.indicatorTotal - set.criteria.reduce(0) { $0 + $1.indicatorTotal }
    let open = set.criteria.indices.filter { set.criteria[$0].declaredIndicators == nil }
    self.set = set
    self.number = number
    self.items = items
    self.pool = pool
    self.poolOwners = set.criterionTotal == set.criteria.count ? open : []
    self.isFlat = set.indicatorTotal == 0
    self.criteria = set.criteria.enumerated().map { index, criterion in
      CriterionItems(
        criterion, start: table.criterion(index, set: number) - items.lowerBound, pool: pool)
    }
    self.criterionOfItem = criteria.enumerated().flatMap { number, items in
      Array(repeating: number, count: items.indicators.upperBound - items.whole)
    }
    self.thresholds = Dictionary(uniqueKeysWithValues: groups.map { ($0, set.thresholds(for: $0)) })
  }
}

/// Where the items of a criterion stand, and what it has beside its listed indicators.
struct CriterionItems: Sendable {
  let whole: Int
  /// `4.*`
  let rest: Int
  let indicators: Range<Int>
  /// How many unlisted indicators it has, where it says so.
  let unlisted: Int
  /// Whether it may have indicators beside the listed ones, or is assessed itself.
  let mayHaveUnlisted: Bool

  init(_ criterion: Criterion, start: Int, pool: Int) {
    whole = start
    rest = start + 1
    indicators = start + 2..<start + 2 + criterion.indicators.count
    unlisted = criterion.indicatorTotal - criterion.indicators.count
    let isOpen = criterion.declaredIndicators == nil && pool > 0
    mayHaveUnlisted = isOpen || unlisted > 0 || criterion.indicators.isEmpty
  }
}

extension CriteriaSet {
  /// What a set of points asks of every criterion, in per cent of its points.
  var floorPercent: ExactDecimal? {
    if case .points(_, let percent) = recognition { percent } else { nil }
  }

  /// By item, in the order of `ItemTable`.
  fileprivate func thresholds(for group: String) -> [Threshold?] {
    criteria.flatMap { criterion in
      [criterion.requirement.threshold(for: group, floorPercent: floorPercent), nil]
        + criterion.indicators.map {
          $0.requirement.threshold(for: group, floorPercent: floorPercent)
        }
    }
  }
}
