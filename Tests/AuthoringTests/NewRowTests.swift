import Authoring
import Diagnostics
import Inputs
import Testing
import Vietnamese

@Suite struct NewRowTests {
  private func row(
    _ words: String..., of schema: TableSchema = Schemas.villages, main: String? = "name"
  ) throws -> NewRow {
    try NewRow(
      words, of: schema, mainColumn: main, today: try #require(Day.parse("28/11/2026")))
  }

  /// What a file is with a row behind it.
  private func appended(_ row: NewRow, to file: String) throws -> String {
    String(decoding: try row.appended(to: Array(file.utf8), path: "v.csv").bytes, as: UTF8.self)
  }

  @Test(arguments: ["số hộ=120", "SỐ  HỘ=120", "so_ho=120", "households=120", "số-hộ= 120 "])
  func aColumnGoesByAnyOfItsHeadings(_ word: String) throws {
    let values = try row("Bản Pút", word).values
    #expect(values == ["id": "ban-put", "name": "Bản Pút", "households": "120"])
  }

  @Test func keepsTheOrderOfTheFilesColumns() throws {
    let next = try appended(
      try row("Bản Pút", "dân số=5"), to: "Dân số;Ghi riêng;Tên bản;Mã\r\n")
    #expect(next == "Dân số;Ghi riêng;Tên bản;Mã\r\n5;;Bản Pút;ban-put\r\n")
  }

  @Test func joinsMarksToTheirLetters() throws {
    #expect(try row("Ba\u{309}n Pu\u{301}t").values["name"]?.unicodeScalars.count == 7)
  }

  @Test func todayIsADayInAColumnOfDays() throws {
    let assessment = try row(
      "ngày=hôm nay", "ghi chú=hôm nay", of: Schemas.assessments, main: nil)
    #expect(assessment.values == ["date": "28/11/2026", "note": "hôm nay"])
  }

  @Test func aTaskIsNamedAfterItsVillageAndCode() throws {
    let task = try row("Lắp đèn", "bản=ban-put", "tiêu chí=4.3", of: Schemas.tasks, main: "action")
    #expect(task.values["id"] == "ban-put-4-3")
    #expect(
      try appended(task, to: "id,action,village,code\nban-put-4-3,a,,\n")
        == "id,action,village,code\nban-put-4-3,a,,\nban-put-4-3-2,Lắp đèn,ban-put,4.3\n")
  }

  @Test func namesWhatIsMissing() throws {
    #expect(try row().missing.map(\.name) == ["name"])
    #expect(
      try row("mã=4.3", of: Schemas.assessments, main: nil).missing.map(\.name)
        == ["date", "village"])
  }

  @Test(arguments: [
    (
      "số hộc=120", nil,
      "bảng villages không có cột 'số hộc'; có phải là 'số hộ'?"
    ),
    (
      "chủ hộ=Lò Văn A", nil,
      "bảng villages không có cột 'chủ hộ'; xem các cột bằng `bantin schema villages`"
    ),
    (
      "Bản Pút", nil,
      "'Bản Pút' ghi vào cột nào? viết cột=nội dung; xem các cột bằng `bantin schema villages`"
    ),
    ("name=Bản Hai", "Bản Một", "cột 'name' được nêu hai lần"),
  ])
  func saysWhatIsWrongWithAWord(_ word: String, _ first: String?, _ message: String) throws {
    let error = #expect(throws: AuthoringMistake.self) {
      try NewRow(
        (first.map { [$0] } ?? []) + [word], of: Schemas.villages,
        mainColumn: first == nil ? nil : "name", today: try #require(Day.parse("28/11/2026")))
    }
    #expect(error?.message.vi == message)
  }

  @Test(arguments: [
    (
      "id,name\n",
      "v.csv chưa có cột 'số hộ'; thêm tiêu đề này vào dòng đầu của bảng rồi chạy lại"
    ),
    (
      "id,households\n",
      "chưa thêm dòng vào v.csv được vì bảng có lỗi; sửa lỗi mà `bantin check` nêu rồi chạy lại"
    ),
    (
      "",
      "chưa thêm dòng vào v.csv được vì bảng có lỗi; sửa lỗi mà `bantin check` nêu rồi chạy lại"
    ),
  ])
  func refusesATableThatCannotTakeTheRow(_ file: String, _ message: String) throws {
    let error = #expect(throws: AuthoringMistake.self) {
      try appended(try row("Bản Pút", "số hộ=120"), to: file)
    }
    #expect(error?.message.vi == message)
  }

  /// A file in UTF-16 that broke off in the middle of a character.
  @Test func refusesATableThatWouldNotReadBackTheRow() throws {
    let text = "\u{FEFF}id,name\na,Bản Một\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let row = try row("Bản Pút")
    #expect(throws: AuthoringMistake.tableUnreadable("v.csv")) {
      try row.appended(to: text + [0x61], path: "v.csv")
    }
  }
}
