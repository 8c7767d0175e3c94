import Diagnostics
import Inputs
import Model
import TestSupport
import Testing
import Vietnamese

@Suite struct SetSettingsTests {
  private let path = "criteria/ntm/set.yaml"

  private func set(_ text: String) throws -> CriteriaSet {
    let (content, diagnostics) = try read([path: text])
    #expect(diagnostics.map(\.rule.id) == [])
    return try #require(content?.programme.sets.first)
  }

  @Test func readsEverySetting() throws {
    let set = try set(
      """
      id: ntm
      title: Bộ tiêu chí bản nông thôn mới
      short_title: Bản NTM
      number: 1897/QĐ-UBND
      date: 13/9/2022
      issuer: UBND tỉnh
      source: dòng 17
      period: {from: 2022, to: 2025}
      declared: {criteria: 16, indicators: 44}
      labels: {criterion: Nội dung, indicator: Tiêu chí con}
      counting: {not_applicable: excluded, mostly_met: met}
      recognition: {rule: at_least, count: 1, including: ["14"]}

      """)
    #expect(set.title == "Bộ tiêu chí bản nông thôn mới")
    #expect(set.shortTitle == "Bản NTM")
    let date = try #require(Day(year: 2022, month: 9, day: 13))
    #expect(set.legalBasis == .init(number: "1897/QĐ-UBND", date: date, issuer: "UBND tỉnh"))
    #expect(set.source == "dòng 17")
    #expect(set.years == 2022...2025)
    #expect(set.declared == .init(criteria: 16, indicators: 44))
    #expect(set.labels.criterion == "Nội dung" && set.labels.indicator == "Tiêu chí con")
    #expect(!set.counting.notApplicableIsMet && set.counting.mostlyMetIsMet)
    #expect(set.recognition == .atLeast(count: 1, including: [try #require(Code("14"))]))
  }

  @Test func aTitleIsAllThatIsNeeded() throws {
    let set = try set("title: Bộ tiêu chí\n")
    #expect(set.shortTitle == "Bộ tiêu chí")
    #expect(set.legalBasis == nil && set.years == nil)
    #expect(set.recognition == .allCriteria)
    #expect(set.counting.notApplicableIsMet && !set.counting.mostlyMetIsMet)
  }

  @Test func countsPointsWithAFloor() throws {
    let set = try set(
      "title: A\nrecognition: {rule: points, total: \"87,5\", criterion_floor_percent: 50}\n")
    let total = ExactDecimal(mantissa: 875, scale: 1)
    #expect(
      set.recognition
        == .points(total: try #require(total), criterionFloorPercent: ExactDecimal(50)))
  }

  @Test(arguments: [
    ("id: ⟦khac⟧", "setting-form"),
    ("date: ⟦31/2/2022⟧", "date-form"),
    ("period:\n  from: 2025\n  to: ⟦2022⟧", "setting-form"),
    ("period:\n  from: ⟦năm nay⟧", "number-form"),
    ("declared:\n  criteria: ⟦-1⟧", "number-form"),
    ("declared: ⟦16⟧", "yaml-wrong-kind"),
    ("recognition:\n  rule: ⟦most⟧", "setting-form"),
    ("recognition:\n  ⟦⟧rule: points", "yaml-missing-key"),
    ("recognition:\n  ⟦⟧rule: at_least", "yaml-missing-key"),
    ("recognition:\n  rule: points\n  total: ⟦nhiều⟧", "number-form"),
    ("recognition:\n  rule: at_least\n  count: 1\n  including: [4, ⟦5⟧]", "code-unknown"),
    ("recognition:\n  rule: at_least\n  count: 1\n  including: [⟦bốn⟧]", "code-form"),
    ("counting:\n  not_applicable: ⟦ignored⟧", "setting-form"),
    ("counting:\n  mostly_met: ⟦half⟧", "setting-form"),
    ("bands: [2, ⟦một⟧]", "number-form"),
    ("evidence_due: ⟦cuối năm⟧", "date-form"),
    ("stages:\n  - ⟦⟧id: tu-danh-gia", "yaml-missing-key"),
    ("labels:\n  ⟦criteria⟧: Nội dung", "yaml-unknown-key"),
    ("⟦short-title⟧: A", "yaml-unknown-key"),
  ])
  func pointsAtTheSettingThatIsWrong(_ line: String, _ rule: String) throws {
    try expect(rule, in: path, MarkedText("title: Bộ tiêu chí\n\(line)\n"))
  }

  @Test func asksForTheTitle() throws {
    try expect("yaml-missing-key", in: path, "⟦⟧number: 1897/QĐ-UBND\n")
  }

  @Test func saysNothingMoreOfAFileThatIsNoYAML() throws {
    let rules = try read([path: "title: \"Bộ\nnumber: [1\n"]).diagnostics.map(\.rule.id)
    #expect(rules == ["yaml-syntax"])
  }
}
