import Diagnostics
import TestSupport
import Testing
import Vietnamese

@testable import OpenData

@Suite struct CSVTests {
  private let table = DataTable(
    name: "t", title: .init(vi: "Bảng", en: "Table"),
    columns: [column("text", "Chữ", "Chữ.", "Text.", .text)],
    files: [])

  private func written(_ value: DataValue, _ form: CSVForm) -> String {
    let file = DataTable.File(suffix: "", title: "", rowCount: 1) { _ in [value] }
    let lines = String(decoding: table.csv(file, form), as: UTF8.self)
      .split(whereSeparator: \.isNewline)
    return String(lines.last ?? "")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+84", "'+84"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"),
    (" =1", "' =1"), ("＝1", "'＝1"), ("=\"a\"", "\"'=\"\"a\"\"\""), ("a=b", "a=b"),
  ])
  func takesTheForceOutOfFormulas(_ text: String, _ cell: String) {
    #expect(written(.text(text), .plain) == cell)
  }

  @Test func leavesNumbersNumbers() {
    #expect(written(.number(ExactDecimal(-5)), .plain) == "-5")
    #expect(written(.number(ExactDecimal(mantissa: -15, scale: 1)), .spreadsheet) == "-1,5")
    #expect(written(.whole(1200), .spreadsheet) == "1200")
  }

  @Test func writesDaysAsTheReaderIsUsedTo() {
    let day = DataValue.day(Day.parse("2024-06-05"))
    #expect(written(day, .plain) == "2024-06-05")
    #expect(written(day, .spreadsheet) == "05/06/2024")
  }

  @Test(arguments: ["14.10", "04090", "1-2", "3/2024", "1e5"])
  func keepsCodesFromBecomingNumbers(_ code: String) {
    #expect(written(.word(code), .spreadsheet) == code + "\u{A0}")
    #expect(written(.word(code), .plain) == code)
  }

  @Test func leavesWordsWithDigitsAsTheyAre() {
    #expect(written(.text("4483/HD-SNN"), .spreadsheet) == "4483/HD-SNN")
  }

  @Test func beginsTheCopyForSpreadsheetsWithAByteOrderMark() {
    let bytes = table.csv(.init(suffix: "", title: "", rowCount: 0) { _ in [] }, .spreadsheet)
    #expect(bytes == [0xEF, 0xBB, 0xBF] + Array("Chữ\r\n".utf8))
  }
}
