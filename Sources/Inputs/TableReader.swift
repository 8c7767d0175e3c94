import CSV
import Diagnostics
import Model
import Parallel
import Vietnamese

/// A CSV file held against its schema: which of its columns is which, its cells as values, and
/// every mistake found.
struct TableReader {
  let table: CSVTable
  private(set) var diagnostics: [Diagnostic]
  private let mark: DecimalMark?
  private let headings: HeadingMatch
  /// Columns that read as blank, because they are internal.
  private let hiddenColumns: Set<String>
  /// Rows that say they are an example, and all others.
  private let examples, filled: [Int]

  init(
    _ schema: TableSchema, _ bytes: [UInt8], path: String, mark: DecimalMark? = nil,
    hiding columns: Set<String> = [], jobs: Int = 1
  ) {
    self.mark = mark
    hiddenColumns = columns
    (table, diagnostics) = CSVReader.read(bytes, path: path)
    headings = HeadingMatch(table.headings, schema, at: table.headingLocation)
    let table = table
    (examples, filled) = (0..<table.rowCount).parted { table.isExample(row: $0) }
    diagnostics += headings.diagnostics + personalData(in: table, schema, headings, jobs: jobs)
    diagnostics += examples.filter { !schema.isUntouchedExample(cells($0)) }
      .map { .exampleRow(at: table.location(row: $0, column: 0)) }
  }

  /// The rows to read: none when a required column is missing, for then each would be wrong.
  var rows: [Int] { headings.isComplete ? filled : [] }

  /// The cell's text; empty when the file lacks the column.
  func text(_ row: Int, _ column: String) -> String {
    hiddenColumns.contains(column) ? "" : written(row, column)
  }

  private func written(_ row: Int, _ column: String) -> String {
    guard let place = headings.places[column] else { return "" }
    return table.string(row: row, column: place)
  }

  private func cells(_ row: Int) -> [String: String] {
    headings.places.mapValues { table.string(row: row, column: $0) }
  }

  /// What stands in the hidden columns.
  var hidden: [InternalValue] {
    hiddenColumns.sorted().flatMap { column in
      filled.compactMap { row in
        let text = written(row, column)
        return text.isEmpty ? nil : InternalValue(text: text, location: location(row, column))
      }
    }
  }

  func location(_ row: Int, _ column: String) -> Location {
    table.location(row: row, column: headings.places[column] ?? 0)
  }

  /// Reports rows that are the same as one before, cell by cell.
  mutating func reportRepeatedRows() {
    var first: [[String]: Int] = [:]
    for row in rows {
      let cells = (0..<table.fieldCount(row: row)).map { table.string(row: row, column: $0) }
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      if let other = first[cells] {
        report(
          .rowRepeated(
            at: table.location(row: row, column: 0),
            other: table.location(row: other, column: 0)))
      } else {
        first[cells] = row
      }
    }
  }

  /// Reads rows beside each other, in their order.
  ///
  /// - Returns: Each with the row it stands in.
  mutating func values<Value: Sendable>(
    jobs: Int, _ read: @Sendable (inout TableReader, Int) -> Value?
  ) -> [(row: Int, value: Value)] {
    var blank = self
    blank.diagnostics = []
    let parts = rowParts(rows.count)
    let reader = blank
    let found = parallelMap(count: parts.count, jobs: jobs, chunk: 1) { part in
      var reader = reader
      let values = parts[part].compactMap { row in
        read(&reader, row).map { (row: row, value: $0) }
      }
      return (values: values, diagnostics: reader.diagnostics)
    }
    diagnostics += found.flatMap(\.diagnostics)
    return found.flatMap(\.values)
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// The text of a cell that must not be blank.
  mutating func required(_ row: Int, _ column: String) -> String? {
    let text = text(row, column)
    if !text.isEmpty { return text }
    let heading = headings.places[column].map { table.headings[$0] } ?? column
    report(.cellRequired(heading, at: location(row, column)))
    return nil
  }

  mutating func identifier(_ row: Int, _ column: String) -> String? {
    guard let text = required(row, column) else { return nil }
    if text == slug(text) { return text }
    report(.identifierForm(text, at: location(row, column)))
    return nil
  }

  mutating func code(_ row: Int, _ column: String) -> Code? {
    guard let text = required(row, column) else { return nil }
    if let code = Code(text) { return code }
    report(.codeForm(text, at: location(row, column)))
    return nil
  }

  mutating func wholeNumber(_ row: Int, _ column: String) -> Int? {
    let text = text(row, column)
    if text.isEmpty { return nil }
    if let number = readWholeNumber(text) { return number }
    report(.wholeNumberForm(text, at: location(row, column)))
    return nil
  }

  mutating func day(_ row: Int, _ column: String) -> Day? {
    let text = text(row, column)
    if text.isEmpty { return nil }
    if let day = Day.parse(text) { return day }
    report(.dateForm(text, at: location(row, column)))
    return nil
  }

  mutating func requirement(_ row: Int, unit: String) -> Requirement {
    let text = text(row, "requirement")
    if let requirement = readRequirement(text, unit: unit, mark: mark) { return requirement }
    report(.requirementForm(text, at: location(row, "requirement")))
    return .notGiven
  }

  /// Whether a key stands in no row before; `rows` remembers where each key came first.
  mutating func isFirst<Key: Hashable>(
    _ key: Key, in rows: inout [Key: Int], row: Int, _ column: String
  ) -> Bool {
    guard let first = rows[key] else {
      rows[key] = row
      return true
    }
    report(
      .cellDuplicate(
        text(row, column), at: location(row, column), first: location(first, column)))
    return false
  }
}

extension Range<Int> {
  /// Those that fit and those that do not, in their order.
  fileprivate func parted(_ fits: (Int) -> Bool) -> ([Int], [Int]) {
    reduce(into: ([], [])) { parts, number in
      if fits(number) { parts.0.append(number) } else { parts.1.append(number) }
    }
  }
}
