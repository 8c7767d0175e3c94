import CSV
import Diagnostics
import TestSupport
import Testing

struct EncodingTests {
  @Test func keepsOffsetsBehindAByteOrderMark() {
    let (table, diagnostics) = read("\u{FEFF}tên,b\nBản,2\n")
    #expect(diagnostics.isEmpty)
    #expect(values(table) == [["tên", "b"], ["Bản", "2"]])
    #expect(table.location(row: 0, column: 0).range == 10..<15)
    #expect(Array(table.text[10..<15]) == Array("Bản".utf8))
  }

  @Test(arguments: [true, false], [true, false])
  func readsUTF16WithAndWithoutAMark(isBigEndian: Bool, hasMark: Bool) {
    let text = "mã\ttên\n1\tBản Pút\n2\t😀\n"
    let bytes = utf16((hasMark ? "\u{FEFF}" : "") + text, isBigEndian: isBigEndian)
    let (table, diagnostics) = CSVReader.read(bytes, path: "t.csv")
    #expect(diagnostics.isEmpty)
    #expect(table.text == Array(text.utf8))
    #expect(values(table) == [["mã", "tên"], ["1", "Bản Pút"], ["2", "😀"]])
  }

  @Test func pointsAtTheEndOfAUTF16FileThatIsCutOff() {
    let text: MarkedText = "a,b\n1,2⟦⟧"
    let bytes = utf16("\u{FEFF}" + text.text, isBigEndian: false) + [0x41]
    expect(CSVReader.read(bytes, path: "t.csv").diagnostics, are: "encoding-utf16-odd", at: text)
  }

  @Test func pointsAtHalfACharacterInUTF16() throws {
    let text: MarkedText = "a,b\n⟦\u{FFFD}⟧,⟦\u{FFFD}⟧x\n"
    let units = Array("\u{FEFF}a,b\n".utf16) + [0xDC00, 0x2C, 0xD800, 0x78, 0x0A]
    let bytes = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let diagnostics = CSVReader.read(bytes, path: "t.csv").diagnostics
    expect(diagnostics, are: "encoding-utf16-odd", at: text)
    #expect(diagnostics.first?.location.cell == .init(row: 2, column: 1, heading: "a"))
  }

  @Test func pointsAtBytesThatAreNotUTF8() throws {
    let bytes = Array("tên,b\nĐạt,".utf8) + [0xE1, 0xBA] + Array("\nx,y\n".utf8)
    let (table, diagnostics) = CSVReader.read(bytes, path: "t.csv")
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(diagnostic.rule.id == "encoding-invalid-utf8")
    #expect(diagnostic.location.range == 14..<16)
    #expect(diagnostic.location.cell == .init(row: 2, column: 2, heading: "b"))
    #expect(table.string(row: 1, column: 1) == "y")
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xC3, 0x41], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0x80],
    ] as [[UInt8]])
  func refusesWhatIsNotUTF8(bad: [UInt8]) {
    let bytes = Array("ạ\n".utf8) + bad + Array("\n".utf8)
    let (_, diagnostics) = CSVReader.read(bytes, path: "t.csv")
    #expect(diagnostics.map(\.rule.id) == ["encoding-invalid-utf8"])
    #expect(diagnostics.first?.location.range?.lowerBound == 4)
  }

  @Test func pointsAtNULs() {
    let text: MarkedText = "a,b\n1,x⟦\0\0\0⟧y\n"
    let (table, diagnostics) = read(text)
    expect(diagnostics, are: "csv-nul", at: text)
    #expect(table.string(row: 0, column: 1) == "xy")
  }

  private func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
  }
}
