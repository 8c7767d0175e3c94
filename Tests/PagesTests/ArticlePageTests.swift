import Testing

@testable import Pages

@Suite struct ArticlePageTests {
  @Test func listsNoticesNewestFirstAndUndatedOnesLast() throws {
    let home = try paged([
      "notices/a.md": "---\ntitle: Cũ\ndate: 2024-01-02\n---\nNội dung.\n",
      "notices/b.md": "---\ntitle: Không ngày\n---\nNội dung.\n",
      "notices/c.md": "---\ntitle: Mới\ndate: 2024-05-06\n---\nNội dung.\n",
    ]).home
    #expect(home.notices.map(\.title.text) == ["Mới", "Cũ", "Không ngày"])
    #expect(home.notices.map(\.date) == ["Ngày 06/05/2024", "Ngày 02/01/2024", ""])
  }

  @Test func listsStandingPagesByTheirOrder() throws {
    let home = try paged([
      "pages/a.md": "---\ntitle: Không thứ tự\n---\nNội dung.\n",
      "pages/b.md": "---\ntitle: Hai\norder: 2\n---\nNội dung.\n",
      "pages/c.md": "---\ntitle: Một\norder: 1\n---\nNội dung.\n",
    ]).home
    #expect(home.pages.map(\.title.text) == ["Một", "Hai", "Không thứ tự"])
  }

  @Test func everyPageHasAnAddressOfItsOwn() throws {
    let paged = try paged([
      "pages/a.md": "---\ntitle: Một\n---\nNội dung.\n",
      "notices/a.md": "---\ntitle: Một\n---\nNội dung.\n",
    ])
    let paths = paged.all.map(\.frame.path)
    #expect(Set(paths).count == paths.count)
    #expect(paths.contains("trang/a.html") && paths.contains("thong-bao/a.html"))
  }
}
