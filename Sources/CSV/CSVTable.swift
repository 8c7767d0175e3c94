package import Diagnostics

/// A table with every field found: its text and where each field stands in it.
package struct CSVTable: Sendable {
  private let document: CSVDocument
  private var fields: [CSVField] = []
  private var records: [Record] = []

  /// What is kept of one record.
  private struct Record {
    /// Index of its first field.
    var first: UInt32
    var start: UInt32
    var end: UInt32
    var line: UInt32
    var number: UInt32
  }

  /// Finds every field of a document and hands back its diagnostics too.
  static func make(of document: CSVDocument) -> (table: CSVTable, diagnostics: [Diagnostic]) {
    var table = CSVTable(document: document)
    let diagnostics = document.forEachRow { table.append($0) }
    return (table, diagnostics)
  }

  private init(document: CSVDocument) { self.document = document }

  private mutating func append(_ row: CSVRow) {
    records.append(
      Record(
        first: UInt32(clamping: fields.count), start: UInt32(clamping: row.range.lowerBound),
        end: UInt32(clamping: row.range.upperBound), line: UInt32(clamping: row.line),
        number: UInt32(clamping: row.number)))
    fields.append(contentsOf: row.fields)
  }

  /// The relative path that diagnostics name.
  package var path: String { document.path }

  /// UTF-8; what every byte offset refers to.
  package var text: [UInt8] { document.text }

  /// The headings: NFC, trimmed; none when the file has no record.
  package var headings: [String] { document.headings }

  /// Whether the file could be read as a table at all; see `CSVDocument.isReadable`.
  package var isReadable: Bool { document.isReadable }

  /// Rows behind the header; those without any value are left out.
  package var rowCount: Int { records.count }

  /// A field, by 0-based row and column; beyond the record an empty field at its end.
  package func field(row: Int, column: Int) -> CSVField {
    let range = fieldIndices(row: row)
    guard column >= 0, column < range.count else {
      let end = records.indices.contains(row) ? Int(records[row].end) : text.count
      return CSVField(end..<end)
    }
    return fields[range.lowerBound + column]
  }

  /// Where a row's first byte stands.
  package func start(ofRow row: Int) -> Int {
    records.indices.contains(row) ? Int(records[row].start) : text.count
  }

  /// How many fields a row has.
  package func fieldCount(row: Int) -> Int { fieldIndices(row: row).count }

  /// The row as a spreadsheet shows it, 1-based, the header counted.
  package func rowNumber(row: Int) -> Int {
    records.indices.contains(row) ? Int(records[row].number) : 0
  }

  /// The place of a field: exactly its content.
  package func location(row: Int, column: Int) -> Location {
    document.location(
      field(row: row, column: column).range, row: rowNumber(row: row), column: column)
  }

  /// The place of some bytes of a field.
  package func location(row: Int, column: Int, range: Range<Int>) -> Location {
    document.location(range, row: rowNumber(row: row), column: column)
  }

  /// The place of a heading.
  package func headingLocation(column: Int) -> Location {
    document.headingLocation(column: column)
  }

  /// The physical line where a field begins, 1-based.
  package func line(row: Int, column: Int) -> Int {
    guard records.indices.contains(row) else { return 0 }
    let record = records[row]
    let start = field(row: row, column: column).range.lowerBound
    return Int(record.line) + text.withUnsafeBytes { $0.lineBreaks(in: Int(record.start)..<start) }
  }

  private func fieldIndices(row: Int) -> Range<Int> {
    guard records.indices.contains(row) else { return 0..<0 }
    let next = row + 1 < records.count ? Int(records[row + 1].first) : fields.count
    return Int(records[row].first)..<next
  }
}
