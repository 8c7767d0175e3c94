import Testing

@Suite struct LinkFaultTests {
  private let others = [
    "thon-ban/ban-put.html": SiteExample.page(
      "<h1 id=\"a\">a</h1><a href=\"../index.html#b\">b</a><a href=\"./ban-put.html\">c</a>"),
    "style.css": "",
  ]
  private let link = "<p id=\"b\"><a href=\"thon-ban/ban-put.html\">a</a></p>"

  private func faults(_ body: String) -> [String] { SiteExample.faults(link + body, others) }

  @Test(arguments: [
    "<a href=\"thon-ban/ban-put.html#a\">a</a>", "<a href=\"thon%2dban/ban-put.html?x#%61\">a</a>",
    "<a href=\"https://example.org/\">a</a>", "<a href=\"mailto:a@example.org\">a</a>",
    "<link rel=\"stylesheet\" href=\"style.css\">", "<a href=\"#b\">a</a>", "<a href=\"#\">a</a>",
    "<link rel=\"canonical\" href=\"https://example.org/\">", "<p aria-labelledby=\"b\"></p>",
  ])
  func acceptsWhatLeadsSomewhere(body: String) {
    #expect(faults(body) == [])
  }

  @Test func letsTheErrorPageNameTheSiteByItsWholeAddress() {
    let map = "<loc>https://vi-du.example/ban/</loc>"
    func faults(_ href: String) -> [String] {
      let page = SiteExample.page("<h1>a</h1><a href=\"\(href)\">a</a>")
      return SiteExample.faults("", ["404.html": page, "sitemap.xml": map])
    }
    #expect(faults("https://vi-du.example/ban/index.html") == [])
    #expect(
      faults("https://vi-du.example/ban/khong-co.html")
        == ["404.html:4: 'khong-co.html' leads to no file"])
  }

  @Test(arguments: [
    ("<a href=\"khong-co.html\">a</a>", "leads to no file"),
    ("<a href=\"thon-ban/\">a</a>", "leads to no file"),
    ("<a href=\"thon-ban/ban-put.html#khong\">a</a>", "leads to no anchor"),
    ("<a href=\"#khong\">a</a>", "leads to no anchor"),
    ("<a href=\"../index.html\">a</a>", "leaves the site"),
    ("<a href=\"/index.html\">a</a>", "works at one place only"),
    ("<a href=\"javascript:a()\">a</a>", "is no web address"),
    ("<img src=\"data:,a\" alt=\"\">", "is no web address"),
    ("<img src=\"https://example.org/a.png\" alt=\"\">", "is loaded from elsewhere"),
    ("<img src=\"//example.org/a.png\" alt=\"\">", "is loaded from elsewhere"),
    ("<script src=\"https://example.org/a.js\"></script>", "is loaded from elsewhere"),
    ("<link rel=\"icon\" href=\"khong-co.png\">", "leads to no file"),
    ("<label for=\"khong\">a</label>", "names no id 'khong'"),
    ("<table><tr><td headers=\"b khong\">a</td></tr></table>", "names no id 'khong'"),
  ])
  func pointsAtALinkThatLeadsNowhere(body: String, what: String) throws {
    let faults = faults("\n" + body)
    #expect(faults.count == 1)
    let fault = try #require(faults.first)
    #expect(fault.hasPrefix("index.html:5: ") && fault.hasSuffix(what))
  }

  @Test func findsAPageThatNoLinkLeadsTo() {
    let body = "<p id=\"b\"></p>"
    #expect(SiteExample.faults(body, others) == ["thon-ban/ban-put.html: no link leads here"])
  }

  @Test func expectsNoLinkToThePageForMissingAddresses() {
    let missing = SiteExample.page("<h1>Không có trang này</h1>")
    #expect(SiteExample.faults("", ["404.html": missing]) == [])
  }

  @Test(arguments: ["url(https://example.org/a.woff2)", "url(\"a.png\")", "@import \"b.css\""])
  func readsWhatAStyleSheetLoads(text: String) {
    #expect(SiteExample.faults("", ["style.css": "p { \(text) }"]).count == 1)
  }

  @Test func wantsEveryPageAndNothingElseInTheSiteMap() {
    let root = "<loc>https://example.org/ntm/</loc>"
    var files = others
    files["sitemap.xml"] = root + "<loc>https://example.org/ntm/thon-ban/ban-put.html</loc>"
    #expect(SiteExample.faults(link, files) == [])
    files["sitemap.xml"] = root + "<loc>https://example.org/ntm/khac.html</loc>"
    let faults = [
      "sitemap.xml: lacks thon-ban/ban-put.html", "sitemap.xml: khac.html is no page",
    ]
    #expect(SiteExample.faults(link, files) == faults)
  }
}
