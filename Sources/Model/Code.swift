/// A criterion or indicator code such as `14.10`, ordered by its numbers: 14.2 before 14.10.
///
/// One to four parts joined by points; a part is a number from 0 to 9999 with at most one letter
/// behind it (`5a`). Leading zeros do not count: `06` is `6`.
package struct Code: Hashable, Comparable, Sendable, CustomStringConvertible {
  private struct Part: Hashable, Sendable {
    var number: UInt16
    /// ASCII lower case, or 0.
    var letter: UInt8
  }

  private let parts: [Part]

  /// Creates a code, or `nil` when the text is not one.
  package init?(_ text: some StringProtocol) {
    let pieces = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...4).contains(pieces.count) else { return nil }
    var parts: [Part] = []
    for piece in pieces {
      guard let part = Code.part(piece) else { return nil }
      parts.append(part)
    }
    self.parts = parts
  }

  private init(parts: [Part]) { self.parts = parts }

  private static func part(_ text: some Collection<UInt8>) -> Part? {
    var number: UInt16 = 0
    var digits = 0
    var letter: UInt8 = 0
    for byte in text {
      guard letter == 0 else { return nil }
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        guard digits <= 4 else { return nil }
        number = number * 10 + UInt16(byte & 15)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        letter = byte | 0x20
      default: return nil
      }
    }
    return digits > 0 ? Part(number: number, letter: letter) : nil
  }

  /// How many numbers it has: 1 for `14`, 2 for `14.10`.
  package var depth: Int { parts.count }

  /// Whether it stands below another code, as `14.10` below `14`.
  package func isBelow(_ other: Code) -> Bool {
    parts.count > other.parts.count && parts.starts(with: other.parts)
  }

  /// The code of a part of this one: `2` and `1` give `2.1`.
  package func appending(_ other: Code) -> Code { Code(parts: parts + other.parts) }

  package var description: String { joined(by: ".") }

  /// For file names and anchors: `14-10`.
  package var hyphenated: String { joined(by: "-") }

  private func joined(by separator: String) -> String {
    parts.map { part in
      part.letter == 0
        ? String(part.number) : "\(part.number)\(Character(Unicode.Scalar(part.letter)))"
    }.joined(separator: separator)
  }

  package static func < (left: Code, right: Code) -> Bool {
    for (a, b) in zip(left.parts, right.parts) where a != b {
      return (a.number, a.letter) < (b.number, b.letter)
    }
    return left.parts.count < right.parts.count
  }
}
