import Diagnostics
import TestSupport
import Testing

struct ExpectDiagnosticsTests {
  private let rule = Rule(
    "word-wrong", .error, summary: Bilingual(vi: "", en: ""), explanation: Bilingual(vi: "", en: "")
  )

  private func found(_ ranges: [Range<Int>]) -> [Diagnostic] {
    ranges.map { Diagnostic(rule, at: Location(path: "a", range: $0), Bilingual(vi: "", en: "")) }
  }

  @Test func acceptsOneFindingAtEachMarkInAnyOrder() {
    expect(found([4..<5, 0..<2]), are: "word-wrong", at: "⟦ă⟧, ⟦b⟧")
  }

  @Test func failsWhenAFindingIsBesideItsMark() {
    withKnownIssue { expect(found([1..<2]), are: "word-wrong", at: "⟦ă⟧") }
    withKnownIssue { expect(found([0..<2]), are: "word-other", at: "⟦ă⟧") }
  }

  @Test func failsWhenAFindingIsMissingOrTooMany() {
    withKnownIssue { expect([], are: "word-wrong", at: "⟦ă⟧") }
    withKnownIssue { expect(found([0..<2]), are: "word-wrong", at: "ă") }
  }
}
