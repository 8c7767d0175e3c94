import Diagnostics
import Inputs
import Model
import TestSupport
import Testing
import Vietnamese

@Suite struct AssessmentReaderTests {
  private let head = "date,village,code,status,value,numerator,denominator,stage,note\n"

  private func log(_ rows: String) throws -> (log: AssessmentLog, programme: Programme) {
    let (content, diagnostics) = try read(["data/assessments.csv": head + rows])
    #expect(diagnostics.map(\.rule.id) == [])
    let programme = try #require(content?.programme)
    return (programme.log, programme)
  }

  @Test(arguments: [
    ("Đạt", Status.met), ("đạt", .met), ("ĐẠT", .met), ("x", .met), ("X", .met), ("✓", .met),
    ("ĐẠT.", .met), ("Chưa đạt", .unmet), ("CHƯA ĐẠT", .unmet), ("chưa  đạt .", .unmet),
    ("Không đạt", .unmet),
    ("Cơ bản đạt", .mostlyMet), ("Không áp dụng", .notApplicable), ("–", .unknown),
    ("-", .unknown), ("Chưa rõ", .unknown), ("n/a", .notApplicable),
  ])
  func readsTheWordsOfficersWrite(_ word: String, _ status: Status) throws {
    let log = try log("31/1/2024,ban-put,4.3,\(word),1,,,,\n").log
    #expect(log.status(of: 0) == status)
  }

  @Test(arguments: ["31/1/2024", "31/01/2024", "2024-01-31", "31-1-2024", "31.1.2024"])
  func readsDaysAsTheyAreWritten(_ text: String) throws {
    let log = try log("\(text),ban-put,4.3,Đạt,,,,,\n").log
    #expect(log.date(of: 0) == Day(year: 2024, month: 1, day: 31))
  }

  @Test func readsNumbersAsTheyAreWritten() throws {
    let log = try log(
      "31/1/2024,ban-put,4.3,,\"98,61%\",,,,\n31/1/2024,ban-put,14.1,,,1.234,\"2.000\",,\n"
    ).log
    #expect(log.measurement(of: 0).value == ExactDecimal(mantissa: 9861, scale: 2))
    #expect(log.measurement(of: 1).numerator == ExactDecimal(1234))
    #expect(log.measurement(of: 1).denominator == ExactDecimal(2000))
  }

  @Test func codesAreTextAndNotNumbers() throws {
    let (log, programme) = try log(
      "31/1/2024,ban-put,14.1,Đạt,,,,,\n31/1/2024,ban-put,14.10,Chưa đạt,,,,,\n")
    #expect(log.item(of: 0) != log.item(of: 1))
    #expect(log.item(of: 0) == programme.items.indicator(0, criterion: 1, set: 0))
    #expect(log.item(of: 1) == programme.items.indicator(1, criterion: 1, set: 0))
  }

  @Test func namesAVillageByItsIdOrItsName() throws {
    let log = try log("31/1/2024,bản púT,4.3,Đạt,,,,,\n31/1/2024,ban-tum,4.3,Đạt,,,,,\n").log
    #expect([log.village(of: 0), log.village(of: 1)] == [0, 1])
  }

  @Test func anEntryMayBeAboutACriterionOrWhatRemainsOfIt() throws {
    let (log, programme) = try log(
      "31/1/2024,ban-put,4,Đạt,,,,,\n31/1/2024,ban-put,14.*,Đạt,,,,,\n31/1/2024,ban-tum,14.còn lại,Đạt,,,,,\n"
    )
    #expect(log.item(of: 0) == programme.items.criterion(0, set: 0))
    #expect(log.item(of: 1) == programme.items.remainder(1, set: 0))
    #expect(log.item(of: 2) == programme.items.remainder(1, set: 0))
  }

  @Test func findsEveryMistakeOfARow() throws {
    try expect(
      "date-form", "reference-unknown", "code-form", "status-unknown-word", "number-form",
      "word-unknown", in: "data/assessments.csv",
      """
      date,village,code,status,value,numerator,denominator,stage,note
      ⟦30/2/2024⟧,⟦ban-pot⟧,⟦4:3⟧,⟦Dạt⟧,⟦nhiều⟧,,,⟦tỉnh⟧,
      """)
  }

  @Test func knowsTheVietnameseHeadings() throws {
    let text =
      "Ngày,Bản,Chỉ tiêu,Trạng thái,Giá trị,Tử số,Mẫu số,Cấp,Ghi chú\n31/1/2024,ban-put,4.3,Đạt,,,,xã,Tốt\n"
    let (content, diagnostics) = try read(["data/assessments.csv": text])
    #expect(diagnostics.isEmpty)
    #expect(content?.programme.log.count == 1)
  }

  @Test func readsSeveralFilesOfTheLog() throws {
    let (content, diagnostics) = try read([
      "data/assessments.csv": "date,village,code,status\n31/1/2024,ban-put,4.3,Đạt\n",
      "data/assessments-2023.csv": "date,village,code,status\n31/1/2023,ban-put,4.3,Đạt\n",
      "data/assessments/2022.csv": "date;village;code;status\n31/1/2022;ban-put;4.3;Đạt\n",
    ])
    #expect(diagnostics.isEmpty)
    #expect(content?.programme.log.count == 3)
  }

  @Test(arguments: [
    ("statu", "table-unknown-column"), ("trang thai 1", "table-unknown-column"),
  ])
  func refusesALogWithoutResults(_ heading: String, _ also: String) throws {
    let text = "date,village,code,\(heading)\n31/1/2024,ban-put,4.3,Đạt\n"
    let rules = try read(["data/assessments.csv": text]).diagnostics.map(\.rule.id)
    #expect(Set(rules) == ["table-missing-column", also])
  }

  @Test(arguments: [
    ("9,⟦⟧", "fraction-form"), ("⟦⟧,9", "fraction-form"), ("5,⟦0⟧", "fraction-form"),
    ("5,⟦-5⟧", "fraction-form"), ("⟦-1⟧,5", "fraction-form"), ("⟦81⟧,80", "fraction-form"),
    ("⟦9%⟧,80", "number-form"), ("9,⟦80%⟧", "number-form"),
  ])
  func refusesFractionsThatAreNone(_ parts: String, _ rule: String) throws {
    try expect(
      rule, in: "data/assessments.csv",
      MarkedText("date,village,code,numerator,denominator\n31/1/2024,ban-put,4.3,\(parts)\n"),
      with: ["criteria/ntm/indicators.csv": "criterion,code,name,requirement\n4,4.3,Đèn,>= 80 %\n"])
  }

  /// Pages show the parts as a share where the set asks for no number.
  @Test func refusesMoreThanAllWhereNoNumberIsAskedFor() throws {
    try expect(
      "fraction-form", in: "data/assessments.csv",
      "date,village,code,numerator,denominator\n31/1/2024,ban-put,4.3,⟦210⟧,200\n",
      with: ["criteria/ntm/indicators.csv": "criterion,code,name,requirement\n4,4.3,Đèn,\n"])
  }

  @Test func aFractionNeedsBothColumns() throws {
    try expect(
      "fraction-form", in: "data/assessments.csv",
      "date,village,code,numerator\n31/1/2024,ban-put,4.3,⟦5⟧\n")
  }

  @Test func keepsThePerCentSignAndRefusesItInAnotherUnit() throws {
    let indicators =
      "criterion,code,name,requirement\n4,4.3,Thu nhập,\">= 1,2 lần\"\n14,14.1,Rác,\n"
    try expect(
      "unit-differs", in: "data/assessments.csv",
      "date,village,code,value\n31/1/2024,ban-put,14.1,92%\n31/1/2024,ban-put,4.3,⟦120%⟧\n",
      with: ["criteria/ntm/indicators.csv": indicators])
    let log = try log("31/1/2024,ban-put,4.3,,92%,,,,\n").log
    #expect(log.measurement(of: 0).isPercent)
  }

  @Test func readsFilesBesideEachOtherAsOneAfterAnother() throws {
    let head = "date,village,code,status,value,numerator,denominator,note,source\n"
    var files = sound
    for month in 1...9 {
      files["data/assessments/2024-0\(month).csv"] =
        head
        + "1/\(month)/2024,ban-put,4.3,Đạt,,,,Ghi \(month % 3),\(month)\n"
        + "1/\(month)/2024,ban-tum,14.1,,\(month),,,,\n1/\(month)/2024,ban-tum,4.3,Dạt,,,,,\n"
    }
    files["data/assessments.csv"] = head + "1/5/2024,ban-put,4.3,Chưa đạt,,,,,\n"
    let (one, four) = try temporaryFolder { path in
      try writeFolder(files, at: path)
      let folder = try SourceFolder.open(path)
      return (try readContent(folder, jobs: 1), try readContent(folder, jobs: 4))
    }
    #expect(one.diagnostics == four.diagnostics)
    #expect(one.diagnostics.count(where: { $0.rule.id == "assessment-conflict" }) == 1)
    let logs = [
      try #require(one.content?.programme.log), try #require(four.content?.programme.log),
    ]
    #expect(logs.map(\.count) == [19, 19])
    for row in 0..<19 {
      #expect(logs[0].location(of: row) == logs[1].location(of: row))
      #expect(logs[0].measurement(of: row) == logs[1].measurement(of: row))
      #expect(logs[0].words(of: row) == logs[1].words(of: row))
    }
  }

  @Test func findsTheMistakesOfATableThatLacksAColumn() throws {
    let text = "date,code,status\n30/2/2024,4.3,Dạt\n"
    let rules = try read(["data/assessments.csv": text]).diagnostics.map(\.rule.id)
    #expect(rules == ["date-form", "status-unknown-word", "table-missing-column"])
  }
}
