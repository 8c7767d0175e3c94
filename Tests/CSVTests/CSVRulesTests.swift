import CSV
import Diagnostics
import Testing

struct CSVRulesTests {
  @Test func everyRuleHasItsOwnIdentifierAndTextsInBothLanguages() {
    #expect(Set(CSVRules.all.map(\.id)).count == CSVRules.all.count)
    for rule in CSVRules.all {
      for text in [rule.summary, rule.explanation] {
        #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en, "\(rule.id)")
      }
    }
  }
}
