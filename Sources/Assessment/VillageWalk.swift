import Model
import Vietnamese

/// Follows one village through one set, date by date, keeping the verdicts of today.
struct VillageWalk {
  fileprivate struct Own {
    var row: Int
    var judgement: Judgement
  }

  private let rules: SetRules
  private let programme: Programme
  private let group: String
  /// By item number from the start of the set.
  private var current: [Own?]
  private(set) var states: [CriterionState]

  init(_ rules: SetRules, _ programme: Programme, village: Int) {
    self.rules = rules
    self.programme = programme
    self.group = programme.villages[village].group
    self.current = Array(repeating: nil, count: rules.items.count)
    self.states = rules.set.criteria.map { criterion in
      let nothing = IndicatorState(verdict: .unknown, basis: .none)
      return CriterionState(
        verdict: .unknown, indicators: criterion.indicators.map { _ in nothing },
        remainder: .unknown)
    }
  }

  /// Takes the rows of one day.
  mutating func apply(_ rows: ArraySlice<Int>, on date: Day) {
    var touched: [Int] = []
    for row in rows {
      let item = programme.log.item(of: row)
      let (criterion, requirement) = subject(of: item)
      let judgement = judge(
        programme.log.measurement(of: row), programme.log.status(of: row), against: requirement,
        group: group, counting: rules.set.counting)
      current[item - rules.items.lowerBound] = Own(row: row, judgement: judgement)
      if touched.last != criterion { touched.append(criterion) }
    }
    for criterion in touched { update(criterion, on: date) }
  }

  private func subject(of item: Int) -> (criterion: Int, requirement: Requirement) {
    switch programme.items.items[item] {
    case .criterion(_, let criterion): (criterion, rules.set.criteria[criterion].requirement)
    case .remainder(_, let criterion): (criterion, .stated)
    case .indicator(_, let criterion, let indicator):
      (criterion, rules.set.criteria[criterion].indicators[indicator].requirement)
    }
  }

  private func current(at item: Int) -> Own? { current[item - rules.items.lowerBound] }

  private mutating func update(_ criterion: Int, on date: Day) {
    let items = programme.items
    let own = current(at: items.criterion(criterion, set: rules.number))
    let cover = self.cover(of: criterion)
    var state = states[criterion]
    state.row = own?.row
    state.judgement = own?.judgement
    state.remainder = cover?.judgement.verdict ?? .unknown
    for indicator in state.indicators.indices {
      let item = items.indicator(indicator, criterion: criterion, set: rules.number)
      state.indicators[indicator].update(
        IndicatorState(own: current(at: item), cover: cover), on: date)
    }
    let verdict = self.verdict(of: criterion, state)
    if verdict != state.verdict {
      state.verdict = verdict
      state.since = date
    }
    states[criterion] = state
  }

  /// The row that speaks for indicators without a row of their own: the newer of `4.*` and a
  /// statement that the criterion as a whole is met.
  private func cover(of criterion: Int) -> Own? {
    let rest = current(at: programme.items.remainder(criterion, set: rules.number))
    let whole = current(at: programme.items.criterion(criterion, set: rules.number))
    let says = whole?.judgement.verdict
    guard let whole, says == .met || says == .notApplicable else { return rest }
    guard let rest else { return whole }
    return programme.log.date(of: rest.row) > programme.log.date(of: whole.row) ? rest : whole
  }

  private func verdict(of criterion: Int, _ state: CriterionState) -> Verdict {
    if rules.isFlat { return state.judgement?.verdict ?? .unknown }
    if state.indicators.contains(where: { $0.verdict == .unmet }) || state.remainder == .unmet
      || isStatedUnmet(criterion, state)
    {
      return .unmet
    }
    var parts = state.indicators.map(\.verdict)
    if rules.mayHaveUnlisted[criterion] { parts.append(state.remainder) }
    if parts.isEmpty || parts.contains(.unknown) { return .unknown }
    return parts.allSatisfy { $0 == .notApplicable } ? .notApplicable : .met
  }

  /// A criterion stated as unmet is so until a newer row on one of its indicators.
  private func isStatedUnmet(_ criterion: Int, _ state: CriterionState) -> Bool {
    guard let row = state.row, state.judgement?.verdict == .unmet else { return false }
    let stated = programme.log.date(of: row)
    let newer = state.indicators.contains { indicator in
      guard case .row(let other, _) = indicator.basis else { return false }
      return programme.log.date(of: other) > stated
    }
    return !newer
  }
}

extension VillageWalk {
  /// n/N, m/M, and how many indicators nobody can count because the set does not say whose they are.
  var tallies: (criteria: Tally, indicators: Tally?, uncounted: Int) {
    var criteria = Tally()
    var indicators = Tally()
    for (number, state) in states.enumerated() {
      criteria.add(state.verdict)
      for indicator in state.indicators { indicators.add(indicator.verdict) }
      indicators.add(state.remainder, count: rules.unlisted[number])
    }
    criteria.add(.unknown, count: rules.set.criterionTotal - rules.set.criteria.count)
    if rules.isFlat { return (criteria, nil, 0) }
    let open = states.indices.filter { rules.set.criteria[$0].declaredIndicators == nil }
    let isCovered = open.allSatisfy {
      states[$0].remainder == .met || states[$0].remainder == .notApplicable
    }
    indicators.add(isCovered ? .met : .unknown, count: rules.pool)
    return (criteria, indicators, isCovered ? 0 : rules.pool)
  }
}

extension IndicatorState {
  fileprivate init(own: VillageWalk.Own?, cover: VillageWalk.Own?) {
    if let own, own.judgement.verdict != .unknown || cover == nil {
      self.init(verdict: own.judgement.verdict, basis: .row(own.row, own.judgement))
    } else if let cover {
      self.init(verdict: cover.judgement.verdict, basis: .covered(by: cover.row))
    } else {
      self.init(verdict: .unknown, basis: .none)
    }
  }

  fileprivate mutating func update(_ new: IndicatorState, on date: Day) {
    let since = new.verdict == verdict ? self.since : date
    self = new
    self.since = since
  }
}
