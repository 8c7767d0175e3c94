import Diagnostics
package import Model
import Vietnamese

/// The kinds of what documents state.
package enum ClaimWords {
  private static let words: [(String, Claim.Kind)] = [
    ("đạt", .met), ("chưa đạt", .unmet), ("số tiêu chí đạt", .criteriaMet),
    ("số chỉ tiêu đạt", .indicatorsMet), ("số tiêu chí chưa đạt", .criteriaUnmet),
    ("số chỉ tiêu chưa đạt", .indicatorsUnmet), ("tên", .name), ("giai đoạn", .period),
    ("số văn bản", .number), ("đơn vị", .unit), ("ngày", .date),
    ("tổng số tiêu chí", .criteriaTotal), ("tổng số chỉ tiêu", .indicatorsTotal),
    ("số hộ", .households), ("số khẩu", .population), ("thời hạn", .deadline), ("met", .met),
    ("unmet", .unmet), ("criteria-met", .criteriaMet), ("indicators-met", .indicatorsMet),
    ("criteria-unmet", .criteriaUnmet), ("indicators-unmet", .indicatorsUnmet), ("name", .name),
    ("period", .period), ("number", .number), ("unit", .unit), ("date", .date),
    ("criteria-total", .criteriaTotal),
    ("indicators-total", .indicatorsTotal), ("households", .households),
    ("population", .population), ("deadline", .deadline),
  ]

  static let accepted = words.map(\.0)

  /// How tables usually write it.
  package static func written(_ value: Claim.Kind) -> String {
    words.first { $0.1 == value }?.0 ?? ""
  }

  /// Case and the spelling of tones do not count.
  static func read(_ text: String) -> Claim.Kind? {
    let wanted = folded(text)
    return words.first { folded($0.0) == wanted }?.1
  }
}

/// The states of what a check finds.
package enum ExplanationWords {
  private static let words: [(String, Explanation.State)] = [
    ("đã giải thích", .explained), ("đã xử lý", .resolved), ("explained", .explained),
    ("resolved", .resolved),
  ]

  static let accepted = words.map(\.0)

  /// How tables usually write it.
  package static func written(_ value: Explanation.State) -> String {
    words.first { $0.1 == value }?.0 ?? ""
  }

  /// Case and the spelling of tones do not count.
  static func read(_ text: String) -> Explanation.State? {
    let wanted = folded(text)
    return words.first { folded($0.0) == wanted }?.1
  }
}

extension TableReader {
  mutating func explanation(_ row: Int, _ context: TableContext) -> Explanation? {
    let (check, note) = (required(row, "check"), required(row, "note"))
    _ = required(row, "date")
    let date = day(row, "date")
    guard let word = required(row, "state") else { return nil }
    guard let state = ExplanationWords.read(word) else {
      report(.wordUnknown(word, ExplanationWords.accepted, at: location(row, "state")))
      return nil
    }
    guard let check, let note, let date else { return nil }
    var explanation = Explanation(
      check: check, state: state, note: note, date: date, location: location(row, "check"))
    explanation.village = village(row, context)
    explanation.about = text(row, "about")
    explanation.by = text(row, "by")
    return explanation
  }

  mutating func claim(_ row: Int, _ context: TableContext) -> Claim? {
    let quote = required(row, "quote")
    _ = required(row, "source")
    guard let word = required(row, "kind") else { return nil }
    guard let kind = ClaimWords.read(word) else {
      report(.wordUnknown(word, ClaimWords.accepted, at: location(row, "kind")))
      return nil
    }
    guard let set = set(row, context), let subject = subject(row, context, set: set), let quote
    else { return nil }
    var claim = Claim(kind: kind, subject: subject, quote: quote, location: location(row, "quote"))
    claim.village = village(row, context)
    claim.value = text(row, "value")
    claim.date = day(row, "date")
    claim.note = text(row, "note")
    claim.source = text(row, "source")
    switch kind {
    case .met, .unmet:
      guard required(row, "village") != nil, required(row, "code") != nil else { return nil }
    case .criteriaMet, .indicatorsMet, .criteriaUnmet, .indicatorsUnmet:
      guard let count = pair(row, "value") else { return nil }
      claim.count = count
    case .name:
      guard required(row, "value") != nil, required(row, "code") != nil else { return nil }
    case .period, .number:
      guard required(row, "value") != nil, required(row, "about") != nil else { return nil }
      claim.about = document(row, "about", context)
    case .unit:
      claim.unit = units(row, "value", context).first
      guard required(row, "value") != nil, claim.unit != nil else { return nil }
    case .date:
      guard required(row, "value") != nil else { return nil }
    case .criteriaTotal, .indicatorsTotal, .households, .population:
      guard required(row, "value") != nil, let total = wholeNumber(row, "value") else { return nil }
      claim.total = total
    case .deadline:
      guard required(row, "value") != nil, let due = deadline(row, "value"),
        required(row, "about") != nil, let task = task(row, "about", context)
      else { return nil }
      claim.deadline = due
      claim.task = task
      claim.about = context.tasks[task].id
    }
    return claim
  }

  /// "13/16".
  private mutating func pair(_ row: Int, _ column: String) -> (met: Int, total: Int)? {
    guard let text = required(row, column) else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      .map { String($0).trimmingSpaces() }
    if parts.count == 2, let met = readWholeNumber(parts[0]), let total = readWholeNumber(parts[1])
    {
      return (met, total)
    }
    report(.claimForm(text, at: location(row, column)))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func claimForm(_ text: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.claimForm, at: location,
      Bilingual(vi: "'\(text)' không phải là hai số", en: "'\(text)' is no pair of numbers"),
      help: Bilingual(
        vi: "viết số đạt và tổng số, như 13/16", en: "write how many out of how many: 13/16"))
  }
}
