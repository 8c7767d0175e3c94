import Diagnostics
import Markup
import Testing

struct MarkupRulesTests {
  @Test func everyRuleHasItsOwnIdentifier() {
    #expect(Set(MarkupRules.all.map(\.id)).count == MarkupRules.all.count)
  }

  @Test(arguments: MarkupRules.all)
  func everyRuleIsExplainedInBothLanguages(_ rule: Rule) {
    for text in [rule.summary, rule.explanation] {
      #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en)
    }
    #expect(rule.explanation.vi.contains { !$0.isASCII })
  }
}
