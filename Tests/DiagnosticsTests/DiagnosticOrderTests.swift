import Diagnostics
import Testing

struct DiagnosticOrderTests {
  @Test func sortsByPathThenPlaceThenIdentifier() {
    let ordered = [
      Examples.diagnostic(Examples.unknownWord, ""),
      Examples.diagnostic(Examples.unknownWord, "a.csv"),
      Examples.diagnostic(Examples.softHyphen, "a.csv", 2..<3),
      Examples.diagnostic(Examples.unknownWord, "a.csv", 2..<3),
      Examples.diagnostic(Examples.unknownWord, "a.csv", 2..<4, vi: "a"),
      Examples.diagnostic(Examples.unknownWord, "a.csv", 2..<4, vi: "b"),
      Examples.diagnostic(Examples.softHyphen, "a.csv", 10..<11),
      Examples.diagnostic(Examples.softHyphen, "b.csv", 0..<1),
    ]
    #expect(sorted(ordered.reversed()) == ordered)
    #expect(sorted(ordered) == ordered)
  }

  @Test func keepsTwoSpellingsOfOneNameApart() {
    let composed = Examples.diagnostic(Examples.unknownWord, "bản.csv", 1..<2)
    let decomposed = Examples.diagnostic(Examples.unknownWord, "ba\u{309}n.csv", 5..<6)
    let text = { (diagnostics: [Diagnostic]) in
      printed(
        diagnostics, as: .text, language: .english,
        sources: { Array(($0.utf8.count == 7 ? "ab" : "a\nb\nc\nd").utf8) })
    }
    let both = text([composed, decomposed])
    #expect(both.utf8.elementsEqual(text([decomposed, composed]).utf8))
    #expect(both.utf8.elementsEqual((text([decomposed]) + text([composed])).utf8))
  }

  @Test func countsErrorsAndWarnings() {
    let counts = DiagnosticCounts([
      Examples.diagnostic(), Examples.diagnostic(Examples.softHyphen), Examples.diagnostic(),
    ])
    #expect(counts.errors == 2 && counts.warnings == 1)
    #expect(counts.described(in: .english) == "2 errors, 1 warning")
    #expect(counts.described(in: .vietnamese) == "2 lỗi, 1 cảnh báo")
  }

  @Test func isFatalOnAnErrorOrWhenStrictOnAWarning() {
    let error = DiagnosticCounts([Examples.diagnostic()])
    let warning = DiagnosticCounts([Examples.diagnostic(Examples.softHyphen)])
    #expect(error.isFatal(strict: false) && error.isFatal(strict: true))
    #expect(!warning.isFatal(strict: false) && warning.isFatal(strict: true))
    #expect(!DiagnosticCounts([]).isFatal(strict: true))
  }
}
