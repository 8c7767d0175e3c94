import Model
import Vietnamese

/// Whether a village has reached the standard by the set's own rule.
package enum Recognition: Hashable, Sendable {
  case reached
  case notReached
  /// What is unknown decides.
  case undecided
}

/// Applies the set's own rule to what is known of a village.
func recognition(
  _ set: CriteriaSet, _ states: [CriterionState], _ tally: Tally, _ log: AssessmentLog
) -> Recognition {
  switch set.recognition {
  case .allCriteria:
    if tally.unmet > 0 { return .notReached }
    // A set that leaves numbers out may ask for more than it names.
    let isWhole = set.declared.criteria != nil || set.unnamedNumbers.isEmpty
    return tally.unknown > 0 || tally.total == 0 || !isWhole ? .undecided : .reached
  case .atLeast(let count, let codes):
    let met = tally.pair(set.counting).count
    let required = codes.map { code in
      zip(set.criteria, states).first { $0.0.code == code }?.1.verdict ?? .unknown
    }
    return Recognition(
      allOf: [Recognition(of: count, least: met, most: met + tally.unknown)]
        + required.map(Recognition.init))
  case .points(let total, let floor):
    guard let points = PointsTally(set, states, log) else { return .undecided }
    let criteria = zip(set.criteria, states).map { PointsTally($0, $1, set.counting, log) }
    return Recognition(
      allOf: [Recognition(of: total, least: points.scored, most: points.possible)]
        + criteria.map { $0.reaches(percent: floor) })
  }
}

extension Recognition {
  /// Whether a number known to lie between two others reaches a third.
  fileprivate init<Number: Comparable>(of wanted: Number, least: Number, most: Number) {
    self = least >= wanted ? .reached : most < wanted ? .notReached : .undecided
  }

  fileprivate init(_ verdict: Verdict) {
    switch verdict {
    case .met, .notApplicable: self = .reached
    case .unmet: self = .notReached
    case .unknown: self = .undecided
    }
  }

  fileprivate init(allOf conditions: [Recognition]) {
    if conditions.contains(.notReached) {
      self = .notReached
    } else {
      self = conditions.contains(.undecided) ? .undecided : .reached
    }
  }
}

extension PointsTally {
  /// Whether it has this share of its maximum; what gives no points has no floor to reach.
  func reaches(percent: ExactDecimal?) -> Recognition {
    guard let percent, maximum > .zero else { return .reached }
    func compared(_ points: ExactDecimal) -> Int {
      ExactDecimal.compareFraction(numerator: points, denominator: maximum, to: percent) ?? -1
    }
    return Recognition(of: 0, least: compared(scored), most: compared(possible))
  }
}
