import Diagnostics
import Model
import Vietnamese

/// Reads the criteria of a set and then their indicators.
struct CriteriaReader {
  private(set) var criteria: [Criterion] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let mark: DecimalMark?

  init(mark: DecimalMark?) { self.mark = mark }

  mutating func readCriteria(_ bytes: [UInt8], path: String) {
    var table = TableReader(Schemas.criteria, bytes, path: path, mark: mark)
    var seen: [Code: Int] = [:]
    for row in table.rows {
      guard let criterion = table.criterion(row),
        table.isFirst(criterion.code, in: &seen, row: row, "code")
      else { continue }
      criteria.append(criterion)
    }
    criteria.sort { $0.code < $1.code }
    diagnostics += table.diagnostics
  }

  /// Indicators of criteria that are not there are reported and left out.
  mutating func readIndicators(_ bytes: [UInt8], path: String) {
    var table = TableReader(Schemas.indicators, bytes, path: path, mark: mark)
    let numbers = Dictionary(uniqueKeysWithValues: zip(criteria.map(\.code), criteria.indices))
    var seen: [Code: Int] = [:]
    // Without criteria something else is wrong, and every row would seem to be.
    for row in criteria.isEmpty ? [] : table.rows {
      let code = table.code(row, "code")
      guard let number = table.criterionNumber(row, numbers, criteria), let code else { continue }
      let reference = table.reference(row, code, in: criteria[number])
      guard let reference, table.isFirst(reference, in: &seen, row: row, "code") else { continue }
      criteria[number].indicators.append(table.indicator(row, code, reference))
    }
    for number in criteria.indices {
      criteria[number].indicators.sort { $0.reference < $1.reference }
    }
    diagnostics += table.diagnostics
  }
}

extension TableReader {
  fileprivate mutating func criterion(_ row: Int) -> Criterion? {
    guard let code = code(row, "code") else { return nil }
    var criterion = Criterion(code: code, name: text(row, "name"), location: location(row, "code"))
    criterion.requirement = requirement(row, unit: "")
    criterion.declaredIndicators = wholeNumber(row, "declared_indicators")
    criterion.note = text(row, "note")
    criterion.document = text(row, "document")
    criterion.source = text(row, "source")
    return criterion
  }

  fileprivate mutating func criterionNumber(
    _ row: Int, _ numbers: [Code: Int], _ criteria: [Criterion]
  ) -> Int? {
    guard let code = code(row, "criterion") else { return nil }
    if let number = numbers[code] { return number }
    let text = text(row, "criterion")
    let hint = nearMiss(to: text, in: criteria.map(\.code.description))
    report(.unknown(text, in: "criteria.csv", hint: hint, at: location(row, "criterion")))
    return nil
  }

  /// How assessments name an indicator: its code, behind that of its criterion where numbers
  /// restart in every criterion.
  fileprivate mutating func reference(_ row: Int, _ code: Code, in criterion: Criterion) -> Code? {
    let reference = code.isBelow(criterion.code) ? code : criterion.code.appending(code)
    if Code(reference.description) != nil { return reference }
    report(.codeForm(text(row, "code"), at: location(row, "code")))
    return nil
  }

  fileprivate mutating func indicator(_ row: Int, _ code: Code, _ reference: Code) -> Indicator {
    var indicator = Indicator(
      code: code, reference: reference, name: text(row, "name"), location: location(row, "code"))
    indicator.unit = text(row, "unit")
    indicator.requirement = requirement(row, unit: indicator.unit)
    indicator.counts = text(row, "counts")
    indicator.note = text(row, "note")
    indicator.document = text(row, "document")
    indicator.source = text(row, "source")
    return indicator
  }
}
