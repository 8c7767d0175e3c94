/// The bytes of a new table: a byte order mark, so that Excel reads UTF-8, and lines that end in
/// CRLF (RFC 4180). `delimiter` is an ASCII byte.
package func writtenTable(_ rows: [[String]], delimiter: UInt8) -> [UInt8] {
  [0xEF, 0xBB, 0xBF] + rows.flatMap { writtenRow($0, delimiter: delimiter) + [0x0D, 0x0A] }
}

/// The cells of a row with their delimiters, quoted where a reader would take them apart.
func writtenRow(_ cells: [String], delimiter: UInt8) -> [UInt8] {
  Array(cells.map { writtenCell($0, delimiter: delimiter) }.joined(separator: [delimiter]))
}

private func writtenCell(_ text: String, delimiter: UInt8) -> [UInt8] {
  let bytes = Array(text.utf8)
  let isBlankAtAnEnd =
    bytes.first.map(Byte.isBlank) ?? false || bytes.last.map(Byte.isBlank) ?? false
  let isParted = bytes.contains { $0 == delimiter || $0 == Byte.quote || Byte.isLineBreak($0) }
  guard isParted || isBlankAtAnEnd else { return bytes }
  let inside = bytes.flatMap { $0 == Byte.quote ? [Byte.quote, Byte.quote] : [$0] }
  return [Byte.quote] + inside + [Byte.quote]
}
