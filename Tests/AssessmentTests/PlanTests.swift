import Model
import Testing

@testable import Assessment

/// The commune's plan of 2024: 16 criteria and 44 indicators declared, 19 of them with a code.
@Suite struct PlanTests {
  static func draft(unmet: [String], metCriteria: [Int]) throws -> Draft {
    let listed = [1: 2, 14: 12, 15: 3]
    var draft = try Draft([:])
    for code in 1...16 {
      draft.set.criteria += try Draft(["\(code)": listed[code] ?? 0]).set.criteria
    }
    for code in ["4.3", "13.2"] {
      let number = code == "4.3" ? 3 : 12
      let reference = try #require(Code(code))
      draft.set.criteria[number].indicators = [
        Indicator(
          code: reference, reference: reference, name: "", location: draft.set.location)
      ]
    }
    draft.set.declared = .init(criteria: 16, indicators: 44)
    for code in metCriteria { try draft.add("2023-12-31", "\(code)", .met) }
    for code in unmet {
      let criterion = try #require(code.split(separator: ".").first)
      try draft.add("2023-12-31", "\(criterion)", .unmet)
      try draft.add("2023-12-31", code, .unmet)
      try draft.add("2023-12-31", "\(criterion).*", .met)
    }
    return draft
  }

  @Test func countsThirteenOfSixteenAndFortyOneOfFortyFourForPut() throws {
    let draft = try Self.draft(
      unmet: ["1.2", "13.2", "4.3"], metCriteria: [2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16])
    let result = try draft.assessed()
    #expect(draft.set.listedIndicatorCount == 19)
    #expect(try result.pairs() == "13/16 41/44")
    #expect(try result.village().criterionTally == Tally(met: 13, unmet: 3))
    #expect(try result.village().indicatorTally == Tally(met: 41, unmet: 3))
    #expect(try result.indicator("1.1").verdict == .met)
    #expect(try result.village().recognition == .notReached)
    #expect(result.findings == [])
  }

  @Test func countsThirteenOfSixteenAndFortyOneOfFortyFourForTum() throws {
    let draft = try Self.draft(
      unmet: ["13.2", "4.3", "15.1"], metCriteria: [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16])
    let result = try draft.assessed()
    #expect(try result.pairs() == "13/16 41/44")
    #expect(try result.indicator("15.1").verdict == .unmet)
    #expect(try result.indicator("15.2").verdict == .met)
    #expect(try result.criterion("15").verdict == .unmet)
    #expect(result.findings == [])
  }

  @Test func doesNotCountUnlistedIndicatorsWhenOneCriterionSaysNothingOfItsOwn() throws {
    var draft = try Self.draft(
      unmet: ["1.2", "13.2", "4.3"], metCriteria: [2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16])
    draft.rows.removeAll { $0.code == "4.*" }
    let result = try draft.assessed()
    #expect(try result.pairs() == "13/16 16/44")
    #expect(try result.village().uncounted == 25)
    #expect(result.findings == ["assessment-indicators-uncountable a:1"])
  }

  @Test func reachesTheStandardWhenTheThreeAreMetLater() throws {
    var draft = try Self.draft(
      unmet: ["1.2", "13.2", "4.3"], metCriteria: [2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16])
    for code in ["1.2", "13.2", "4.3"] { try draft.add("2024-07-12", code, .met) }
    let before = try draft.assessed(asOf: "2024-07-11")
    let after = try draft.assessed(asOf: "2024-07-12")
    #expect(try before.pairs() == "13/16 41/44")
    #expect(try after.pairs() == "16/16 44/44")
    #expect(try after.village().recognition == .reached)
    #expect(try after.criterion("4").since == day("2024-07-12"))
    #expect(try after.criterion("2").since == day("2023-12-31"))
  }
}
