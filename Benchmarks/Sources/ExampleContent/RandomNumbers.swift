/// Numbers that look random and are the same for the same seed on every machine (SplitMix64).
struct RandomNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number of a range that is not empty.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    let width = UInt64(range.upperBound - range.lowerBound) + 1
    return range.lowerBound + Int(next() % width)
  }

  /// One of some values.
  mutating func pick<T>(_ values: [T]) -> T { values[number(in: 0...values.count - 1)] }

  /// True in so many of a hundred cases.
  mutating func happens(_ percent: Int) -> Bool { number(in: 1...100) <= percent }
}
