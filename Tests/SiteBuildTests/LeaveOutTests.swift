import Diagnostics
import Model
import SiteBuild
import TestSupport
import Testing

/// Sites that do without kinds of pages.
@Suite struct LeaveOutTests {
  private func programme(without kinds: [PageKind]) throws -> Site {
    let root = #filePath.split(separator: "/").dropLast().map { "/\($0)" }.joined()
    var content = try readFolder(at: "\(root)/Golden/programme/content")
    let names = kinds.map(\.rawValue).joined(separator: ", ")
    content["site.yaml"]? += Array("\nleave_out: [\(names)]\n".utf8)
    return try buildSite(content)
  }

  @Test(arguments: PageKind.allCases)
  func noLinkLeadsToAPageThatIsLeftOut(_ kind: PageKind) throws {
    let site = try programme(without: [kind])
    #expect(!site.files.isEmpty)
    #expect(site.brokenLinks == [])
    #expect(site.emptyAddresses == [])
    #expect(!site.report.diagnostics.contains { $0.severity == .error })
  }

  @Test func keepsHomeVillagesCriteriaUnitsAndArticlesWhereAllElseIsLeftOut() throws {
    let site = try programme(without: PageKind.allCases)
    #expect(site.brokenLinks == [])
    #expect(site.emptyAddresses == [])
    let folders = Set(site.files.keys.map { $0.split(separator: "/")[0] })
    let files: Set<Substring> = ["index.html", "manifest.json", "style.css", "sitemap.xml"]
    #expect(
      folders.subtracting(files)
        .isSubset(of: ["thon-ban", "tieu-chi", "don-vi", "trang", "thong-bao", "tep", "xa"]))
    #expect(folders.isSuperset(of: ["index.html", "thon-ban", "tieu-chi", "don-vi"]))
  }

  @Test func aPageKeepsItsBytesWhereNothingItLeadsToIsLeftOut() throws {
    let page = "thon-ban/\(try #require(try programme(without: []).villages.first)).html"
    let whole = try programme(without: []).files[page]
    #expect(try programme(without: [.notFound]).files[page] == whole)
  }
}

extension Site {
  fileprivate var villages: [String] {
    files.keys.filter { $0.hasPrefix("thon-ban/") }.sorted()
      .map { String($0.dropFirst("thon-ban/".count).dropLast(".html".count)) }
  }

  /// Every `href=""` and `src=""`, as the page it stands on.
  fileprivate var emptyAddresses: [String] {
    pages.filter { page in page.value.tags.contains { $0["href"] == "" || $0["src"] == "" } }
      .keys.sorted()
  }
}
