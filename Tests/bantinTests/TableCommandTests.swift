import TestSupport
import Testing

/// `bantin template` and `bantin schema`.
@Suite struct TableCommandTests {
  @Test func writesABlankTableToTheOutput() throws {
    let run = try bantin("template", "reports", in: "/")
    #expect(run.code == 0 && run.messages == "")
    #expect(run.output == "\u{FEFF}bản;kỳ;ngày nhận;ghi chú;nguồn\r\n")
    let other = try bantin(
      "template", "reports.csv", "--example", "--separator", "comma", "--headings", "en", in: "/")
    #expect(
      other.output == "\u{FEFF}village,period,received,note,source\r\n"
        + "ví dụ: ban-mau,6/2024,10/7/2024,,\r\n")
  }

  @Test func writesItToAFileThatIsNotThere() throws {
    try tinySite { folder in
      let path = "content/data/reports.csv"
      let run = try bantin("template", "reports", "--output", path, in: folder)
      #expect(run.code == 0 && run.messages == "Đã ghi \(path).\n")
      #expect(try bantin("build", "--strict", in: folder).code == 0)
      let before = try readFolder(at: folder)
      let again = try bantin("template", "reports", "--example", "--output", path, in: folder)
      #expect(again.code == 1)
      #expect(again.messages == "'\(path)' đã có; Bantin không ghi đè, hãy chọn tên khác\n")
      #expect(try readFolder(at: folder) == before)
      let nowhere = try bantin("template", "reports", "--output", "\(path)/x", in: folder)
      #expect(nowhere.code == 2)
    }
  }

  @Test(arguments: ["template", "schema"])
  func listsTheTables(_ command: String) throws {
    let run = try bantin(command, in: "/")
    #expect(run.code == 0)
    #expect(run.output.contains("villages        Các bản, tiểu khu, thôn.\n"))
    let unknown = try bantin(command, "vilages", in: "/")
    #expect(unknown.code == 64 && unknown.output == "")
    #expect(unknown.messages == "không có bảng 'vilages'; có phải là 'villages'?\n")
  }

  @Test func tellsTheColumnsOfATable() throws {
    let run = try bantin("schema", "villages", "--lang", "en", in: "/")
    #expect(
      run.output.hasPrefix("data/villages.csv\nThe villages.\n\n  id\n    identifier, unique, "))
    let json = try bantin("schema", "--format", "json", in: "/")
    #expect(json.code == 0 && json.output.hasSuffix("]}\n"))
  }
}
