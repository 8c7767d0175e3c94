import CSV
import Diagnostics
import Model
import Vietnamese

/// What is wrong with a row of the log: the slow way, taken only for rows that have a mistake.
extension AssessmentReader {
  /// Reports everything that is wrong with a row.
  mutating func explain(_ row: CSVRow, in document: CSVDocument) {
    var row = RowExplainer(row, document)
    if let text = row.required(columns.date), Day.parse(text) == nil {
      row.report(columns.date) { .dateForm(text, at: $0) }
    }
    explainRecorded(&row)
    explainVillage(&row)
    explainCode(&row)
    explainWords(&row)
    explainNumbers(&row)
    if columns.status >= 0, isBlank(columns.status, row.row), isBlank(columns.value, row.row),
      isBlank(columns.numerator, row.row), isBlank(columns.denominator, row.row)
    {
      row.report(columns.result(of: row.row)) { .assessmentEmpty(at: $0) }
    }
    for diagnostic in row.diagnostics { findings.add(diagnostic) }
  }

  private func explainRecorded(_ row: inout RowExplainer) {
    let text = row.text(columns.recorded)
    guard !text.isEmpty else { return }
    guard let recorded = Day.parse(text) else {
      return row.report(columns.recorded) { .dateForm(text, at: $0) }
    }
    guard let date = Day.parse(row.text(columns.date)), recorded < date else { return }
    row.report(columns.recorded) { .recordedEarly(at: $0) }
  }

  private mutating func explainVillage(_ row: inout RowExplainer) {
    guard let text = row.required(columns.village) else { return }
    switch context.villageIndex.find(text) {
    case .village: break
    case .ambiguous(let numbers):
      let ids = numbers.map { context.villages[$0].id }
      row.report(columns.village) { .ambiguousName(text, ids, at: $0) }
    case .unknown:
      let names = context.villages.lazy.flatMap { [$0.id, $0.name] }
      let hint = hints.nearest(to: text, in: names, count: context.villages.count)
      row.report(columns.village) { .unknown(text, in: "villages.csv", hint: hint, at: $0) }
    }
  }

  private mutating func explainCode(_ row: inout RowExplainer) {
    let id = row.text(columns.set)
    let set = context.set(id)
    if set == nil {
      let hint = nearMiss(to: id, in: context.sets.map(\.id))
      row.report(columns.set) { .unknown(id, in: "criteria/", hint: hint, at: $0) }
    }
    guard let code = row.required(columns.code) else { return }
    guard CodeIndex.isCode(code) else {
      return row.report(columns.code) { .codeForm(code, at: $0) }
    }
    guard let set, set < context.codes.count, context.codes[set].item(code) == nil else { return }
    let codes = context.codes[set].codes
    let hint = hints.nearest(to: code, in: codes, count: codes.count)
    row.report(columns.code) {
      .unknownCode(code, hint: hint, set: context.sets[set].id, at: $0)
    }
  }

  private mutating func explainWords(_ row: inout RowExplainer) {
    let status = row.text(columns.status)
    if StatusWords.read(status) == nil {
      row.report(columns.status) { .statusUnknown(status, at: $0) }
    }
    let stage = row.text(columns.stage)
    if StageWords.read(stage) == nil {
      row.report(columns.stage) { .wordUnknown(stage, StageWords.accepted, at: $0) }
    }
    let document = row.text(columns.document)
    if !context.isDocument(document) {
      let ids = context.documents.map(\.id)
      let hint = hints.nearest(to: document, in: ids, count: ids.count)
      row.report(columns.document) { .unknown(document, in: "documents.csv", hint: hint, at: $0) }
    }
  }

  private func explainNumbers(_ row: inout RowExplainer) {
    var measurement = AssessmentLog.Measurement()
    measurement.value = number(columns.value, &row, &measurement.isPercent)
    var isPercent = false
    measurement.numerator = number(columns.numerator, &row, &isPercent)
    measurement.denominator = number(columns.denominator, &row, &isPercent)
    explainFault(measurement, &row)
  }

  /// A number, or `nil` when the cell is blank or has none, which is reported.
  private func number(
    _ column: Int, _ row: inout RowExplainer, _ isPercent: inout Bool
  ) -> ExactDecimal? {
    let text = row.text(column)
    guard !text.isEmpty else { return nil }
    let reading = readNumber(text, mark: context.mark)
    guard case .number(let number, percent: let percent) = reading,
      !percent || column == columns.value
    else {
      row.report(column) { .numberForm(text, percentIsWrong(reading), at: $0) }
      return nil
    }
    isPercent = isPercent || percent
    return number
  }

  /// A per cent sign makes no numerator.
  private func percentIsWrong(_ reading: NumberReading) -> NumberReading {
    if case .number = reading { .invalid } else { reading }
  }

  /// Says how the row's numbers do not fit together; one that cannot be read fits nothing.
  private func explainFault(_ measurement: AssessmentLog.Measurement, _ row: inout RowExplainer) {
    let written = [columns.numerator, columns.denominator].map { row.text($0) }
    let read = [measurement.numerator, measurement.denominator]
    guard zip(written, read).allSatisfy({ $0.isEmpty == ($1 == nil) }),
      let set = context.set(row.text(columns.set)),
      let item = context.codes[set].item(row.text(columns.code)),
      let fault = MeasurementFault(measurement, context.units[item])
    else { return }
    switch fault {
    case .percentOfOther:
      let text = row.text(columns.value)
      row.report(columns.value) { .measurementFault(fault, text, at: $0) }
    case .onePart, .impossibleParts, .moreThanAll:
      let column = columnOfFault(fault, measurement)
      row.report(column) { .measurementFault(fault, written.joined(separator: "/"), at: $0) }
    }
  }

  /// The part that is missing, where the table has a column for it, or the part that cannot be.
  private func columnOfFault(
    _ fault: MeasurementFault, _ measurement: AssessmentLog.Measurement
  ) -> Int {
    let isDenominator =
      switch fault {
      case .onePart: measurement.denominator == nil
      case .impossibleParts: measurement.numerator.map { $0 >= .zero } ?? true
      case .moreThanAll, .percentOfOther: false
      }
    let (wanted, other) =
      isDenominator
      ? (columns.denominator, columns.numerator) : (columns.numerator, columns.denominator)
    return wanted < 0 ? other : wanted
  }
}

/// A row whose mistakes are being reported.
private struct RowExplainer {
  let row: CSVRow
  private(set) var diagnostics: [Diagnostic] = []
  private let document: CSVDocument

  init(_ row: CSVRow, _ document: CSVDocument) {
    self.row = row
    self.document = document
  }

  func text(_ column: Int) -> String { row.string(column) }

  mutating func required(_ column: Int) -> String? {
    // A column the file lacks has been reported once for all rows.
    guard column >= 0 else { return nil }
    let text = text(column)
    if !text.isEmpty { return text }
    let heading = document.headings[column]
    report(column) { .cellRequired(heading, at: $0) }
    return nil
  }

  mutating func report(_ column: Int, _ make: (Location) -> Diagnostic) {
    diagnostics.append(make(document.location(of: row, column: column)))
  }
}
