extension [UInt8] {
  /// Which bytes below 64 are written as a character reference.
  enum Escaped: UInt64 {
    /// `"`, `&`, `<` and `>`.
    case inText = 0x5000_0044_0000_0000
    /// The same and `'`.
    case inAttribute = 0x5000_00C4_0000_0000
  }

  /// Appends text with the characters that mean something in HTML written as references.
  mutating func append(_ text: String, escaping escaped: Escaped) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable {
      append($0, escaping: escaped.rawValue)
    }
    if done == nil {
      let copy = Array(text.utf8)
      copy.withUnsafeBufferPointer { append($0, escaping: escaped.rawValue) }
    }
  }

  /// Copies runs of ordinary bytes whole.
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, escaping set: UInt64) {
    var start = 0
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte < 64, (set >> UInt64(byte)) & 1 == 1 else { continue }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      appendReference(to: byte)
      start = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  private mutating func appendReference(to byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
    case UInt8(ascii: "'"): append(contentsOf: "&#39;".utf8)
    default: append(byte)
    }
  }
}
