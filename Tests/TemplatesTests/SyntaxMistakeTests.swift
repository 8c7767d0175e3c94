import Diagnostics
import Templates
import TestSupport
import Testing

struct SyntaxMistakeTests {
  @Test func pointsAtATagThatNeverCloses() {
    let page: MarkedText = "<p>⟦{{title} and more⟧\n</p>"
    expect(mistakes(in: page), are: "template-unclosed-tag", at: page)
  }

  @Test func pointsAtATagInWhichAnotherOpens() {
    let page: MarkedText = "<p>⟦{{title</p>⟧\n{{url}} {{⟦nane⟧}}"
    expect(mistakes(in: page), are: ["template-unclosed-tag"], at: "<p>⟦{{title</p>⟧")
  }

  @Test func asksForThreeBracesToClose() {
    let page: MarkedText = "⟦{{{body}}⟧"
    let found = mistakes(in: page)
    expect(found, are: "template-unclosed-tag", at: page)
    #expect(found.first?.help?.en == "add `}}}` at its end")
  }

  @Test(arguments: ["⟦{{=<% =}}⟧", "⟦{{==}}⟧", "⟦{{=a b c=}}⟧", "⟦{{=a= b=}}⟧"])
  func pointsAtBadDelimiters(_ text: String) {
    let page = MarkedText(text)
    expect(mistakes(in: page), are: "template-bad-delimiters", at: page)
  }

  @Test(arguments: ["a ⟦{{}}⟧ b", "⟦{{# }}⟧{{/}}", "⟦{{two words}}⟧"])
  func pointsAtATagWithoutOneName(_ text: String) {
    let page = MarkedText(text)
    let found = mistakes(in: page).filter { $0.rule == TemplateRules.badName }
    #expect(found.first?.location.range == page.range)
    #expect(found.first?.location.path == "theme/page.mustache")
  }

  @Test(arguments: ["#rows", "^draft", "<layout", "$main"])
  func pointsAtTheOpeningOfAnUnclosedSection(_ sign: String) {
    let page = MarkedText("<p>\n⟦{{\(sign)}}⟧\n</p>")
    let found = mistakes(in: page, ["layout.mustache": ""])
    expect(found, are: "template-unclosed-section", at: page)
  }

  @Test func pointsAtTheInnerSectionWhenAnOuterCloses() {
    let page: MarkedText = "{{#rows}}⟦{{#late}}⟧{{code}}{{/rows}}"
    expect(mistakes(in: page), are: "template-unclosed-section", at: page)
  }

  @Test func pointsAtTheWrongNameOfAClosingTag() {
    let page: MarkedText = "{{#rows}}{{code}}{{/⟦row⟧}}"
    let found = mistakes(in: page)
    expect(found, are: "template-wrong-close", at: page)
    #expect(found.first?.notes.first?.location.range == 0..<9)
    #expect(found.first?.help?.en == "write `{{/rows}}`")
  }

  @Test func pointsAtAClosingTagTooMany() {
    let page: MarkedText = "{{#rows}}{{/rows}}{{/⟦rows⟧}}"
    expect(mistakes(in: page), are: "template-wrong-close", at: page)
  }

  @Test func refusesSectionsNestedTooDeep() {
    let opening = String(repeating: "{{#draft}}", count: 64)
    let closing = String(repeating: "{{/draft}}", count: 65)
    let page = MarkedText(opening + "⟦{{#draft}}⟧" + closing)
    expect(mistakes(in: page), are: "template-too-large", at: page)
  }

  @Test func refusesPartialsThatMultiplyWithoutBound() {
    var others: [String: String] = [:]
    for level in 0..<300 {
      others["p\(level).mustache"] = "{{>p\(level + 1)}}{{>p\(level + 1)}}"
    }
    others["p300.mustache"] = "x"
    let found = mistakes(in: "{{>p0}}", others)
    #expect(Set(found.map(\.rule)) == [TemplateRules.tooLarge])
    #expect(found.first?.location.path == "theme/p199.mustache")
    #expect(found.first?.location.range == 0..<9)
  }

  @Test func countsBytesAfterAByteOrderMark() {
    let page: MarkedText = "\u{FEFF}{{⟦tittle⟧}}"
    expect(mistakes(in: page), are: "template-unknown-name", at: page)
  }

  @Test func reportsEveryFileAtOnceInOrder() {
    let found = mistakes(in: "{{", ["b.mustache": "{{#x}}", "a.mustache": "{{/x}}"])
    #expect(
      found.map(\.location.path) == [
        "theme/a.mustache", "theme/b.mustache", "theme/page.mustache",
      ])
  }
}
