/// Cuts text into records and fields, eight bytes at a time, without allocating.
///
/// The only reader of quotes, delimiters and line breaks: the table and the streaming form both
/// stand on it. It never fails; what is wrong with a record is in `faults`, and reading goes on
/// where a person would go on.
struct Tokenizer {
  /// Where reading stands.
  struct Place: Sendable {
    var offset = 0
    /// Physical line, 1-based.
    var line = 1
    /// Records begun so far, blank lines included, as a spreadsheet numbers its rows.
    var record = 0
  }

  private let text: UnsafeRawBufferPointer
  private let bytes: UnsafeRawPointer
  private let size: Int
  private let delimiter: UInt8
  private let delimiters: UInt64
  /// Whether any field of the text may have to be cleaned.
  private let needsCleaning: Bool
  private let fields: UnsafeMutableBufferPointer<CSVField>

  /// Where the next record begins.
  private(set) var place: Place
  /// Where the current record begins.
  private(set) var start = Place()
  /// Where the current record ends, before its line break.
  private(set) var end = 0
  /// Fields of the current record that are kept, at most the capacity given.
  private(set) var count = 0
  /// What is wrong with the current record.
  private(set) var faults: [Fault] = []

  /// Creates a tokenizer, or `nil` for no text at all; `fields` is the memory that each record's
  /// fields are written to.
  init?(
    _ text: UnsafeRawBufferPointer, delimiter: UInt8, needsCleaning: Bool, from place: Place,
    fields: UnsafeMutableBufferPointer<CSVField>
  ) {
    guard let bytes = text.baseAddress else { return nil }
    self.text = text
    self.bytes = bytes
    self.size = text.count
    self.delimiter = delimiter
    self.delimiters = EightBytes.repeating(delimiter)
    self.needsCleaning = needsCleaning
    self.fields = fields
    self.place = place
  }

  /// Reads the next record into the fields; false at the end of the text.
  mutating func next() -> Bool {
    guard place.offset < size else { return false }
    begin()
    while true {
      readField(place.offset)
      guard place.offset < size, byte(place.offset) == delimiter else { break }
      place.offset &+= 1
    }
    finish()
    return true
  }

  @inline(__always)
  private mutating func begin() {
    place.record &+= 1
    start = place
    count = 0
    if !faults.isEmpty { faults.removeAll(keepingCapacity: true) }
  }

  /// Steps over the line break.
  @inline(__always)
  private mutating func finish() {
    end = place.offset
    guard end < size else { return }
    place.line &+= 1
    place.offset &+= 1
    guard byte(end) == Byte.carriageReturn, place.offset < size,
      byte(place.offset) == Byte.lineFeed
    else { return }
    place.offset &+= 1
  }

  // MARK: Fields

  /// Reads one field; most have no quote and end at the first special byte.
  @inline(__always)
  private mutating func readField(_ start: Int) {
    let stop = nextSpecial(from: start)
    if stop == size || endsField(byte(stop)) {
      append(start, stop)
      place.offset = stop
    } else if stop == start, byte(stop) == Byte.quote {
      readQuoted(start)
    } else {
      readOddly(start)
    }
  }

  /// A field with a quote or a control character inside.
  @inline(never)
  private mutating func readOddly(_ start: Int) {
    let end = plainEnd(from: start, reportsQuotes: true)
    append(start, end)
    place.offset = end
  }

  @inline(never)
  private mutating func readQuoted(_ open: Int) {
    guard let content = quotedContent(of: open) else { return readUnclosed(open) }
    let after = content.close &+ 1
    guard after == size || endsField(byte(after)) else { return readAfterQuote(open, content) }
    append(open, content)
    place.offset = after
  }

  /// The field was closed, but its delimiter does not follow at once.
  private mutating func readAfterQuote(_ open: Int, _ content: QuotedContent) {
    var after = content.close + 1
    while after < size, byte(after) == Byte.space { after += 1 }
    if after == size || endsField(byte(after)) {
      append(open, content)
      place.offset = after
      return
    }
    let lines = text.lineBreaks(in: open..<content.close)
    if lines > 0, opensField(content.close) { return readUnclosed(open) }
    let end = plainEnd(from: content.close + 1, reportsQuotes: false)
    place.line += lines
    faults.append(Fault(.textAfterQuote, text.trimmed(content.close + 1..<end), column: count))
    append(open + 1, end, needsUnescape: true)
    place.offset = end
  }

  /// A quote that nothing closes: the field is read as if the quote were not there, so that the
  /// lines below keep their records.
  private mutating func readUnclosed(_ open: Int) {
    faults.append(Fault(.unclosedQuote, open..<open + 1, column: count))
    let end = plainEnd(from: open + 1, reportsQuotes: false)
    append(open + 1, end, needsUnescape: true)
    place.offset = end
  }

  private mutating func append(_ open: Int, _ content: QuotedContent) {
    append(open &+ 1, content.close, needsUnescape: content.hasDoubledQuotes)
    if content.mayBreakLines {
      place.line &+= text.lineBreaks(in: open &+ 1..<content.close)
    }
  }

  @inline(__always)
  private mutating func append(_ start: Int, _ end: Int, needsUnescape: Bool = false) {
    guard count < fields.count else { return refuseColumn(start) }
    var value = Range(uncheckedBounds: (start, end))
    if start != end, byte(start) <= Byte.space || byte(end &- 1) <= Byte.space {
      value = text.trimmed(value)
    }
    let isUnclean = needsUnescape || (needsCleaning && Cleaning.isNeeded(in: text, value))
    fields[count] = CSVField(value, needsUnescape: isUnclean)
    count &+= 1
  }

  private mutating func refuseColumn(_ offset: Int) {
    guard faults.last?.kind != .tooManyColumns else { return }
    faults.append(Fault(.tooManyColumns, offset..<offset, column: count))
  }

  // MARK: Searching

  /// A byte at an offset that is inside the text.
  @inline(__always)
  private func byte(_ offset: Int) -> UInt8 { bytes.load(fromByteOffset: offset, as: UInt8.self) }

  /// Eight bytes from an offset that all are inside the text.
  @inline(__always)
  private func word(_ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  @inline(__always)
  private func endsField(_ byte: UInt8) -> Bool {
    byte == delimiter || Byte.isLineBreak(byte)
  }

  /// Whether a quote stands where a field begins: after a delimiter or at the start of a line.
  private func opensField(_ quote: Int) -> Bool {
    quote > 0 && endsField(byte(quote - 1))
  }

  /// The end of an unquoted field, which reports the first quote inside it.
  private mutating func plainEnd(from start: Int, reportsQuotes: Bool) -> Int {
    var at = start
    var reports = reportsQuotes
    while true {
      at = nextSpecial(from: at)
      guard at < size, !endsField(byte(at)) else { return at }
      if byte(at) == Byte.quote, reports {
        reports = false
        faults.append(Fault(.strayQuote, at..<at + 1, column: count))
      }
      at += 1
    }
  }

  /// The next delimiter, quote or control byte, or the end of the text.
  @inline(__always)
  private func nextSpecial(from start: Int) -> Int {
    var at = start
    while at &+ 8 <= size {
      let hits = EightBytes.special(in: word(at), delimiters, EightBytes.quotes)
      if hits != 0 { return at &+ EightBytes.first(hits) }
      at &+= 8
    }
    while at < size, !isSpecial(byte(at)) { at &+= 1 }
    return at
  }

  @inline(__always)
  private func isSpecial(_ byte: UInt8) -> Bool {
    byte < 16 || byte == Byte.quote || byte == delimiter
  }

  /// What stands between two quotes.
  private struct QuotedContent {
    /// Where the closing quote stands.
    var close = 0
    var hasDoubledQuotes = false
    /// False only when there surely is no line break.
    var mayBreakLines = false
  }

  /// The content of a field opened by a quote, or `nil` when nothing closes it.
  @inline(__always)
  private func quotedContent(of open: Int) -> QuotedContent? {
    var content = QuotedContent(close: open &+ 1)
    while true {
      findQuote(&content)
      let after = content.close &+ 1
      guard after <= size else { return nil }
      guard after < size, byte(after) == Byte.quote else { return content }
      content.hasDoubledQuotes = true
      content.close = after &+ 1
    }
  }

  /// Moves `close` to the next quote, or to the end of the text.
  @inline(__always)
  private func findQuote(_ content: inout QuotedContent) {
    var at = content.close
    var breaks: UInt64 = 0
    while at &+ 8 <= size {
      let word = word(at)
      let hits = EightBytes.equal(in: word, EightBytes.quotes)
      breaks |= EightBytes.below16(in: word)
      if hits != 0 {
        content.mayBreakLines = content.mayBreakLines || breaks != 0
        content.close = at &+ EightBytes.first(hits)
        return
      }
      at &+= 8
    }
    while at < size, byte(at) != Byte.quote { at &+= 1 }
    content.mayBreakLines = true
    content.close = at
  }
}
