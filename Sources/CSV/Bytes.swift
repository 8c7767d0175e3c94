/// The bytes that have a meaning in a table, by name.
enum Byte {
  static let nul: UInt8 = 0x00
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let comma: UInt8 = 0x2C
  static let semicolon: UInt8 = 0x3B

  /// Whether a byte is one that values are trimmed of.
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == space || (byte <= carriageReturn && (byte == tab || isLineBreak(byte)))
  }

  static func isLineBreak(_ byte: UInt8) -> Bool {
    byte == lineFeed || byte == carriageReturn
  }

  static func isASCIILetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}

/// Eight bytes looked at in one step. Each search answers with a word whose lowest set bit is the
/// highest bit of the first byte that fits; bits above that one mean nothing.
enum EightBytes {
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let sixteens: UInt64 = 0x1010_1010_1010_1010
  private static let spaces: UInt64 = 0x2020_2020_2020_2020
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  static let quotes: UInt64 = 0x2222_2222_2222_2222

  /// A word with one byte eight times.
  static func repeating(_ byte: UInt8) -> UInt64 { UInt64(byte) &* ones }

  /// Bytes below 16 (line breaks and tab among them) and those equal to one of two ASCII bytes.
  @inline(__always)
  static func special(in word: UInt64, _ first: UInt64, _ second: UInt64) -> UInt64 {
    let hits = ((word ^ first) &- ones) | ((word ^ second) &- ones) | (word &- sixteens)
    return hits & ~word & highBits
  }

  /// Bytes equal to an ASCII byte.
  @inline(__always)
  static func equal(in word: UInt64, _ wanted: UInt64) -> UInt64 {
    ((word ^ wanted) &- ones) & ~word & highBits
  }

  /// Bytes below 16.
  @inline(__always)
  static func below16(in word: UInt64) -> UInt64 { (word &- sixteens) & ~word & highBits }

  /// Control bytes and bytes outside ASCII.
  @inline(__always)
  static func controlOrHigh(in word: UInt64) -> UInt64 { (word | (word &- spaces)) & highBits }

  /// The index of the first byte of an answer that is not zero.
  @inline(__always)
  static func first(_ hits: UInt64) -> Int { hits.trailingZeroBitCount &>> 3 }
}

extension UnsafeRawBufferPointer {
  /// The eight bytes from an offset, the first in the lowest bits.
  /// The caller has checked that all eight are inside.
  @inline(__always)
  func eightBytes(at offset: Int) -> UInt64 {
    guard let baseAddress else { return 0 }
    return UInt64(littleEndian: baseAddress.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// How many lines begin inside a range: CRLF, LF and CR each end one.
  func lineBreaks(in range: Range<Int>) -> Int {
    var breaks = 0
    var at = range.lowerBound
    while at < range.upperBound {
      if range.upperBound - at >= 8, EightBytes.below16(in: eightBytes(at: at)) == 0 {
        at += 8
        continue
      }
      let byte = self[at]
      at += 1
      guard Byte.isLineBreak(byte) else { continue }
      breaks += 1
      if byte == Byte.carriageReturn, at < range.upperBound, self[at] == Byte.lineFeed { at += 1 }
    }
    return breaks
  }

  /// A range without the blanks at its ends; a blank range becomes empty at its start.
  @inline(__always)
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, Byte.isBlank(self[end &- 1]) { end &-= 1 }
    while start < end, Byte.isBlank(self[start]) { start &+= 1 }
    return Range(uncheckedBounds: (start, end))
  }
}
