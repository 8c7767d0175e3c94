import Diagnostics

/// Finds the tags of one file, following changes of the delimiters.
struct TagScanner {
  private let source: Source
  private var position: Int
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private(set) var tags: [Tag] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: Source) {
    self.source = source
    position = source.start
  }

  mutating func scan() {
    while let start = find(open, from: position) {
      guard readTag(at: start) else { return }
    }
  }

  /// Reads the tag whose delimiter opens at `start`; false when nothing more can be read.
  private mutating func readTag(at start: Int) -> Bool {
    let inner = start + open.count
    switch inner < source.bytes.count ? source.bytes[inner] : 0 {
    case UInt8(ascii: "="): return readDelimiters(from: start, inner: inner + 1)
    case UInt8(ascii: "!"):
      guard let end = find(close, from: inner) else { return unclosed(at: start, lacking: close) }
      append(.comment, start: start, content: inner + 1..<end, end: end + close.count)
    case UInt8(ascii: "{"):
      return readName(.raw, from: start, inner: inner + 1, until: [UInt8(ascii: "}")] + close)
    case UInt8(ascii: "&"): return readName(.raw, from: start, inner: inner + 1, until: close)
    case UInt8(ascii: "#"): return readName(.section, from: start, inner: inner + 1, until: close)
    case UInt8(ascii: "^"): return readName(.inverted, from: start, inner: inner + 1, until: close)
    case UInt8(ascii: "/"): return readName(.close, from: start, inner: inner + 1, until: close)
    case UInt8(ascii: ">"): return readName(.partial, from: start, inner: inner + 1, until: close)
    case UInt8(ascii: "<"): return readName(.parent, from: start, inner: inner + 1, until: close)
    case UInt8(ascii: "$"): return readName(.block, from: start, inner: inner + 1, until: close)
    default: return readName(.value, from: start, inner: inner, until: close)
    }
    return true
  }

  /// A tag with another tag's opening inside has lost its end: it is reported, and reading goes
  /// on at the other tag.
  private mutating func readName(
    _ sign: Tag.Sign, from start: Int, inner: Int, until end: [UInt8]
  ) -> Bool {
    var index = inner
    while index < source.bytes.count, !source.has(end, at: index) {
      if open != close, source.has(open, at: index) {
        _ = unclosed(at: start, lacking: end)
        position = index
        return true
      }
      index += 1
    }
    guard index < source.bytes.count else { return unclosed(at: start, lacking: end) }
    append(sign, start: start, content: inner..<index, end: index + end.count)
    checkName()
    return true
  }

  private mutating func readDelimiters(from start: Int, inner: Int) -> Bool {
    let last = [UInt8(ascii: "=")] + close
    guard let end = find(last, from: inner) else { return unclosed(at: start, lacking: last) }
    let words = source.bytes[inner..<end].split(omittingEmptySubsequences: true) {
      Source.isSpace($0)
    }
    append(.delimiters, start: start, content: inner..<end, end: end + last.count)
    guard words.count == 2, !words.joined().contains(UInt8(ascii: "=")) else {
      diagnostics.append(.badDelimiters(at: source.location(start..<position)))
      return true
    }
    open = Array(words[0])
    close = Array(words[1])
    return true
  }

  private mutating func append(_ sign: Tag.Sign, start: Int, content: Range<Int>, end: Int) {
    let name = source.trimmed(content)
    tags.append(
      Tag(sign: sign, name: source.text(name), nameRange: name, range: start..<end))
    position = end
  }

  private mutating func checkName() {
    guard let tag = tags.last else { return }
    let name = source.bytes[tag.nameRange]
    if name.isEmpty || name.contains(where: Source.isSpace) {
      diagnostics.append(.badName(at: source.location(tag.range)))
    }
  }

  private mutating func unclosed(at start: Int, lacking close: [UInt8]) -> Bool {
    let place = source.location(start..<source.endOfLine(from: start))
    let close = String(decoding: close, as: UTF8.self)
    diagnostics.append(.unclosedTag(at: place, close: close))
    return false
  }

  private func find(_ word: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + word.count <= source.bytes.count {
      if source.has(word, at: index) { return index }
      index += 1
    }
    return nil
  }
}
