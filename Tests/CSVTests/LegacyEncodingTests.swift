import CSV
import Diagnostics
import TestSupport
import Testing

struct LegacyEncodingTests {
  @Test func refusesTCVN3Bytes() throws {
    let bytes = Array("ten,so\nB".utf8) + [0xB6] + Array("n P".utf8) + [0xF3] + Array("t,1\n".utf8)
    let (table, diagnostics) = CSVReader.read(bytes, path: "t.csv")
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(diagnostic.rule.id == "encoding-legacy")
    #expect(diagnostic.location.range == 7..<14)
    #expect(diagnostic.location.cell?.row == 2)
    #expect(!table.isReadable)
    #expect(table.rowCount == 0)
  }

  @Test func refusesVNIBytes() {
    let bytes = Array("ten\nBa".utf8) + [0xFB] + Array("n Pu".utf8) + [0xF9] + Array("t\n".utf8)
    #expect(CSVReader.read(bytes, path: "t").diagnostics.map(\.rule.id) == ["encoding-legacy"])
  }

  @Test(arguments: [
    "ten,so\n⟦B¶n Pót⟧,1\nB¶n Tñm,2\n", "ten,so\n⟦Baûn Puùt⟧,1\n", "ten,so\n1,⟦§¹t⟧\n",
    "⟦Tªn b¶n⟧,so\nx,1\n",
  ])
  func refusesLegacyTextSavedAsUTF8(marked: String) {
    let text = MarkedText(marked)
    let (table, diagnostics) = read(text)
    expect(diagnostics, are: "encoding-legacy", at: text)
    #expect(!table.isReadable)
  }

  @Test func pointsAtEachLegacyCellOfAUnicodeTable() {
    let text: MarkedText = "tên,trạng thái\nBản Tủm,Đạt\n⟦B¶n Pót⟧,Đạt\n⟦Baûn Puùt⟧,Chưa đạt\n"
    let (table, diagnostics) = read(text)
    expect(diagnostics, are: "encoding-legacy", at: text)
    #expect(table.isReadable)
    #expect(table.rowCount == 3)
  }

  @Test(arguments: [
    "tên,b\nMüller,1\nCitroën,2\n", "name,b\nMüller,1\n", "tên,b\n5 m² · 30 °C,«xã»\n",
    "tên,b\nBản Pút © 2024 – §4,½\n", "ten,so\ngià làng,2\ncú,3\n",
  ])
  func leavesForeignNamesAndSignsAlone(text: String) {
    #expect(CSVReader.read(Array(text.utf8), path: "t.csv").diagnostics.isEmpty)
  }
}
