package import Model

/// The villages that meet so many criteria of a set.
package struct VillageBand: Hashable, Sendable {
  package var least: Int
  package var most: Int
  /// By their index in the programme.
  package var villages: [Int]
}

/// Villages by the number of criteria they meet, the best band first; empty where nobody is
/// assessed.
///
/// The bands are the set's own, or all criteria, all but one, 10 and more, 5 and more, and fewer.
package func villageBands(of progress: SetProgress, in set: CriteriaSet) -> [VillageBand] {
  guard !progress.villages.isEmpty else { return [] }
  let total = set.criterionTotal
  let usual = [total, total - 1, 10, 5]
  let ends = Set((set.bands.isEmpty ? usual : set.bands) + [0]).filter { 0...total ~= $0 }
  var most = total
  return ends.sorted(by: >).map { least in
    defer { most = least - 1 }
    let villages = progress.villages.filter {
      (least...most).contains($0.criterionTally.pair(set.counting).count)
    }
    return VillageBand(least: least, most: most, villages: villages.map(\.village))
  }
}
