/// How one file separates its fields.
struct CSVDialect: Sendable {
  var delimiter: UInt8
  /// Where the first record begins: behind a byte order mark and a `sep=` line.
  var start: Tokenizer.Place

  /// Finds the dialect of a text whose byte order mark, if any, ends at `start`.
  init(of text: UnsafeRawBufferPointer, from start: Int) {
    self.start = Tokenizer.Place(offset: start)
    if let (delimiter, end) = Self.separatorLine(in: text, from: start) {
      self.delimiter = delimiter
      self.start = Tokenizer.Place(offset: end, line: 2)
    } else {
      delimiter = Self.mostFrequentDelimiter(in: text, from: start)
    }
  }

  // MARK: The line `sep=;` that Excel understands

  private static func separatorLine(
    in text: UnsafeRawBufferPointer, from start: Int
  ) -> (delimiter: UInt8, end: Int)? {
    let isQuoted = start < text.count && text[start] == Byte.quote
    let word = start + (isQuoted ? 1 : 0)
    let sign = word + 4
    guard sign < text.count, isSeparatorWord(text[word..<sign]) else { return nil }
    let after = sign + (isQuoted ? 2 : 1)
    guard isPossibleDelimiter(text[sign]), after <= text.count else { return nil }
    if isQuoted, text[after - 1] != Byte.quote { return nil }
    guard let end = endOfLineBreak(in: text, at: after) else { return nil }
    return (text[sign], end)
  }

  private static func isSeparatorWord(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
    bytes.elementsEqual("sep=".utf8) { $0 == $1 || (Byte.isASCIILetter($0) && $0 | 0x20 == $1) }
  }

  private static func isPossibleDelimiter(_ byte: UInt8) -> Bool {
    byte == Byte.tab
      || ((0x21...0x7E).contains(byte) && byte != Byte.quote && !Byte.isASCIILetter(byte)
        && !(0x30...0x39).contains(byte))
  }

  private static func endOfLineBreak(in text: UnsafeRawBufferPointer, at offset: Int) -> Int? {
    guard offset < text.count else { return offset }
    guard Byte.isLineBreak(text[offset]) else { return nil }
    let isPair = text[offset...].starts(with: [Byte.carriageReturn, Byte.lineFeed])
    return offset + (isPair ? 2 : 1)
  }

  // MARK: The delimiter of the header record

  /// On a tie the tab wins over `;`, and that over the comma, which also stands in prose.
  private static func mostFrequentDelimiter(
    in text: UnsafeRawBufferPointer, from start: Int
  ) -> UInt8 {
    var counts = Counts()
    if !counts.count(in: text, from: start, respectingQuotes: true) {
      counts = Counts()
      _ = counts.count(in: text, from: start, respectingQuotes: false)
    }
    if counts.tabs > 0, counts.tabs >= max(counts.semicolons, counts.commas) { return Byte.tab }
    return counts.semicolons > 0 && counts.semicolons >= counts.commas
      ? Byte.semicolon : Byte.comma
  }

  /// How often each delimiter stands in the first record that is not blank.
  private struct Counts {
    var commas = 0
    var semicolons = 0
    var tabs = 0

    /// False when a quote is still open at the end of the text.
    mutating func count(
      in text: UnsafeRawBufferPointer, from start: Int, respectingQuotes: Bool
    ) -> Bool {
      var isInside = false
      var isBlank = true
      for byte in text[start...] {
        if !isInside, !isBlank, Byte.isLineBreak(byte) { return true }
        if byte == Byte.quote, respectingQuotes { isInside.toggle() }
        if !isInside { add(byte) }
        isBlank = isBlank && Byte.isBlank(byte)
      }
      return !isInside
    }

    private mutating func add(_ byte: UInt8) {
      switch byte {
      case Byte.comma: commas += 1
      case Byte.semicolon: semicolons += 1
      case Byte.tab: tabs += 1
      default: break
      }
    }
  }
}
