/// A table's bytes with one row more at the end.
///
/// The row is written as the file is: its encoding, delimiter and line ends, and with a line end
/// behind it only where the file has one at its end. All bytes that were there stay.
package func appendingRow(_ cells: [String], to bytes: [UInt8]) -> [UInt8] {
  let document = CSVDocument(bytes, path: "")
  let lineEnd = lineEnd(of: document.text)
  let isOpen = document.text.last.map { !Byte.isLineBreak($0) } ?? false
  let row = writtenRow(cells, delimiter: document.delimiter)
  let addition = isOpen ? lineEnd + row : row + lineEnd
  return bytes + encoded(addition, as: DecodedText.Encoding(of: bytes))
}

/// Excel ends rows with CRLF and lines inside a cell with LF, so CRLF is looked for first.
private func lineEnd(of text: [UInt8]) -> [UInt8] {
  guard let first = text.firstIndex(where: Byte.isLineBreak) else {
    return [Byte.carriageReturn, Byte.lineFeed]
  }
  let hasPair = (first..<text.count - 1).contains {
    text[$0] == Byte.carriageReturn && text[$0 + 1] == Byte.lineFeed
  }
  return hasPair ? [Byte.carriageReturn, Byte.lineFeed] : [text[first]]
}

private func encoded(_ text: [UInt8], as encoding: DecodedText.Encoding) -> [UInt8] {
  switch encoding {
  case .utf8: text
  case .utf16(_, let isBigEndian):
    String(decoding: text, as: UTF8.self).utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
  }
}
