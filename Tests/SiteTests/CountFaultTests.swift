import Testing

@Suite struct CountFaultTests {
  private func faults(_ body: String) -> [String] { SiteExample.faults(body) }

  private let list = "<section id=\"b\"><ul><li>1</li><li>2</li></ul></section><ul><li>3</li></ul>"

  @Test(arguments: ["2 việc", "0/2", "1", " 2 "])
  func acceptsACountThatLeadsToItsList(words: String) {
    #expect(faults("<a class=\"late count\" href=\"#b\">\(words)</a>" + list) == [])
  }

  @Test func pointsAtACountThatItsListDoesNotHold() {
    #expect(
      faults("<a class=\"count\" href=\"#b\">3 việc</a>" + list)
        == ["index.html:4: counts 3, but index.html lists 2"])
  }

  @Test func pointsAtACountWithoutANumber() {
    #expect(faults("<a class=\"count\" href=\"#b\">việc</a>" + list).count == 1)
  }

  @Test func countsRowsBelowAHeadingUpToTheNextAndNotItsHead() {
    let table = """
      <h2 id="t">a</h2><table><thead><tr></tr></thead><tbody><tr></tr></tbody></table><h2>b</h2>
      <table><tbody><tr></tr></tbody></table>
      """
    #expect(faults("<a class=\"count\" href=\"#t\">1/1</a>" + table) == [])
    #expect(faults("<a class=\"count\" href=\"#t\">2</a>" + table).count == 1)
  }
}
