/// One record while it is read. It looks into the text and is valid only inside the call that
/// hands it out; take values, ranges and numbers with you, not the row.
package struct CSVRow {
  /// The row as a spreadsheet shows it: the header counts, blank lines count, a `sep=` line does
  /// not.
  package let number: Int
  /// The physical line where the record begins, 1-based.
  package let line: Int
  /// The bytes of the whole record, without its line break.
  package let range: Range<Int>
  /// The text of the table, which the fields are ranges of.
  package let text: UnsafeRawBufferPointer
  /// The fields there are.
  package let fields: UnsafeBufferPointer<CSVField>

  @inline(__always)
  init(
    from start: Tokenizer.Place, to end: Int, of text: UnsafeRawBufferPointer,
    _ fields: UnsafeBufferPointer<CSVField>
  ) {
    number = start.record
    line = start.line
    range = Range(uncheckedBounds: (start.offset, end))
    self.text = text
    self.fields = fields
  }

  /// How many fields the record has.
  @inlinable package var count: Int { fields.count }

  /// The field of a column, 0-based; beyond the record an empty field at its end.
  @inlinable package subscript(column: Int) -> CSVField {
    column >= 0 && column < fields.count ? fields[column] : endField
  }

  @usableFromInline var endField: CSVField { CSVField(range.upperBound..<range.upperBound) }

  /// The bytes of a field's content. They are its value unless the field `needsUnescape`.
  @inlinable package func bytes(_ field: CSVField) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: text[field.range])
  }

  /// Calls `body` with the bytes of a value: cleaned, trimmed, zero-copy where it can be.
  @inlinable package func withBytes<Result>(
    _ column: Int, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    let field = self[column]
    guard field.needsUnescape else { return try body(bytes(field)) }
    return try cleaned(field).withUnsafeBytes(body)
  }

  /// A field's value: unescaped, NFC, trimmed.
  package func string(_ column: Int) -> String {
    withBytes(column) { String(decoding: $0, as: UTF8.self) }
  }

  /// The physical line where a field begins, 1-based.
  package func line(column: Int) -> Int {
    line + text.lineBreaks(in: range.lowerBound..<self[column].range.lowerBound)
  }

  /// The value of a field that `needsUnescape`.
  @usableFromInline func cleaned(_ field: CSVField) -> [UInt8] {
    Cleaning.value(of: bytes(field))
  }

  /// Whether a field has no value.
  func isBlank(_ field: CSVField) -> Bool {
    field.isEmpty || (field.needsUnescape && cleaned(field).isEmpty)
  }

  /// Whether no field has a value, as in a blank line or a row that was cleared in Excel.
  var isBlank: Bool { fields.allSatisfy(isBlank) }

  /// The beginning of some bytes, short enough for a message.
  func excerpt(_ range: Range<Int>) -> String {
    let scalars = String(decoding: text[range], as: UTF8.self).unicodeScalars
    let shown = scalars.prefix(40).map { $0.value < 0x20 ? " " : String($0) }.joined()
    return scalars.count > 40 ? shown + "…" : shown
  }
}
