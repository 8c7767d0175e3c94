import Diagnostics
import Testing

@testable import Pages

@Suite struct WordsTests {
  @Test func fillsThePlacesOfAPhrase() {
    let words = Words(["criteria_pair": "{count}/{total} tiêu chí"], language: .vietnamese)
    #expect(words[.criteriaPair, ["total": "16", "count": "13"]] == "13/16 tiêu chí")
  }

  @Test func leavesAPlaceWithoutAValueEmpty() {
    let words = Words(["since": "từ {date}."], language: .vietnamese)
    #expect(words[.since] == "từ .")
  }

  @Test func aBraceThatOpensNoPlaceIsText() {
    let words = Words(["home": "a { b {date"], language: .vietnamese)
    #expect(words[.home] == "a { b {date")
  }
}
