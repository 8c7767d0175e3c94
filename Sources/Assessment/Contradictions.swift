import Diagnostics
import Model
import Vietnamese

/// What the assessed data says against itself at the as-of date. Nothing is repaired.
func contradictions(
  in progress: Progress, of programme: Programme, _ rules: [SetRules]
) -> [Finding] {
  var found: [Finding] = []
  for set in progress.sets {
    for village in set.villages {
      var check = VillageCheck(
        rules: rules[set.set], number: village.village,
        village: programme.villages[village.village], log: programme.log,
        withheld: progress.withheld)
      check.run(village)
      found += check.found
    }
  }
  return found
}

/// Looks through one village in one set.
private struct VillageCheck {
  let rules: SetRules
  let number: Int
  let village: Village
  let log: AssessmentLog
  /// Rows whose numbers findings must not tell either.
  let withheld: WithheldCounts
  var found: [Finding] = []
  /// The rows whose number no threshold is for.
  var ungrouped: [Int] = []

  init(
    rules: SetRules, number: Int, village: Village, log: AssessmentLog, withheld: WithheldCounts
  ) {
    self.withheld = withheld
    self.rules = rules
    self.number = number
    self.village = village
    self.log = log
  }

  mutating func run(_ progress: VillageProgress) {
    for (number, state) in progress.criteria.enumerated() {
      let criterion = rules.set.criteria[number]
      if let row = state.row, let judgement = state.judgement {
        check(row, judgement, criterion.requirement, .criterion(criterion.code))
        compare(row, judgement.verdict, rules.criteria[number], state, criterion.code)
      }
      for (indicator, state) in zip(criterion.indicators, state.indicators) {
        guard case .row(let row, let judgement) = state.basis else { continue }
        check(row, judgement, indicator.requirement, .indicator(indicator.reference))
      }
    }
    if let first = ungrouped.first { add(groupUnknown(first), nil) }
    if progress.uncounted > 0, progress.lastAssessed != nil {
      add(uncountable(progress.uncounted), nil)
    }
  }

  private mutating func add(_ diagnostic: Diagnostic, _ code: Code?) {
    found.append(
      Finding(
        diagnostic, village: number,
        subject: code.flatMap { rules.set.subject(of: $0, rules.number) },
        about: code?.description ?? ""))
  }

  private mutating func check(
    _ row: Int, _ judgement: Judgement, _ requirement: Requirement, _ subject: Subject
  ) {
    if judgement.isContradictory { add(numberDiffers(row, judgement, subject), subject.code) }
    if log.status(of: row) == .notApplicable, log.words(of: row).note.isEmpty {
      add(reasonMissing(row, subject), subject.code)
    }
    // Where the set asks for no number, a row's parts are a share all the same.
    let isShare = requirement.unit == "%" || !requirement.isMeasured && log.isShare(row)
    if isShare, judgement.stated != .notApplicable { checkPercent(row, subject) }
    switch requirement {
    case .notGiven, .stated, .measured: break
    case .perGroup:
      let hasBound = judgement.measured != nil || requirement.bound(for: village.group) != nil
      if !hasBound, !log.measurement(of: row).isEmpty { ungrouped.append(row) }
    case .parts(_, let all): checkRange(row, upTo: ExactDecimal(all), subject)
    case .points(let maximum, _): checkRange(row, upTo: maximum, subject)
    }
  }

  private mutating func checkPercent(_ row: Int, _ subject: Subject) {
    let measurement = log.measurement(of: row)
    guard let value = measurement.value else { return }
    guard let top = measurement.numerator, let bottom = measurement.denominator else {
      if !measurement.isPercent, value > .zero, value < ExactDecimal(1) {
        add(percentDoubtful(row, value, subject), subject.code)
      }
      return
    }
    let places = Int(value.scale)
    func percent(_ rule: Rounding) -> ExactDecimal? {
      ExactDecimal.percent(numerator: top, denominator: bottom, decimals: places, rule: rule)
    }
    if let low = percent(.down), let high = percent(.up), value < low || value > high {
      add(valueDiffers(row, value, high, subject), subject.code)
    }
  }

  private mutating func checkRange(_ row: Int, upTo most: ExactDecimal, _ subject: Subject) {
    guard let value = log.measurement(of: row).value, value < .zero || value > most else { return }
    add(outOfRange(row, value, most, subject), subject.code)
  }

  /// Holds the row on a criterion against the criterion's parts.
  private mutating func compare(
    _ row: Int, _ said: Verdict, _ items: CriterionItems, _ state: CriterionState, _ code: Code
  ) {
    switch said {
    case .unknown: break
    case .met, .notApplicable:
      let unmet = state.unmetRows.first { log.order(of: $0) <= log.order(of: row) }
      if let unmet { add(statedMet(row, code, unmet), code) }
    case .unmet:
      let parts = state.parts(of: items)
      if state.verdict == .unmet, parts.total > 0, parts.unmet + parts.unknown == 0 {
        add(statedUnmet(row, code), code)
      }
    }
  }
}

extension CriteriaSet {
  /// The criterion or the indicator with a code.
  func subject(of code: Code, _ set: Int) -> Model.Subject? {
    for (number, criterion) in criteria.enumerated() {
      if criterion.code == code { return .criterion(set: set, criterion: number) }
      for (indicator, value) in criterion.indicators.enumerated() where value.reference == code {
        return .indicator(set: set, criterion: number, indicator: indicator)
      }
    }
    return nil
  }
}

extension AssessmentLog {
  /// Whether a row has a per cent and the parts it comes from.
  fileprivate func isShare(_ row: Int) -> Bool {
    let measurement = measurement(of: row)
    return measurement.isPercent && measurement.numerator != nil
  }
}

extension CriterionState {
  /// The rows that say something of the criterion is unmet.
  fileprivate var unmetRows: [Int] {
    let own = indicators.compactMap { $0.verdict == .unmet ? $0.basis.ownRow : nil }
    return own + (remainder == .unmet ? [coveredBy].compactMap(\.self) : [])
  }
}

// MARK: - What is said

private enum Subject {
  case criterion(Code)
  case indicator(Code)

  var code: Code {
    switch self {
    case .criterion(let code), .indicator(let code): code
    }
  }

  var vietnamese: String {
    switch self {
    case .criterion(let code): "tiêu chí \(code)"
    case .indicator(let code): "chỉ tiêu \(code)"
    }
  }

  var english: String {
    switch self {
    case .criterion(let code): "criterion \(code)"
    case .indicator(let code): "indicator \(code)"
    }
  }
}

extension VillageCheck {
  private func numberDiffers(
    _ row: Int, _ judgement: Judgement, _ subject: Subject
  ) -> Diagnostic {
    let (stated, measured) = (judgement.stated ?? .unknown, judgement.measured ?? .unknown)
    return Diagnostic(
      AssessmentRules.verdictDiffers, at: log.location(of: row),
      Bilingual(
        vi: "\(village.name), \(subject.vietnamese): ghi là \(stated.words.vi) nhưng số liệu cho "
          + "kết quả \(measured.words.vi)",
        en:
          "\(village.name), \(subject.english): stated as \(stated.words.en), but the number says "
          + measured.words.en),
      help: Bilingual(
        vi: "sửa trạng thái hoặc số liệu; trang hiện kết quả tính từ số liệu",
        en: "correct the status or the number; pages show what the number says"))
  }

  private func reasonMissing(_ row: Int, _ subject: Subject) -> Diagnostic {
    Diagnostic(
      AssessmentRules.reasonMissing, at: log.location(of: row),
      Bilingual(
        vi: "\(village.name), \(subject.vietnamese): không áp dụng nhưng chưa ghi lý do",
        en: "\(village.name), \(subject.english): not applicable, but nothing says why"),
      help: Bilingual(vi: "ghi lý do ở cột note", en: "say why in the column note"))
  }

  private func percentDoubtful(
    _ row: Int, _ value: ExactDecimal, _ subject: Subject
  ) -> Diagnostic {
    Diagnostic(
      AssessmentRules.percentDoubtful, at: log.location(of: row),
      withheld[row] != nil
        ? Bilingual(
          vi: "\(village.name), \(subject.vietnamese): số nhỏ hơn 1 được đọc là phần trăm",
          en: "\(village.name), \(subject.english): a number below 1 is read as per cent")
        : Bilingual(
          vi: "\(village.name), \(subject.vietnamese): \(value.vietnamese) được đọc là "
            + "\(value.vietnamese)%",
          en: "\(village.name), \(subject.english): \(value) is read as \(value)%"),
      help: Bilingual(
        vi:
          "nếu là phần của một, ghi thành phần trăm, như 95 thay cho 0,95; nếu đúng, ghi thêm dấu %",
        en: "write 95 for 0.95 where it is a share of one; if it is right, add the sign"))
  }

  private func valueDiffers(
    _ row: Int, _ value: ExactDecimal, _ computed: ExactDecimal, _ subject: Subject
  ) -> Diagnostic {
    Diagnostic(
      AssessmentRules.valueDiffers, at: log.location(of: row),
      withheld[row] != nil
        ? Bilingual(
          vi: "\(village.name), \(subject.vietnamese): tỷ lệ ghi khác tử số chia mẫu số",
          en: "\(village.name), \(subject.english): the stated per cent is not what the parts give")
        : Bilingual(
          vi: "\(village.name), \(subject.vietnamese): ghi \(value.vietnamese)% nhưng tử số chia "
            + "mẫu số là \(computed.vietnamese)%",
          en: "\(village.name), \(subject.english): \(value)% is stated, but the parts give "
            + "\(computed)%"),
      help: Bilingual(
        vi: "sửa một trong ba số; trang hiện tỷ lệ tính từ tử số và mẫu số",
        en: "correct one of the three; pages show what the parts give"))
  }

  private func outOfRange(
    _ row: Int, _ value: ExactDecimal, _ most: ExactDecimal, _ subject: Subject
  ) -> Diagnostic {
    Diagnostic(
      AssessmentRules.valueOutOfRange, at: log.location(of: row),
      withheld[row] != nil
        ? Bilingual(
          vi: "\(village.name), \(subject.vietnamese): số điểm không nằm trong khoảng 0 đến "
            + most.vietnamese,
          en: "\(village.name), \(subject.english): the points are not between 0 and \(most)")
        : Bilingual(
          vi: "\(village.name), \(subject.vietnamese): \(value.vietnamese) không nằm trong khoảng "
            + "0 đến \(most.vietnamese)",
          en: "\(village.name), \(subject.english): \(value) is not between 0 and \(most)"))
  }

  private func statedMet(_ row: Int, _ code: Code, _ unmet: Int) -> Diagnostic {
    Diagnostic(
      AssessmentRules.criterionDiffers, at: log.location(of: row),
      Bilingual(
        vi: "\(village.name), tiêu chí \(code): ghi là đạt nhưng có chỉ tiêu chưa đạt",
        en: "\(village.name), criterion \(code): stated as met, but an indicator is unmet"),
      notes: [
        Diagnostic.Note(
          at: log.location(of: unmet),
          Bilingual(vi: "chỉ tiêu chưa đạt ghi ở đây", en: "the unmet indicator stands here"))
      ])
  }

  private func statedUnmet(_ row: Int, _ code: Code) -> Diagnostic {
    Diagnostic(
      AssessmentRules.criterionDiffers, at: log.location(of: row),
      Bilingual(
        vi: "\(village.name), tiêu chí \(code): ghi là chưa đạt nhưng mọi chỉ tiêu đều đạt",
        en: "\(village.name), criterion \(code): stated as unmet, but all its indicators are met"))
  }

  private func groupUnknown(_ row: Int) -> Diagnostic {
    let group = village.group
    return Diagnostic(
      AssessmentRules.groupUnknown, at: village.location,
      Bilingual(
        vi: "\(village.name) \(group.isEmpty ? "chưa ghi nhóm" : "thuộc nhóm “\(group)”"), nên "
          + "\(ungrouped.count) số liệu không có ngưỡng để so",
        en: "\(village.name) \(group.isEmpty ? "has no group" : "is in group “\(group)”"), so "
          + "\(ungrouped.count) of its numbers have no threshold to be held against"),
      notes: [
        Diagnostic.Note(
          at: log.location(of: row),
          Bilingual(vi: "số liệu đầu tiên ghi ở đây", en: "the first of them stands here"))
      ])
  }

  private func uncountable(_ count: Int) -> Diagnostic {
    Diagnostic(
      AssessmentRules.indicatorsUncountable, at: village.location,
      Bilingual(
        vi: "\(village.name): chưa rõ kết quả của \(count) chỉ tiêu không có trong danh sách",
        en: "\(village.name): nothing is known about \(count) unlisted indicators"),
      help: Bilingual(
        vi: "ghi kết quả cho cả tiêu chí, hoặc cho mã như 4.* của từng tiêu chí",
        en: "add a row on each criterion, or on codes such as 4.*"))
  }
}
