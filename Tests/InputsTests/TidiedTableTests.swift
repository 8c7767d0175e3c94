import Diagnostics
import Testing

@testable import Inputs

@Suite struct TidiedTableTests {
  @Test(arguments: [
    ("Dat", "Đạt"), ("chua  đạt", "Chưa đạt"), ("CƠ BẢN ĐẠT", "Cơ bản đạt"),
    ("khong ap dung", "Không áp dụng"), ("Đạt", nil), ("x", nil), ("–", nil), ("", nil),
    ("đạt một phần", nil), ("Đát", "Đạt"), ("met", nil),
  ])
  func spellsAStatusThatDiffersInNothingButMarks(_ text: String, _ wanted: String?) {
    #expect(StatusWords.spelled(text) == wanted)
  }

  @Test func tellsEveryCellAndWhy() throws {
    let text = "ngày;bản;mã;trạng thái;ghi chú\n31/12/2023;Ba\u{309}n Pút;4.3;Dat;Ðã\u{A0}làm\n"
    let table = try #require(TidiedTable(Array(text.utf8), path: "data/assessments.csv"))
    #expect(table.addsMark)
    #expect(table.changes.map(\.location.cell?.name) == ["B2", "D2", "E2"])
    #expect(
      table.changes.map(\.reason.vi) == ["ghép dấu vào chữ", "cách viết", "Ð không phải là Đ"])
    #expect(
      String(decoding: table.bytes, as: UTF8.self)
        == "\u{FEFF}ngày;bản;mã;trạng thái;ghi chú\n31/12/2023;Bản Pút;4.3;Đạt;Đã làm\n")
    #expect(TidiedTable(table.bytes, path: "data/assessments.csv") == nil)
  }

  @Test func aStatusIsNoWordOfOtherTables() {
    #expect(TidiedTable(Array("id,name,status\na,b,Dat\n".utf8), path: "data/units.csv") == nil)
  }

  @Test func leavesAloneWhatIsNoUTF8() {
    let utf16 = "\u{FEFF}id,name\na,Ba\u{309}n\n".utf16.flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    #expect(TidiedTable(utf16, path: "data/villages.csv") == nil)
    #expect(TidiedTable([0x69, 0x64, 0x0A, 0xB6, 0xB7, 0xE5], path: "data/villages.csv") == nil)
  }
}
