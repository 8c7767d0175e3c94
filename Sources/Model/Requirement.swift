package import Vietnamese

/// What an indicator asks for, as its set writes it.
package indirect enum Requirement: Hashable, Sendable {
  /// The source names no requirement. A stated status is all there is.
  case notGiven
  /// "Đạt": judged by whoever appraises; there is nothing to measure.
  case stated
  case measured(Bound, unit: String)
  /// A bound for each group of villages, and one for the rest when the set has one.
  case perGroup([GroupBound], otherwise: Bound?, unit: String)
  /// At least `count` of `of` parts; the value says how many are met.
  case parts(count: Int, of: Int)
  /// Points up to a maximum; `floor` is what the indicator needs to count as met, and the
  /// maximum when there is none.
  case points(maximum: ExactDecimal, floor: ExactDecimal?)

  /// The bound for one group of villages.
  package struct GroupBound: Hashable, Sendable {
    /// As the set writes it; groups are compared folded.
    package var group: String
    package var bound: Bound

    package init(group: String, bound: Bound) {
      self.group = group
      self.bound = bound
    }
  }
}

/// A set of numbers that satisfies a requirement.
package enum Bound: Hashable, Sendable {
  case atLeast(ExactDecimal)
  case moreThan(ExactDecimal)
  case atMost(ExactDecimal)
  case lessThan(ExactDecimal)
  case exactly(ExactDecimal)
  /// From the lower bound up to the upper, which itself belongs to it only when `closed`.
  case within(from: ExactDecimal, to: ExactDecimal, closed: Bool)

  /// Whether it only keeps numbers from being too large. What is shown beside it is rounded up,
  /// beside any other bound down, so that rounding never reaches a threshold.
  package var isCeiling: Bool {
    switch self {
    case .atMost, .lessThan: true
    case .atLeast, .moreThan, .exactly, .within: false
    }
  }
}

extension Requirement {
  /// Whether there is a number to reach.
  package var isMeasured: Bool {
    switch self {
    case .notGiven, .stated: false
    case .measured, .perGroup, .parts, .points: true
    }
  }
}
