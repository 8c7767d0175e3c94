import CSV
import Diagnostics
import Model
import Vietnamese

/// A CSV file held against its schema: which of its columns is which, and every mistake found.
struct TableReader {
  let schema: TableSchema
  let table: CSVTable
  let mark: DecimalMark?
  var diagnostics: [Diagnostic]
  /// Position in the file for each column of the schema; `nil` when the file lacks it.
  private(set) var columns: [Int?]

  init(_ schema: TableSchema, _ bytes: [UInt8], path: String, mark: DecimalMark?) {
    self.schema = schema
    self.mark = mark
    (table, diagnostics) = CSVReader.read(bytes, path: path)
    columns = schema.columns.map { _ in nil }
    let found = matchHeadings(table.headings, schema) { table.headingLocation(column: $0) }
    columns = found.columns
    diagnostics += found.diagnostics
  }

  var rowCount: Int { table.rowCount }

  func number(of column: String) -> Int? {
    schema.columns.firstIndex { $0.name == column }
  }

  /// The cell's text; empty when the file lacks the column.
  func text(_ row: Int, _ column: String) -> String {
    guard let place = position(column) else { return "" }
    return table.string(row: row, column: place)
  }

  func location(_ row: Int, _ column: String) -> Location {
    table.location(row: row, column: position(column) ?? 0)
  }

  private func position(_ column: String) -> Int? {
    number(of: column).flatMap { columns[$0] }
  }

  /// The text of a cell that must not be blank.
  mutating func required(_ row: Int, _ column: String) -> String? {
    let text = text(row, column)
    if !text.isEmpty { return text }
    if position(column) != nil {
      diagnostics.append(.cellRequired(heading(column), at: location(row, column)))
    }
    return nil
  }

  func heading(_ column: String) -> String {
    guard let place = position(column), place < table.headings.count else { return column }
    return table.headings[place]
  }

  mutating func identifier(_ row: Int, _ column: String) -> String? {
    guard let text = required(row, column) else { return nil }
    if text == slug(text) { return text }
    diagnostics.append(.identifierForm(text, at: location(row, column)))
    return nil
  }

  mutating func code(_ row: Int, _ column: String) -> Code? {
    guard let text = required(row, column) else { return nil }
    if let code = Code(text) { return code }
    diagnostics.append(.codeForm(text, at: location(row, column)))
    return nil
  }

  mutating func wholeNumber(_ row: Int, _ column: String) -> Int? {
    let text = text(row, column)
    if text.isEmpty { return nil }
    switch reading(of: text, whole: true) {
    case .number(let value, percent: false)
    where value.scale == 0 && (0..<1_000_000_000).contains(value.mantissa):
      return Int(value.mantissa)
    case .number, .ambiguous, .invalid, .tooLarge:
      diagnostics.append(.wholeNumberForm(text, at: location(row, column)))
      return nil
    }
  }

  private func reading(of text: String, whole: Bool) -> NumberReading {
    var text = text
    return text.withUTF8 { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      return whole ? readWholeNumber(raw) : readNumber(raw, decimalMark: mark)
    }
  }

  mutating func day(_ row: Int, _ column: String) -> Day? {
    let text = text(row, column)
    if text.isEmpty { return nil }
    if let day = Day.parse(text) { return day }
    diagnostics.append(.dateForm(text, at: location(row, column)))
    return nil
  }

  mutating func requirement(_ row: Int, unit: String) -> Requirement {
    let text = text(row, "requirement")
    if let requirement = readRequirement(text, unit: unit, mark: mark) { return requirement }
    diagnostics.append(.requirementForm(text, at: location(row, "requirement")))
    return .notGiven
  }
}

/// Which heading is which column. Case, marks, spaces and underscores do not count.
func matchHeadings(
  _ headings: [String], _ schema: TableSchema, at location: (Int) -> Location
) -> (columns: [Int?], diagnostics: [Diagnostic]) {
  var columns: [Int?] = schema.columns.map { _ in nil }
  var diagnostics: [Diagnostic] = []
  for (place, heading) in headings.enumerated() where !heading.isEmpty {
    let wanted = headingKey(heading)
    let match = schema.columns.firstIndex { column in
      ([column.name] + column.aliases).contains { headingKey($0) == wanted }
    }
    guard let match else {
      diagnostics.append(.unknownColumn(heading, in: schema, at: location(place)))
      continue
    }
    if let first = columns[match] {
      diagnostics.append(
        .columnTwice(heading, headings[first], at: location(place), first: location(first)))
    } else {
      columns[match] = place
    }
  }
  for (number, column) in schema.columns.enumerated() where column.isRequired {
    guard columns[number] == nil, !headings.isEmpty else { continue }
    diagnostics.append(.missingColumn(column, in: schema, at: location(0)))
  }
  return (columns, diagnostics)
}

private func headingKey(_ heading: String) -> String {
  folded(String(heading.map { $0 == "_" ? " " : $0 }))
}
