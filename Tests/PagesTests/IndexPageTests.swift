import TestSupport
import Testing

@testable import Pages

@Suite struct IndexPageTests {
  private func index(_ changes: [String: String]) throws -> IndexPage {
    let context = try paged(changes).context
    return context.indexPage(0, of: SiteIndex(context.indexEntries()))
  }

  @Test func namesEverythingUnderItsLetter() throws {
    let page = try index([
      "data/villages.csv": "id,name,kind\nban-dam,Bản Đàm,bản\nban-dau,Bản Dấu,bản\n",
      "data/documents.csv": "id,number,subject\nqd-1,1/QĐ-UBND,bộ tiêu chí\n",
      "notices/hop.md": "---\ntitle: Ăn mừng\ndate: 2/5/2024\n---\n\nMời.\n",
    ])
    #expect(page.groups.map(\.letter) == ["0–9", "Ă", "B", "D", "Đ"])
    let names = page.groups.map { $0.entries.map(\.name.text) }
    #expect(names[0] == ["1/QĐ-UBND", "2.1"])
    #expect(names[1] == ["Ăn mừng"])
    #expect(names[2] == ["Bộ tiêu chí", "Bộ tiêu chí mẫu"])
    #expect(names[3] == ["Bản Dấu"])
    #expect(names[4] == ["Bản Đàm", "Đèn", "Điện", "Đường"])
    #expect(page.letters.map(\.address).last == "tra-cuu.html#chu-dd")
  }

  @Test func putsOldAndNewTonePlacementTogether() throws {
    let page = try index([
      "data/villages.csv":
        "id,name\na,Bản Hoà\nb,Bản Hoan\nc,Bản Hòa An\nd,Bản Hoà Bình\ne,Bản Hòa Phú\n"
    ])
    let names = page.groups.first { $0.letter == "H" }?.entries.map(\.name.text)
    #expect(names == ["Bản Hoà", "Bản Hòa An", "Bản Hoà Bình", "Bản Hòa Phú", "Bản Hoan"])
  }

  @Test func givesEachLetterPagesOfItsOwnWhereThereIsMuch() throws {
    let villages = (1...600).map { "ban-\($0),Bản \($0 < 540 ? "Pa" : "Na") \($0)\n" }.joined()
    let site = try paged(["data/villages.csv": "id,name\n" + villages])
    let pages = site.all.compactMap { page in
      if case .index(let page) = page { page } else { nil }
    }
    #expect(pages.first?.groups == [])
    #expect(
      pages.map(\.frame.path)
        == [
          "tra-cuu.html", "tra-cuu/so.html", "tra-cuu/b.html", "tra-cuu/dd.html",
          "tra-cuu/n.html", "tra-cuu/p.html", "tra-cuu/p-2.html",
        ])
    #expect(pages.first?.letters.map(\.address) == pages.dropFirst().map(\.frame.path))
    #expect(pages.flatMap(\.groups).map(\.entries.count).max() == 500)
  }
}
