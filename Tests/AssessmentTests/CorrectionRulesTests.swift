import Diagnostics
import Inputs
import Model
import TestSupport
import Testing
import Vietnamese

@testable import Assessment

/// Results that were written down later than their own day.
@Suite struct CorrectionRulesTests {
  private func assessed(
    _ rows: String..., asOf: String
  ) throws -> (progress: Progress, rules: [String]) {
    let files = [
      "site.yaml": "title: Xã\n",
      "criteria/mau/set.yaml": "title: Bộ\n",
      "criteria/mau/criteria.csv": "code,name\n1,Điện\n",
      "data/villages.csv": "id,name\na,Bản A\n",
      "data/assessments.csv":
        "date,village,code,status,recorded,note\n" + rows.map { $0 + "\n" }.joined(),
    ]
    let programme = try temporaryFolder { path in
      try writeFolder(files, at: path)
      return try #require(try readContent(try SourceFolder.open(path)).content?.programme)
    }
    let day = try #require(Day.parse(asOf))
    let found = correctionFindings(programme, asOf: day)
    return (assess(programme, asOf: day).progress, found.map(\.diagnostic.rule.id))
  }

  private let first = "31/5/2024,a,1,Chưa đạt,,"

  @Test func aCorrectionSaysWhy() throws {
    let silent = try assessed(first, "31/5/2024,a,1,Đạt,20/6/2024,", asOf: "30/6/2024")
    #expect(silent.rules == ["correction-reason-missing"])
    let told = try assessed(first, "31/5/2024,a,1,Đạt,20/6/2024,Đọc nhầm", asOf: "30/6/2024")
    #expect(told.rules == [])
  }

  @Test func whatIsOnlyWrittenLateIsNoCorrection() throws {
    #expect(try assessed("31/5/2024,a,1,Đạt,20/6/2024,", asOf: "30/6/2024").rules == [])
    #expect(
      try assessed(first, "10/6/2024,a,1,Đạt,20/6/2024,", asOf: "30/6/2024").rules == [])
  }

  @Test func whatIsNotWrittenYetDoesNotCount() throws {
    let rows = (first, "31/5/2024,a,1,Đạt,20/6/2024,")
    let before = try assessed(rows.0, rows.1, asOf: "19/6/2024")
    #expect(before.progress.sets[0].villages[0].criteria[0].verdict == .unmet)
    #expect(before.rules == [])
    let after = try assessed(rows.0, rows.1, asOf: "20/6/2024")
    #expect(after.progress.sets[0].villages[0].criteria[0].verdict == .met)
  }
}
