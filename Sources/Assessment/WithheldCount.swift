/// What a public site says instead of a small count of persons or households.
package enum WithheldCount: Hashable, Sendable {
  /// Fewer than a number, out of how many where that is known.
  case below(Int, of: Int?)
  /// More than a number, out of how many: all but a few.
  case above(Int, of: Int)
  /// Only that it is small.
  case untold

  /// "<5/250", ">245/250", "…": in no language's words.
  package var signs: String {
    switch self {
    case .below(let limit, let total): "<\(limit)" + (total.map { "/\($0)" } ?? "")
    case .above(let limit, let total): ">\(limit)/\(total)"
    case .untold: "…"
    }
  }
}

/// Which counts are too small to be told, and as what.
///
/// A count is kept back where it, or what is left of its total, lies between zero and a threshold.
/// What is said depends on the total, the threshold and the requirement alone, so that it says no
/// more than that. Where the verdict would leave one number only, the nearest that has the same
/// verdict is kept back too.
struct SmallCounts<Class: Hashable> {
  let threshold: Int
  /// The verdict on a count, which everybody sees.
  let verdict: (Int) -> Class

  /// A count of something that has no total.
  func withheld(_ count: Int) -> WithheldCount? {
    let few = widened(Array(1..<threshold), in: 0...(4 * threshold))
    return few.contains(count) ? .below((few.max() ?? 0) + 1, of: nil) : nil
  }

  /// A count and its total.
  func withheld(_ count: Int, of total: Int) -> WithheldCount? {
    guard total > 0, 0...total ~= count else { return withheld(count) }
    // Beyond what can be kept back beside the small ones.
    if count > 5 * threshold, total - count > 5 * threshold { return nil }
    let few = Array(1..<max(2, min(threshold, total + 1)))
    let nearlyAll = few.map { total - $0 }
    // With a small total either says the other; a total below the threshold is itself small.
    if total <= 2 * threshold + 1 {
      let both = widened(Array(Set(few + nearlyAll)), in: 0...total)
      return both.contains(count) ? .untold : nil
    }
    let low = widened(few, in: 0...total)
    if low.contains(count) { return .below((low.max() ?? 0) + 1, of: total) }
    let high = widened(nearlyAll, in: 0...total)
    return high.contains(count) ? .above((high.min() ?? total) - 1, of: total) : nil
  }

  /// With the nearest number of the same verdict beside each that is alone with its own.
  private func widened(_ numbers: [Int], in all: ClosedRange<Int>) -> [Int] {
    let groups = Dictionary(grouping: numbers, by: verdict)
    let lonely = groups.values.filter { $0.count == 1 }.compactMap(\.first).sorted()
    return numbers
      + lonely.compactMap { number in
        let wanted = verdict(number)
        return (1...(4 * threshold)).lazy.flatMap { [number - $0, number + $0] }.first {
          all.contains($0) && !numbers.contains($0) && verdict($0) == wanted
        }
      }
  }
}
