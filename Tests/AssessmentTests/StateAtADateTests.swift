import Model
import Testing
import Vietnamese

@testable import Assessment

@Suite struct StateAtADateTests {
  @Test func takesTheLastRowOnOrBeforeTheDate() throws {
    var draft = try Draft(["1": 1])
    try draft.add("2024-03-01", "1.1", .unmet)
    try draft.add("2024-01-01", "1.1", .met)
    #expect(try draft.assessed(asOf: "2023-12-31").indicator("1.1").verdict == .unknown)
    #expect(try draft.assessed(asOf: "2024-01-01").indicator("1.1").verdict == .met)
    #expect(try draft.assessed(asOf: "2024-02-29").indicator("1.1").verdict == .met)
    #expect(try draft.assessed(asOf: "2024-03-01").indicator("1.1").verdict == .unmet)
  }

  @Test func takesTheHigherStageOnOneDayAndTheLaterDayWhateverItsStage() throws {
    var draft = try Draft(["1": 1])
    try draft.add("2024-01-01", "1.1", .unmet, stage: .district)
    try draft.add("2024-01-01", "1.1", .met, stage: .commune)
    #expect(try draft.assessed().indicator("1.1").verdict == .unmet)
    try draft.add("2024-01-02", "1.1", .met, stage: .village)
    #expect(try draft.assessed().indicator("1.1").verdict == .met)
  }

  @Test func doesNotCountARowThatSaysNothing() throws {
    var draft = try Draft(["1": 1])
    try draft.add("2024-01-01", "1.1", .met)
    try draft.add("2024-02-01", "1.1", .unstated)
    let result = try draft.assessed()
    #expect(try result.indicator("1.1").verdict == .met)
    #expect(try result.village().lastAssessed == day("2024-01-01"))
  }

  @Test func isUnknownAfterANumberThatNothingCanBeHeldAgainst() throws {
    var draft = try Draft(["1": 1])
    try draft.add("2024-01-01", "1.1", .met)
    try draft.add("2024-02-01", "1.1", value: "91")
    let state = try draft.assessed().indicator("1.1")
    #expect(state.verdict == .unknown)
    #expect(state.basis == .row(1, Judgement()))
  }

  @Test func neverTakesMissingForUnmet() throws {
    let result = try Draft(["1": 2, "2": 0]).assessed()
    #expect(try result.verdicts() == ["1 unknown", "1.1 unknown", "1.2 unknown", "2 unknown"])
    #expect(try result.village().recognition == .undecided)
    #expect(try result.village().history == [])
    #expect(result.findings == [])
  }

  @Test func leavesOutAVillageWithoutRowsOfASetThatIsNotTheDefault() throws {
    var draft = try Draft(["1": 1])
    try draft.add("2024-01-01", "1.1", .unstated)
    var programme = try draft.programme()
    programme.site.defaultSet = "khac"
    let progress = assess(programme, asOf: try day("2024-12-31")).progress
    #expect(progress.sets[0].villages.isEmpty)
  }
}

@Suite struct SinceTests {
  @Test func isTheDayThePresentVerdictBegan() throws {
    var draft = try Draft(["1": 1])
    try draft.add("2024-01-10", "1.1", .unmet)
    try draft.add("2024-02-10", "1.1", .met)
    try draft.add("2024-03-10", "1.1", .met)
    try draft.add("2024-04-10", "1.1", .met, stage: .district)
    let result = try draft.assessed()
    #expect(try result.indicator("1.1").since == day("2024-02-10"))
    #expect(try result.criterion("1").since == day("2024-02-10"))
    #expect(try result.indicator("1.1").basis == .row(3, Judgement(stated: .met)))
  }

  @Test func beginsAgainAfterAVerdictInBetween() throws {
    var draft = try Draft(["1": 1])
    try draft.add("2024-01-10", "1.1", .met)
    try draft.add("2024-02-10", "1.1", .unmet)
    try draft.add("2024-03-10", "1.1", .met)
    #expect(try draft.assessed().indicator("1.1").since == day("2024-03-10"))
  }

  @Test func doesNotNoticeALowerStageOfTheSameDay() throws {
    var draft = try Draft(["1": 1])
    try draft.add("2024-01-10", "1.1", .met)
    try draft.add("2024-02-10", "1.1", .unmet, stage: .village)
    try draft.add("2024-02-10", "1.1", .met, stage: .commune)
    #expect(try draft.assessed().indicator("1.1").since == day("2024-01-10"))
  }

  @Test func survivesTheMoveFromACoverToARowOfItsOwn() throws {
    var draft = try Draft(["1": 1])
    try draft.add("2024-01-10", "1", .met)
    try draft.add("2024-02-10", "1.1", .met)
    #expect(try draft.assessed().indicator("1.1").since == day("2024-01-10"))
  }
}

@Suite struct HistoryTests {
  private func history(_ draft: Draft, asOf: String) throws -> [String] {
    try draft.assessed(asOf: asOf).village().history.map {
      "\($0.month.iso) \($0.criteria.met) \($0.indicators?.met ?? -1)"
    }
  }

  @Test func hasOnePointAMonthAndCarriesGapsForward() throws {
    var draft = try Draft(["1": 2])
    try draft.add("2023-11-30", "1.1", .met)
    try draft.add("2024-02-01", "1.2", .unmet)
    try draft.add("2024-02-28", "1.2", .met)
    #expect(
      try history(draft, asOf: "2024-04-01") == [
        "2023-11 0 1", "2023-12 0 1", "2024-01 0 1", "2024-02 1 2", "2024-03 1 2", "2024-04 1 2",
      ])
  }

  @Test func endsWithTheTalliesAtTheDateAndNotAtTheEndOfItsMonth() throws {
    var draft = try Draft(["1": 2])
    try draft.add("2024-02-01", "1.1", .met)
    try draft.add("2024-02-28", "1.2", .met)
    #expect(try history(draft, asOf: "2024-02-27") == ["2024-02 0 1"])
  }

  @Test func beginsWithTheFirstRowThatCounts() throws {
    var draft = try Draft(["1": 1])
    try draft.add("2024-01-01", "1.1", .unstated)
    try draft.add("2024-02-01", "1.1", .unmet)
    #expect(try history(draft, asOf: "2024-02-27") == ["2024-02 0 0"])
  }

  @Test func takesBackWhatADashSaysIsUnknown() throws {
    var draft = try Draft(["4": 1])
    try draft.add("2024-01-01", "4.1", .met)
    try draft.add("2024-02-01", "4.1", .unknown)
    let state = try draft.assessed().indicator("4.1")
    #expect(state.verdict == .unknown)
    #expect(state.since == (try day("2024-02-01")))
    #expect(!state.isFirst)
  }

  @Test func takesBackWhatACriterionSaidOfAnIndicator() throws {
    var draft = try Draft(["4": 2])
    try draft.add("2024-01-01", "4", .met)
    try draft.add("2024-02-01", "4.1", .unknown)
    #expect(try draft.assessed().verdicts() == ["4 unknown", "4.1 unknown", "4.2 met"])
    try draft.add("2024-03-01", "4", .met)
    #expect(try draft.assessed().verdicts() == ["4 met", "4.1 met", "4.2 met"])
  }

  @Test func knowsWhetherAVerdictBeganOrWasFirstRecorded() throws {
    var draft = try Draft(["4": 1])
    try draft.add("2024-01-01", "4.1", .unmet)
    #expect(try draft.assessed().indicator("4.1").isFirst)
    #expect(try draft.assessed().criterion("4").isFirst)
    try draft.add("2024-02-01", "4.1", .met)
    #expect(try !draft.assessed().indicator("4.1").isFirst)
    #expect(try !draft.assessed().criterion("4").isFirst)
  }

  @Test func remembersTheRowWithWhichAVerdictBegan() throws {
    var draft = try Draft(["4": 1])
    try draft.add("2024-01-01", "4.1", .met)
    try draft.add("2024-02-01", "4.1", .met)
    let state = try draft.assessed().indicator("4.1")
    #expect(state.began == 0)
    #expect(state.basis.ownRow == 1)
  }
}
