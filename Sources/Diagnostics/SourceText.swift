/// A file's text with its lines, to turn byte offsets into lines and columns.
///
/// Lines end with LF, CRLF or CR. A byte order mark is no part of the first line.
struct SourceText {
  let bytes: [UInt8]
  private let lineStarts: [Int]
  /// Cutting a line into characters is the slow part; many mistakes may stand in one huge line.
  private var lastLongLine: SourceLine?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (offset, byte) in bytes.enumerated() where byte == lineFeed || byte == carriageReturn {
      let isFirstOfTwo = byte == carriageReturn && bytes.dropFirst(offset + 1).first == lineFeed
      if !isFirstOfTwo { starts.append(offset + 1) }
    }
    lineStarts = starts
  }

  /// The place of a byte range; what lies outside the text is moved to its nearest end.
  mutating func place(of range: Range<Int>) -> SourcePlace {
    let range = range.clamped(to: 0..<bytes.count)
    let first = line(at: range.lowerBound)
    let start = first.character(at: range.lowerBound)
    guard range.upperBound > first.range.upperBound else {
      let end = max(start, first.character(endingAt: range.upperBound))
      return SourcePlace(line: first, start: start, endLine: first.number, end: end)
    }
    let last = line(at: range.upperBound)
    return SourcePlace(
      line: first, start: start, endLine: last.number,
      end: last.character(endingAt: range.upperBound))
  }

  private mutating func line(at offset: Int) -> SourceLine {
    let number = max(1, lineStarts.partitioningIndex { $0 > offset })
    if let line = lastLongLine, line.number == number { return line }
    let line = SourceLine(number: number, range: bytesOfLine(number), in: bytes)
    if line.range.count > 4096 { lastLongLine = line }
    return line
  }

  private func bytesOfLine(_ number: Int) -> Range<Int> {
    let start = lineStarts[number - 1]
    guard number < lineStarts.count else { return start..<bytes.count }
    var end = lineStarts[number] - 1
    if end > start, bytes[end] == lineFeed, bytes[end - 1] == carriageReturn { end -= 1 }
    return start..<end
  }
}

/// Where a byte range stands for a person.
struct SourcePlace {
  /// The line on which the range starts.
  let line: SourceLine
  /// The first character, counted from 0.
  let start: Int
  /// 1-based; the line on which the range ends.
  let endLine: Int
  /// The character after the last, counted from 0 in the last line.
  let end: Int
}

private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
