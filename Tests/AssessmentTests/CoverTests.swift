import Model
import Testing

@testable import Assessment

/// What a row on a criterion, or on the rest of its indicators, says of them.
@Suite struct CoverTests {
  @Test func aMetCriterionCoversItsIndicatorsWithoutARow() throws {
    var draft = try Draft(["4": 2])
    try draft.add("2024-01-01", "4", .met)
    let result = try draft.assessed()
    #expect(try result.verdicts() == ["4 met", "4.1 met", "4.2 met"])
    #expect(try result.indicator("4.1").basis == .covered(by: 0))
  }

  @Test func aCriterionThatDoesNotApplyCoversThemToo() throws {
    var draft = try Draft(["4": 2])
    try draft.add("2024-01-01", "4", .notApplicable)
    #expect(
      try draft.assessed().verdicts() == [
        "4 notApplicable", "4.1 notApplicable", "4.2 notApplicable",
      ])
  }

  @Test func aRowOfItsOwnGoesBeforeANewerCover() throws {
    var draft = try Draft(["4": 2])
    try draft.add("2024-01-01", "4.1", .unmet)
    try draft.add("2024-02-01", "4", .met)
    try draft.add("2024-03-01", "4.*", .met)
    #expect(try draft.assessed().verdicts() == ["4 unmet", "4.1 unmet", "4.2 met"])
  }

  @Test func aNumberWithoutAVerdictLeavesItsIndicatorCovered() throws {
    var draft = try Draft(["4": 1])
    try draft.add("2024-01-01", "4", .met)
    try draft.add("2024-02-01", "4.1", value: "91")
    #expect(try draft.assessed().verdicts() == ["4 met", "4.1 met"])
  }

  @Test func anUnmetCriterionSaysNothingOfItsIndicators() throws {
    var draft = try Draft(["4": 2])
    try draft.add("2024-01-01", "4", .met)
    try draft.add("2024-02-01", "4", .unmet)
    #expect(try draft.assessed().verdicts() == ["4 unmet", "4.1 unknown", "4.2 unknown"])
  }

  @Test(arguments: ["4.1", "4.*"])
  func anUnmetCriterionIsSoUntilANewerRowOnAPartOfIt(code: String) throws {
    var draft = try Draft(["4": 1])
    draft.set.criteria[0].declaredIndicators = 2
    try draft.add("2024-01-01", "4", .unmet)
    try draft.add("2024-01-01", "4.1", .met)
    try draft.add("2024-01-01", "4.*", .met)
    #expect(try draft.assessed().criterion("4").verdict == .unmet)
    try draft.add("2024-01-02", code, .met)
    #expect(try draft.assessed().criterion("4").verdict == .met)
  }

  @Test func aHigherStageOfTheSameDayIsNewer() throws {
    var draft = try Draft(["4": 1])
    try draft.add("2024-01-01", "4", .unmet, stage: .village)
    try draft.add("2024-01-01", "4.1", .met, stage: .commune)
    #expect(try draft.assessed().criterion("4").verdict == .met)
  }

  @Test func anUnmetCriterionOutlastsABlankRowOnItsIndicator() throws {
    var draft = try Draft(["4": 1])
    try draft.add("2024-01-01", "4", .unmet)
    try draft.add("2024-02-01", "4.1", .unstated)
    try draft.add("2024-02-01", "4.1", value: "3")
    #expect(try draft.assessed().criterion("4").verdict == .unmet)
  }

  @Test func theRestCoversOnlyIndicatorsWithoutARow() throws {
    var draft = try Draft(["4": 3])
    try draft.add("2024-01-01", "4.3", .met)
    try draft.add("2024-02-01", "4.*", .unmet)
    let result = try draft.assessed()
    #expect(try result.verdicts() == ["4 unmet", "4.1 unmet", "4.2 unmet", "4.3 met"])
    #expect(try result.criterion("4").coveredBy == 1)
  }

  @Test func theRestIsNobodyOnceEveryIndicatorHasARow() throws {
    var draft = try Draft(["4": 2])
    try draft.add("2024-01-01", "4.*", .unmet)
    try draft.add("2024-02-01", "4.1", .met)
    try draft.add("2024-02-01", "4.2", .met)
    #expect(try draft.assessed().verdicts() == ["4 met", "4.1 met", "4.2 met"])
  }

  @Test func theNewerOfTwoCoversHoldsAndTheRestOnATie() throws {
    var draft = try Draft(["4": 1])
    try draft.add("2024-01-01", "4", .met)
    try draft.add("2024-01-01", "4.*", .unmet)
    #expect(try draft.assessed().indicator("4.1").verdict == .unmet)
    try draft.add("2024-02-01", "4", .met)
    #expect(try draft.assessed().indicator("4.1").verdict == .met)
    try draft.add("2024-03-01", "4.*", .unmet)
    #expect(try draft.assessed().indicator("4.1").verdict == .unmet)
  }

  @Test func aNumberOnTheRestDoesNotHideAMetCriterion() throws {
    var draft = try Draft(["4": 1])
    try draft.add("2024-01-01", "4", .met)
    try draft.add("2024-02-01", "4.*", value: "3")
    #expect(try draft.assessed().criterion("4").verdict == .met)
  }
}

/// Declared totals larger than the rows.
@Suite struct UnlistedTests {
  @Test func belongToTheCriteriaThatDeclareThem() throws {
    var draft = try Draft(["1": 1, "2": 1])
    draft.set.criteria[0].declaredIndicators = 3
    try draft.add("2024-01-01", "1.1", .met)
    try draft.add("2024-01-01", "2.1", .met)
    #expect(try draft.assessed().pairs() == "1/2 2/4")
    try draft.add("2024-01-02", "1.*", .met)
    #expect(try draft.assessed().pairs() == "2/2 4/4")
    try draft.add("2024-01-03", "1.*", .unmet)
    #expect(try draft.assessed().village().indicatorTally == Tally(met: 2, unmet: 2))
  }

  @Test func areUnknownWhenEveryCriterionDeclaresItsOwnAndSomeAreLeft() throws {
    var draft = try Draft(["1": 1])
    draft.set.criteria[0].declaredIndicators = 1
    draft.set.declared.indicators = 5
    try draft.add("2024-01-01", "1", .met)
    let village = try draft.assessed().village()
    #expect(village.indicatorTally == Tally(met: 1, unknown: 4))
    #expect(village.uncounted == 4)
    #expect(try draft.assessed().criterion("1").verdict == .met)
  }

  @Test func areUnknownWhenTheyMayBelongToACriterionNobodyNamed() throws {
    var draft = try Draft(["1": 1])
    draft.set.declared = .init(criteria: 2, indicators: 5)
    try draft.add("2024-01-01", "1", .met)
    let village = try draft.assessed().village()
    #expect(village.criterionTally == Tally(met: 1, unknown: 1))
    #expect(village.indicatorTally == Tally(met: 1, unknown: 4))
    #expect(village.recognition == .undecided)
  }

  @Test func keepACriterionUnknownWhoseListedIndicatorsAreAllMet() throws {
    var draft = try Draft(["1": 1])
    draft.set.declared.indicators = 2
    try draft.add("2024-01-01", "1.1", .met)
    #expect(try draft.assessed().criterion("1").verdict == .unknown)
  }

  @Test func countAsWhatEveryCriterionSaysOfItsOwn() throws {
    var draft = try Draft(["1": 1, "2": 1])
    draft.set.declared.indicators = 6
    try draft.add("2024-01-01", "1.*", .unmet)
    try draft.add("2024-01-01", "2.*", .unmet)
    #expect(try draft.assessed().village().indicatorTally == Tally(unmet: 6))
    try draft.add("2024-01-02", "2.*", .met)
    #expect(
      try draft.assessed().village().indicatorTally == Tally(met: 1, unmet: 1, unknown: 4))
  }

  @Test(arguments: [true, false])
  func countMixedWithNotApplicableOnlyWhereThatCountsAsMet(counts: Bool) throws {
    var draft = try Draft(["1": 1, "2": 1])
    draft.set.declared.indicators = 6
    draft.set.counting.notApplicableIsMet = counts
    try draft.add("2024-01-01", "1", .met)
    try draft.add("2024-01-01", "2", .notApplicable)
    #expect(try draft.assessed().pairs() == (counts ? "2/2 6/6" : "1/1 1/5"))
  }

  @Test func areNoneWhenMoreAreListedThanDeclared() throws {
    var draft = try Draft(["1": 2])
    draft.set.declared = .init(criteria: 0, indicators: 1)
    draft.set.criteria[0].declaredIndicators = -7
    try draft.add("2024-01-01", "1.1", .met)
    #expect(try draft.assessed().pairs() == "0/1 1/2")
  }
}
