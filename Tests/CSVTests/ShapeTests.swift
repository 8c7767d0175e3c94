import CSV
import Diagnostics
import TestSupport
import Testing

struct ShapeTests {
  @Test func warnsOfMissingFieldsByName() throws {
    let text: MarkedText = "mã,tên,số\n1⟦⟧\n2,b,3\n"
    let (table, diagnostics) = read(text)
    expect(diagnostics, are: "csv-short-row", at: text)
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.severity == .warning)
    #expect(diagnostic.message.en.contains("“tên”, “số”"))
    #expect(diagnostic.location.cell == .init(row: 2, column: 2, heading: "tên"))
    #expect(table.rowCount == 2)
  }

  @Test func refusesValuesBeyondTheHeader() throws {
    let text: MarkedText = "a,b\n1,98,⟦61,,x⟧,\n3,4\n"
    let (table, diagnostics) = read(text)
    expect(diagnostics, are: "csv-ragged-row", at: text)
    #expect(diagnostics.first?.location.cell == .init(row: 2, column: 3))
    #expect(table.string(row: 1, column: 1) == "4")
  }

  @Test func acceptsTheEmptyFieldsThatExcelAdds() {
    let (table, diagnostics) = read("a,b,,\n1,2,,\n3,4\n5,6,,,,\n,,,\n")
    #expect(diagnostics.isEmpty)
    #expect(table.rowCount == 3)
  }

  @Test func pointsAtASecondHeadingOfTheSameName() throws {
    let text: MarkedText = "Tên,b,⟦tên⟧,⟦TÊN⟧\n1,2,3,4\n"
    let (_, diagnostics) = read(text)
    expect(diagnostics, are: "csv-duplicate-heading", at: text)
    #expect(diagnostics.map { $0.notes.first?.location.range } == [0..<4, 0..<4])
  }

  @Test func pointsAtTheHeadingOfANamelessColumnWithValues() throws {
    let text: MarkedText = "a,⟦⟧,c,\n1,,3,\n4,x,6,\n7,y,9,\n"
    let (_, diagnostics) = read(text)
    expect(diagnostics, are: "csv-empty-heading", at: text)
    let note = try #require(diagnostics.first?.notes.first)
    #expect(note.location.range == 14..<15)
  }

  @Test(arguments: ["", "\u{FEFF}", "\n\r\n  \n", ",,\n,\n", "sep=;\n"])
  func reportsATableWithoutAHeader(text: String) {
    let (table, diagnostics) = CSVReader.read(Array(text.utf8), path: "t.csv")
    #expect(diagnostics.map(\.rule.id) == ["csv-empty-file"])
    #expect(diagnostics.first?.location == Location(path: "t.csv"))
    #expect(table.headings.isEmpty)
    #expect(table.rowCount == 0)
  }

  @Test func aHeaderAloneIsATable() {
    let (table, diagnostics) = read("a,b")
    #expect(diagnostics.isEmpty)
    #expect(values(table) == [["a", "b"]])
  }

  @Test func reportsAllMistakesInOneRun() {
    let text: MarkedText = """
      mã,tên,⟦mã⟧
      1,⟦Ð⟧ạt,x
      2,a⟦"⟧b,x
      3⟦⟧
      4,5,6,⟦7⟧
      5,⟦"⟧x,y
      """
    expect(
      read(text).diagnostics,
      are: [
        "csv-duplicate-heading", "csv-eth-for-dstroke", "csv-stray-quote", "csv-short-row",
        "csv-ragged-row", "csv-unclosed-quote",
      ], at: text)
  }
}
