internal import Diagnostics

/// The header record of a table and what it takes to name a cell.
struct CSVHeader: Sendable {
  let path: String
  /// NFC, trimmed; empty when the table has no record.
  var headings: [String] = []
  var fields: [CSVField] = []
  /// The row of the header as a spreadsheet shows it, 1-based.
  var row = 1

  /// The place of some bytes in a cell; `column` is 0-based.
  func location(_ range: Range<Int>, row: Int, column: Int) -> Location {
    let heading = headings.indices.contains(column) ? headings[column] : ""
    return Location(
      path: path, range: range,
      cell: Location.Cell(row: row, column: column + 1, heading: heading))
  }

  /// The place of a heading; of the whole file when there is no such column.
  func location(ofHeading column: Int) -> Location {
    guard fields.indices.contains(column) else { return Location(path: path) }
    return location(fields[column].range, row: row, column: column)
  }
}
