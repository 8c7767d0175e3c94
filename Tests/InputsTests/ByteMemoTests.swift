import TestSupport
import Testing

@testable import Inputs

@Suite struct ByteMemoTests {
  /// Asks for the value of some bytes: which text they were when it was looked up.
  private func value(
    _ bytes: [UInt8], _ memo: inout ByteMemo<[UInt8]>, _ lookups: inout Int
  ) -> [UInt8] {
    bytes.withUnsafeBytes { text in
      memo.value(of: text) {
        lookups += 1
        return Array($0.utf8)
      }
    }
  }

  @Test func looksEachTextUpOnce() {
    var memo = ByteMemo<[UInt8]>()
    var lookups = 0
    for text in ["a", "b", "a", "", "b", "", "a"].map({ Array($0.utf8) }) {
      #expect(value(text, &memo, &lookups) == text)
    }
    #expect(lookups == 3)
  }

  @Test(arguments: 0..<20) func tellsTextsApartThatDifferInOneByte(_ seed: UInt64) {
    var random = FixedRandom(state: seed)
    var memo = ByteMemo<[UInt8]>()
    var lookups = 0
    var seen: Set<[UInt8]> = []
    for length in 0...64 {
      let text = (0..<length).map { _ in UInt8.random(in: 97...98, using: &random) }
      for place in 0...length {
        var other = text
        if place < length { other[place] = 99 }
        seen.insert(other)
        #expect(value(other, &memo, &lookups) == other)
        #expect(value(text, &memo, &lookups) == text)
        seen.insert(text)
      }
    }
    #expect(lookups == seen.count)
  }
}
