import Diagnostics
import TestSupport
import Testing

struct GitHubFormatTests {
  private func lines(
    _ diagnostics: [Diagnostic], _ source: MarkedText = "", root: String = "content/",
    showsAll: Bool = false
  ) -> [String] {
    printed(
      diagnostics, as: .github, language: .english, sources: { _ in source.bytes },
      options: PrintingOptions(showsAll: showsAll, root: root)
    ).split(separator: "\n").map(String.init)
  }

  @Test func writesACommandWithTheRangeInWholeCharacters() {
    let source: MarkedText = "đầu\nx,⟦Dạt⟧"
    let diagnostic = Examples.diagnostic(
      Examples.unknownWord, "data/a.csv", source.range,
      cell: Location.Cell(row: 2, column: 2, heading: "status"), en: "100% wrong",
      help: Bilingual(vi: "", en: "write 'Đạt'"))
    #expect(
      lines([diagnostic], source) == [
        "::error file=content/data/a.csv,line=2,endLine=2,col=3,endColumn=5,"
          + "title=status-unknown-word::100%25 wrong%0Acell B2 (column \"status\")%0Awrite 'Đạt'"
      ])
  }

  @Test func escapesThePathForAProperty() {
    let diagnostic = Examples.diagnostic(Examples.softHyphen, "50%,a:b.csv")
    #expect(
      lines([diagnostic])
        == ["::warning file=content/50%25%2Ca%3Ab.csv,title=csv-soft-hyphen::wrong"])
  }

  @Test func leavesOutColumnsOverSeveralLines() {
    let source: MarkedText = "a⟦b\nc⟧"
    #expect(
      lines([Examples.diagnostic(range: 1..<4)], source)
        == ["::error file=content/a.csv,line=1,endLine=2,title=status-unknown-word::wrong"])
  }

  @Test func namesNoFileForTheContentFolderWithoutARoot() {
    #expect(
      lines([Examples.diagnostic(Examples.softHyphen, "")], root: "")
        == ["::warning title=csv-soft-hyphen::wrong"])
  }

  @Test func sumsWhatGitHubWouldNotShow() {
    let many = (0..<14).flatMap { _ in
      [Examples.diagnostic(), Examples.diagnostic(Examples.softHyphen)]
    }
    let lines = lines(many + [Examples.diagnostic()])
    #expect(lines.count { $0.hasPrefix("::error ") } == 10)
    #expect(lines.count { $0.hasPrefix("::warning ") } == 10)
    #expect(
      lines.last
        == "::notice title=Bantin::5 errors, 4 warnings more not shown here; "
        + "run `bantin check` to see them all")
    #expect(self.lines(many, showsAll: true).count == 28)
  }
}
