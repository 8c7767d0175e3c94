package import Model
import Vietnamese

/// What one row of the log says about its item: by measure when there is a number and a
/// requirement to hold it against, by statement otherwise. Both are kept.
package struct Judgement: Hashable, Sendable {
  /// `nil` when there is nothing to measure with or against.
  package var measured: Verdict?
  /// `nil` when the status cell says nothing.
  package var stated: Verdict?

  package init(measured: Verdict? = nil, stated: Verdict? = nil) {
    self.measured = measured
    self.stated = stated
  }

  /// "Không áp dụng" cannot be measured away; otherwise the number decides.
  package var verdict: Verdict {
    if stated == .notApplicable { return .notApplicable }
    return measured ?? stated ?? .unknown
  }

  package var isContradictory: Bool {
    guard let measured, let stated, stated != .notApplicable else { return false }
    return measured != stated
  }
}

/// Judges a measurement and a status against a requirement. `group` is the village's own.
package func judge(
  _ measurement: AssessmentLog.Measurement, _ status: Status, against requirement: Requirement,
  group: String, counting: CriteriaSet.Counting
) -> Judgement {
  Judgement(
    measured: measuredVerdict(measurement, against: requirement, group: group),
    stated: statedVerdict(status, counting))
}

private func statedVerdict(_ status: Status, _ counting: CriteriaSet.Counting) -> Verdict? {
  switch status {
  case .unstated: nil
  case .met: .met
  case .unmet: .unmet
  case .mostlyMet: counting.mostlyMetIsMet ? .met : .unmet
  case .notApplicable: .notApplicable
  }
}

private func measuredVerdict(
  _ measurement: AssessmentLog.Measurement, against requirement: Requirement, group: String
) -> Verdict? {
  guard let bound = requirement.bound(for: group) else { return nil }
  guard let quantity = Quantity(measurement, unit: requirement.unit) else { return nil }
  guard let holds = quantity.satisfies(bound) else { return nil }
  return holds ? .met : .unmet
}

extension Requirement {
  /// The bound that applies to a village of a group; `nil` when there is nothing to measure.
  package func bound(for group: String) -> Bound? {
    switch self {
    case .notGiven, .stated: return nil
    case .measured(let bound, _): return bound
    case .perGroup(let bounds, let otherwise, _):
      let wanted = folded(group)
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
}
