/// Texts numbered in the order in which they first came, each kept once in one run of bytes.
///
/// A column of a log repeats a few texts a million times: looking one up again costs no
/// allocation, and nothing at all of hashing when it is the one that came last.
package struct InternedTexts: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// Open addressing: number + 1, or 0 where nothing is. The count is a power of two.
  private var slots: [UInt32] = Array(repeating: 0, count: 64)
  private var last = 0

  package init() {}

  package var count: Int { ends.count }

  /// The text of a number that `number(of:)` gave.
  package subscript(number: Int) -> String { String(decoding: bytes[range(number)], as: UTF8.self) }

  func withBytes<Result>(
    of number: Int, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range(number)])) }
  }

  /// The number of a text; `count` as it was before when the text is new.
  package mutating func number(of text: UnsafeRawBufferPointer) -> Int {
    if last < ends.count, holds(text, at: last) { return last }
    let mask = slots.count - 1
    var slot = hash(text) & mask
    while slots[slot] != 0 {
      last = Int(slots[slot]) - 1
      if holds(text, at: last) { return last }
      slot = (slot + 1) & mask
    }
    last = ends.count
    slots[slot] = UInt32(clamping: last + 1)
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    if ends.count * 2 > slots.count { grow() }
    return last
  }

  private func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  private func holds(_ text: UnsafeRawBufferPointer, at number: Int) -> Bool {
    let range = range(number)
    guard range.count == text.count else { return false }
    return bytes.withUnsafeBytes { areEqual($0, from: range.lowerBound, text) }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    bytes.withUnsafeBytes { all in
      for number in ends.indices {
        var slot = hash(UnsafeRawBufferPointer(rebasing: all[range(number)])) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt32(clamping: number + 1)
      }
    }
  }
}

/// Eight bytes at a time; what the two buffers hold beyond their ends is not touched.
private func areEqual(
  _ left: UnsafeRawBufferPointer, from start: Int, _ right: UnsafeRawBufferPointer
) -> Bool {
  var at = 0
  while right.count - at >= 8 {
    guard word(left, start + at) == word(right, at) else { return false }
    at += 8
  }
  while at < right.count {
    guard left[start + at] == right[at] else { return false }
    at += 1
  }
  return true
}

private func hash(_ text: UnsafeRawBufferPointer) -> Int {
  var hash = UInt64(truncatingIfNeeded: text.count)
  var at = 0
  while text.count - at >= 8 {
    hash = mixed(hash ^ word(text, at))
    at += 8
  }
  var rest: UInt64 = 0
  while at < text.count {
    rest = rest << 8 | UInt64(text[at])
    at += 1
  }
  return Int(truncatingIfNeeded: mixed(hash ^ rest) >> 1)
}

private func mixed(_ value: UInt64) -> UInt64 {
  let product = (value ^ value >> 29) &* 0x9E37_79B9_7F4A_7C15
  return product ^ product >> 32
}

private func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
  bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
}
