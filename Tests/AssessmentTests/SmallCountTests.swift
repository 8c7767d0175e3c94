import Model
import Testing
import Vietnamese

@testable import Assessment

/// Which counts are kept back, and that what is said does not give them away.
@Suite struct SmallCountTests {
  private func said(_ count: Int, of total: Int, below threshold: Int = 5) -> WithheldCount? {
    SmallCounts(threshold: threshold) { _ in true }.withheld(count, of: total)
  }

  @Test func keepsBackFewAndAllButAFew() {
    #expect(said(1, of: 250) == .below(5, of: 250))
    #expect(said(4, of: 250) == .below(5, of: 250))
    #expect(said(246, of: 250) == .above(245, of: 250))
    #expect(said(249, of: 250) == .above(245, of: 250))
  }

  @Test(arguments: [0, 5, 6, 100, 244, 245, 250])
  func tellsNoneAllAndWhatIsNotSmall(_ count: Int) { #expect(said(count, of: 250) == nil) }

  @Test func saysNothingOfASmallTotal() {
    #expect((0...4).allSatisfy { said($0, of: 4) == .untold })
    #expect((1...7).allSatisfy { said($0, of: 8) == .untold })
    #expect(said(0, of: 8) == nil && said(8, of: 8) == nil)
  }

  /// With one household of 40 a village keeps to 4 per cent, with two it does not.
  @Test func keepsBackZeroTooWhereTheVerdictWouldLeaveOneCount() {
    let counts = SmallCounts(threshold: 5) { $0 <= 1 }
    #expect(counts.withheld(0, of: 40) == .below(5, of: 40))
    #expect(counts.withheld(1, of: 40) == .below(5, of: 40))
    #expect(counts.withheld(5, of: 40) == nil)
  }

  @Test func keepsBackTheThresholdTooWhereTheVerdictWouldLeaveTheCountBelowIt() {
    let counts = SmallCounts(threshold: 5) { $0 <= 3 }
    #expect(counts.withheld(4, of: 100) == .below(6, of: 100))
    #expect(counts.withheld(5, of: 100) == .below(6, of: 100))
    #expect(counts.withheld(2, of: 100) == .below(6, of: 100))
  }

  /// Every requirement that asks for at least or at most so many, for every total up to 30.
  @Test(arguments: [3, 4, 5, 8])
  func whatIsSaidAndTheVerdictNeverLeaveOneCount(_ threshold: Int) {
    for total in 1...30 {
      for limit in -1...total {
        let counts = SmallCounts(threshold: threshold) { $0 <= limit }
        let told = (0...total).map { counts.withheld($0, of: total) }
        for (count, said) in told.enumerated() {
          let isSmall = 1..<threshold ~= count || 1..<threshold ~= total - count
          #expect(!isSmall || said != nil, "\(count)/\(total) is told")
          guard let said else { continue }
          let alike = told.indices.filter { told[$0] == said && ($0 <= limit) == (count <= limit) }
          let sameVerdict = (0...total).filter { ($0 <= limit) == (count <= limit) }
          #expect(
            alike.count > 1 || sameVerdict.count == 1, "\(count)/\(total), \(limit): \(alike)")
        }
      }
    }
  }

  private func withheld(
    _ rows: [(Int, Int)], requirement: Requirement, counts: String = "hộ", things: [String] = [],
    threshold: Int = 5
  ) throws -> [WithheldCount?] {
    var draft = try Draft(requiring: requirement)
    draft.set.criteria[0].indicators[0].counts = counts
    for (number, row) in rows.enumerated() {
      try draft.add("2024-01-0\(number + 1)", "1.1", of: row)
    }
    var programme = try draft.programme()
    programme.site.privacy.smallCounts = threshold
    programme.site.privacy.things = things
    let progress = assess(programme, asOf: try day("2024-12-31")).progress
    return rows.indices.map { progress.withheld[$0] }
  }

  private let five = Requirement.measured(.atMost(ExactDecimal(5)), unit: "%")

  @Test func decidesRowByRowWhateverTheirDate() throws {
    #expect(
      try withheld([(3, 250), (7, 250), (3, 250)], requirement: five)
        == [.below(5, of: 250), nil, .below(5, of: 250)])
  }

  @Test func keepsNothingBackUnlessTheSiteSaysSo() throws {
    #expect(try withheld([(3, 250)], requirement: five, threshold: 0) == [nil])
  }

  @Test(arguments: ["", "hộ", "người", "đoàn viên", "công dân", "đồng bào Thái", "hộ nghèo"])
  func takesForPersonsWhatIsNotSaidToBeAnythingElse(_ counts: String) throws {
    #expect(try withheld([(3, 250)], requirement: five, counts: counts) == [.below(5, of: 250)])
  }

  @Test(arguments: ["km", "km đường", "cột đèn", "Nhà văn hóa"])
  func tellsOfThings(_ counts: String) throws {
    #expect(try withheld([(3, 250)], requirement: five, counts: counts) == [nil])
  }

  @Test func tellsOfWhatTheSiteCallsAThing() throws {
    #expect(
      try withheld([(3, 250)], requirement: five, counts: "bể nước", things: ["Bể nước"]) == [nil])
  }

  @Test func keepsBackAPerCentThatGivesASmallCountOfATotalThatIsKnown() throws {
    var draft = try Draft(requiring: five)
    draft.villages[0].households = 250
    try draft.add("2024-01-01", "1.1", value: "1,2")
    try draft.add("2024-01-02", "1.1", value: "4,8")
    var programme = try draft.programme()
    programme.site.privacy.smallCounts = 5
    let withheld = assess(programme, asOf: try day("2024-12-31")).progress.withheld
    #expect(withheld[0] == .untold && withheld[1] == nil)
  }

  @Test func withoutAThresholdANumberMayBeAPerCent() throws {
    var draft = try Draft(requiring: .notGiven)
    draft.set.criteria[0].indicators[0].counts = "người"
    draft.villages[0].population = 1000
    try draft.add("2024-01-01", "1.1", value: "0,3")
    try draft.add("2024-01-02", "1.1", value: "45")
    try draft.add("2024-01-03", "1.1", value: "1200")
    var programme = try draft.programme()
    programme.site.privacy.smallCounts = 5
    let withheld = assess(programme, asOf: try day("2024-12-31")).progress.withheld
    #expect(withheld[0] == .untold && withheld[1] == nil && withheld[2] == nil)
  }

  @Test func keepsBackAPlainCountOfHouseholds() throws {
    var draft = try Draft(requiring: .measured(.atMost(ExactDecimal(10)), unit: "hộ"))
    try draft.add("2024-01-01", "1.1", value: "3")
    try draft.add("2024-01-02", "1.1", value: "8")
    var programme = try draft.programme()
    programme.site.privacy.smallCounts = 5
    let withheld = assess(programme, asOf: try day("2024-12-31")).progress.withheld
    #expect(withheld[0] == .below(5, of: nil) && withheld[1] == nil)
  }

  @Test func leavesVerdictsAsTheFiguresGiveThem() throws {
    var draft = try Draft(requiring: five)
    try draft.add("2024-01-01", "1.1", of: (3, 40))
    var programme = try draft.programme()
    programme.site.privacy.smallCounts = 5
    let progress = assess(programme, asOf: try day("2024-12-31")).progress
    #expect(progress.sets[0].villages[0].criteria[0].indicators[0].verdict == .unmet)
  }
}
