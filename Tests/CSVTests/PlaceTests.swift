import CSV
import Diagnostics
import TestSupport
import Testing

struct PlaceTests {
  @Test func givesEveryFieldItsBytesAndCell() throws {
    let text: MarkedText = "mã,tên\n⟦14.1⟧, ⟦Bản Pút⟧ \n"
    let (table, _) = read(text)
    #expect(table.location(row: 0, column: 0).range == text.ranges[0])
    #expect(
      table.location(row: 0, column: 1)
        == Location(
          path: "t.csv", range: text.ranges[1], cell: .init(row: 2, column: 2, heading: "tên")))
  }

  @Test func leavesTheQuotesOutOfTheRange() {
    let text: MarkedText = "a;b\n\"⟦x;y⟧\";⟦2⟧\n"
    let (table, _) = read(text)
    #expect(table.location(row: 0, column: 0).range == text.ranges[0])
    #expect(table.location(row: 0, column: 1).range == text.ranges[1])
  }

  @Test func countsPhysicalLinesThroughEmbeddedLineBreaks() {
    let (table, _) = read("a,b,c\n\"1\n2\r\n3\",\"x\ry\",z\n4,5,6\n")
    #expect(table.line(row: 0, column: 0) == 2)
    #expect(table.line(row: 0, column: 1) == 4)
    #expect(table.line(row: 0, column: 2) == 5)
    #expect(table.line(row: 1, column: 0) == 6)
  }

  @Test func numbersRowsAsASpreadsheetDoes() {
    let (table, _) = read("a,b\n\"1\n2\",x\n\n,,\n3,y\n")
    #expect(table.rowCount == 2)
    #expect(table.rowNumber(row: 0) == 2)
    #expect(table.rowNumber(row: 1) == 5)
    #expect(table.line(row: 1, column: 1) == 6)
  }

  @Test func aSeparatorLineIsALineButNoRow() {
    let (table, _) = read("sep=;\na;b\n1;2\n")
    #expect(table.rowNumber(row: 0) == 2)
    #expect(table.line(row: 0, column: 0) == 3)
  }

  @Test func aMissingFieldIsEmptyAtTheEndOfItsRecord() {
    let text: MarkedText = "a,b,c\n1,\"2\"⟦⟧\r\n4,5,6\n"
    let (table, _) = read(text)
    #expect(table.location(row: 0, column: 2).range == text.range)
    #expect(table.string(row: 0, column: 2).isEmpty)
    #expect(table.field(row: 9, column: 0).isEmpty)
  }

  @Test func pointsAtHeadings() {
    let text: MarkedText = "\n\"⟦a⟧\", ⟦b⟧ \n1,2\n"
    let (table, _) = read(text)
    #expect(
      table.headingLocation(column: 0)
        == Location(
          path: "t.csv", range: text.ranges[0], cell: .init(row: 2, column: 1, heading: "a")))
    #expect(table.headingLocation(column: 1).range == text.ranges[1])
    #expect(table.headingLocation(column: 2) == Location(path: "t.csv"))
  }
}
