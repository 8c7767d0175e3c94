/// Where a field's value stands in the text of its table. Eight bytes, so that a table of millions
/// of fields stays small.
package struct CSVField: Hashable, Sendable {
  package let start: UInt32
  /// The length in bytes, twice, plus one when the value differs from the bytes.
  package let packed: UInt32

  /// Creates a field. Ranges beyond `Limits.fileBytes` do not occur: such files are not read.
  @inline(__always)
  init(_ range: Range<Int>, needsUnescape: Bool = false) {
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    packed = UInt32(truncatingIfNeeded: range.count) &<< 1 | (needsUnescape ? 1 : 0)
  }

  /// The bytes of the content, without surrounding quotes and blanks.
  @inlinable package var range: Range<Int> {
    let lower = Int(start)
    return Range(uncheckedBounds: (lower, lower &+ Int(packed &>> 1)))
  }

  /// Whether the value differs from the bytes: doubled quotes, no-break spaces, soft hyphens,
  /// letters with separate tone marks.
  @inlinable package var needsUnescape: Bool { packed & 1 == 1 }

  /// Whether there is nothing but blanks in the field.
  @inlinable package var isEmpty: Bool { packed &>> 1 == 0 }
}
