import Testing

@Suite struct NotFoundPageTests {
  @Test func leadsHomeFromAnyDepthWhereTheAddressIsKnown() throws {
    let settings = "title: Xã Mẫu\nas_of: 30/6/2024\nbase_url: https://example.vn/ntm/\n"
    let page = try buildSite(content(["site.yaml": settings])).page("404.html")
    let addresses = page.tags.compactMap { $0["href"] }.filter { !$0.hasPrefix("#") }
    #expect(addresses.contains("https://example.vn/ntm/style.css"))
    #expect(addresses.allSatisfy { $0.hasPrefix("https://example.vn/ntm/") })
  }

  @Test func worksFromAFolderWhereTheAddressIsUnknown() throws {
    let page = try buildSite(content()).page("404.html")
    #expect(page.tags.contains { $0["href"] == "style.css" })
  }
}
