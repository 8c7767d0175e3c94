import Model
import Testing
import Vietnamese

@testable import Assessment

/// A number against a requirement, exactly.
@Suite struct ThresholdTests {
  private func verdict(
    _ requirement: Requirement, group: String = "", value: String? = nil,
    of parts: (Int, Int)? = nil
  ) throws -> Verdict {
    var draft = try Draft(requiring: requirement, group: group)
    try draft.add("2024-01-01", "1.1", value: value, of: parts)
    return try draft.assessed().indicator("1.1").verdict
  }

  private let ninetyFive = Requirement.measured(.atLeast(ExactDecimal(95)), unit: "%")

  @Test(arguments: [
    ("94,96", Verdict.unmet), ("94,999999999", .unmet), ("95", .met), ("95,0", .met),
    ("95,000000001", .met),
  ])
  func neverRoundsAValue(value: String, expected: Verdict) throws {
    #expect(try verdict(ninetyFive, value: value) == expected)
  }

  @Test(arguments: [
    (949, 1000, Verdict.unmet), (950, 1000, .met), (19, 20, .met), (1_424, 1_500, .unmet),
    (94_999_999, 100_000_000, .unmet), (0, 1, .unmet), (3, 2, .met),
  ])
  func neverRoundsAFraction(top: Int, bottom: Int, expected: Verdict) throws {
    #expect(try verdict(ninetyFive, of: (top, bottom)) == expected)
  }

  @Test func takesTheFractionRatherThanTheRoundedValueBesideIt() throws {
    #expect(try verdict(ninetyFive, value: "95", of: (9_496, 10_000)) == .unmet)
    #expect(try verdict(ninetyFive, value: "94,9", of: (950, 1_000)) == .met)
  }

  @Test func takesTheValueWhereTheUnitIsNoPercentageOrAPartIsMissing() throws {
    let income = Requirement.measured(.atLeast(ExactDecimal(45)), unit: "triệu đồng")
    #expect(try verdict(income, value: "45", of: (1, 1_000)) == .met)
    #expect(try verdict(income, of: (1_000, 1)) == .unknown)
    #expect(try verdict(ninetyFive, value: "95", of: (0, 0)) == .met)
    #expect(try verdict(ninetyFive, of: (1, 0)) == .unknown)
    #expect(try verdict(ninetyFive, of: (96, -100)) == .unknown)
  }

  @Test(arguments: [
    (Bound.atLeast(ExactDecimal(5)), "met at 5, 6"), (.moreThan(ExactDecimal(5)), "met at 6"),
    (.atMost(ExactDecimal(5)), "met at 4, 5"), (.lessThan(ExactDecimal(5)), "met at 4"),
    (.exactly(ExactDecimal(5)), "met at 5"),
    (.within(from: ExactDecimal(4), to: ExactDecimal(6), closed: true), "met at 4, 5, 6"),
    (.within(from: ExactDecimal(4), to: ExactDecimal(6), closed: false), "met at 4, 5"),
    (.within(from: ExactDecimal(6), to: ExactDecimal(4), closed: true), "met at "),
  ])
  func keepsToTheEndsOfABound(bound: Bound, expected: String) throws {
    let met: [String] = try ["4", "5", "6"].filter {
      try verdict(.measured(bound, unit: "km"), value: $0) == .met
    }
    #expect("met at \(met.joined(separator: ", "))" == expected)
  }

  @Test(arguments: [
    ("Khu vực III", "75", Verdict.met), ("KHU VỰC  III", "75", .met), ("khu vực I", "75", .unmet),
    ("khu vực I", "80", .met), ("", "99", .unknown), ("  ", "99", .unknown),
  ])
  func takesTheBoundOfTheVillagesGroup(group: String, value: String, expected: Verdict) throws {
    let requirement = Requirement.perGroup(
      [.init(group: "khu vực III", bound: .atLeast(ExactDecimal(70)))],
      otherwise: .atLeast(ExactDecimal(80)), unit: "%")
    #expect(try verdict(requirement, group: group, value: value) == expected)
  }

  @Test func measuresNothingForAGroupWithoutABound() throws {
    let requirement = Requirement.perGroup(
      [.init(group: "III", bound: .atLeast(ExactDecimal(70)))], otherwise: nil, unit: "%")
    #expect(try verdict(requirement, group: "I", value: "99") == .unknown)
  }

  @Test(arguments: [("2", Verdict.unmet), ("3", .met), ("4", .met)])
  func takesEnoughPartsAsMet(value: String, expected: Verdict) throws {
    #expect(try verdict(.parts(count: 3, of: 4), value: value) == expected)
  }

  @Test func needsTheFloorOfItsPointsOrAllOfThem() throws {
    let ten = ExactDecimal(10)
    #expect(try verdict(.points(maximum: ten, floor: ExactDecimal(6)), value: "6") == .met)
    #expect(try verdict(.points(maximum: ten, floor: ExactDecimal(6)), value: "5,99") == .unmet)
    #expect(try verdict(.points(maximum: ten, floor: nil), value: "9,99") == .unmet)
    #expect(try verdict(.points(maximum: ten, floor: nil), value: "10") == .met)
  }

  @Test(arguments: [Requirement.notGiven, .stated])
  func measuresNothingWhereNothingIsToBeMeasured(requirement: Requirement) throws {
    #expect(try verdict(requirement, value: "100") == .unknown)
  }

  @Test func keepsBothTheMeasuredAndTheStatedAndFollowsTheNumber() throws {
    var draft = try Draft(requiring: ninetyFive)
    try draft.add("2024-01-01", "1.1", .met, value: "94,96")
    let state = try draft.assessed().indicator("1.1")
    #expect(state.verdict == .unmet)
    #expect(state.basis == .row(0, Judgement(measured: .unmet, stated: .met)))
  }

  @Test func doesNotMeasureWhatDoesNotApply() throws {
    var draft = try Draft(requiring: ninetyFive)
    try draft.add("2024-01-01", "1.1", .notApplicable, value: "1")
    let result = try draft.assessed()
    #expect(try result.indicator("1.1").verdict == .notApplicable)
    #expect(result.findings == ["assessment-reason-missing log.csv:200"])
  }

  @Test(arguments: [Int.min, Int.min + 1, -1, 0, 1, Int.max])
  func survivesNumbersOfAnySize(number: Int) throws {
    let sizes = [Int.min, -1, 0, 1, Int.max]
    let limits = [ExactDecimal(number), try decimal("0,000000001")]
    let bounds = limits.flatMap { limit in
      [
        Bound.atLeast(limit), .moreThan(limit), .atMost(limit), .lessThan(limit), .exactly(limit),
        .within(from: limit, to: ExactDecimal(1), closed: false),
        .within(from: ExactDecimal(0), to: limit, closed: true),
      ]
    }
    for bound in bounds {
      for top in sizes {
        for bottom in sizes {
          let measurement = AssessmentLog.Measurement(
            value: ExactDecimal(top), numerator: ExactDecimal(top),
            denominator: ExactDecimal(bottom))
          for unit in ["%", "km"] {
            let holds = Quantity(measurement, unit: unit)?.satisfies(bound)
            let gap = distance(of: measurement, from: bound, unit: unit)
            #expect(holds != true || gap == nil)
            #expect(gap.map { $0.amount >= .zero } ?? true)
          }
        }
      }
    }
  }
}
