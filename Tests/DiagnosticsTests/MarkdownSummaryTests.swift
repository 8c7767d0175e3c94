import Diagnostics
import TestSupport
import Testing

struct MarkdownSummaryTests {
  private func summary(_ diagnostics: [Diagnostic], _ source: MarkedText? = nil) -> String {
    markdownSummary(diagnostics, language: .english, sources: { _ in source?.bytes })
  }

  @Test func hasARowForEachMistake() {
    let source: MarkedText = "x,⟦Dạt⟧"
    let diagnostic = Examples.diagnostic(
      Examples.unknownWord, "a.csv", source.range, help: Bilingual(vi: "sửa", en: "fix"))
    #expect(
      summary([diagnostic], source) == """
        ### Bantin: 1 error

        | Place | Kind | Message |
        |---|---|---|
        | a.csv&#58;1&#58;3 | error `status-unknown-word` | wrong<br>fix |


        """)
  }

  @Test func saysThatAllIsWell() {
    #expect(summary([]) == "### Bantin: no errors or warnings\n\n")
  }

  @Test func letsNoCellBecomeMarkdown() {
    let text = summary([Examples.diagnostic(en: "a|b\n<img> `x` [y](z) *k* _u_ \\ ~ #1 @me ![]")])
    #expect(
      text.contains(
        "a&#124;b↵&#60;img&#62; &#96;x&#96; &#91;y&#93;(z) &#42;k&#42; &#95;u&#95; &#92; &#126; "
          + "&#35;1 &#64;me &#33;&#91;&#93; |"))
  }

  @Test func namesErrorsFirstAndCountsTheRest() {
    let warnings = Array(repeating: Examples.diagnostic(Examples.softHyphen), count: 120)
    let text = summary(warnings + [Examples.diagnostic(Examples.unknownWord, "z.csv")])
    #expect(text.hasPrefix("### Bantin: 1 error, 120 warnings\n"))
    #expect(text.split(separator: "\n").count { $0.hasPrefix("| ") } == 101)
    #expect(text.contains("| z.csv | error"))
    #expect(text.hasSuffix("\n21 warnings more; run `bantin check` to see them all.\n\n"))
  }
}
