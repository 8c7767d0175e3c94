/// Turns UTF-16 into UTF-8 and notes what is only half a character.
struct UTF16Decoder {
  private(set) var utf8: [UInt8] = []
  /// Where in the UTF-8 a replacement character stands, or the end for an odd last byte.
  private(set) var halfCharacters: [Range<Int>] = []

  mutating func decode(_ bytes: [UInt8], from start: Int, isBigEndian: Bool) {
    utf8.reserveCapacity(bytes.count / 4 * 3)
    var pendingHigh: UInt32?
    var at = start
    while at + 1 < bytes.count {
      let (first, second) = (UInt32(bytes[at]), UInt32(bytes[at + 1]))
      let unit = isBigEndian ? first << 8 | second : second << 8 | first
      append(unit, after: &pendingHigh)
      at += 2
    }
    if pendingHigh != nil { appendReplacement() }
    if at < bytes.count { note(utf8.count..<utf8.count) }
  }

  private mutating func append(_ unit: UInt32, after pendingHigh: inout UInt32?) {
    if let high = pendingHigh {
      pendingHigh = nil
      if unit & 0xFC00 == 0xDC00 {
        return append(scalar: 0x10000 + ((high & 0x3FF) << 10 | unit & 0x3FF))
      }
      appendReplacement()
    }
    switch unit & 0xFC00 {
    case 0xD800: pendingHigh = unit
    case 0xDC00: appendReplacement()
    default: append(scalar: unit)
    }
  }

  private mutating func append(scalar value: UInt32) {
    if value < 0x80 {
      utf8.append(UInt8(truncatingIfNeeded: value))
    } else if let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) {
      utf8.append(contentsOf: encoded)
    }
  }

  private mutating func appendReplacement() {
    let start = utf8.count
    utf8.append(contentsOf: UTF8.encodedReplacementCharacter)
    note(start..<utf8.count)
  }

  private mutating func note(_ range: Range<Int>) {
    guard halfCharacters.count < Limits.diagnosticsPerRule else { return }
    halfCharacters.append(range)
  }
}
