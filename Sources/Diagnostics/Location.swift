/// A place in a file of the site's source: bytes inside, lines and columns only when printing.
package struct Location: Hashable, Sendable {
  /// Relative to the folder it was read from, with `/`; `content/` itself is the empty path.
  package var path: String
  /// Byte offsets into the file's text as UTF-8 (a file in UTF-16 is decoded first).
  /// `nil` when the diagnostic is about the file as a whole.
  package var range: Range<Int>?
  /// The spreadsheet cell, when the file is a table.
  package var cell: Cell?

  package init(path: String, range: Range<Int>? = nil, cell: Cell? = nil) {
    self.path = path
    self.range = range
    self.cell = cell
  }

  /// A cell as a spreadsheet program names it.
  package struct Cell: Hashable, Sendable {
    /// 1-based, counting the header row.
    package var row: Int
    /// 1-based.
    package var column: Int
    /// The column's heading as the file writes it; empty when there is none.
    package var heading: String

    package init(row: Int, column: Int, heading: String = "") {
      self.row = row
      self.column = column
      self.heading = heading
    }
  }
}
