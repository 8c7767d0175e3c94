import CSV
import Testing

@Suite struct AppendingTests {
  /// Written as text; the row is always `x` and `5,5`.
  @Test(arguments: [
    ("a,b\n1,2\n", "x,\"5,5\"\n"),
    ("a;b\r\n1;2\r\n", "x;5,5\r\n"),
    ("a\tb\r1\t2\r", "x\t5,5\r"),
    ("a;b\n1;2", "\nx;5,5"),
    ("a;b\r\n1;\"2\n3\"", "\r\nx;5,5"),
    ("sep=;\r\na;b\r\n", "x;5,5\r\n"),
    ("\u{FEFF}a;b\r\n1;2\r\n;\r\n", "x;5,5\r\n"),
    ("a;b", "\r\nx;5,5"),
  ])
  func writesTheRowAsTheFileIsWritten(_ file: String, _ addition: String) {
    let next = appendingRow(["x", "5,5"], to: Array(file.utf8))
    #expect(String(decoding: next, as: UTF8.self) == file + addition)
  }

  @Test(arguments: [true, false])
  func writesUTF16WhereTheFileIs(isBigEndian: Bool) {
    let file = utf16("\u{FEFF}mã\ttên\r\n1\tBản Pút\r\n", isBigEndian)
    let next = appendingRow(["2", "Bản Tủm"], to: file)
    #expect(next == file + utf16("2\tBản Tủm\r\n", isBigEndian))
  }

  @Test(arguments: ["a\"b", "a;b", "hai\ndòng", " trước", "sau ", "\"", "\r", "="])
  func readsBackWhatItWrote(_ text: String) {
    let next = appendingRow([text, "ở"], to: Array("a;b\n".utf8))
    let table = CSVReader.read(next, path: "t.csv").table
    #expect(table.rowCount == 1 && table.string(row: 0, column: 1) == "ở")
    let trimmed = String(text.drop { " \r".contains($0) })
    #expect(table.string(row: 0, column: 0) == (text == "sau " ? "sau" : trimmed))
  }

  @Test func writesNewTablesThatExcelOpens() {
    let bytes = writtenTable([["mã", "tên"], ["a", "x;y"]], delimiter: UInt8(ascii: ";"))
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{FEFF}mã;tên\r\na;\"x;y\"\r\n")
  }

  private func utf16(_ text: String, _ isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }
}
