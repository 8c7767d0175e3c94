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

extension Judgement {
  init(
    _ measurement: AssessmentLog.Measurement, _ status: Status, against threshold: Threshold?,
    _ counting: CriteriaSet.Counting
  ) {
    self.init(measured: threshold?.verdict(on: measurement), stated: status.verdict(counting))
  }
}

extension Status {
  fileprivate func verdict(_ counting: CriteriaSet.Counting) -> Verdict? {
    switch self {
    case .unstated, .unknown: nil
    case .met: .met
    case .unmet: .unmet
    case .mostlyMet: counting.mostlyMetIsMet ? .met : .unmet
    case .notApplicable: .notApplicable
    }
  }
}
