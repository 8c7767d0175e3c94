internal import Yams

/// Where things stand in the text: offsets into it, not into the file, unless placed.
extension YAMLSource {
  mutating func offset(of node: Node) -> Int {
    guard let mark = node.mark else { return 0 }
    return marks.offset(line: mark.line, column: mark.column)
  }

  func placed(_ range: Range<Int>) -> Range<Int> { range.shifted(by: fileOffset) }

  /// From the start of a collection to the end of its last value, with the bracket or brace that
  /// closes it.
  func span(from start: Int, to end: Int?) -> Range<Int> {
    guard let end, end > start + fileOffset else { return placed(firstLine(from: start)) }
    return start + fileOffset..<(closing(of: start, after: end - fileOffset) + fileOffset)
  }

  func closing(of start: Int, after end: Int) -> Int {
    guard bytes[start] == UInt8(ascii: "[") || bytes[start] == UInt8(ascii: "{") else { return end }
    let next = bytes[end...].firstIndex { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: ",") }
    guard let next, bytes[next] == UInt8(ascii: "]") || bytes[next] == UInt8(ascii: "}") else {
      return end
    }
    return next + 1
  }

  /// What stands from an offset to the end of its line, without blanks at the end.
  func firstLine(from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }

  func range(of scalar: Node.Scalar, _ start: Int) -> Range<Int> {
    switch scalar.style {
    case .doubleQuoted: quotedRange(start, quote: UInt8(ascii: "\""))
    case .singleQuoted: quotedRange(start, quote: UInt8(ascii: "'"))
    case .plain, .any: plainRange(scalar.string, start)
    case .literal, .folded: firstLine(from: start)
    }
  }

  func plainRange(_ text: String, _ start: Int) -> Range<Int> {
    bytes[start...].starts(with: text.utf8)
      ? start..<start + text.utf8.count : firstLine(from: start)
  }

  /// With both quotes; a quote is escaped by a backslash in double quotes, by another in single.
  func quotedRange(_ start: Int, quote: UInt8) -> Range<Int> {
    let open = bytes[start...].firstIndex(of: quote) ?? start
    var at = open + 1
    while at < bytes.count {
      if quote == UInt8(ascii: "\""), bytes[at] == UInt8(ascii: "\\") {
        at += 2
      } else if bytes[at] != quote {
        at += 1
      } else if quote == UInt8(ascii: "'"), at + 1 < bytes.count, bytes[at + 1] == quote {
        at += 2
      } else {
        return open..<at + 1
      }
    }
    return firstLine(from: start)
  }

  /// Yams marks a node by its anchor or by what follows it.
  func anchorOffset(before start: Int) -> Int {
    let lineStart = bytes[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return bytes[lineStart..<start].lastIndex(of: UInt8(ascii: "&")) ?? start
  }
}
