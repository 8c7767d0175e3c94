import Testing

@testable import Pages

/// What documents state, as their pages list it.
@Suite struct ClaimsPageTests {
  private func pages(_ rows: String) throws -> [ClaimsPage] {
    let site = try paged([
      "data/documents.csv": "id,number\nkh,4/KH\nbc,5/BC\n",
      "data/claims.csv": "kind,village,code,value,quote,source\n" + rows,
    ])
    return site.all.compactMap { if case .claims(let page) = $0 { page } else { nil } }
  }

  @Test func eachDocumentHasWhatItStatesByVillage() throws {
    let pages = try pages(
      """
      chưa đạt,ban-b,2.1,,Chỉ tiêu 2.1,kh:9
      số tiêu chí đạt,ban-a,,1/2,Đạt 1/2 tiêu chí,kh:7
      tên,,1,Điện sáng,Tiêu chí 1 - Điện sáng,kh:3

      """)
    #expect(pages.map(\.frame.path) == ["van-ban/kh.html"])
    let page = try #require(pages.first)
    #expect(page.document.address == "van-ban.html#vb-kh")
    #expect(page.groups.map(\.heading?.text) == ["Không riêng bản nào: tên", "Bản A", "Bản B"])
    let rows = page.groups.flatMap(\.rows)
    #expect(rows.map(\.value) == ["tên: Điện sáng", "1/2", "chưa đạt"])
    #expect(
      rows.map(\.about.text) == [
        "1 Điện", "số tiêu chí đạt", "2.1 Chỉ tiêu 2.1 (tài liệu không nêu tên)",
      ])
    #expect(rows[1].quote == "Đạt 1/2 tiêu chí")
    #expect(
      rows[1].sources.map(\.text) == ["4/KH, dòng 7", "data/claims.csv, dòng 3"])
  }

  @Test func whatAnotherDocumentStatesOfADocumentIsAboutBoth() throws {
    let rows = "số văn bản,,,4-KH,Kế hoạch 4-KH,bc:2\n"
    let site = try paged([
      "data/documents.csv": "id,number\nkh,4/KH\nbc,5/BC\n",
      "data/claims.csv":
        "kind,village,code,value,quote,source,about\n" + rows.dropLast() + ",kh\n",
    ])
    let paths = site.all.compactMap {
      if case .claims(let page) = $0 { page.frame.path } else { nil }
    }
    #expect(paths == ["van-ban/bc.html", "van-ban/kh.html"])
  }

  @Test func aLongListIsParted() throws {
    let rows = (1...301).map { "tên,,1,Điện \($0),Tiêu chí 1 lần \($0),kh:\($0)\n" }.joined()
    let pages = try pages(rows)
    #expect(pages.map(\.frame.path) == ["van-ban/kh.html", "van-ban/kh-phan-2.html"])
    #expect(pages[0].next?.address == pages[1].frame.path && pages[1].previous != nil)
    #expect(pages.map { $0.groups.flatMap(\.rows).count } == [300, 1])
  }
}
