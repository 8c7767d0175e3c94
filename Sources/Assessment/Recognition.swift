import Model
import Vietnamese

/// Applies the set's own rule to what is known of a village.
func recognition(
  _ set: CriteriaSet, _ states: [CriterionState], _ tally: Tally, _ points: PointsTally?,
  _ log: AssessmentLog
) -> Recognition {
  switch set.recognition {
  case .allCriteria:
    if tally.unmet > 0 { return .notReached }
    return tally.unknown == 0 && tally.total > 0 ? .reached : .undecided
  case .atLeast(let count, let codes):
    let required = zip(set.criteria, states).filter { codes.contains($0.0.code) }
      .map { $0.1.verdict }
    let met = tally.met + tally.notApplicable
    if required.contains(.unmet) || met + tally.unknown < count { return .notReached }
    return met >= count && !required.contains(.unknown) ? .reached : .undecided
  case .points(let total, let floor):
    guard let points else { return .undecided }
    let criteria = zip(set.criteria, states).map { PointsTally($0, $1, log) }
    let falls = criteria.contains { $0.falls(below: floor) }
    let isComplete = states.allSatisfy(\.isScored)
    if points.scored >= total && !falls && (isComplete || floor == nil) { return .reached }
    return isComplete ? .notReached : .undecided
  }
}

extension CriterionState {
  /// Whether every part of it has a row of its own.
  fileprivate var isScored: Bool {
    if indicators.isEmpty { return row != nil }
    return indicators.allSatisfy { state in
      if case .row = state.basis { return true }
      return false
    }
  }
}

extension PointsTally {
  /// The points of a village in a set, or `nil` when the set gives none.
  init?(_ rules: SetRules, _ states: [CriterionState], _ log: AssessmentLog) {
    self.init(scored: ExactDecimal(0), maximum: ExactDecimal(0))
    for (criterion, state) in zip(rules.set.criteria, states) {
      let part = PointsTally(criterion, state, log)
      scored = scored.adding(part.scored) ?? scored
      maximum = maximum.adding(part.maximum) ?? maximum
    }
    if maximum == ExactDecimal(0) { return nil }
  }

  /// The points of one criterion: its own, and those of its indicators.
  init(_ criterion: Criterion, _ state: CriterionState, _ log: AssessmentLog) {
    self.init(scored: ExactDecimal(0), maximum: ExactDecimal(0))
    add(criterion.requirement, row: state.row, log)
    for (indicator, state) in zip(criterion.indicators, state.indicators) {
      if case .row(let row, _) = state.basis {
        add(indicator.requirement, row: row, log)
      } else {
        add(indicator.requirement, row: nil, log)
      }
    }
  }

  private mutating func add(_ requirement: Requirement, row: Int?, _ log: AssessmentLog) {
    guard case .points(let most, _) = requirement else { return }
    maximum = maximum.adding(most) ?? maximum
    guard let row, let value = log.measurement(of: row).value else { return }
    scored = scored.adding(value) ?? scored
  }

  fileprivate func falls(below percent: ExactDecimal?) -> Bool {
    guard let percent, maximum > ExactDecimal(0) else { return false }
    return ExactDecimal.compareFraction(numerator: scored, denominator: maximum, to: percent)
      ?? 0 < 0
  }
}
