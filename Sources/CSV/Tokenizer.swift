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

  let text: UnsafeRawBufferPointer
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

  /// Creates a tokenizer; `fields` is the memory that each record's fields are written to.
  init(
    _ text: UnsafeRawBufferPointer, delimiter: UInt8, needsCleaning: Bool, from place: Place,
    fields: UnsafeMutableBufferPointer<CSVField>
  ) {
    self.text = text
    self.delimiter = delimiter
    self.delimiters = EightBytes.repeating(delimiter)
    self.needsCleaning = needsCleaning
    self.fields = fields
    self.place = place
  }

  /// Reads the next record into the fields; false at the end of the text.
  mutating func next() -> Bool {
    guard place.offset < text.count else { return false }
    begin()
    while true {
      let at = place.offset
      if at < text.count, text[at] == Byte.quote { readQuoted(at) } else { readPlain(at) }
      guard place.offset < text.count, text[place.offset] == delimiter else { break }
      place.offset &+= 1
    }
    finish()
    return true
  }

  private mutating func begin() {
    place.record &+= 1
    start = place
    count = 0
    if !faults.isEmpty { faults.removeAll(keepingCapacity: true) }
  }

  /// Steps over the line break.
  private mutating func finish() {
    end = place.offset
    guard end < text.count else { return }
    place.line &+= 1
    place.offset &+= 1
    guard text[end] == Byte.carriageReturn, place.offset < text.count,
      text[place.offset] == Byte.lineFeed
    else { return }
    place.offset &+= 1
  }

  // MARK: Fields

  @inline(__always)
  private mutating func readPlain(_ start: Int) {
    let end = plainEnd(from: start)
    append(start..<end)
    place.offset = end
  }

  private mutating func readQuoted(_ open: Int) {
    guard let (close, hasDoubled) = closingQuote(of: open) else { return readUnclosed(open) }
    let after = close &+ 1
    guard after == text.count || endsField(text[after]) else {
      return readAfterQuote(open, close, hasDoubled)
    }
    appendQuoted(open, close, hasDoubled)
    place.offset = after
  }

  /// The field was closed, but its delimiter does not follow at once.
  private mutating func readAfterQuote(_ open: Int, _ close: Int, _ hasDoubled: Bool) {
    var after = close + 1
    while after < text.count, text[after] == Byte.space { after += 1 }
    if after == text.count || endsField(text[after]) {
      appendQuoted(open, close, hasDoubled)
      place.offset = after
      return
    }
    let lines = text.lineBreaks(in: open..<close)
    if lines > 0, opensField(close) { return readUnclosed(open) }
    let end = plainEnd(from: close + 1, reportsQuotes: false)
    place.line += lines
    faults.append(Fault(.textAfterQuote, text.trimmed(close + 1..<end), column: count))
    append(open + 1..<end, needsUnescape: true)
    place.offset = end
  }

  /// A quote that nothing closes: the field is read as if the quote were not there, so that the
  /// lines below keep their records.
  private mutating func readUnclosed(_ open: Int) {
    faults.append(Fault(.unclosedQuote, open..<open + 1, column: count))
    let end = plainEnd(from: open + 1, reportsQuotes: false)
    append(open + 1..<end, needsUnescape: true)
    place.offset = end
  }

  @inline(__always)
  private mutating func appendQuoted(_ open: Int, _ close: Int, _ hasDoubled: Bool) {
    append(open &+ 1..<close, needsUnescape: hasDoubled)
    place.line &+= text.lineBreaks(in: open &+ 1..<close)
  }

  @inline(__always)
  private mutating func append(_ range: Range<Int>, needsUnescape: Bool = false) {
    guard count < fields.count else { return refuseColumn(range.lowerBound) }
    let value = text.trimmed(range)
    let isUnclean = needsUnescape || (needsCleaning && Cleaning.isNeeded(in: text, value))
    fields[count] = CSVField(value, needsUnescape: isUnclean)
    count &+= 1
  }

  private mutating func refuseColumn(_ offset: Int) {
    guard faults.last?.kind != .tooManyColumns else { return }
    faults.append(Fault(.tooManyColumns, offset..<offset, column: count))
  }

  // MARK: Searching

  @inline(__always)
  private func endsField(_ byte: UInt8) -> Bool {
    byte == delimiter || Byte.isLineBreak(byte)
  }

  /// Whether a quote stands where a field begins: after a delimiter or at the start of a line.
  private func opensField(_ quote: Int) -> Bool {
    quote > 0 && endsField(text[quote - 1])
  }

  /// The end of an unquoted field, which reports the first quote inside it.
  @inline(__always)
  private mutating func plainEnd(from start: Int, reportsQuotes: Bool = true) -> Int {
    var at = start
    var reports = reportsQuotes
    while true {
      at = nextSpecial(from: at)
      guard at < text.count, !endsField(text[at]) else { return at }
      if text[at] == Byte.quote, reports {
        reports = false
        faults.append(Fault(.strayQuote, at..<at &+ 1, column: count))
      }
      at &+= 1
    }
  }

  /// The next delimiter, quote or control byte, or the end of the text.
  @inline(__always)
  private func nextSpecial(from start: Int) -> Int {
    var at = start
    while at &+ 8 <= text.count {
      let hits = EightBytes.special(in: text.eightBytes(at: at), delimiters, Self.quotes)
      if hits != 0 { return at &+ EightBytes.first(hits) }
      at &+= 8
    }
    while at < text.count, !isSpecial(text[at]) { at &+= 1 }
    return at
  }

  @inline(__always)
  private func isSpecial(_ byte: UInt8) -> Bool {
    byte < 16 || byte == Byte.quote || byte == delimiter
  }

  /// The quote that closes a field and whether doubled quotes came before it.
  @inline(__always)
  private func closingQuote(of open: Int) -> (close: Int, hasDoubled: Bool)? {
    var hasDoubled = false
    var at = open &+ 1
    while true {
      at = nextQuote(from: at)
      guard at < text.count else { return nil }
      guard at &+ 1 < text.count, text[at &+ 1] == Byte.quote else { return (at, hasDoubled) }
      hasDoubled = true
      at &+= 2
    }
  }

  @inline(__always)
  private func nextQuote(from start: Int) -> Int {
    var at = start
    while at &+ 8 <= text.count {
      let hits = EightBytes.equal(in: text.eightBytes(at: at), Self.quotes)
      if hits != 0 { return at &+ EightBytes.first(hits) }
      at &+= 8
    }
    while at < text.count, text[at] != Byte.quote { at &+= 1 }
    return at
  }

  private static let quotes: UInt64 = 0x2222_2222_2222_2222
}
