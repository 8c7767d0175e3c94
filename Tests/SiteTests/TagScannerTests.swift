import Testing

@Suite struct TagScannerTests {
  private func tags(_ text: String) -> [Tag] { TagScanner.tags(in: Array(text.utf8)) }

  @Test func readsNamesAndValuesInEveryForm() throws {
    let tag = try #require(tags(#"<A HREF="a b" id=x title='c' hidden>"#).first)
    #expect(tag.name == "a")
    #expect(tag["href"] == "a b")
    #expect(tag["id"] == "x")
    #expect(tag["title"] == "c")
    #expect(tag["hidden"] == "")
    #expect(tag["class"] == nil)
  }

  @Test func resolvesEntitiesInValuesAndText() throws {
    let tag = try #require(tags("<a href=\"?a=1&amp;b=2&x\">R&amp;D &copy;</a>").first)
    #expect(tag["href"] == "?a=1&b=2&x")
    #expect(tag.textAfter == "R&D &copy;")
  }

  @Test func keepsLessThanInAValueAndInATitle() {
    let found = tags(#"<title>1 < 2 <b></title><p title="</p><i>">"#)
    #expect(found.map(\.name) == ["title", "title", "p"])
    #expect(found.first?.textAfter == "1 < 2 <b>")
  }

  @Test func passesOverCommentsAndDeclarations() {
    #expect(tags("<!DOCTYPE html><!-- <a href=x> --><?xml ?><p>").map(\.name) == ["p"])
  }

  @Test func knowsWhichElementsHaveNoEnd() {
    let found = tags("<br><path d='M0'/><p></p>")
    #expect(found.map(\.kind) == [.isWhole, .isWhole, .opens, .closes])
  }

  @Test func countsLines() {
    #expect(tags("<p>\n\n<a\nhref=x><b>").map(\.line) == [1, 3, 4])
  }

  @Test(arguments: ["<", "<a", "<a href", "<a href=", "<a href=\"x", "</", "<!--", "<title>x", "&"])
  func endsAtTheEndOfABrokenPage(text: String) {
    #expect(tags(text).count <= 1)
  }
}
