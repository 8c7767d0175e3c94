import CSV
import Diagnostics
import TestSupport
import Testing

struct CleaningTests {
  @Test func cleansNoBreakSpacesAndSoftHyphens() {
    let (table, diagnostics) = read("a,b\n\u{A0}1\u{A0}234\u{202F},Chiềng\u{AD} Khoi\n")
    #expect(diagnostics.isEmpty)
    #expect(values(table) == [["a", "b"], ["1 234", "Chiềng Khoi"]])
    #expect(table.field(row: 0, column: 0).needsUnescape)
  }

  @Test func joinsSeparateToneMarks() {
    let (table, diagnostics) = read("te\u{302}n,b\nBa\u{309}n,\u{301}x\n")
    #expect(diagnostics.isEmpty)
    #expect(table.headings.first.map { Array($0.utf8) } == Array("tên".utf8))
    #expect(Array(table.string(row: 0, column: 0).utf8) == Array("Bản".utf8))
    #expect(table.string(row: 0, column: 1) == "\u{301}x")
  }

  @Test func readsEthAsDStrokeWithAWarning() throws {
    let text: MarkedText = "tên,b\n⟦Ð⟧ạt,⟦ð⟧ạt\n"
    let (table, diagnostics) = read(text)
    expect(diagnostics, are: "csv-eth-for-dstroke", at: text)
    #expect(values(table) == [["tên", "b"], ["Đạt", "đạt"]])
    #expect(diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: [
    "\u{200B}", "\u{200E}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{61C}", "\u{85}", "\u{1B}",
    "\u{1A}",
  ])
  func dropsInvisibleCharactersWithAWarning(character: String) {
    let text = MarkedText("tên,b\nx,Đạ⟦\(character)⟧t\n")
    let (table, diagnostics) = read(text)
    expect(diagnostics, are: "text-bidi-or-zero-width", at: text)
    #expect(table.string(row: 0, column: 1) == "Đạt")
  }

  @Test func leavesOtherFieldsOfAnUncleanTableZeroCopy() {
    let (table, _) = read("a,b\n1\u{A0},Bản Pút\n")
    #expect(!table.field(row: 0, column: 1).needsUnescape)
  }

  @Test func handsOutTheBytesOfTheTextItself() {
    let (table, _) = read("a,b\n 14.10 ,\"x\"\"y\"\n")
    #expect(table.withBytes(row: 0, column: 0) { Array($0) } == Array("14.10".utf8))
    #expect(table.withBytes(row: 0, column: 1) { Array($0) } == Array("x\"y".utf8))
  }
}
