import CSV
import Inputs

extension NewRow {
  /// The bytes of a table with this row at its end, in the table's own columns and form.
  ///
  /// - Returns: The bytes, and the row's number as a spreadsheet shows it.
  package func appended(
    to bytes: [UInt8], path: String
  ) throws(AuthoringMistake) -> (bytes: [UInt8], row: Int) {
    let (table, _) = CSVReader.read(bytes, path: path)
    guard table.isReadable, let places = schema.places(below: table.headings) else {
      throw .tableUnreadable(path)
    }
    var row = self
    row.makeIdentifierNew(in: table, places)
    var cells = table.headings.map { _ in "" }
    for column in schema.columns {
      guard let value = row.values[column.name], !value.isEmpty else { continue }
      guard let place = places[column.name] else {
        throw .columnNotInFile(column.aliases.first ?? column.name, path)
      }
      cells[place] = value
    }
    let next = appendingRow(cells, to: bytes)
    let (longer, _) = CSVReader.read(next, path: path)
    // Whatever is wrong further up, the row must read back as it is meant.
    guard longer.rowCount == table.rowCount + 1, longer.cells(ofRow: table.rowCount) == cells else {
      throw .tableUnreadable(path)
    }
    return (next, longer.rowNumber(row: table.rowCount))
  }

  /// A number behind an id that was made up here and is taken. Villages and units are named by their
  /// name, and one that is there already is a mistake.
  private mutating func makeIdentifierNew(in table: CSVTable, _ places: [String: Int]) {
    guard isIdentifierMadeUp, values["name"] == nil, let name = schema.columns.first?.name,
      let id = values[name], let place = places[name]
    else { return }
    let taken = Set((0..<table.rowCount).map { table.string(row: $0, column: place) })
    var (number, free) = (2, id)
    while taken.contains(free) {
      free = "\(id)-\(number)"
      number += 1
    }
    values[name] = free
  }
}

extension CSVTable {
  fileprivate func cells(ofRow row: Int) -> [String] {
    headings.indices.map { string(row: row, column: $0) }
  }
}
