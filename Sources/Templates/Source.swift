import Diagnostics

/// The bytes of one template file and the questions its readers ask about lines and blanks.
struct Source {
  /// Without the extension, as a tag names it.
  let name: String
  let path: String
  let bytes: [UInt8]

  /// After a byte order mark, if there is one.
  var start: Int { has([0xEF, 0xBB, 0xBF], at: 0) ? 3 : 0 }

  func location(_ range: Range<Int>) -> Location {
    Location(path: path, range: range)
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  func has(_ word: [UInt8], at index: Int) -> Bool {
    guard index + word.count <= bytes.count else { return false }
    for offset in word.indices where bytes[index + offset] != word[offset] { return false }
    return true
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, Self.isSpace(bytes[lower]) { lower += 1 }
    while upper > lower, Self.isSpace(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  func isLineStart(_ index: Int) -> Bool {
    index <= start || bytes[index - 1] == UInt8(ascii: "\n")
  }

  /// The blanks between the start of the line and `index`, or `nil` when more stands there.
  func lead(of index: Int) -> Range<Int>? {
    var first = index
    while first > start, Self.isBlank(bytes[first - 1]) { first -= 1 }
    return isLineStart(first) ? first..<index : nil
  }

  /// The blanks from `index` to the end of its line, with the line break, or `nil` when more
  /// stands there.
  func tail(from index: Int) -> Range<Int>? {
    var end = index
    while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
    if end == bytes.count { return index..<end }
    if bytes[end] == UInt8(ascii: "\n") { return index..<end + 1 }
    return has([UInt8(ascii: "\r"), UInt8(ascii: "\n")], at: end) ? index..<end + 2 : nil
  }

  /// The blanks from `index` on, not past `limit`.
  func blanks(from index: Int, to limit: Int) -> Range<Int> {
    var end = index
    while end < limit, Self.isBlank(bytes[end]) { end += 1 }
    return index..<end
  }

  /// Where the line's text ends, before its line break.
  func endOfLine(from index: Int) -> Int {
    let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    return end > index && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
  }
}
