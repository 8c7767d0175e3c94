import CSV
import Diagnostics
import TestSupport
import Testing

struct DialectTests {
  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
  func readsEveryDelimiterAndLineBreak(delimiter: String, lineBreak: String) {
    let text = ["ngày\(delimiter)bản", "1\(delimiter)\"x\(delimiter)y\"", ""]
      .joined(separator: lineBreak)
    let (table, diagnostics) = CSVReader.read(Array(text.utf8), path: "t.csv")
    #expect(diagnostics.isEmpty)
    #expect(values(table) == [["ngày", "bản"], ["1", "x\(delimiter)y"]])
  }

  @Test func ignoresDelimitersInsideQuotesOfTheHeader() {
    let (table, _) = read("\"a,b,c\";d\n1;2\n")
    #expect(table.headings == ["a,b,c", "d"])
  }

  @Test func prefersTheSemicolonOnATie() {
    let (table, _) = read("tên, đầy đủ;mã\nx;1\n")
    #expect(table.headings == ["tên, đầy đủ", "mã"])
  }

  @Test func aSingleColumnIsSeparatedByCommas() {
    let text: MarkedText = "ghi chú\nmột,⟦ hai⟧\n"
    let (table, diagnostics) = read(text)
    #expect(table.headings == ["ghi chú"])
    #expect(diagnostics.map(\.rule.id) == ["csv-ragged-row"])
  }

  @Test(arguments: ["sep=|\n", "\"sep=|\"\r\n", "SEP=|\r", "\u{FEFF}sep=|\n"])
  func theSeparatorLineDecides(line: String) {
    let (table, diagnostics) = CSVReader.read(Array((line + "a;b|c\n1|2\n").utf8), path: "t.csv")
    #expect(diagnostics.isEmpty)
    #expect(values(table) == [["a;b", "c"], ["1", "2"]])
  }

  @Test func aHeadingThatLooksLikeASeparatorLineIsAHeading() {
    let (table, _) = read("sep=a,b\n1,2\n")
    #expect(table.headings == ["sep=a", "b"])
  }

  @Test func anUnclosedQuoteInTheHeaderDoesNotHideTheDelimiter() {
    let text: MarkedText = "a;⟦\"⟧b\n1,1,1;2\n"
    let (table, diagnostics) = read(text)
    expect(diagnostics, are: "csv-unclosed-quote", at: text)
    #expect(table.headings == ["a", "b"])
  }

  @Test func aLastLineNeedsNoLineBreak() {
    #expect(values(read("a,b\n1,").table) == [["a", "b"], ["1", ""]])
  }
}
