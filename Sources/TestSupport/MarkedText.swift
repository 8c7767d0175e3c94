/// An input with the expected place marked inside it: `14.1,⟦Dạt⟧` is the text `14.1,Dạt` and the
/// five bytes of `Dạt`. Nothing between the brackets marks a place between two bytes. Marks may
/// follow one another and nest.
package struct MarkedText: Sendable, ExpressibleByStringLiteral {
  /// The text without its marks, as UTF-8.
  package let bytes: [UInt8]
  /// The marked byte ranges, in the order in which they open.
  package let ranges: [Range<Int>]

  package init(_ marked: String) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(ranges.count)
        ranges.append(bytes.count..<bytes.count)
      case "⟧":
        guard let last = open.popLast() else { continue }
        ranges[last] = ranges[last].lowerBound..<bytes.count
      default:
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    self.bytes = bytes
    self.ranges = ranges
  }

  package init(stringLiteral marked: String) {
    self.init(marked)
  }

  /// The text without its marks.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The first marked range.
  package var range: Range<Int>? { ranges.first }
}
