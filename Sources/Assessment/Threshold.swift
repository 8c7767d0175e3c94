package import Model
import Vietnamese

/// The bound a village has to keep for an item, in the unit its values are given in.
struct Threshold: Sendable {
  var bound: Bound
  var unit: String

  /// `nil` when there is no number, or none that can be compared exactly.
  func verdict(on measurement: AssessmentLog.Measurement) -> Verdict? {
    if measurement.isEmpty { return nil }
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

  func threshold(for group: String) -> Threshold? {
    bound(for: group).map { Threshold(bound: $0, unit: unit) }
  }
}
