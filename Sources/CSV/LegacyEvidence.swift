/// What in a text speaks for an encoding older than Unicode.
struct LegacyEvidence: Sendable {
  /// Characters outside ASCII that are right UTF-8.
  var validLetters = 0
  /// Bytes that are not UTF-8 and stand next to a letter, as an accented letter of an old
  /// encoding does.
  private var invalidLetters = 0
  /// Letters that only mis-saved text has, weighted: in the cell last seen, and in the worst one.
  private var score = 0
  private var highestScore = 0
  private var last = 0

  /// Adds letters that only mis-saved text has. Scores add up within a cell: two foreign names in
  /// two cells prove nothing.
  mutating func add(_ weight: Int, at range: Range<Int>, in text: UnsafeRawBufferPointer) {
    if text[last..<range.lowerBound].contains(where: Self.maySeparate) { score = 0 }
    last = range.upperBound
    score += weight
    highestScore = max(highestScore, score)
  }

  private static func maySeparate(_ byte: UInt8) -> Bool {
    byte == Byte.comma || byte == Byte.semicolon || byte == Byte.tab || Byte.isLineBreak(byte)
  }

  mutating func addInvalidByte(_ offset: Int, in text: UnsafeRawBufferPointer) {
    let before = offset > 0 && Byte.isASCIILetter(text[offset - 1])
    let after = offset + 1 < text.count && Byte.isASCIILetter(text[offset + 1])
    if before || after { invalidLetters += 1 }
  }

  func isLegacy(hasVietnameseLetters: Bool) -> Bool {
    if hasVietnameseLetters { return false }
    return invalidLetters >= 2 && invalidLetters > validLetters
      || highestScore >= LegacyLetters.threshold
  }
}
