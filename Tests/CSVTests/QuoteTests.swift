import CSV
import Diagnostics
import TestSupport
import Testing

struct QuoteTests {
  @Test func readsDelimitersDoubledQuotesAndLineBreaksInsideQuotes() {
    let (table, diagnostics) = read("a,b\n\"x, y\",\"he said \"\"no\"\"\"\n\"1\r\n2\",\"\"\n")
    #expect(diagnostics.isEmpty)
    #expect(values(table) == [["a", "b"], ["x, y", "he said \"no\""], ["1\r\n2", ""]])
  }

  @Test func pointsAtTheUnclosedQuoteAndKeepsTheRowsBelow() {
    let text: MarkedText = "a,b\n1,⟦\"⟧two\n3,4\n"
    let (table, diagnostics) = read(text)
    expect(diagnostics, are: "csv-unclosed-quote", at: text)
    #expect(values(table) == [["a", "b"], ["1", "two"], ["3", "4"]])
  }

  @Test func findsTheUnclosedQuoteWhenTheNextQuoteOpensAnotherField() {
    let text: MarkedText = "a,b\n1,⟦\"⟧two\n3,\"four\"\n5,6\n"
    let (table, diagnostics) = read(text)
    expect(diagnostics, are: "csv-unclosed-quote", at: text)
    #expect(values(table) == [["a", "b"], ["1", "two"], ["3", "four"], ["5", "6"]])
  }

  @Test func findsEachOfManyUnclosedQuotes() {
    let text: MarkedText = "a\n⟦\"⟧1\n⟦\"⟧2\n⟦\"⟧3"
    let (table, diagnostics) = read(text)
    expect(diagnostics, are: "csv-unclosed-quote", at: text)
    #expect(values(table) == [["a"], ["1"], ["2"], ["3"]])
  }

  @Test func pointsAtAQuoteInsideAnUnquotedField() {
    let text: MarkedText = "a,b\nông ⟦\"⟧Ba\",2\n"
    let (table, diagnostics) = read(text)
    expect(diagnostics, are: "csv-stray-quote", at: text)
    #expect(table.string(row: 0, column: 0) == "ông \"Ba\"")
    #expect(table.string(row: 0, column: 1) == "2")
  }

  @Test func aBlankBeforeAQuoteMakesItStray() {
    let text: MarkedText = "a,b\n1, ⟦\"⟧x\"\n"
    expect(read(text).diagnostics, are: "csv-stray-quote", at: text)
  }

  @Test func pointsAtTheTextAfterAClosingQuote() {
    let text: MarkedText = "a,b\n\"x\"⟦yz⟧ ,2\n3,4\n"
    let (table, diagnostics) = read(text)
    expect(diagnostics, are: "csv-text-after-quote", at: text)
    #expect(values(table) == [["a", "b"], ["x\"yz", "2"], ["3", "4"]])
  }

  @Test func pointsAtTheTextAfterAQuoteThatClosesAFieldOfTwoLines() {
    let text: MarkedText = "a,b\n\"one\ntwo \"⟦three⟧,2\n3,4\n"
    let (table, diagnostics) = read(text)
    expect(diagnostics, are: "csv-text-after-quote", at: text)
    #expect(table.line(row: 1, column: 0) == 4)
  }

  @Test func blanksAfterAClosingQuoteAreFine() {
    let (table, diagnostics) = read("a,b\n\"x\"  ,\"y\" \n")
    #expect(diagnostics.isEmpty)
    #expect(values(table) == [["a", "b"], ["x", "y"]])
  }

  @Test func quotesInTheHeaderAreCheckedToo() {
    let text: MarkedText = "a ⟦\"⟧x\",b\n1,2\n"
    expect(read(text).diagnostics, are: "csv-stray-quote", at: text)
  }

  @Test func namesTheCellOfAFault() throws {
    let (_, diagnostics) = read("a,b\n\n1,x\"\n")
    let cell = try #require(diagnostics.first?.location.cell)
    #expect(cell == .init(row: 3, column: 2, heading: "b"))
  }
}
