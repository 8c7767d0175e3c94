/// What a row of the log can be about, numbered through all sets so that a log of millions of
/// rows holds two bytes for it.
package struct ItemTable: Sendable {
  package enum Item: Hashable, Sendable {
    case criterion(set: Int, criterion: Int)
    case indicator(set: Int, criterion: Int, indicator: Int)
    /// `4.*`: the indicators of a criterion that have no row of their own, listed or not.
    case remainder(set: Int, criterion: Int)
  }

  package private(set) var items: [Item] = []
  /// The item numbers of each set.
  package private(set) var ranges: [Range<Int>] = []
  private var firsts: [[Int]] = []

  package init(_ sets: [CriteriaSet]) {
    for (set, value) in sets.enumerated() {
      let start = items.count
      var starts: [Int] = []
      for (criterion, detail) in value.criteria.enumerated() {
        starts.append(items.count)
        items.append(.criterion(set: set, criterion: criterion))
        items.append(.remainder(set: set, criterion: criterion))
        for indicator in detail.indicators.indices {
          items.append(.indicator(set: set, criterion: criterion, indicator: indicator))
        }
      }
      firsts.append(starts)
      ranges.append(start..<items.count)
    }
  }

  package func criterion(_ criterion: Int, set: Int) -> Int { firsts[set][criterion] }
  package func remainder(_ criterion: Int, set: Int) -> Int { firsts[set][criterion] + 1 }
  package func indicator(_ indicator: Int, criterion: Int, set: Int) -> Int {
    firsts[set][criterion] + 2 + indicator
  }
}
