/// Characters that nobody sees and that make equal words differ: zero-width spaces, marks that
/// turn the direction of writing, and control characters.
enum InvisibleCharacter {
  /// Whether an ASCII byte is a control character with no place in a table.
  static func isControl(_ byte: UInt8) -> Bool {
    byte < Byte.space && byte != Byte.tab && !Byte.isLineBreak(byte)
  }

  /// Whether three bytes are such a character: U+200B...200F, U+2028...202E, U+2060...206F, U+FEFF.
  static func isInvisible(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (lead, second) {
    case (0xE2, 0x80): (0x8B...0x8F).contains(third) || (0xA8...0xAE).contains(third)
    case (0xE2, 0x81): (0xA0...0xAF).contains(third)
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }
}
