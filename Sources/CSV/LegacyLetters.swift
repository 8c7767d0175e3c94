/// Letters of Vietnamese text in TCVN3 or VNI that was saved as if it were Western European:
/// `B¶n Pót` and `Baûn Puùt` are both “Bản Pút”.
enum LegacyLetters {
  /// A score from which on letters are taken for such text; a single foreign name stays below.
  static let threshold = 2

  /// Whether a second byte after C3 is a letter that Vietnamese in Unicode does not have, or `ù`.
  @inline(__always)
  static func isSuspect(_ second: UInt8) -> Bool {
    (suspects &>> UInt64(truncatingIfNeeded: second & 0x3F)) & 1 == 1
  }

  /// How strongly the two-byte character in a range speaks for such text, 0 to 2.
  static func weight(of range: Range<Int>, in text: UnsafeRawBufferPointer) -> Int {
    let lead = text[range.lowerBound]
    let second = text[range.lowerBound + 1]
    let before = isLetter(before: range.lowerBound, in: text)
    let after = isLetter(at: range.upperBound, in: text)
    if lead == 0xC2 { return isSymbol(second) && before && after ? 2 : 0 }
    if second == 0xB9 || second == 0x99 { return isToneOnVowel(range, in: text) ? 1 : 0 }
    return before || after ? 1 : 0
  }

  /// The score of a whole range, or 0 when it has a letter that only Unicode text has.
  static func score(of range: Range<Int>, in text: UnsafeRawBufferPointer) -> Int {
    var score = 0
    var at = range.lowerBound
    while at + 1 < range.upperBound {
      let lead = text[at]
      if (0xC4...0xC6).contains(lead) || lead == 0xE1 || lead == 0xCC { return 0 }
      if lead == 0xC2 || (lead == 0xC3 && isSuspect(text[at + 1])) {
        score += weight(of: at..<at + 2, in: text)
      }
      at += UTF8Sequence.claimedLength(lead)
    }
    return score
  }

  /// A bit for each of Ä Å Æ Ç Ë Î Ï Ð Ñ Ö × Ø Ù Û Ü Þ ß ä å æ ç ë î ï ð ñ ö ÷ ø ù û ü þ ÿ: the
  /// second byte after C3, less 80. A literal, so that reading it costs nothing.
  private static let suspects: UInt64 = 0xDBC3_C8F0_DBC3_C8F0

  /// Second bytes after C2 that TCVN3 uses for letters, the soft hyphen left out.
  private static func isSymbol(_ second: UInt8) -> Bool {
    switch second {
    case 0xA1...0xAC, 0xAE, 0xB5...0xB9, 0xBB...0xBE: true
    default: false
    }
  }

  /// `où`, `uù`: a Vietnamese vowel pair never carries its tone there.
  private static func isToneOnVowel(_ range: Range<Int>, in text: UnsafeRawBufferPointer) -> Bool {
    guard range.lowerBound > 0 else { return false }
    switch text[range.lowerBound - 1] | 0x20 {
    case 0x61, 0x65, 0x6F, 0x75: return true
    default: return false
    }
  }

  private static func isLetter(before offset: Int, in text: UnsafeRawBufferPointer) -> Bool {
    guard offset > 0 else { return false }
    if Byte.isASCIILetter(text[offset - 1]) { return true }
    return offset > 1 && isWesternLetter(text[offset - 2], text[offset - 1])
  }

  private static func isLetter(at offset: Int, in text: UnsafeRawBufferPointer) -> Bool {
    guard offset < text.count else { return false }
    if Byte.isASCIILetter(text[offset]) { return true }
    return offset + 1 < text.count && isWesternLetter(text[offset], text[offset + 1])
  }

  private static func isWesternLetter(_ lead: UInt8, _ second: UInt8) -> Bool {
    (lead == 0xC2 && (isSymbol(second) || second == 0xAD)) || lead == 0xC3
  }
}
