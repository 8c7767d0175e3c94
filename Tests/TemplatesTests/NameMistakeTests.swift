import Diagnostics
import Templates
import TestSupport
import Testing

struct NameMistakeTests {
  @Test func pointsAtAnUnknownNameWithANearMiss() {
    let page: MarkedText = "<h1>{{ ⟦tilte⟧ }}</h1>"
    let found = mistakes(in: page)
    expect(found, are: "template-unknown-name", at: page)
    #expect(found.first?.message.en == "'page' has no name 'tilte'")
    #expect(found.first?.message.vi == "‘page’ không có tên ‘tilte’")
    #expect(found.first?.help?.en == "did you mean 'title'?")
  }

  @Test func looksForANearMissOutsideTheRowToo() {
    let page: MarkedText = "{{#rows}}{{⟦titel⟧}}{{/rows}}"
    let found = mistakes(in: page)
    expect(found, are: "template-unknown-name", at: page)
    #expect(found.first?.help?.en == "did you mean 'title'?")
  }

  @Test(arguments: ["{{#⟦row⟧}}{{code}}{{/row}}", "{{^⟦row⟧}}{{/row}}", "{{⟦code⟧}}"])
  func pointsAtNamesThatDoNotStandHere(_ text: String) {
    let page = MarkedText(text)
    expect(mistakes(in: page), are: "template-unknown-name", at: page)
  }

  @Test(arguments: ["{{unit.⟦nam⟧}}", "{{unit.head.⟦nam⟧}}", "{{#unit}}{{head.⟦nam⟧}}{{/unit}}"])
  func pointsAtThePartOfADottedName(_ text: String) {
    let page = MarkedText(text)
    let found = mistakes(in: page)
    expect(found, are: "template-unknown-name", at: page)
    #expect(found.first?.help?.en == "did you mean 'name'?")
  }

  @Test(arguments: ["{{rows.⟦code⟧}}", "{{title.⟦first⟧}}"])
  func findsNoNamesInListsAndTexts(_ text: String) {
    let page = MarkedText(text)
    expect(mistakes(in: page), are: "template-kind", at: page)
  }

  @Test(arguments: [
    "{{⟦.⟧}}", "{{⟦⟧..}}", "{{⟦⟧.title}}", "{{unit.⟦⟧}}", "{{^title}}{{⟦.⟧}}{{/title}}",
    "{{#title}}{{#rows}}{{⟦.⟧}}{{/rows}}{{/title}}",
  ])
  func refusesAPointWhereNothingIsIterated(_ text: String) {
    let page = MarkedText(text)
    expect(mistakes(in: page), are: "template-unknown-name", at: page)
  }

  @Test func pointsAtAnUnknownPartial() {
    let page: MarkedText = "{{>⟦parts/rwo⟧}}{{<⟦layuot⟧}}{{/layuot}}"
    let found = mistakes(in: page, ["parts/row.mustache": "", "layout.mustache": ""])
    expect(found, are: "template-unknown-partial", at: page)
    #expect(found.map(\.help?.en) == ["did you mean 'parts/row'?", "did you mean 'layout'?"])
  }

  @Test func pointsAtABlockThatTheParentLacks() {
    let page: MarkedText =
      "{{<layout}}{{$⟦contents⟧}}x{{/contents}}{{$title}}y{{/title}}{{/layout}}"
    let found = mistakes(
      in: page,
      [
        "layout.mustache": "{{>head}}{{$content}}{{/content}}",
        "head.mustache": "{{$title}}{{/title}}",
      ])
    expect(found, are: "template-unknown-block", at: page)
    #expect(found.first?.help?.en == "did you mean 'content'?")
  }

  @Test func pointsAtAnUnknownWord() {
    let page: MarkedText = "{{word.village}} {{⟦word.vilage⟧}}"
    let found = mistakes(in: page)
    expect(found, are: "template-unknown-constant", at: page)
    #expect(found.first?.help?.en == "did you mean 'word.village'?")
  }

  @Test(arguments: [
    "⟦{{rows}}⟧", "⟦{{unit}}⟧", "⟦{{draft}}⟧", "⟦{{{rows}}}⟧", "⟦{{body}}⟧",
    "⟦{{#word.village}}⟧{{/word.village}}",
  ])
  func pointsAtAValueUsedAsAnotherKind(_ text: String) {
    let page = MarkedText(text)
    expect(mistakes(in: page), are: "template-kind", at: page)
  }

  @Test func asksForThreeBracesRoundMarkup() {
    #expect(mistakes(in: "{{body}}").first?.help?.en == "write `{{{body}}}`")
  }

  @Test func reportsAPageWithoutATemplate() {
    let (set, found) = TemplateSet.compile(
      sources: ["vilage.mustache": []], entries: [("village", Example.page)])
    #expect(set == nil)
    #expect(found.map(\.rule) == [TemplateRules.missing])
    #expect(found.first?.location == Location(path: "theme/village.mustache"))
    #expect(found.first?.help?.en == "did you mean 'vilage'?")
  }

  @Test(arguments: ["⟦{{>page}}⟧", "{{#draft}}⟦{{>page}}⟧{{/draft}}"])
  func refusesATemplateWithinItselfWithTheSameData(_ text: String) {
    let page = MarkedText(text)
    expect(mistakes(in: page), are: "template-endless", at: page)
  }

  @Test func refusesTwoTemplatesWithinEachOther() {
    let found = mistakes(
      in: "{{>one}}", ["one.mustache": "{{>two}}", "two.mustache": " {{>one}}!"])
    #expect(found.map(\.rule.id) == ["template-endless"])
    #expect(found.first?.location == Location(path: "theme/two.mustache", range: 1..<9))
  }

  @Test func reportsAMistakeInAPartialOnceWithTheTagThatBroughtItIn() {
    let found = mistakes(in: "{{>part}} and {{>part}}", ["part.mustache": "{{nothing}}"])
    #expect(found.map(\.location) == [Location(path: "theme/part.mustache", range: 2..<9)])
    #expect(
      found.first?.notes.map(\.location) == [Location(path: "theme/page.mustache", range: 0..<9)])
  }

  @Test func listsEveryRuleOnce() {
    let ids = TemplateRules.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.hasPrefix("template-") })
  }
}
