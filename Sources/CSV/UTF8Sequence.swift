/// The shape of one character in UTF-8 (RFC 3629).
enum UTF8Sequence {
  /// How many bytes a first byte announces; 1 for one that announces nothing.
  static func claimedLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// The length of the character at an offset, or `nil` when the bytes are not UTF-8.
  static func length(in text: UnsafeRawBufferPointer, at offset: Int) -> Int? {
    let lead = text[offset]
    guard lead >= 0x80 else { return 1 }
    let length = claimedLength(lead)
    guard length > 1, text.count - offset >= length else { return nil }
    guard secondByte(after: lead).contains(text[offset + 1]) else { return nil }
    for index in 2..<max(2, length) where text[offset + index] & 0xC0 != 0x80 { return nil }
    return length
  }

  /// Keeps out overlong forms, surrogates and what lies beyond Unicode.
  private static func secondByte(after lead: UInt8) -> ClosedRange<UInt8> {
    switch lead {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
