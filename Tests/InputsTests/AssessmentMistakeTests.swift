import Diagnostics
import Inputs
import Model
import TestSupport
import Testing

/// What can be wrong with the log, each mistake at its cell.
@Suite struct AssessmentMistakeTests {
  private let path = "data/assessments.csv"

  @Test(arguments: [
    ("⟦⟧,ban-put,4.3,Đạt", "cell-required"),
    ("1/2/2024,⟦⟧,4.3,Đạt", "cell-required"),
    ("1/2/2024,ban-put,⟦⟧,Đạt", "cell-required"),
    ("⟦30/2/2024⟧,ban-put,4.3,Đạt", "date-form"),
    ("⟦29/2/2023⟧,ban-put,4.3,Đạt", "date-form"),
    ("⟦2024-13-01⟧,ban-put,4.3,Đạt", "date-form"),
    ("⟦1/31/2024⟧,ban-put,4.3,Đạt", "date-form"),
    ("⟦31/1/24⟧,ban-put,4.3,Đạt", "date-form"),
    ("⟦45322⟧,ban-put,4.3,Đạt", "date-form"),
    ("⟦1/2/20244⟧,ban-put,4.3,Đạt", "date-form"),
    ("⟦hôm qua⟧,ban-put,4.3,Đạt", "date-form"),
    ("1/2/2024,⟦ban-pot⟧,4.3,Đạt", "reference-unknown"),
    ("1/2/2024,ban-put,⟦4:3⟧,Đạt", "code-form"),
    ("1/2/2024,ban-put,⟦4-Mar⟧,Đạt", "code-form"),
    ("1/2/2024,ban-put,⟦14-thg 1⟧,Đạt", "code-form"),
    ("1/2/2024,ban-put,⟦.*⟧,Đạt", "code-form"),
    ("1/2/2024,ban-put,⟦14.2⟧,Đạt", "code-unknown"),
    ("1/2/2024,ban-put,⟦14.100⟧,Đạt", "code-unknown"),
    ("1/2/2024,ban-put,⟦5.*⟧,Đạt", "code-unknown"),
    ("1/2/2024,ban-put,4.3,⟦Dạt⟧", "status-unknown-word"),
    ("1/2/2024,ban-put,4.3,⟦đạt chuẩn⟧", "status-unknown-word"),
    ("1/2/2024,ban-put,4.3,⟦⟧", "assessment-empty"),
  ])
  func pointsAtTheCellThatIsWrong(_ row: String, _ rule: String) throws {
    try expect(rule, in: path, MarkedText("date,village,code,status\n\(row)\n"))
  }

  @Test(arguments: [
    ("set", "⟦ntn⟧", "reference-unknown"), ("document", "⟦qd-2⟧", "reference-unknown"),
    ("stage", "⟦tỉnh⟧", "word-unknown"), ("value", "⟦nhiều⟧", "number-form"),
    ("recorded", "⟦30/2/2024⟧", "date-form"),
    ("recorded", "⟦31/1/2024⟧", "assessment-recorded-early"), ("value", "⟦1.2.3⟧", "number-form"),
    ("value", "\"⟦1,2,3⟧\"", "number-form"),
    ("value", "⟦12345678901234567890123⟧", "number-form"),
  ])
  func pointsAtTheFurtherCellThatIsWrong(
    _ column: String, _ cell: String, _ rule: String
  ) throws {
    let head = "date,village,code,status,\(column)\n"
    try expect(
      rule, in: path, MarkedText(head + "1/2/2024,ban-put,4.3,Đạt,\(cell)\n"),
      with: ["data/documents.csv": "id\nqd-1\n"])
  }

  @Test func asksWhichMarkANumberHasOnlyWhereNobodySaid() throws {
    let text: MarkedText = "date,village,code,value\n1/2/2024,ban-put,4.3,⟦1.234⟧\n"
    let found = try expect(
      "number-ambiguous", in: path, text, with: ["site.yaml": "title: Xã\n"])
    #expect(found.help?.en.contains("decimal_mark") == true)
    #expect(try read([path: text.text]).diagnostics.isEmpty)
  }

  @Test func aNameThatTwoVillagesHaveNeedsTheId() throws {
    let found = try expect(
      "reference-ambiguous", in: path,
      "date,village,code,status\n1/2/2024,⟦Bản Pút⟧,4.3,Đạt\n1/2/2024,put-2,4.3,Đạt\n",
      with: ["data/villages.csv": "id,name\nput-1,Bản Pút\nput-2,Bản Pút\n"])
    #expect(found.help?.en == "write one of the ids 'put-1', 'put-2'")
  }

  @Test func twoResultsForOneDayContradictEachOther() throws {
    let found = try expect(
      "assessment-conflict", in: path,
      "date,village,code,status\n1/2/2024,ban-put,4.3,Đạt\n01/02/2024,Bản Pút,4.3,⟦Chưa đạt⟧\n")
    #expect(found.notes.count == 1)
    #expect(found.notes.first?.location.cell?.row == 2)
  }

  @Test func theSameResultTwiceIsOnlyAWarning() throws {
    let found = try expect(
      "assessment-repeated", in: path,
      "date,village,code,value\n1/2/2024,ban-put,4.3,5\n1/2/2024,ban-put,4.3,⟦5⟧\n")
    #expect(found.severity == .warning)
  }

  @Test func differentStagesOfOneDayDoNotContradict() throws {
    let text = "date,village,code,status,stage\n1/2/2024,ban-put,4.3,Đạt,bản\n"
    #expect(try read([path: text + "1/2/2024,ban-put,4.3,Chưa đạt,xã\n"]).diagnostics.isEmpty)
  }

  @Test func rowsOfTwoFilesCanContradictEachOther() throws {
    let head = "date,village,code,status\n"
    let diagnostics = try read([
      "data/assessments/1.csv": head + "1/2/2024,ban-put,4.3,Đạt\n",
      "data/assessments/2.csv": head + "1/2/2024,ban-put,4.3,Chưa đạt\n",
    ]).diagnostics
    #expect(diagnostics.map(\.rule.id) == ["assessment-conflict"])
    #expect(diagnostics.map(\.location.path) == ["data/assessments/2.csv"])
    #expect(diagnostics.first?.notes.map(\.location.path) == ["data/assessments/1.csv"])
  }

  @Test func aCodeThatASpreadsheetShortenedContradictsTheOther() throws {
    try expect(
      "assessment-conflict", in: path,
      "date,village,code,status\n1/2/2024,ban-put,14.1,Đạt\n1/2/2024,ban-put,14.1,⟦Chưa đạt⟧\n")
  }

  @Test func aWrongRowIsLeftOutAndTheOthersAreRead() throws {
    let content = try read([
      path: "date,village,code,status\n1/2/2024,ban-put,4.3,Dạt\n2/2/2024,ban-put,4.3,Đạt\n"
    ]).content
    let log = try #require(content?.programme.log)
    #expect(log.count == 1)
    #expect(log.location(of: 0).cell?.row == 3)
  }

  @Test func aLogThatIsWrongEverywhereSaysSoAThousandTimes() throws {
    let rows = (0..<3000).map { _ in "1/2/2024,ban-put,4.3,Dạt\n" }.joined()
    let diagnostics = try read([path: "date,village,code,status\n" + rows]).diagnostics
    #expect(diagnostics.count == 1000)
  }

  @Test(arguments: [
    "date,village,code,status\n\"1/2/2024\",\"ban-put\",\"4.3\",\" Đạt \"\n",
    "date,village,code,status\r\n1/2/2024 , ban-put\u{A0},\u{A0}4.3,Đạt\r\n",
    "sep=;\ndate;village;code;status\n1/2/2024;ban-put;4.3;Đạt\n",
    "date\tvillage\tcode\tstatus\n1/2/2024\tban-put\t4.3\tĐạt\n",
    "status,code,village,date\nÐạt,4.3,ban-put,1/2/2024\n",
    "date,village,code,status\n1/2/2024,Bản Pu\u{301}t,4.3,Đa\u{323}t\n",
  ])
  func readsARowHoweverASpreadsheetWroteIt(_ text: String) throws {
    let (content, diagnostics) = try read([path: text])
    #expect(diagnostics.allSatisfy { $0.severity == .warning })
    let log = try #require(content?.programme.log)
    #expect(log.count == 1)
    #expect(log.status(of: 0) == .met)
    #expect(log.village(of: 0) == 0)
  }
}
