import Assessment
import Model
import Vietnamese

/// One indicator (or criterion) in one village, as a row says it.
package struct Reading: Hashable, Sendable {
  package var mark: Mark
  /// "94,8 %", "237/250 (94,8 %)"; empty when no number is given.
  package var value: String
  /// "thiếu 0,2 điểm phần trăm, khoảng 1 hộ"; empty when met or not measured.
  package var distance: String
  package var since: String
  /// Remarks of the assessor and of the site, such as a contradiction.
  package var notes: [String]
  package var sources: [Citation]
  /// The row of the log that decides; `nil` where there is none.
  var row: Int?
}

extension Reading {
  /// What a state says, with what it rests on.
  init(
    _ state: IndicatorState, _ indicator: Indicator, of criterion: Criterion, village: Village,
    _ context: Context
  ) {
    self.init(
      mark: context.mark(state.verdict), since: context.since(state.since, state.isFirst))
    switch state.basis {
    case .none: break
    case .row(let row, let judgement):
      let counts = indicator.counts.isEmpty ? context.words[.countedCase] : indicator.counts
      add(row, state.began, judgement, indicator.requirement, counts: counts, village, context)
    case .covered(let row):
      self.row = row
      cover(row, "\(criterion.code)", context)
    }
  }

  /// What the row on a criterion itself says. One that is older than the rows on its indicators, and
  /// says otherwise, no longer speaks.
  init(_ state: CriterionState, _ requirement: Requirement, village: Village, _ context: Context) {
    self.init(
      mark: context.mark(state.verdict), since: context.since(state.since, state.isFirst))
    guard let row = state.row, let judgement = state.judgement else { return }
    let log = context.programme.log
    let newest = state.indicators.compactMap { $0.basis.ownRow }.map { log.date(of: $0) }.max()
    let isOld = newest.map { log.date(of: row) < $0 } ?? false
    if isOld, judgement.verdict != state.verdict { return }
    let counts = context.words[.countedCase]
    add(row, state.began, judgement, requirement, counts: counts, village, context)
    if let stated = judgement.stated, !judgement.isContradictory, stated != state.verdict {
      notes.append(context.words[.statedAs, ["status": Mark(stated, context.words).word]])
    }
  }

  private init(mark: Mark, since: String) {
    row = nil
    self.mark = mark
    self.since = since
    value = ""
    distance = ""
    notes = []
    sources = []
  }

  /// That a row on the criterion, or on what remains of it, speaks for an indicator.
  private mutating func cover(_ row: Int, _ criterion: String, _ context: Context) {
    let log = context.programme.log
    switch context.programme.items.items[log.item(of: row)] {
    case .criterion, .indicator:
      // The criterion's own row says where it comes from.
      notes.append(context.words[.coveredBy, ["criterion": criterion]])
    case .remainder:
      notes.append(context.words[.coveredByRest, ["criterion": criterion]])
      tell(row, nil, context)
    }
  }

  private mutating func add(
    _ row: Int, _ began: Int?, _ judgement: Judgement, _ requirement: Requirement, counts: String,
    _ village: Village, _ context: Context
  ) {
    let log = context.programme.log
    let measurement = log.measurement(of: row)
    let unit = requirement.unit
    self.row = row
    value = context.value(of: row, requirement, in: village)
    if context.progress.withheld[row] == nil,
      let bound = requirement.bound(for: village.group), !requirement.isOnlyScored,
      let gap = Assessment.distance(of: measurement, from: bound, unit: unit)
    {
      distance = shown(gap, unit: unit, counts: counts, context.words)
    }
    // The verdict may have begun long before the number that holds it now.
    if !value.isEmpty, let began, log.date(of: began) < log.date(of: row) {
      notes.append(context.words[.valueDate, ["date": log.date(of: row).vietnamese]])
    }
    tell(row, began, context)
    if judgement.isContradictory, let stated = judgement.stated {
      notes.append(context.words[.differs, ["status": Mark(stated, context.words).word]])
    }
  }

  /// The remark of a row, who judged, and where that is written. A later row that only confirms
  /// leaves what was said when the verdict began.
  private mutating func tell(_ row: Int, _ began: Int?, _ context: Context) {
    let log = context.programme.log
    let own = log.words(of: row)
    let isBare = own.note.isEmpty && own.source.isEmpty && own.document.isEmpty
    let words = isBare ? log.words(of: began ?? row) : own
    if !words.note.isEmpty { notes.append(words.note) }
    if let assessor = context.assessor(own.assessor, log.stage(of: row)) { notes.append(assessor) }
    sources = context.citations(words.source.isEmpty ? words.document : words.source)
  }
}

extension Context {
  /// The number of a row as it is judged; empty where it has none.
  func value(of row: Int, _ requirement: Requirement, in village: Village) -> String {
    if let small = progress.withheld[row] { return shown(small, unit: requirement.unit, words) }
    let isCeiling = requirement.bound(for: village.group)?.isCeiling == true
    return shown(
      programme.log.measurement(of: row), unit: requirement.unit, isCeiling ? .up : .down, words)
  }
}

/// The number as it is judged: what the parts give where both are known.
private func shown(
  _ measurement: AssessmentLog.Measurement, unit: String, _ rounding: Rounding, _ words: Words
) -> String {
  let unit = unit.isEmpty && measurement.isPercent ? "%" : unit
  let value = measurement.value.map { withUnit($0.vietnamese, unit) }
  guard let top = measurement.numerator, let bottom = measurement.denominator else {
    return value ?? ""
  }
  let fraction = "\(top.vietnamese)/\(bottom.vietnamese)"
  let percent = ExactDecimal.percent(
    numerator: top, denominator: bottom, decimals: 2, rule: rounding)
  let computed = unit == "%" ? percent.map { withUnit($0.vietnamese, unit) } : nil
  guard let share = computed ?? value else { return fraction }
  return words[.fraction, ["fraction": fraction, "value": share]]
}

/// "dưới 5/250", "trên 245/250": how far a small count is told.
private func shown(_ small: WithheldCount, unit: String, _ words: Words) -> String {
  switch small {
  case .below(let limit, nil): words[.smallBelow, ["count": withUnit("\(limit)", unit)]]
  case .below(let limit, let total?):
    words[.smallBelow, ["count": "\(limit)/\(ExactDecimal(total).vietnamese)"]]
  case .above(let limit, let total):
    words[
      .smallAbove,
      ["count": "\(ExactDecimal(limit).vietnamese)/\(ExactDecimal(total).vietnamese)"]]
  case .untold: words[.smallUntold]
  }
}

private func shown(
  _ distance: Distance, unit: String, counts: String, _ words: Words
) -> String {
  if distance.amount == .zero {
    return words[distance.mustRise ? .missingMore : .missingLess]
  }
  let amount =
    unit == "%"
    ? words[.percentPoints, ["amount": distance.amount.vietnamese]]
    : withUnit(distance.amount.vietnamese, unit)
  let gap = words[distance.mustRise ? .missingRise : .missingFall, ["amount": amount]]
  guard let count = distance.count else { return gap }
  return words[
    distance.mustRise ? .missingCount : .missingCountFall,
    ["gap": gap, "count": ExactDecimal(count).vietnamese, "unit": counts]]
}
