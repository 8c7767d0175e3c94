package import Model
import Vietnamese

/// The bound a village has to keep for an item, in the unit its values are given in.
struct Threshold: Sendable {
  var bound: Bound
  var unit: String
  /// Beyond it a value is impossible and says nothing; `nil` where there is no such limit.
  var most: ExactDecimal?

  /// `nil` when there is no number, or none that can be compared exactly.
  func verdict(on measurement: AssessmentLog.Measurement) -> Verdict? {
    if measurement.isEmpty { return nil }
    if let most, let value = measurement.value, value < .zero || value > most { return nil }
    return Quantity(measurement, unit: unit)?.satisfies(bound).map { $0 ? .met : .unmet }
  }
}

extension Requirement {
  /// The bound that applies to a village of a group; `nil` when there is nothing to measure.
  ///
  /// A village of an unknown group (the empty text) is not one of "the others": nothing says which
  /// bound holds for it, so none does.
  package func bound(for group: String) -> Bound? {
    switch self {
    case .notGiven, .stated: return nil
    case .measured(let bound, _): return bound
    case .perGroup(let bounds, let otherwise, _):
      let wanted = folded(group)
      if wanted.isEmpty { return nil }
      return bounds.first { folded($0.group) == wanted }?.bound ?? otherwise
    case .parts(let count, _): return .atLeast(ExactDecimal(count))
    case .points(let maximum, let floor): return .atLeast(floor ?? maximum)
    }
  }

  /// The unit values are given in; empty when there is none.
  package var unit: String {
    switch self {
    case .measured(_, let unit), .perGroup(_, _, let unit): unit
    case .points: "điểm"
    case .notGiven, .stated, .parts: ""
    }
  }

  /// - Parameter floorPercent: The share of its maximum that a set of points asks of what has no
  ///   floor of its own.
  func threshold(for group: String, floorPercent: ExactDecimal?) -> Threshold? {
    let most: ExactDecimal? =
      switch self {
      case .parts(_, let all): ExactDecimal(all)
      case .points(let maximum, _): maximum
      case .notGiven, .stated, .measured, .perGroup: nil
      }
    if case .points(let maximum, nil) = self,
      let floor = floorPercent?.share(of: maximum)
    {
      return Threshold(bound: .atLeast(floor), unit: unit, most: most)
    }
    return bound(for: group).map { Threshold(bound: $0, unit: unit, most: most) }
  }
}

extension ExactDecimal {
  /// This many per cent of a number; `nil` when that has too many digits.
  fileprivate func share(of whole: ExactDecimal) -> ExactDecimal? {
    multiplied(by: whole).flatMap { ExactDecimal(mantissa: $0.mantissa, scale: Int($0.scale) + 2) }
  }
}
