import Diagnostics
import Model
import Testing
import Vietnamese

@testable import Assessment

/// Each rule at its place: row n of a draft stands at byte 100 × (n + 2).
@Suite struct AssessmentRulesTests {
  private let share = Requirement.measured(.atLeast(ExactDecimal(95)), unit: "%")

  @Test func pointsAtTheStatusThatItsNumberDenies() throws {
    var draft = try Draft(requiring: share)
    try draft.add("2024-01-01", "1.1", .unmet, value: "90")
    try draft.add("2024-02-01", "1.1", .met, value: "94,96")
    let result = try draft.assessed()
    #expect(result.findings == ["assessment-verdict-differs log.csv:300"])
    #expect(
      result.diagnostics[0].message.en
        == "Bản A, indicator 1.1: stated as met, but the number says unmet")
    #expect(result.diagnostics[0].location.cell == .init(row: 3, column: 3))
  }

  @Test func pointsAtACriterionsStatusThatItsOwnNumberDenies() throws {
    var draft = try Draft(["1": 0])
    draft.set.criteria[0].requirement = share
    try draft.add("2024-01-01", "1", .unmet, value: "95")
    let result = try draft.assessed()
    #expect(result.findings == ["assessment-verdict-differs log.csv:200"])
    #expect(
      result.diagnostics[0].message.vi
        == "Bản A, tiêu chí 1: ghi là chưa đạt nhưng số liệu cho kết quả đạt")
  }

  @Test func forgetsADifferenceThatANewerRowEnds() throws {
    var draft = try Draft(requiring: share)
    try draft.add("2024-01-01", "1.1", .met, value: "90")
    try draft.add("2024-02-01", "1.1", .met, value: "96")
    #expect(try draft.assessed().findings == [])
  }

  @Test func pointsAtACriterionStatedAsMetBesideItsUnmetIndicator() throws {
    var draft = try Draft(["1": 2])
    try draft.add("2024-01-01", "1.2", .unmet)
    try draft.add("2024-02-01", "1", .met)
    #expect(
      try draft.assessed().findings == ["assessment-criterion-differs log.csv:300 (log.csv:200)"])
  }

  @Test func pointsAtACriterionStatedAsMetBesideAnUnmetRest() throws {
    var draft = try Draft(["1": 2])
    try draft.add("2024-01-01", "1", .met)
    try draft.add("2024-01-01", "1.*", .unmet)
    #expect(
      try draft.assessed().findings == ["assessment-criterion-differs log.csv:200 (log.csv:300)"])
  }

  @Test func takesAnIndicatorThatBecameUnmetLaterForNoContradiction() throws {
    var draft = try Draft(["1": 2])
    try draft.add("2024-01-01", "1", .met)
    try draft.add("2024-02-01", "1.2", .unmet)
    #expect(try draft.assessed().findings == [])
    #expect(try draft.assessed().criterion("1").verdict == .unmet)
  }

  @Test func pointsAtACriterionStatedAsUnmetWithNothingUnmetInIt() throws {
    var draft = try Draft(["1": 2])
    try draft.add("2024-01-01", "1.1", .met)
    try draft.add("2024-01-01", "1.2", .notApplicable)
    try draft.add("2024-01-02", "1", .unmet)
    let result = try draft.assessed()
    #expect(
      result.findings == [
        "assessment-criterion-differs log.csv:400", "assessment-reason-missing log.csv:300",
      ])
    #expect(try result.criterion("1").verdict == .unmet)
  }

  @Test func leavesACriterionStatedAsUnmetAloneWhileItsPartsAreUnknown() throws {
    var draft = try Draft(["1": 1])
    try draft.add("2024-01-01", "1", .unmet)
    #expect(try draft.assessed().findings == [])
    draft.set.declared.indicators = 2
    try draft.add("2024-01-01", "1.1", .met)
    #expect(
      try draft.assessed().findings == ["assessment-indicators-uncountable a:1"])
  }

  @Test func pointsAtTheVillageWhoseIndicatorsCannotBeCounted() throws {
    var draft = try Draft(["1": 1])
    draft.set.declared.indicators = 4
    #expect(try draft.assessed().findings == [])
    try draft.add("2024-01-01", "1.1", .met)
    let result = try draft.assessed()
    #expect(result.findings == ["assessment-indicators-uncountable a:1"])
    #expect(
      result.diagnostics[0].message.en
        == "Bản A: nothing is known about 3 unlisted indicators")
  }

  @Test(arguments: [("", "has no group"), ("II", "is in group “II”")])
  func pointsAtTheVillageNoThresholdIsFor(group: String, words: String) throws {
    let requirement = Requirement.perGroup(
      [.init(group: "III", bound: .atLeast(ExactDecimal(70)))], otherwise: nil, unit: "%")
    var draft = try Draft(requiring: requirement, group: group)
    try draft.add("2024-01-01", "1.1", .met)
    #expect(try draft.assessed().findings == [])
    try draft.add("2024-01-02", "1.1", .met, value: "80")
    let result = try draft.assessed()
    #expect(result.findings == ["assessment-group-unknown a:1 (log.csv:300)"])
    #expect(
      result.diagnostics[0].message.en
        == "Bản A \(words), so 1 of its numbers have no threshold to be held against")
  }

  @Test(arguments: ["-1", "5", "4,5"]) func pointsAtAnImpossibleNumberOfParts(value: String) throws
  {
    var draft = try Draft(requiring: .parts(count: 3, of: 4))
    try draft.add("2024-01-01", "1.1", value: "4")
    #expect(try draft.assessed().findings == [])
    try draft.add("2024-01-02", "1.1", value: value)
    #expect(try draft.assessed().findings == ["assessment-value-out-of-range log.csv:300"])
  }

  @Test func pointsAtAPercentageThatItsPartsDoNotGive() throws {
    var draft = try Draft(requiring: .measured(.atLeast(ExactDecimal(60)), unit: "%"))
    try draft.add("2024-01-01", "1.1", value: "50", of: (7, 9))
    #expect(try draft.assessed().findings == ["assessment-value-differs log.csv:200"])
    #expect(try draft.assessed().indicator("1.1").verdict == .met)
  }

  @Test(arguments: ["77", "78", "77,7", "77,77", "77,78"])
  func takesAnyRoundingOfAPercentage(_ value: String) throws {
    var draft = try Draft(requiring: .measured(.atLeast(ExactDecimal(60)), unit: "%"))
    try draft.add("2024-01-01", "1.1", value: value, of: (7, 9))
    #expect(try draft.assessed().findings == [])
  }

  @Test func doubtsAPercentageBelowOne() throws {
    var draft = try Draft(requiring: .measured(.atLeast(ExactDecimal(60)), unit: "%"))
    try draft.add("2024-01-01", "1.1", value: "0,95")
    #expect(try draft.assessed().findings == ["assessment-percent-doubtful log.csv:200"])
  }

  @Test func aValueThatCannotBeDecidesNothing() throws {
    var draft = try Draft(requiring: .parts(count: 2, of: 3))
    try draft.add("2024-01-01", "1.1", value: "4")
    let result = try draft.assessed()
    #expect(result.findings == ["assessment-value-out-of-range log.csv:200"])
    #expect(result.diagnostics[0].severity == .error)
    #expect(try result.indicator("1.1").verdict == .unknown)
  }

  @Test func areExplainedInBothLanguages() {
    for rule in AssessmentRules.all {
      #expect(rule.id.hasPrefix("assessment-"))
      #expect(!rule.explanation.vi.isEmpty && !rule.explanation.en.isEmpty)
    }
  }
}
