import Testing

@testable import Preview

@Suite struct LivePageTests {
  @Test func addsBeforeTheEndOfTheBody() {
    #expect(live("<p></body><!-- </body> --></html>") == "<p></body><!-- +</body> --></html>")
    #expect(live("<p>") == "<p>+")
    #expect(live("") == "+")
  }

  @Test func changesThePolicyOfTheHeadAlone() {
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">"
    let page = live("<head><meta name=\"a\" content=\"b\">\(policy)</head><body>\(policy)</body>")
    #expect(page.hasPrefix("<head><meta name=\"a\" content=\"b\">"))
    #expect(page.contains("content=\"default-src 'none'; script-src 'sha256-"))
    #expect(page.hasSuffix("<body>\(policy)+</body>"))
  }

  @Test func pagesElsewhereKeepTheirLinks() {
    let page = livePage(Array("<head></head>".utf8), adding: "", isElsewhere: true)
    #expect(String(decoding: page, as: UTF8.self) == "<head><base href=\"/\"></head>")
  }

  private func live(_ page: String) -> String {
    String(decoding: livePage(Array(page.utf8), adding: "+", isElsewhere: false), as: UTF8.self)
  }
}
