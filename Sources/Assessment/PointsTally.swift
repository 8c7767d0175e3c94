import Model
package import Vietnamese

/// The points of a village in a set or a criterion, and out of how many.
///
/// An item scores the value of its row, never less than nothing nor more than its maximum; one that
/// does not apply scores its maximum, or leaves it when the set does not count it as met.
package struct PointsTally: Hashable, Sendable {
  package var scored: ExactDecimal = .zero
  package var maximum: ExactDecimal = .zero
  /// The points there would be if everything without a value scored its maximum.
  package var possible: ExactDecimal = .zero
}

extension PointsTally {
  /// The points of a village in a set, or `nil` when the set gives none.
  init?(_ set: CriteriaSet, _ states: [CriterionState], _ log: AssessmentLog) {
    for (criterion, state) in zip(set.criteria, states) {
      let part = PointsTally(criterion, state, set.counting, log)
      add(part.scored, to: \.scored)
      add(part.maximum, to: \.maximum)
      add(part.possible, to: \.possible)
    }
    if maximum <= .zero { return nil }
  }

  /// The points of one criterion: its own, and those of its indicators.
  init(
    _ criterion: Criterion, _ state: CriterionState, _ counting: CriteriaSet.Counting,
    _ log: AssessmentLog
  ) {
    add(criterion.requirement, state.judgement?.verdict, state.row, counting, log)
    for (indicator, state) in zip(criterion.indicators, state.indicators) {
      add(indicator.requirement, state.verdict, state.basis.ownRow, counting, log)
    }
  }

  private mutating func add(
    _ requirement: Requirement, _ verdict: Verdict?, _ row: Int?, _ counting: CriteriaSet.Counting,
    _ log: AssessmentLog
  ) {
    guard case .points(let most, _) = requirement else { return }
    if verdict == .notApplicable, !counting.notApplicableIsMet { return }
    let value = verdict == .notApplicable ? most : row.flatMap { log.measurement(of: $0).value }
    let points = value.map { min(max($0, .zero), most) }
    add(most, to: \.maximum)
    add(points ?? .zero, to: \.scored)
    add(points ?? most, to: \.possible)
  }

  /// A sum too large for a decimal number stays as it was.
  private mutating func add(
    _ points: ExactDecimal, to sum: WritableKeyPath<PointsTally, ExactDecimal>
  ) {
    self[keyPath: sum] = self[keyPath: sum].adding(points) ?? self[keyPath: sum]
  }
}
