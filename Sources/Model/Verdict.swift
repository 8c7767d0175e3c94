/// Whether an indicator or a criterion is met. Missing is `unknown`, never `unmet`.
package enum Verdict: UInt8, CaseIterable, Sendable {
  case unknown
  case met
  case unmet
  case notApplicable

  package var isKnown: Bool {
    switch self {
    case .met, .unmet, .notApplicable: true
    case .unknown: false
    }
  }

  /// Met, or with nothing to meet.
  package var isFulfilled: Bool {
    switch self {
    case .met, .notApplicable: true
    case .unmet, .unknown: false
    }
  }
}

/// What an officer wrote in the status column.
package enum Status: UInt8, CaseIterable, Sendable {
  /// The cell is blank: nothing is said.
  case unstated
  /// A dash or "Chưa rõ": what was known before no longer holds.
  case unknown
  case met
  case unmet
  /// "Cơ bản đạt". Counts as unmet unless the set says otherwise.
  case mostlyMet
  case notApplicable
}

/// Who judged, from the village's own assessment upwards. On one day the higher stage counts.
package enum Stage: UInt8, CaseIterable, Comparable, Sendable {
  case unstated
  case village
  case commune
  case district

  package static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
}
