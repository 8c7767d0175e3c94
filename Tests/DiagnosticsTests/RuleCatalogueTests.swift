import Diagnostics
import Testing

struct RuleCatalogueTests {
  private let catalogue = RuleCatalogue([[Examples.unknownWord], [Examples.softHyphen]])

  @Test func findsARuleByItsIdentifier() {
    #expect(catalogue.rule(named: "CSV-soft-hyphen") == Examples.softHyphen)
    #expect(catalogue.rule(named: "csv") == nil)
  }

  @Test func offersTheNearestIdentifier() {
    #expect(catalogue.nearestID(to: "csv-soft-hypen") == "csv-soft-hyphen")
    #expect(catalogue.nearestID(to: "nothing-like-it") == nil)
  }

  @Test func explainsARuleInBothLanguages() {
    #expect(
      explained(Examples.softHyphen, in: .english)
        == "warning[csv-soft-hyphen]: No hidden hyphens.\n\nDelete it.\n")
    #expect(
      explained(Examples.unknownWord, in: .vietnamese)
        == "lỗi[status-unknown-word]: Kết quả là một từ đã biết.\n\nSửa ô đó.\n")
  }

  @Test func hasNoFaultsWhenAllIsWell() {
    #expect(catalogue.faults == [])
  }

  @Test func reportsRepeatedMalformedAndSilentRules() {
    let silent = Bilingual(vi: "x", en: "")
    let text = Bilingual(vi: "x", en: "x")
    let faulty = RuleCatalogue([
      [Examples.softHyphen], [Examples.softHyphen],
      [Rule("Bad_id", .error, summary: text, explanation: text)],
      [Rule("a--b", .error, summary: text, explanation: text)],
      [Rule("mute", .error, summary: silent, explanation: text)],
    ])
    #expect(
      faulty.faults == [
        "'csv-soft-hyphen' is the identifier of two rules",
        "'Bad_id' is not lower-case words joined by hyphens",
        "'a--b' is not lower-case words joined by hyphens",
        "'mute' lacks a text in one language",
      ])
  }
}
