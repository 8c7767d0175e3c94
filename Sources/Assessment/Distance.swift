package import Model
package import Vietnamese

/// How far an unmet measurement lies from its requirement.
package struct Distance: Hashable, Sendable {
  /// In the indicator's unit (per cent: percentage points), rounded up to two decimals so that a
  /// distance is never shown as nothing while something is missing.
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
    let edge = bound.nearestEdge(to: quantity)
  else { return nil }
  switch quantity {
  case .value(let value):
    return edge.gap(to: value).map {
      Distance(
        amount: $0.rounded(decimals: 2, rule: .up), mustRise: edge.mustRise, count: nil)
    }
  case .percent(let top, let bottom):
    guard let shown = ExactDecimal.percent(numerator: top, denominator: bottom, decimals: 2),
      let gap = edge.gap(to: shown), let hundredth = ExactDecimal(mantissa: 1, scale: 2)
    else { return nil }
    return Distance(
      amount: max(gap, hundredth), mustRise: edge.mustRise, count: edge.missingCount(top, bottom))
  }
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

  func gap(to value: ExactDecimal) -> ExactDecimal? {
    mustRise ? limit.subtracting(value) : value.subtracting(limit)
  }

  /// The fewest whole units to add to (or take from) the numerator until the edge is reached;
  /// `nil` when no whole number up to the denominator reaches it.
  func missingCount(_ top: ExactDecimal, _ bottom: ExactDecimal) -> Int? {
    let (have, all) = (top.mantissa, bottom.mantissa)
    guard top.scale == 0, bottom.scale == 0, have >= 0, all < 1 << 40, have < 1 << 40 else {
      return nil
    }
    func holds(_ count: Int64) -> Bool {
      guard let part = ExactDecimal(mantissa: count, scale: 0) else { return false }
      return Quantity.percent(numerator: part, denominator: bottom).satisfies(bound) == true
    }
    if mustRise {
      guard have < all, holds(all) else { return nil }
      return Int(smallest(in: have...all, where: holds) - have)
    }
    guard holds(0) else { return nil }
    return Int(have - smallest(in: 0...have, where: { !holds($0) }) + 1)
  }
}

/// The smallest number for which a condition holds that holds from some point on to the end.
private func smallest(in range: ClosedRange<Int64>, where holds: (Int64) -> Bool) -> Int64 {
  var (low, high) = (range.lowerBound, range.upperBound)
  while low < high {
    let middle = low + (high - low) / 2
    if holds(middle) { high = middle } else { low = middle + 1 }
  }
  return low
}
