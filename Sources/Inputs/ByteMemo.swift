/// What the cells of a column mean, each different text looked up once: a log repeats a few
/// thousand texts in millions of rows.
///
/// A text that came before allocates nothing, and is not even hashed when it is the one that came
/// last. It stands here and not in Model because a call into another module is never inlined, and a
/// log has ten million cells.
struct ByteMemo<Value> {
  private struct Entry {
    var ends: TextEnds
    /// Where its text stands in `bytes`.
    var start: Int
    var value: Value
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Open addressing: number + 1, or 0 where nothing is. The count is a power of two.
  private var slots: [UInt32] = Array(repeating: 0, count: 64)
  private var last = 0

  /// The value of a text, by `look` when it is new.
  @inline(__always)
  mutating func value(of text: UnsafeRawBufferPointer, _ look: (String) -> Value) -> Value {
    let ends = TextEnds(text)
    if last < entries.count, holds(text, ends, at: last) { return entries[last].value }
    if !find(text, ends) { add(text, ends, look(String(decoding: text, as: UTF8.self))) }
    return entries[last].value
  }

  /// Makes a text the last one, or answers false when it is new.
  private mutating func find(_ text: UnsafeRawBufferPointer, _ ends: TextEnds) -> Bool {
    let mask = slots.count - 1
    var slot = ends.hash(text) & mask
    while slots[slot] != 0 {
      last = Int(slots[slot]) - 1
      if holds(text, ends, at: last) { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  private mutating func add(_ text: UnsafeRawBufferPointer, _ ends: TextEnds, _ value: Value) {
    last = entries.count
    entries.append(Entry(ends: ends, start: bytes.count, value: value))
    bytes.append(contentsOf: text)
    if entries.count * 2 > slots.count { return grow() }
    place(last)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in entries.indices { place(number) }
  }

  private mutating func place(_ number: Int) {
    let mask = slots.count - 1
    let entry = entries[number]
    var slot = bytes.withUnsafeBytes { all in
      let text = all[entry.start..<entry.start + entry.ends.count]
      return entry.ends.hash(UnsafeRawBufferPointer(rebasing: text)) & mask
    }
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt32(clamping: number + 1)
  }

  @inline(__always)
  private func holds(_ text: UnsafeRawBufferPointer, _ ends: TextEnds, at number: Int) -> Bool {
    let entry = entries[number]
    return entry.ends == ends && (ends.isAll || holdsMiddle(text, from: entry.start))
  }

  /// Whether the bytes between the ends are the same, eight at a time.
  private func holdsMiddle(_ text: UnsafeRawBufferPointer, from start: Int) -> Bool {
    bytes.withUnsafeBytes { all in
      stride(from: 8, to: text.count - 8, by: 8).allSatisfy {
        all.word(at: start + $0) == text.word(at: $0)
      }
    }
  }
}
