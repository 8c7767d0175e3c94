import Diagnostics
import TestSupport
import Testing

/// The line, column and underline of a marked input, as the text format prints them.
struct ExcerptTests {
  private func lines(_ marked: MarkedText) -> [String] {
    lines(marked.bytes, marked.range ?? 0..<0)
  }

  private func lines(_ bytes: [UInt8], _ range: Range<Int>) -> [String] {
    printed(
      [Examples.diagnostic(range: range)], as: .text, language: .english, sources: { _ in bytes }
    ).split(separator: "\n").map(String.init)
  }

  private func place(_ lines: [String]) -> String? {
    lines.first?.split(separator: " ").first.map(String.init)
  }

  @Test func underlinesVietnameseInComposedLetters() {
    #expect(
      lines("Bản Pút,Chưa ⟦đạt⟧,x") == [
        "a.csv:1:14: error[status-unknown-word]: wrong",
        "  1 | Bản Pút,Chưa đạt,x",
        "    |              ^^^",
      ])
  }

  @Test func underlinesVietnameseInDecomposedLetters() {
    let lines = lines("Ba\u{309}n Pu\u{301}t,Chu\u{31B}a ⟦đa\u{323}t⟧,x")
    #expect(place(lines) == "a.csv:1:14:")
    #expect(lines.last == "    |              ^^^")
  }

  @Test func coversTheWholeLetterWhenOnlyItsMarkIsMeant() {
    let lines = lines("Ba⟦\u{309}⟧n")
    #expect(place(lines) == "a.csv:1:2:")
    #expect(lines.last == "    |  ^")
  }

  @Test func showsATabAsFourSpacesAndCountsItOnce() {
    #expect(
      lines("\ta:\t⟦đạt⟧") == [
        "a.csv:1:5: error[status-unknown-word]: wrong",
        "  1 |     a:    đạt",
        "    |           ^^^",
      ])
  }

  @Test func underlinesWideLettersWithTwoColumns() {
    #expect(lines("漢⟦字⟧🙂x").suffix(2) == ["  1 | 漢字🙂x", "    |   ^^"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func countsLinesWhateverEndsThem(lineEnd: String) {
    let first = MarkedText("⟦ă⟧b\(lineEnd)c\(lineEnd)d")
    #expect(lines(first).suffix(2) == ["  1 | ăb", "    | ^"])
    let last = MarkedText("ab\(lineEnd)\(lineEnd)d⟦e⟧")
    #expect(place(lines(last)) == "a.csv:3:2:")
    #expect(lines(last).suffix(2) == ["  3 | de", "    |  ^"])
  }

  @Test func pointsBehindTheLineAtItsEnd() {
    #expect(lines("ab⟦\r\n⟧c").suffix(2) == ["  1 | ab", "    |   ^"])
    #expect(lines("ab\r⟦\n⟧c").suffix(2) == ["  1 | ab", "    |   ^"])
  }

  @Test func underlinesTheFirstLineOfSeveral() {
    #expect(lines("a,\"⟦bc\nde⟧f").suffix(2) == ["  1 | a,\"bc", "    |    ^^"])
  }

  @Test func pointsAtTheEndOfTheText() {
    #expect(lines("ab\ncd⟦⟧").suffix(2) == ["  2 | cd", "    |   ^"])
    #expect(place(lines("ab\n⟦⟧")) == "a.csv:2:1:")
    #expect(lines("ab\n⟦⟧").suffix(2) == ["  2 |", "    | ^"])
  }

  @Test func pointsAtTheStartOfAnEmptyFile() {
    #expect(lines("⟦⟧") == ["a.csv:1:1: error[status-unknown-word]: wrong"])
  }

  @Test(arguments: [-5..<(-1), -3..<1, 0..<99, 2..<99, 50..<99, 0..<Int.max, Int.min..<Int.max])
  func movesARangeBeyondTheTextToItsEnd(range: Range<Int>) {
    #expect(lines(Array("ab".utf8), range).count == 3)
    #expect(lines([], range).count == 1)
  }

  @Test func doesNotCountAByteOrderMark() {
    #expect(lines("\u{FEFF}a⟦b⟧").suffix(2) == ["  1 | ab", "    |  ^"])
    #expect(place(lines("⟦\u{FEFF}⟧ab")) == "a.csv:1:1:")
  }

  @Test func cutsALongLineRoundThePlace() throws {
    let before = String(repeating: "trước ", count: 40)
    let after = String(repeating: " sau", count: 40)
    let lines = lines(MarkedText("\(before)⟦đây⟧\(after)"))
    #expect(place(lines) == "a.csv:1:241:")
    let quoted = Array(try #require(lines.dropFirst().first))
    let carets = Array(try #require(lines.last))
    let start = try #require(carets.firstIndex(of: "^"))
    #expect(String(quoted[start..<carets.count]) == "đây")
    #expect(quoted.count < 100)
    #expect(quoted[6] == "…" && quoted.last == "…")
  }

  @Test func cutsAnUnderlineThatIsLongerThanTheLineShown() throws {
    let lines = lines(MarkedText("⟦\(String(repeating: "a", count: 500))⟧"))
    #expect(try #require(lines.last).count < 100)
  }

  @Test func spellsBytesThatAreNotUTF8() {
    let bytes: [UInt8] = Array("ab".utf8) + [0xE1, 0xBA] + Array("c".utf8) + [0xFF]
    #expect(
      lines(bytes, 5..<6).suffix(2) == [
        "  1 | ab<0xE1><0xBA>c<0xFF>", "    |                ^^^^^^",
      ])
    #expect(place(lines(bytes, 5..<6)) == "a.csv:1:5:")
  }

  @Test func disarmsEscapesAndBidirectionalControls() {
    let marked: MarkedText = "\u{1B}[31mđỏ\u{7}\u{202E}⟦x⟧\u{9B}"
    #expect(
      lines(marked).suffix(2) == [
        "  1 | <U+001B>[31mđỏ<U+0007><U+202E>x<U+009B>",
        "    |                               ^",
      ])
  }

  @Test func limitsTheMarksOnOneLetter() throws {
    let marked = MarkedText("z" + String(repeating: "\u{301}", count: 500) + "⟦x⟧")
    let quoted = try #require(lines(marked).dropFirst().first)
    #expect(quoted.unicodeScalars.count < 30)
  }

  @Test func findsItsWayInOneHugeLine() {
    let line = String(repeating: "ạ", count: 50_000)
    let many = stride(from: 0, to: 150_000, by: 300).map {
      Examples.diagnostic(range: $0..<$0 + 3)
    }
    let text = printed(
      many, as: .text, language: .english, sources: { _ in Array(line.utf8) },
      options: PrintingOptions(showsAll: true))
    #expect(text.contains("\na.csv:1:49901: "))
  }
}
