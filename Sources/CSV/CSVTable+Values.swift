/// Values of fields, cleaned of what spreadsheets and web pages leave in them.
extension CSVTable {
  /// Calls `body` with the bytes of a value: cleaned, trimmed, zero-copy where it can be.
  package func withBytes<Result>(
    row: Int, column: Int, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    let field = field(row: row, column: column)
    return try text.withUnsafeBytes { bytes in
      let content = UnsafeRawBufferPointer(rebasing: bytes[field.range])
      guard field.needsUnescape else { return try body(content) }
      return try Cleaning.value(of: content).withUnsafeBytes(body)
    }
  }

  /// A field's value: unescaped, NFC, trimmed.
  package func string(row: Int, column: Int) -> String {
    withBytes(row: row, column: column) { String(decoding: $0, as: UTF8.self) }
  }
}
