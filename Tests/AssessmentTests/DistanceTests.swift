import Model
import Testing
import Vietnamese

@testable import Assessment

@Suite struct DistanceTests {
  @Test func isInPercentagePointsAndInWhatTheNumeratorCounts() throws {
    let found = distance(of: .parts(949, 1_000), from: .atLeast(ExactDecimal(95)), unit: "%")
    let expected = Distance(amount: try decimal("0,1"), mustRise: true, count: 1)
    #expect(found == expected)
  }

  @Test func isInTheUnitOfTheValue() throws {
    let found = distance(
      of: .init(value: try decimal("41,255")), from: .atLeast(ExactDecimal(45)), unit: "triệu đồng")
    #expect(found == Distance(amount: try decimal("3,745"), mustRise: true, count: nil))
  }

  @Test func isNothingWhenTheBoundIsKeptOrThereIsNoNumber() {
    let bound = Bound.atLeast(ExactDecimal(95))
    #expect(distance(of: .parts(95, 100), from: bound, unit: "%") == nil)
    #expect(distance(of: .init(), from: bound, unit: "%") == nil)
  }

  @Test func isExactBetweenNumbersAndNothingAtABoundThatDoesNotBelong() throws {
    let bounds: [(String, Bound, String)] = [
      ("94,999999999", .atLeast(ExactDecimal(95)), "0,000000001"),
      ("95,000000001", .atMost(ExactDecimal(95)), "0,000000001"),
      ("95", .moreThan(ExactDecimal(95)), "0"), ("95", .lessThan(ExactDecimal(95)), "0"),
      ("95", .within(from: ExactDecimal(90), to: ExactDecimal(95), closed: false), "0"),
    ]
    for (value, bound, amount) in bounds {
      let found = distance(of: .init(value: try decimal(value)), from: bound, unit: "km")
      #expect(found?.amount == (try decimal(amount)))
    }
    let hundredth = try decimal("0,01")
    let fall = distance(of: .parts(500_001, 10_000_000), from: .atMost(ExactDecimal(5)), unit: "%")
    #expect(fall == Distance(amount: hundredth, mustRise: false, count: 1))
  }

  @Test func hasNoCountWhereNoWholeNumberKeepsTheBound() {
    let half = distance(of: .parts(1, 3), from: .exactly(ExactDecimal(50)), unit: "%")
    #expect(half?.mustRise == true)
    #expect(half?.count == nil)
    let beyond = distance(of: .parts(1, 3), from: .atLeast(ExactDecimal(120)), unit: "%")
    #expect(beyond?.count == nil)
  }

  @Test func countsThroughLargeNumbers() throws {
    let found = distance(
      of: .parts(0, 9_000_000_000_000_000_000), from: .atLeast(ExactDecimal(50)), unit: "%")
    #expect(found?.count == 4_500_000_000_000_000_000)
  }

  /// Every bound near every fraction with a small denominator, against trying all numerators.
  @Test func countsTheFewestHouseholdsThatWouldDo() throws {
    var compared = 0
    for bound in try everyBound() {
      for bottom in 1...12 {
        let keeping = (0...bottom + 2).filter { share($0, bottom).satisfies(bound) == true }
        for top in 0...(bottom + 2) {
          let found = distance(of: .parts(top, bottom), from: bound, unit: "%")
          if share(top, bottom).satisfies(bound) == true {
            #expect(found == nil)
            continue
          }
          let gap = try #require(found)
          let others = keeping.filter { gap.mustRise ? $0 > top && $0 <= bottom : $0 < top }
          #expect(
            gap.count == others.map { abs($0 - top) }.min(), "\(top)/\(bottom) \(bound)")
          #expect(gap.amount >= .zero)
          compared += 1
        }
      }
    }
    #expect(compared > 1_000)
  }

  private func share(_ top: Int, _ bottom: Int) -> Quantity {
    .percent(numerator: ExactDecimal(top), denominator: ExactDecimal(bottom))
  }

  private func everyBound() throws -> [Bound] {
    let limits = try ["0", "4,5", "25", "33,3", "33,4", "50", "66,67", "95", "100", "120"].map(
      decimal)
    return limits.flatMap { limit -> [Bound] in
      [.atLeast(limit), .moreThan(limit), .atMost(limit), .lessThan(limit), .exactly(limit)]
        + limits.flatMap { to -> [Bound] in
          [.within(from: limit, to: to, closed: true), .within(from: limit, to: to, closed: false)]
        }
    }
  }
}

extension AssessmentLog.Measurement {
  fileprivate static func parts(_ top: Int, _ bottom: Int) -> Self {
    .init(numerator: ExactDecimal(top), denominator: ExactDecimal(bottom))
  }
}
