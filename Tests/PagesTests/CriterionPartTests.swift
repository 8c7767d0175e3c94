import Testing

@testable import Pages

/// A criterion of more villages than one page takes.
@Suite struct CriterionPartTests {
  private func pages(villages count: Int) throws -> [CriterionPage] {
    let villages = (1...count).map { "ban-\($0),Bản số \(1000 + $0)\n" }.joined()
    let rows = (1...count).map { "31/1/2024,ban-\($0),2.1,\($0 % 3 == 0 ? "Chưa đạt" : "Đạt")\n" }
    let files = [
      "data/villages.csv": "id,name\n" + villages,
      "data/assessments.csv": "date,village,code,status\n" + rows.joined(),
    ]
    return try paged(files).all.compactMap { page in
      if case .criterion(let page) = page { page } else { nil }
    }
  }

  @Test func fewVillagesStandOnTheCriterionsOwnPage() throws {
    let pages = try pages(villages: 60)
    #expect(pages.count == 2)
    #expect(pages.map { $0.villages.flatMap(\.rows).count } == [60, 60])
    #expect(pages.allSatisfy { $0.parts.isEmpty })
  }

  @Test func moreVillagesAreSharedOutAmongPagesThatTheCriterionLeadsTo() throws {
    let pages = try pages(villages: 250)
    let own = try #require(pages.first { $0.frame.path == "tieu-chi/mau-2.html" })
    #expect(own.villages.isEmpty)
    #expect(own.bar?.words == "167/250 bản đạt")
    #expect(own.indicators.map(\.villages.isEmpty) == [true])
    #expect(own.parts.map(\.address) == (1...3).map { "tieu-chi/mau-2-danh-sach-\($0).html" })
    let parts = pages.filter { page in own.parts.contains { $0.address == page.frame.path } }
    #expect(parts.map { $0.villages.flatMap(\.rows).count } == [100, 100, 50])
    #expect(parts.map { $0.indicators[0].villages.flatMap(\.rows).count } == [100, 100, 50])
    let names = parts.flatMap { $0.villages.flatMap(\.rows).map(\.name.text) }
    #expect(names == (1...250).map { "Bản số \(1000 + $0)" })
    #expect(parts[1].previous?.address == parts[0].frame.path)
    #expect(parts[1].next?.address == parts[2].frame.path)
    #expect(parts[0].previous == nil && parts[2].next == nil)
    #expect(parts[0].frame.crumbs.last?.address == own.frame.path)
  }
}
