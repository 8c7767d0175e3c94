internal import Vietnamese

/// A growing piece of HTML.
struct HTMLBytes {
  private(set) var bytes: [UInt8] = []

  mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  /// Markup of our own.
  mutating func append(_ markup: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Finished HTML.
  mutating func append(bytes more: ArraySlice<UInt8>) { bytes.append(contentsOf: more) }

  mutating func append(number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// An author's text, for elements and quoted attributes alike.
  mutating func append(text: String) {
    var text = composed(text)
    text.withUTF8 { text in
      var written = 0
      for (at, byte) in text.enumerated() {
        guard let escape = Self.escape(byte) else { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<at]))
        append(escape)
        written = at + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
    }
  }

  private static func escape(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }

  /// An address within a quoted attribute: what may not stand in one is percent-encoded.
  mutating func append(address: String) {
    for byte in composed(address).utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "'"): append("&#39;")
      case _ where Self.standsInAddress(byte): bytes.append(byte)
      default: append(percent: byte)
      }
    }
  }

  private mutating func append(percent byte: UInt8) {
    let digits = Array("0123456789ABCDEF".utf8)
    bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func standsInAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: addressMarks.contains(byte)
    }
  }

  private static let addressMarks = Array("-_.+!*(),%#@?=;:/~$".utf8)
}
