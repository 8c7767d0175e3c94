import Model
import Testing
import Vietnamese

@testable import Assessment

/// Sets of other shapes than the commune's.
@Suite struct SetShapeTests {
  @Test func aSetOfOneLevelAssessesItsCriteria() throws {
    var draft = try Draft(["1": 0, "2": 0, "3": 0])
    draft.set.criteria[1].requirement = .measured(.atLeast(ExactDecimal(95)), unit: "%")
    try draft.add("2024-01-01", "1", .met)
    try draft.add("2024-01-01", "2", of: (94, 100))
    let result = try draft.assessed()
    #expect(try result.verdicts() == ["1 met", "2 unmet", "3 unknown"])
    #expect(try result.village().indicatorTally == nil)
    #expect(try result.pairs() == "1/3")
    #expect(try result.criterion("2").judgement == Judgement(measured: .unmet))
  }

  @Test func aCriterionWithoutIndicatorsIsAssessedItselfAmongOthersThatHaveSome() throws {
    var draft = try Draft(["1": 1, "2": 0])
    draft.set.criteria[1].declaredIndicators = 0
    try draft.add("2024-01-01", "2", .met)
    #expect(try draft.assessed().pairs() == "1/2 0/1")
    try draft.add("2024-01-02", "2", .unmet)
    #expect(try draft.assessed().criterion("2").verdict == .unmet)
    try draft.add("2024-01-03", "2", .notApplicable)
    #expect(try draft.assessed().criterion("2").verdict == .notApplicable)
  }

  @Test func numbersThatRestartInEveryCriterionStayApart() throws {
    var draft = try Draft(["1": 1, "2": 1])
    for criterion in 0...1 {
      draft.set.criteria[criterion].indicators[0].code = try #require(Code("1"))
    }
    try draft.add("2024-01-01", "2.1", .met)
    #expect(try draft.assessed().verdicts() == ["1 unknown", "1.1 unknown", "2 met", "2.1 met"])
  }

  @Test func otherwiseACriterionIsMetOnlyWithAllItsIndicators() throws {
    var draft = try Draft(["1": 3])
    try draft.add("2024-01-01", "1.1", .met)
    try draft.add("2024-01-01", "1.2", .notApplicable)
    #expect(try draft.assessed().criterion("1").verdict == .unknown)
    try draft.add("2024-01-02", "1.3", .met)
    #expect(try draft.assessed().criterion("1").verdict == .met)
    try draft.add("2024-01-03", "1.3", .unmet)
    #expect(try draft.assessed().criterion("1").verdict == .unmet)
  }

  @Test(arguments: [(true, "2/3 3/4"), (false, "1/2 1/2")])
  func notApplicableCountsAsMetOrLeavesTheDenominator(counts: Bool, pairs: String) throws {
    var draft = try Draft(["1": 1, "2": 2, "3": 1])
    draft.set.counting.notApplicableIsMet = counts
    try draft.add("2024-01-01", "1.1", .met)
    try draft.add("2024-01-01", "2", .notApplicable)
    try draft.add("2024-01-01", "3.1", .unmet)
    #expect(try draft.assessed().pairs() == pairs)
  }

  @Test(arguments: [(true, Verdict.met), (false, .unmet)])
  func mostlyMetCountsAsTheSetSays(counts: Bool, expected: Verdict) throws {
    var draft = try Draft(["1": 1])
    draft.set.counting.mostlyMetIsMet = counts
    try draft.add("2024-01-01", "1.1", .mostlyMet)
    #expect(try draft.assessed().indicator("1.1").verdict == expected)
  }

  @Test func countsEachVerdictThroughTheVillages() throws {
    var draft = try Draft(["1": 1])
    draft.villages = (0..<3).map {
      Village(id: "v\($0)", name: "V", location: draft.set.location)
    }
    try draft.add("2024-01-01", "1.1", .met, village: 0)
    try draft.add("2024-01-01", "1.1", .unmet, village: 2)
    let set = try draft.assessed().progress.sets[0]
    #expect(set.criterionTallies == [Tally(met: 1, unmet: 1, unknown: 1)])
    #expect(set.indicatorTallies == [[Tally(met: 1, unmet: 1, unknown: 1)]])
    #expect(set.recognisedCount == 1)
    #expect(set.villages.map(\.village) == [0, 1, 2])
  }

  @Test func twoSetsOfOneVillageDoNotTouchEachOther() throws {
    var draft = try Draft(["1": 1])
    try draft.add("2024-01-01", "1.1", .met)
    var programme = try draft.programme()
    var second = draft.set
    second.id = "kieu-mau"
    programme.sets.append(second)
    programme.items = ItemTable(programme.sets)
    let item = programme.items.indicator(0, criterion: 0, set: 1)
    programme.log.append(
      .init(village: 0, item: item, date: try day("2024-02-01"), status: .unmet))
    let sets = assess(programme, asOf: try day("2024-12-31")).progress.sets
    #expect(sets.map { $0.villages[0].criteria[0].verdict } == [.met, .unmet])
    #expect(sets.map { $0.villages[0].history.count } == [12, 11])
  }
}

@Suite struct RecognitionTests {
  private func recognition(
    _ rule: RecognitionRule, met: [String] = [], unmet: [String] = [], none: [String] = [],
    counts: Bool = true
  ) throws -> Recognition {
    var draft = try Draft(["1": 0, "2": 0, "3": 0, "4": 0])
    draft.set.recognition = rule
    draft.set.counting.notApplicableIsMet = counts
    for code in met { try draft.add("2024-01-01", code, .met) }
    for code in unmet { try draft.add("2024-01-01", code, .unmet) }
    for code in none { try draft.add("2024-01-01", code, .notApplicable) }
    return try draft.assessed().village().recognition
  }

  @Test func ofAllCriteriaNeedsEachOne() throws {
    #expect(try recognition(.allCriteria, met: ["1", "2", "3", "4"]) == .reached)
    #expect(try recognition(.allCriteria, met: ["1", "2", "3"], none: ["4"]) == .reached)
    #expect(try recognition(.allCriteria, met: ["1", "2", "3"]) == .undecided)
    #expect(try recognition(.allCriteria, met: ["1"], unmet: ["2"]) == .notReached)
  }

  @Test func ofASetThatLeavesNumbersOutNobodyKnowsWhetherAllAreMet() throws {
    func recognition(_ codes: KeyValuePairs<String, Int>, declared: Int?) throws -> Recognition {
      var draft = try Draft(codes)
      draft.set.declared.criteria = declared
      for (code, _) in codes { try draft.add("2024-01-01", code, .met) }
      return try draft.assessed().village().recognition
    }
    #expect(try recognition(["1": 0, "2": 0, "4": 0], declared: nil) == .undecided)
    #expect(try recognition(["1": 0, "2": 0, "4": 0], declared: 3) == .reached)
    #expect(try recognition(["1": 0, "2": 0], declared: nil) == .reached)
  }

  @Test func ofAtLeastSomeNeedsTheNamedOnesAmongThem() throws {
    let rule = RecognitionRule.atLeast(count: 3, including: [try #require(Code("4"))])
    #expect(try recognition(rule, met: ["1", "2", "4"]) == .reached)
    #expect(try recognition(rule, met: ["1", "2", "4"], unmet: ["3"]) == .reached)
    #expect(try recognition(rule, met: ["1", "2", "3"]) == .undecided)
    #expect(try recognition(rule, met: ["1", "2", "3"], unmet: ["4"]) == .notReached)
    #expect(try recognition(rule, met: ["4"], unmet: ["1", "2"]) == .notReached)
    #expect(try recognition(rule, met: ["4"], unmet: ["1"]) == .undecided)
    #expect(try recognition(rule, met: ["1", "2"], none: ["4"]) == .reached)
    #expect(try recognition(rule, met: ["1", "2"], none: ["4"], counts: false) == .undecided)
  }

  @Test func isNeverReachedOnACodeTheSetDoesNotHave() throws {
    let rule = RecognitionRule.atLeast(count: 1, including: [try #require(Code("9"))])
    #expect(try recognition(rule, met: ["1", "2", "3", "4"]) == .undecided)
  }

  @Test func needsMoreCriteriaThanThereAreNever() throws {
    #expect(
      try recognition(.atLeast(count: .max, including: []), met: ["1", "2", "3"]) == .notReached)
  }
}

@Suite struct PointsTests {
  /// Two criteria: the first with two indicators of 10 points, the second with one of 20.
  private func draft(floor: Int?) throws -> Draft {
    var draft = try Draft(["1": 2, "2": 1])
    let ten = Requirement.points(maximum: ExactDecimal(10), floor: nil)
    draft.set.criteria[0].indicators[0].requirement = ten
    draft.set.criteria[0].indicators[1].requirement = ten
    draft.set.criteria[1].indicators[0].requirement = .points(
      maximum: ExactDecimal(20), floor: ExactDecimal(5))
    draft.set.recognition = .points(
      total: ExactDecimal(30), criterionFloorPercent: floor.map { ExactDecimal($0) })
    return draft
  }

  @Test func addUpToTheTotal() throws {
    var draft = try draft(floor: nil)
    try draft.add("2024-01-01", "1.1", value: "7,5")
    try draft.add("2024-01-01", "1.2", value: "5")
    #expect(try draft.assessed().village().recognition == .undecided)
    #expect(
      try draft.assessed().village().points
        == PointsTally(
          scored: decimal("12,5"), maximum: ExactDecimal(40), possible: decimal("32,5")))
    try draft.add("2024-01-02", "2.1", value: "17,5")
    #expect(try draft.assessed().village().recognition == .reached)
    try draft.add("2024-01-03", "2.1", value: "17,49")
    #expect(try draft.assessed().village().recognition == .notReached)
  }

  @Test func failOnceTheTotalIsOutOfReach() throws {
    var draft = try draft(floor: nil)
    try draft.add("2024-01-01", "2.1", value: "9")
    #expect(try draft.assessed().village().recognition == .notReached)
  }

  @Test func failWhenACriterionStaysBelowItsFloor() throws {
    var draft = try draft(floor: 60)
    try draft.add("2024-01-01", "1.1", value: "10")
    try draft.add("2024-01-01", "1.2", value: "10")
    try draft.add("2024-01-01", "2.1", value: "12")
    #expect(try draft.assessed().village().recognition == .reached)
    try draft.add("2024-01-02", "2.1", value: "11,99")
    #expect(try draft.assessed().village().recognition == .notReached)
  }

  @Test func areNotKnownFromAStatusAlone() throws {
    var draft = try draft(floor: nil)
    try draft.add("2024-01-01", "1.1", .met)
    let points = try #require(draft.assessed().village().points)
    #expect((points.scored, points.possible) == (.zero, ExactDecimal(40)))
  }

  @Test func stayBetweenNothingAndTheMaximum() throws {
    var draft = try draft(floor: nil)
    try draft.add("2024-01-01", "1.1", value: "1000")
    try draft.add("2024-01-01", "1.2", value: "-3")
    let result = try draft.assessed()
    #expect(try result.village().points?.scored == ExactDecimal(10))
    #expect(
      result.findings == [
        "assessment-value-out-of-range log.csv:200", "assessment-value-out-of-range log.csv:300",
      ])
  }

  @Test(arguments: [(true, 20, 40), (false, 0, 20)])
  func ofWhatDoesNotApplyAreGivenOrLeftOut(counts: Bool, scored: Int, maximum: Int) throws {
    var draft = try draft(floor: nil)
    draft.set.counting.notApplicableIsMet = counts
    try draft.add("2024-01-01", "2.1", .notApplicable)
    let points = try #require(draft.assessed().village().points)
    #expect((points.scored, points.maximum) == (ExactDecimal(scored), ExactDecimal(maximum)))
  }

  @Test func aCriterionIsMetWhenItHasItsShareOfPoints() throws {
    var draft = try draft(floor: 60)
    try draft.add("2024-01-01", "1.1", value: "10")
    try draft.add("2024-01-01", "1.2", value: "2")
    try draft.add("2024-01-01", "2.1", value: "11")
    let result = try draft.assessed()
    #expect(try result.criterion("1").verdict == .met)
    #expect(try result.criterion("2").verdict == .unmet)
    #expect(try result.indicator("1.1").verdict == .met)
    #expect(try result.indicator("1.2").verdict == .unmet)
  }

  @Test func areNothingInASetWithoutThem() throws {
    #expect(try Draft(["1": 1]).assessed().village().points == nil)
  }

  @Test func tooLargeToAddDoNotTrap() throws {
    var draft = try draft(floor: 50)
    let most = Requirement.points(maximum: ExactDecimal(.max), floor: nil)
    draft.set.criteria[0].indicators[0].requirement = most
    draft.set.criteria[0].indicators[1].requirement = most
    try draft.add("2024-01-01", "1.1", value: "\(Int.max)")
    try draft.add("2024-01-01", "1.2", value: "\(Int.max)")
    #expect(try draft.assessed().village().points?.maximum == ExactDecimal(.max))
  }
}
