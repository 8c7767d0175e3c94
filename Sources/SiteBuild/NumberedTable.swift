import Authoring
import CSV
import Diagnostics

/// A table whose rows are found by their numbers in a spreadsheet, to show one with a cell marked.
struct NumberedTable {
  private let table: CSVTable
  private let rows: [Int: Int]

  init(_ bytes: [UInt8], path: String) {
    let table = CSVReader.read(bytes, path: path).table
    self.table = table
    let numbers = (0..<table.rowCount).map { (table.rowNumber(row: $0), $0) }
    rows = Dictionary(numbers) { first, _ in first }
  }

  /// The row of a cell below the headings, as HTML; the headings alone when the cell is one of them.
  func excerpt(of cell: Location.Cell, in language: Language) -> String {
    let cells = cells(ofRow: cell.row)
    let columns = 0..<max(table.headings.count, cells.count, cell.column)
    let headingRow = table.headingLocation(column: 0).cell?.row ?? 1
    let top = columns.map { column in
      let letters = Location.Cell(row: 1, column: column + 1).letters
      let text = text(in: table.headings, at: column, marking: cell, of: headingRow)
      return "<th scope=\"col\"><small>\(letters)</small> \(text)"
    }
    let bottom = columns.map { "<td>\(text(in: cells, at: $0, marking: cell, of: cell.row))" }
    let label = Bilingual(vi: "Dòng \(cell.row)", en: "Row \(cell.row)")[language]
    let row = "<tr><th scope=\"row\">\(cell.row)\(bottom.joined())\n"
    return """
      <div tabindex="0" role="region" aria-label="\(label)">
      <table>
      <tr><td>\(top.joined())
      \(cells.isEmpty ? "" : row)</table>
      </div>

      """
  }

  /// None for the row of the headings and one without values.
  private func cells(ofRow number: Int) -> [String] {
    guard let row = rows[number] else { return [] }
    return (0..<table.fieldCount(row: row)).map { table.string(row: row, column: $0) }
  }

  private func text(
    in texts: [String], at column: Int, marking cell: Location.Cell, of row: Int
  ) -> String {
    let text = texts.indices.contains(column) ? htmlText(texts[column]) : ""
    guard row == cell.row, column + 1 == cell.column else { return text }
    return "<mark>\(text.isEmpty ? "&nbsp;" : text)</mark>"
  }
}
