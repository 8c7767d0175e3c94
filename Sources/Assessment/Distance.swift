package import Model
package import Vietnamese

/// How far an unmet measurement lies from its requirement.
package struct Distance: Hashable, Sendable {
  /// In the indicator's unit (per cent: percentage points): exact between numbers as given, rounded
  /// up to two decimals where a fraction has no end. Nothing where the value is the bound itself
  /// and that does not belong to it.
  package var amount: ExactDecimal
  /// Whether the value has to rise to the bound or fall to it.
  package var mustRise: Bool
  /// How many more (or fewer) of what the numerator counts would satisfy the bound; `nil` when the
  /// parts are not given.
  package var count: Int?
}

/// The distance of a measurement from a bound, or `nil` when it satisfies it or cannot be computed.
package func distance(
  of measurement: AssessmentLog.Measurement, from bound: Bound, unit: String
) -> Distance? {
  guard let quantity = Quantity(measurement, unit: unit), quantity.satisfies(bound) == false,
    let edge = bound.nearestEdge(to: quantity), let gap = edge.gap(to: quantity)
  else { return nil }
  return Distance(
    amount: gap, mustRise: edge.mustRise, count: edge.missingCount(to: quantity, within: bound))
}

extension Bound {
  /// The one-sided bound a quantity outside has to reach, with its limit.
  fileprivate func nearestEdge(to quantity: Quantity) -> Edge? {
    switch self {
    case .atLeast(let limit), .moreThan(let limit):
      return Edge(bound: self, limit: limit, mustRise: true)
    case .atMost(let limit), .lessThan(let limit):
      return Edge(bound: self, limit: limit, mustRise: false)
    case .exactly(let limit):
      return quantity.compared(to: limit).map {
        Edge(bound: $0 < 0 ? .atLeast(limit) : .atMost(limit), limit: limit, mustRise: $0 < 0)
      }
    case .within(let from, let to, let closed):
      return quantity.compared(to: from).map {
        $0 < 0
          ? Edge(bound: .atLeast(from), limit: from, mustRise: true)
          : Edge(bound: closed ? .atMost(to) : .lessThan(to), limit: to, mustRise: false)
      }
    }
  }
}

private struct Edge {
  var bound: Bound
  var limit: ExactDecimal
  var mustRise: Bool

  /// What is missing, or a little more where a fraction has no end: never less.
  func gap(to quantity: Quantity) -> ExactDecimal? {
    switch quantity {
    case .value(let value):
      return mustRise ? limit.subtracting(value) : value.subtracting(limit)
    case .percent(let top, let bottom):
      let value = ExactDecimal.percent(
        numerator: top, denominator: bottom, decimals: 4, rule: mustRise ? .down : .up)
      return value.flatMap { gap(to: .value($0)) }?.rounded(decimals: 2, rule: .up)
    }
  }

  /// The fewest whole units to add to (or take from) the numerator until it lies in the bound;
  /// `nil` when no whole number up to the denominator does.
  func missingCount(to quantity: Quantity, within bound: Bound) -> Int? {
    guard case .percent(let top, let bottom) = quantity, top.isWhole, bottom.isWhole else {
      return nil
    }
    let have = top.mantissa
    let room = mustRise ? bottom.mantissa - max(have, 0) : have
    guard have >= 0, room >= 0 else { return nil }
    func moved(by count: Int64) -> Quantity {
      .percent(
        numerator: ExactDecimal(Int(mustRise ? have + count : have - count)), denominator: bottom)
    }
    let count = smallest(in: 0...room) { moved(by: $0).satisfies(self.bound) == true }
    return moved(by: count).satisfies(bound) == true ? Int(count) : nil
  }
}

/// The smallest number for which a condition holds that holds from some point on to the end; the
/// last one when it holds nowhere.
private func smallest(in range: ClosedRange<Int64>, where holds: (Int64) -> Bool) -> Int64 {
  var (low, high) = (range.lowerBound, range.upperBound)
  while low < high {
    let middle = low + (high - low) / 2
    if holds(middle) { high = middle } else { low = middle + 1 }
  }
  return low
}
