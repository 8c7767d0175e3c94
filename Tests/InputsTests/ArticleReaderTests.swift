import Diagnostics
import Inputs
import Model
import TestSupport
import Testing
import Vietnamese

@Suite struct ArticleReaderTests {
  private func articles(_ files: [String: String]) throws -> [Article] {
    let (content, diagnostics) = try read(files)
    #expect(diagnostics.map(\.rule.id) == [])
    return try #require(content?.programme.articles)
  }

  @Test func thePathSaysWhatAnArticleIsAbout() throws {
    let articles = try articles([
      "index.md": "Chào.\n", "criteria/ntm/14.md": "Môi trường.\n",
      "criteria/ntm/04.md": "Điện.\n", "criteria/ntm/set.md": "Bộ.\n",
      "notices/tin.md": "---\ntitle: Tin\n---\n", "pages/gioi-thieu.md": "---\ntitle: Xã\n---\n",
      "villages/ban-tum.md": "Bản.\n",
    ])
    #expect(
      articles.map(\.subject) == [
        .criterion(set: 0, criterion: 0), .criterion(set: 0, criterion: 1), .set(0), .home,
        .notice, .page, .village(1),
      ])
    #expect(
      articles.map(\.title) == [
        "Điện", "Môi trường", "Bộ tiêu chí mẫu", "Xã Mẫu", "Tin", "Xã", "Bản Tủm",
      ])
    #expect(articles.map(\.slug) == ["4", "14", "ntm", "", "tin", "gioi-thieu", "ban-tum"])
  }

  @Test func readsTheHeadOfAnArticle() throws {
    let article = try #require(
      articles([
        "notices/tin.md":
          "---\ntitle: Họp dân\nsummary: Mời họp\ndate: 5/6/2024\norder: 2\nsource: dòng 3\n---\nTin.\n"
      ]).first)
    #expect(article.title == "Họp dân" && article.summary == "Mời họp")
    #expect(article.date == Day(year: 2024, month: 6, day: 5))
    #expect(article.order == 2 && article.source == "dòng 3")
  }

  @Test(arguments: [
    ("villages/ban-putt.md", "villages/ban-put.md"),
    ("criteria/ntm/1.md", "criteria/ntm/14.md"),
    ("page/gioi-thieu.md", "pages/gioi-thieu.md"),
  ])
  func offersThePathThatWasMeant(_ path: String, _ meant: String) throws {
    let found = try expectOne("article-unknown", of: path, [path: "---\ntitle: A\n---\n"])
    #expect(found.help?.en == "did you mean '\(meant)'?")
  }

  @Test(arguments: ["readme.md", "a/b/c/d.md", "data/ghi-chu.md"])
  func knowsNoOtherPlaceForProse(_ path: String) throws {
    try expectOne("article-unknown", of: path, [path: "---\ntitle: A\n---\n"])
  }

  @Test func aPageNeedsATitle() throws {
    try expect("article-title-missing", in: "pages/a.md", "⟦⟧Một đoạn.\n")
    try expect("article-title-missing", in: "notices/a.md", "⟦⟧---\ndate: 1/2/2024\n---\nTin.\n")
  }

  @Test(arguments: [
    ("date: ⟦32/1/2024⟧", "date-form"), ("order: ⟦đầu⟧", "number-form"),
    ("⟦titel⟧: A", "yaml-unknown-key"), ("summary: ⟦[a, b]⟧", "yaml-wrong-kind"),
  ])
  func pointsAtTheLineOfTheHeadThatIsWrong(_ line: String, _ rule: String) throws {
    try expect(rule, in: "pages/a.md", MarkedText("---\ntitle: A\n\(line)\n---\nMột đoạn.\n"))
  }

  @Test func twoFilesCannotShareAnAddress() throws {
    let page = "---\ntitle: A\n---\n"
    let found = try expectOne(
      "slug-collision", of: "pages/gioi-thieu.md",
      ["pages/gioi-thieu.md": page, "pages/Gioi thieu.md": page])
    #expect(found.notes.map(\.location.path) == ["pages/Gioi thieu.md"])
    let slugs = try read(["pages/gioi-thieu.md": page, "pages/Gioi thieu.md": page]).content?
      .programme.articles.map(\.slug)
    #expect(Set(slugs ?? []).count == 2)
  }
}
