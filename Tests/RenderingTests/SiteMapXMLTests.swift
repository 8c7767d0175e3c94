import Testing

@testable import Rendering

@Suite struct SiteMapXMLTests {
  @Test func listsEveryPageButTheErrorPageInOrder() throws {
    let bytes = try #require(
      siteMapXML(
        ["thon-ban/b.html", "index.html", "404.html"], baseURL: "https://example.org/a&b/"))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("<loc>https://example.org/a&amp;b/</loc>"))
    #expect(text.contains("<loc>https://example.org/a&amp;b/thon-ban/b.html</loc>"))
    #expect(!text.contains("404"))
  }

  @Test func thereIsNoneWithoutAnAddress() {
    #expect(siteMapXML(["index.html"], baseURL: "") == nil)
  }
}
