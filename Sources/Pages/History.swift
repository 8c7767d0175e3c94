package import Assessment
import Model
import Vietnamese

/// n/N and m/M at the end of every month, newest last.
package struct History: Hashable, Sendable {
  package var points: [Point]
  /// What the line shows, in words.
  package var label: String

  package struct Point: Hashable, Sendable {
    /// "6/2024".
    package var month: String
    package var criteria: Pair
    package var indicators: Pair?
  }
}

extension Context {
  func history(of village: VillageProgress, in set: CriteriaSet) -> History {
    let points = village.history.map { point in
      History.Point(
        month: point.month.vietnamese, criteria: point.criteria.pair(set.counting),
        indicators: point.indicators?.pair(set.counting))
    }
    guard let first = points.first, let last = points.last else {
      return History(points: [], label: "")
    }
    let label = words[
      .historyLabel,
      [
        "from": first.month, "to": last.month,
        "first": "\(first.criteria.count)/\(first.criteria.total)",
        "last": "\(last.criteria.count)/\(last.criteria.total)",
      ]]
    return History(points: points, label: label)
  }
}
