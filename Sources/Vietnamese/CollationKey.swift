/// What a text sorts by in Vietnamese order, after CLDR's rules for `vi`; make it once per text.
///
/// Compared in turn: the letters (a ă â b c d đ e ê …; one space for many; spaces before marks before numbers before
/// letters; digits as numbers, so 2 before 10), the tones (ngang, huyền, hỏi, ngã, sắc, nặng),
/// small before capital, and last the text itself, so only equal texts have equal keys.
/// A tone counts for its syllable, not its letter: `hòa` and `hoà` stand next to each other.
package struct CollationKey: Hashable, Comparable, Sendable {
  /// The first eight bytes, which settle most comparisons without a look at the array.
  private let head: UInt64
  private let bytes: [UInt8]

  package init(_ text: String) {
    var builder = CollationKeyBuilder()
    var text = composed(text)
    bytes = text.withUTF8 { builder.key(of: UnsafeRawBufferPointer($0)) }
    var head: UInt64 = 0
    for index in 0..<8 { head = head << 8 | UInt64(index < bytes.count ? bytes[index] : 0) }
    self.head = head
  }

  package static func < (left: CollationKey, right: CollationKey) -> Bool {
    if left.head != right.head { return left.head < right.head }
    return left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  package static func == (left: CollationKey, right: CollationKey) -> Bool {
    left.head == right.head && left.bytes == right.bytes
  }
}

extension Sequence {
  /// The elements in the Vietnamese order of a text of theirs; equals keep their order.
  package func sortedInVietnameseOrder(by text: (Element) -> String) -> [Element] {
    let keyed = enumerated().map { (key: CollationKey(text($1)), position: $0, element: $1) }
    return keyed.sorted { ($0.key, $0.position) < ($1.key, $1.position) }.map(\.element)
  }
}
