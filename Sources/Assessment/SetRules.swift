import Model

/// What of a set the assessment of every village needs, worked out once.
struct SetRules {
  let set: CriteriaSet
  let number: Int
  let items: Range<Int>
  /// Indicators that are declared but belong to no criterion the set names.
  let pool: Int
  /// Whether a criterion may have indicators beside the listed ones.
  let mayHaveUnlisted: [Bool]
  /// How many unlisted indicators a criterion has, where it says so.
  let unlisted: [Int]
  /// One level: criteria are assessed themselves.
  let isFlat: Bool

  init(_ set: CriteriaSet, number: Int, items: Range<Int>) {
    self.set = set
    self.number = number
    self.items = items
    let known = set.criteria.map { max($0.declaredIndicators ?? 0, $0.indicators.count) }
    let pool = set.indicatorTotal - known.reduce(0, +)
    self.pool = pool
    self.isFlat = set.indicatorTotal == 0
    self.mayHaveUnlisted = set.criteria.map { criterion in
      guard let declared = criterion.declaredIndicators else {
        return pool > 0 || criterion.indicators.isEmpty
      }
      return declared > criterion.indicators.count
    }
    self.unlisted = zip(set.criteria, known).map { $1 - $0.indicators.count }
  }
}
