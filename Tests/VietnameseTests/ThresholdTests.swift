import Testing
import Vietnamese

/// Shown percentages against thresholds: rounding never reaches one.
struct ThresholdTests {
  @Test func ninetyFourPointNineSixIsNotNinetyFive() throws {
    let reached = try #require(ExactDecimal(mantissa: 9496, scale: 2))
    #expect(reached < ExactDecimal(95))
    #expect(percent(9496, 10_000, decimals: 0) == "94")
    #expect(percent(9496, 10_000, decimals: 1) == "94.9")
    #expect(percent(9496, 10_000, decimals: 2) == "94.96")
    #expect(compare(9496, 10_000, 95) == -1)
  }

  @Test func exactlyTheThresholdReachesIt() {
    #expect(compare(95, 100, 95) == 0)
    #expect(compare(19, 20, 95) == 0)
    #expect(compare(57, 60, 95) == 0)
    #expect(percent(19, 20, decimals: 0) == "95")
  }

  @Test func oneHouseholdLessOfAMillionDoesNot() {
    #expect(compare(949_999, 1_000_000, 95) == -1)
    #expect(compare(950_001, 1_000_000, 95) == 1)
    #expect(percent(949_999, 1_000_000, decimals: 2) == "94.99")
  }

  @Test func aThirdIsNeverThirtyThreePointThree() throws {
    let rounded = try #require(ExactDecimal(mantissa: 333, scale: 1))
    #expect(
      ExactDecimal.compareFraction(
        numerator: ExactDecimal(1), denominator: ExactDecimal(3), to: rounded) == 1)
    #expect(percent(1, 3, decimals: 4) == "33.3333")
    #expect(percent(-1, 3, decimals: 1) == "-33.4")
  }

  @Test func roundsUpBesideAtMost() {
    let shown = ExactDecimal.percent(
      numerator: ExactDecimal(504), denominator: ExactDecimal(10_000), decimals: 1, rule: .up)
    #expect(shown?.plain == "5.1")
  }

  @Test func aShownPercentageNeverReachesAThresholdThatTheFractionMisses() {
    var generated = Generated(seed: 95)
    for _ in 0..<20_000 {
      let whole = Int.random(in: 1...5000, using: &generated)
      let part = Int.random(in: 0...whole, using: &generated)
      let threshold = Int.random(in: 0...100, using: &generated)
      let decimals = Int.random(in: 0...4, using: &generated)
      let shown = ExactDecimal.percent(
        numerator: ExactDecimal(part), denominator: ExactDecimal(whole), decimals: decimals)
      let isReached = part * 100 >= threshold * whole
      #expect(compare(part, whole, threshold).map { $0 >= 0 } == isReached)
      #expect(shown.map { $0 >= ExactDecimal(threshold) } == isReached)
    }
  }

  @Test func aNegativeDenominatorTurnsTheSign() {
    #expect(compare(-96, -100, 95) == 1)
    #expect(compare(96, -100, 95) == -1)
  }

  @Test func hasNoAnswerWithoutADenominator() {
    #expect(compare(0, 0, 95) == nil)
    #expect(percent(1, 0, decimals: 1) == nil)
    #expect(percent(1, 2, decimals: 5) == nil)
    #expect(percent(1, 2, decimals: -1) == nil)
  }

  @Test func hasNoAnswerBeyondItsRange() throws {
    let finest = try #require(ExactDecimal(mantissa: .max, scale: 9))
    let smallest = try #require(ExactDecimal(mantissa: 1, scale: 9))
    let largest = ExactDecimal(Int.min)
    #expect(
      ExactDecimal.compareFraction(numerator: largest, denominator: finest, to: finest) == nil)
    #expect(
      ExactDecimal.percent(numerator: largest, denominator: smallest, decimals: 4) == nil)
    #expect(compare(.min, 1, .max) == -1)
    #expect(compare(.min, -1, .max) == 1)
  }

  private func compare(_ part: Int, _ whole: Int, _ threshold: Int) -> Int? {
    ExactDecimal.compareFraction(
      numerator: ExactDecimal(part), denominator: ExactDecimal(whole),
      to: ExactDecimal(threshold))
  }

  private func percent(_ part: Int, _ whole: Int, decimals: Int) -> String? {
    ExactDecimal.percent(
      numerator: ExactDecimal(part), denominator: ExactDecimal(whole), decimals: decimals)?.plain
  }
}
