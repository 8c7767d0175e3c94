package import Diagnostics

/// Reads tables: RFC 4180 and the dialects that spreadsheet programs write.
package enum CSVReader {
  /// Reads a whole table for use by row number; `path` is what diagnostics name.
  /// For a log too large to hold field by field, walk a `CSVDocument`.
  package static func read(
    _ bytes: [UInt8], path: String
  ) -> (table: CSVTable, diagnostics: [Diagnostic]) {
    CSVTable.make(of: CSVDocument(bytes, path: path))
  }
}
