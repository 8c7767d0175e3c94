import Model
import Vietnamese

/// Follows one village through one set, date by date, keeping the verdicts of today.
///
/// What counts for an item is its newest row. A row of its own goes before one that covers it: a
/// newer "4: Đạt" does not lift an older "4.3: Chưa đạt". A criterion stated as met (or not
/// applicable) covers all its indicators without a verdict of their own, listed or not, and so does
/// a row on `4.*`; the newer of the two holds, `4.*` on a tie. A criterion stated as unmet says
/// nothing about any indicator.
struct VillageWalk {
  private let rules: SetRules
  let log: AssessmentLog
  private let thresholds: [Threshold?]
  /// By item number from the start of the set.
  private var current: [Own?]
  private(set) var states: [CriterionState]
  /// Every change of a verdict or a number so far, in the order of their days.
  private(set) var changes: [DatedChange] = []

  init(_ rules: SetRules, _ log: AssessmentLog, group: String) {
    self.rules = rules
    self.log = log
    self.thresholds = rules.thresholds[group] ?? []
    self.current = Array(repeating: nil, count: rules.items.count)
    self.states = rules.criteria.map { CriterionState(indicators: $0.indicators.count) }
  }

  /// Takes the rows of one day.
  mutating func apply(_ rows: ArraySlice<Int>, on date: Day) {
    var touched: [Int] = []
    for row in rows {
      let item = log.item(of: row) - rules.items.lowerBound
      let judgement = Judgement(
        log.measurement(of: row), log.status(of: row), against: thresholds[item],
        rules.set.counting)
      current[item] = Own(
        row: row, order: log.order(of: row), judgement: judgement,
        withdraws: log.status(of: row) == .unknown)
      let criterion = rules.criterionOfItem[item]
      if touched.last != criterion { touched.append(criterion) }
    }
    for criterion in touched { update(criterion, on: date) }
  }

  private mutating func update(_ criterion: Int, on date: Day) {
    let items = rules.criteria[criterion]
    let cover = self.cover(of: items)
    let (verdictBefore, rowBefore) = (states[criterion].verdict, states[criterion].row)
    states[criterion].row = current[items.whole]?.row
    states[criterion].judgement = current[items.whole]?.judgement
    states[criterion].remainder = cover?.verdict ?? .unknown
    states[criterion].coveredBy = cover?.row
    for (indicator, item) in items.indicators.enumerated() {
      let state = IndicatorState(own: current[item], cover: cover)
      note(state, after: states[criterion].indicators[indicator], criterion, indicator, on: date)
      states[criterion].indicators[indicator].update(state, on: date)
    }
    let verdict = verdict(of: criterion)
    if verdict != verdictBefore || log.differs(rowBefore, from: states[criterion].row) {
      changes.append(
        DatedChange(
          on: date, criterion: criterion, indicator: nil, verdicts: (verdictBefore, verdict),
          rows: (rowBefore, states[criterion].row)))
    }
    if verdict == states[criterion].verdict { return }
    states[criterion].verdict = verdict
    states[criterion].isFirst = states[criterion].since == nil
    states[criterion].since = date
    states[criterion].began = states[criterion].row
  }

  private mutating func note(
    _ new: IndicatorState, after old: IndicatorState, _ criterion: Int, _ indicator: Int,
    on date: Day
  ) {
    let rows = (before: old.basis.ownRow, after: new.basis.ownRow)
    guard old.verdict != new.verdict || log.differs(rows.before, from: rows.after) else { return }
    changes.append(
      DatedChange(
        on: date, criterion: criterion, indicator: indicator,
        verdicts: (old.verdict, new.verdict), rows: rows))
  }

  /// The row that speaks for indicators without a verdict of their own.
  private func cover(of items: CriterionItems) -> Own? {
    let rest = current[items.rest].flatMap { $0.verdict.isKnown ? $0 : nil }
    guard let whole = current[items.whole], whole.verdict.isFulfilled else { return rest }
    guard let rest else { return whole }
    return rest.isOlder(than: whole) ? whole : rest
  }

  private func verdict(of criterion: Int) -> Verdict {
    if let floor = rules.set.floorPercent, let verdict = pointsVerdict(of: criterion, floor) {
      return verdict
    }
    if rules.isFlat { return states[criterion].judgement?.verdict ?? .unknown }
    let items = rules.criteria[criterion]
    let parts = states[criterion].parts(of: items)
    if parts.unmet > 0 || isStatedUnmet(items) { return .unmet }
    if parts.unknown > 0 { return .unknown }
    return parts.met > 0 ? .met : .notApplicable
  }

  /// Whether a criterion has the share of its points that the set asks of it; `nil` where it has
  /// none to score.
  private func pointsVerdict(of criterion: Int, _ floor: ExactDecimal) -> Verdict? {
    let points = PointsTally(
      rules.set.criteria[criterion], states[criterion], rules.set.counting, log)
    guard points.maximum > .zero else { return nil }
    switch points.reaches(percent: floor) {
    case .reached: return .met
    case .notReached: return .unmet
    case .undecided: return .unknown
    }
  }

  /// A criterion stated as unmet is so until a newer row on one of its indicators or on `4.*`.
  private func isStatedUnmet(_ items: CriterionItems) -> Bool {
    guard let whole = current[items.whole], whole.verdict == .unmet else { return false }
    return !(items.rest..<items.indicators.upperBound).contains { item in
      current[item].map { $0.verdict.isKnown && whole.isOlder(than: $0) } ?? false
    }
  }
}

extension VillageWalk {
  /// n/N, m/M, and how many indicators nobody can count because the set does not say whose they are.
  var tallies: (criteria: Tally, indicators: Tally?, uncounted: Int) {
    var criteria = Tally()
    var indicators = Tally()
    for (items, state) in zip(rules.criteria, states) {
      criteria.add(state.verdict)
      for indicator in state.indicators { indicators.add(indicator.verdict) }
      indicators.add(state.remainder, count: items.unlisted)
    }
    criteria.add(.unknown, count: rules.set.criterionTotal - rules.set.criteria.count)
    if rules.isFlat { return (criteria, nil, 0) }
    let pool = poolVerdict
    indicators.add(pool, count: rules.pool)
    return (criteria, indicators, pool == .unknown ? rules.pool : 0)
  }

  /// The verdict on indicators that may belong to any of several criteria: what those say of
  /// their unlisted ones, when they all say the same.
  private var poolVerdict: Verdict {
    var said = Tally()
    for criterion in rules.poolOwners { said.add(states[criterion].remainder) }
    switch said.total {
    case 0, said.unknown: return .unknown
    case said.met: return .met
    case said.unmet: return .unmet
    case said.notApplicable: return .notApplicable
    default:
      let allCount = said.unmet + said.unknown == 0 && rules.set.counting.notApplicableIsMet
      return allCount ? .met : .unknown
    }
  }
}

/// The newest row on an item.
private struct Own {
  var row: Int
  var order: Int
  var judgement: Judgement

  /// Whether it says "Chưa rõ", which takes back what was known before.
  var withdraws: Bool

  var verdict: Verdict { judgement.verdict }

  /// Whether it decides rather than a row that covers its item.
  func holds(against cover: Own?) -> Bool {
    guard let cover else { return true }
    return verdict.isKnown || (withdraws && !isOlder(than: cover))
  }

  func isOlder(than other: Own) -> Bool { order < other.order }
}

extension CriterionState {
  /// What its verdict is made of: its listed indicators, and the others as one when there may be any.
  func parts(of items: CriterionItems) -> Tally {
    var parts = Tally()
    for indicator in indicators { parts.add(indicator.verdict) }
    if items.mayHaveUnlisted { parts.add(remainder) }
    return parts
  }

  fileprivate init(indicators count: Int) {
    let nothing = IndicatorState(verdict: .unknown, basis: .none)
    self.init(
      verdict: .unknown, indicators: Array(repeating: nothing, count: count), remainder: .unknown)
  }
}

extension IndicatorState {
  fileprivate init(own: Own?, cover: Own?) {
    if let own, own.holds(against: cover) {
      self.init(verdict: own.verdict, basis: .row(own.row, own.judgement))
    } else if let cover {
      self.init(verdict: cover.verdict, basis: .covered(by: cover.row))
    } else {
      self.init(verdict: .unknown, basis: .none)
    }
  }

  fileprivate mutating func update(_ new: IndicatorState, on date: Day) {
    let old = self
    self = new
    if new.verdict == old.verdict {
      (since, isFirst, began) = (old.since, old.isFirst, old.began)
    } else {
      (since, isFirst, began) = (date, old.since == nil, new.basis.anyRow)
    }
  }
}
