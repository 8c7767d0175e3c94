/// A file's bytes as UTF-8, whatever Excel saved them as.
struct DecodedText: Sendable {
  /// UTF-8; the file's own bytes, byte order mark included, unless the file was UTF-16.
  let utf8: [UInt8]
  /// Where the text begins: behind a byte order mark.
  let start: Int
  /// Places where a UTF-16 file broke off or held half a character, in order.
  private(set) var halfCharacters: [Range<Int>] = []

  init(_ bytes: [UInt8]) {
    switch Encoding(of: bytes) {
    case .utf8(let start):
      utf8 = bytes
      self.start = start
    case .utf16(let start, let isBigEndian):
      self.start = 0
      var decoder = UTF16Decoder()
      decoder.decode(bytes, from: start, isBigEndian: isBigEndian)
      utf8 = decoder.utf8
      halfCharacters = decoder.halfCharacters
    }
  }

  enum Encoding {
    case utf8(start: Int)
    case utf16(start: Int, isBigEndian: Bool)

    /// Tells by a byte order mark, or by the zeros of UTF-16.
    init(of bytes: [UInt8]) {
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        self = .utf8(start: 3)
      } else if bytes.starts(with: [0xFF, 0xFE]) {
        self = .utf16(start: 2, isBigEndian: false)
      } else if bytes.starts(with: [0xFE, 0xFF]) {
        self = .utf16(start: 2, isBigEndian: true)
      } else if let isBigEndian = Self.byteOrderByNuls(bytes) {
        self = .utf16(start: 0, isBigEndian: isBigEndian)
      } else {
        self = .utf8(start: 0)
      }
    }

    /// UTF-16 without a mark shows by a zero in every other byte of its ASCII characters.
    private static func byteOrderByNuls(_ bytes: [UInt8]) -> Bool? {
      let pairs = min(bytes.count / 2, 512)
      guard pairs >= 2 else { return nil }
      var (big, little) = (0, 0)
      for pair in 0..<pairs {
        let (first, second) = (bytes[2 * pair], bytes[2 * pair + 1])
        if first == 0, second != 0 { big += 1 }
        if first != 0, second == 0 { little += 1 }
      }
      guard max(big, little) * 10 >= pairs * 4, min(big, little) * 10 < pairs else { return nil }
      return big > little
    }
  }
}
