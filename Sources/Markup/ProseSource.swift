/// The text of a prose with its lines, and a search for where something stands in it.
///
/// cmark knows the lines of blocks well and the columns of links and tags badly, so these are
/// looked for in the lines of their block.
struct ProseSource {
  let bytes: [UInt8]
  private let start: Int
  private let lineStarts: [Int]
  private var cursor = 0
  private var block = 0..<0
  /// Comparisons left in the block; keeps a paragraph of thousands of links linear.
  private var budget = 0
  private var definitions: [String: Range<Int>]?

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    self.start = start
    self.lineStarts = Self.lineStarts(bytes, from: start)
  }

  private static func lineStarts(_ bytes: [UInt8], from start: Int) -> [Int] {
    var starts = [start]
    for at in start..<bytes.count {
      let isBreak =
        bytes[at] == 0x0A || bytes[at] == 0x0D && (at + 1 == bytes.count || bytes[at + 1] != 0x0A)
      if isBreak { starts.append(at + 1) }
    }
    return starts
  }

  /// Lines without their ends.
  var lines: [Range<Int>] { lineStarts.indices.map { line($0 + 1) } }

  /// The bytes of a line counted from one, without its end.
  func line(_ number: Int) -> Range<Int> {
    guard lineStarts.indices.contains(number - 1) else { return bytes.count..<bytes.count }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The bytes of some lines, without the last line's end.
  func range(ofLines lines: ClosedRange<Int>?) -> Range<Int> {
    guard let lines else { return start..<bytes.count }
    let first = line(lines.lowerBound).lowerBound
    return first..<max(first, line(lines.upperBound).upperBound)
  }

  /// The first line of a block without the blanks and marks before its text.
  func firstLine(ofLines lines: ClosedRange<Int>?) -> Range<Int> {
    let line = line(lines?.lowerBound ?? 1)
    let text = bytes[line].firstIndex { $0 > UInt8(ascii: " ") } ?? line.lowerBound
    return text..<line.upperBound
  }

  /// A heading from its first `#`; one that is underlined, its text.
  func heading(inLines lines: ClosedRange<Int>?) -> Range<Int> {
    let line = firstLine(ofLines: lines)
    let mark = bytes[line].firstIndex(of: UInt8(ascii: "#"))
    return (mark ?? line.lowerBound)..<line.upperBound
  }

  /// Where a link's target stands, without the brackets round it; for a link whose target is
  /// defined elsewhere, there.
  mutating func range(ofTarget target: String, lines: ClosedRange<Int>?) -> Range<Int> {
    enter(lines)
    let wanted = Array(target.utf8)
    if let found = search(wanted, onlyAfterBracket: true) { return advance(found) }
    if let found = definition(of: target) { return found }
    if let found = search(wanted, onlyAfterBracket: false) { return advance(found) }
    return firstLine(ofLines: lines)
  }

  private mutating func advance(_ found: Range<Int>) -> Range<Int> {
    cursor = found.upperBound
    return found
  }

  /// Where `[label]: target` stands in the document.
  private mutating func definition(of target: String) -> Range<Int>? {
    let known = definitions ?? LinkDefinitions.find(in: self)
    definitions = known
    return known[target]
  }

  /// Where a tag stands, up to the end of its line.
  mutating func range(ofLiteral literal: String, lines: ClosedRange<Int>?) -> Range<Int> {
    enter(lines)
    let wanted = Array(literal.utf8.prefix { $0 != 0x0A && $0 != 0x0D })
    guard let found = plainSearch(wanted) else { return firstLine(ofLines: lines) }
    cursor = found.upperBound
    return found
  }

  /// Where a text stands exactly so, or `nil`; a mark with a backslash before it does not count.
  mutating func range(ofWritten text: String, lines: ClosedRange<Int>?) -> Range<Int>? {
    enter(lines)
    guard let found = plainSearch(Array(text.utf8)) else { return nil }
    cursor = found.upperBound
    let isEscaped = found.lowerBound > 0 && bytes[found.lowerBound - 1] == UInt8(ascii: "\\")
    return isEscaped ? nil : found
  }

  private mutating func enter(_ lines: ClosedRange<Int>?) {
    let range = range(ofLines: lines)
    guard range != block else { return }
    block = range
    budget = 16 * range.count + 1024
    cursor = max(range.lowerBound, range.contains(cursor) ? cursor : 0)
  }

  private mutating func plainSearch(_ wanted: [UInt8]) -> Range<Int>? {
    guard let first = wanted.first else { return nil }
    var at = cursor
    while at < block.upperBound, budget > 0 {
      budget -= 1
      if bytes[at] == first, bytes[at...].starts(with: wanted) { return at..<at + wanted.count }
      at += 1
    }
    return nil
  }

  private mutating func search(_ wanted: [UInt8], onlyAfterBracket: Bool) -> Range<Int>? {
    guard !wanted.isEmpty else { return nil }
    for at in cursor..<block.upperBound {
      guard budget > 0 else { return nil }
      budget -= 1
      if onlyAfterBracket, at == 0 || !Self.opensTarget(bytes[at - 1]) { continue }
      if let end = end(of: wanted, at: at) { return at..<end }
    }
    return nil
  }

  /// A backslash escapes ASCII punctuation and stands for itself elsewhere.
  private func isEscaped(_ wanted: UInt8, at offset: Int) -> Bool {
    bytes[offset] == UInt8(ascii: "\\") && offset + 1 < block.upperBound
      && bytes[offset + 1] == wanted && isPunctuation(wanted)
  }

  private static func opensTarget(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "<")
  }

  /// The end of a target written at an offset: plainly, with backslashes or with entities.
  private mutating func end(of wanted: [UInt8], at start: Int) -> Int? {
    var at = start
    var matched = 0
    while matched < wanted.count {
      budget -= 1
      guard at < block.upperBound else { return nil }
      if let entity = Entity(bytes, at: at), wanted[matched...].starts(with: entity.text) {
        matched += entity.text.count
        at = entity.end
      } else if isEscaped(wanted[matched], at: at) {
        matched += 1
        at += 2
      } else if bytes[at] == wanted[matched] {
        matched += 1
        at += 1
      } else {
        return nil
      }
    }
    return at
  }
}
