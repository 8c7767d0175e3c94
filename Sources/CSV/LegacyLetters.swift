/// Letters of Vietnamese text in TCVN3 or VNI that was saved as if it were Western European:
/// `B¶n Pót` and `Baûn Puùt` are both “Bản Pút”.
enum LegacyLetters {
  /// A score from which on letters are taken for such text; a single foreign name stays below.
  static let threshold = 2

  /// Whether a second byte after C3 is a letter that Vietnamese in Unicode does not have, or `ù`.
  @inline(__always)
  static func isSuspect(_ second: UInt8) -> Bool {
    (suspects &>> UInt64(second & 0x3F)) & 1 == 1
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

  /// Second bytes after C3 of Ä Å Æ Ç Ë Î Ï Ð Ñ Ö × Ø Ù Ü Þ ß ä å æ ç ë î ï ð ñ ö ÷ ø ù û ü þ ÿ.
  private static let suspects: UInt64 = [
    0x84, 0x85, 0x86, 0x87, 0x8B, 0x8E, 0x8F, 0x90, 0x91, 0x96, 0x97, 0x98, 0x99, 0x9B, 0x9C,
    0x9E, 0x9F, 0xA4, 0xA5, 0xA6, 0xA7, 0xAB, 0xAE, 0xAF, 0xB0, 0xB1, 0xB6, 0xB7, 0xB8, 0xB9,
    0xBB, 0xBC, 0xBE, 0xBF,
  ].reduce(0) { $0 | 1 << UInt64($1 & 0x3F) }

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
