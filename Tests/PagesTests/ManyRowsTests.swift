import Testing

@testable import Pages

/// Tables of more rows than a reader takes in at once.
@Suite struct ManyRowsTests {
  /// Villages of one commune whose names begin with one letter: Bản Na 100, 101, …
  private func alike(_ count: Int, _ files: [String: String] = [:]) throws -> Paged {
    let villages = (0..<count).map { "v-\($0),Bản Na \(100 + $0)\n" }.joined()
    return try paged(["data/villages.csv": "id,name\n" + villages].merging(files) { $1 })
  }

  private func rows(_ count: Int, _ row: (Int) -> String) -> String {
    (0..<count).map { row($0) + "\n" }.joined()
  }

  @Test func manyVillagesOfALetterStandInBlocksUnderTheFirstAndLast() throws {
    let context = try alike(61).context
    let groups = context.grouped(0..<61, by: { $0 }) { $0 }
    #expect(
      groups.map(\.heading?.text) == [
        "Bản Na 100 – Bản Na 119", "Bản Na 120 – Bản Na 139", "Bản Na 140 – Bản Na 160",
      ])
    #expect(groups.map(\.rows.count) == [20, 20, 21])
  }

  @Test func aLetterOfFewVillagesStaysTheHeading() throws {
    let villages = rows(20) { "a-\($0),Bản An \($0)" } + rows(20) { "n-\($0),Bản Na \($0)" }
    let context = try paged(["data/villages.csv": "id,name\n" + villages]).context
    let groups = context.grouped(0..<40, by: { $0 }) { $0 }
    #expect(groups.map(\.heading?.text) == ["A", "N"])
  }

  @Test func manyRowsOfMoneyStandByVillageAfterThoseOfNone() throws {
    let funds =
      "village,fund,planned\n" + rows(40) { "v-\(39 - $0),Quỹ,1000000" } + ",Quỹ,2000000\n"
    let table = try #require(
      try alike(40, ["data/funds.csv": funds]).context.fundsPage().sources.first)
    #expect(
      table.groups.map(\.heading?.text) == [
        nil, "Bản Na 100 – Bản Na 119", "Bản Na 120 – Bản Na 139",
      ])
    #expect(table.groups[0].rows.map(\.planned) == ["2"])
    #expect(table.groups[1].rows.first?.village?.text == "Bản Na 100")
  }

  @Test func villagesWithSeveralRowsOfMoneyHeadThem() throws {
    let funds =
      "village,fund,planned\n" + rows(40) { "v-\($0 % 20),Quỹ,\(1 + $0 / 20)000000" }
      + ",Quỹ,2000000\n"
    let table = try #require(
      try alike(20, ["data/funds.csv": funds]).context.fundsPage().sources.first)
    #expect(table.groups.count == 21 && table.groups.allSatisfy { $0.rows.count <= 2 })
    #expect(table.groups[1].heading?.text == "Bản Na 100")
    #expect(table.groups[1].rows.allSatisfy { $0.village == nil })
  }

  @Test func manyRegistrationsAreCountedByTitleAndYear() throws {
    let titles =
      "village,title,year\n" + rows(40) { "v-\($0),đạt chuẩn,2025" }
      + rows(3) { "v-\($0),đạt chuẩn,2024" }
    let set = try alike(40, ["data/registrations.csv": titles]).set()
    #expect(set.registrations.isEmpty)
    #expect(
      set.registrationLists.map(\.label) == [
        "Mục tiêu: đạt chuẩn năm 2024", "Mục tiêu: đạt chuẩn năm 2025",
      ])
    #expect(set.registrationLists.map(\.count.text) == ["3", "40"])
    #expect(set.registrationLists[0].villages.map(\.text).first == "Bản Na 100")
  }

  @Test func tooManyVillagesThatGoForATitleHaveAPage() throws {
    let titles = "village,title,year\n" + rows(61) { "v-\($0),đạt chuẩn,2025" }
    let site = try alike(61, ["data/registrations.csv": titles])
    #expect(
      site.set().registrationLists.map(\.count.address) == ["bo-tieu-chi/mau-dang-ky-1.html"])
    #expect(site.set().registrationLists[0].villages.isEmpty)
    #expect(site.all.contains { $0.frame.path == "bo-tieu-chi/mau-dang-ky-1.html" })
  }

  @Test func aDocumentLeadsToThePageOnWhichATaskStands() throws {
    let tasks =
      "id,action,due,document\n" + rows(101) { "t-\(100 + $0),Việc,1/1/2025,qd" }
      + "rieng,Việc,,nq\n"
    let files = [
      "data/documents.csv": "id,number,date\nqd,1/QĐ,1/1/2024\nnq,2/NQ,1/1/2024\n",
      "data/tasks.csv": tasks.replacing("t-200,Việc,1/1/2025,qd", with: "t-200,Việc,1/1/2025,nq"),
    ]
    let documents = try paged(files).context.documentsPage().documents
    let own = documents.first { $0.anchor == "vb-nq" }?.cited.flatMap(\.values).map(\.address)
    #expect(own == ["viec-con-han-2.html#viec-t-200", "viec.html#viec-rieng"])
    // A hundred tasks are counted and not named.
    #expect(documents.first { $0.anchor == "vb-qd" }?.cited.map(\.values) == [[]])
  }

  @Test func manyVillagesWithTheirPapersAndThoseThatLackAnItemHaveLists() throws {
    let papers = "id,code,name\nbb,1,Biên bản\nanh,1,Ảnh\n"
    let log =
      "date,village,code,status\n"
      + rows(70) { "1/6/2024,v-\($0),2,\($0 < 65 ? "Chưa đạt" : "Đạt")" }
    let site = try alike(
      70,
      [
        "criteria/mau/papers.csv": papers, "data/assessments.csv": log,
        "data/evidence.csv": "village,code,paper,received\nv-0,1,bb,1/6/2024\n",
      ])
    let sum = try #require(site.home.registers.first { $0.text.contains("giấy tờ") })
    #expect(sum.address == "bo-tieu-chi/mau.html#ho-so")
    let dossiers = site.set().dossiers
    #expect(dossiers.map(\.label) == ["Đã có 0/2 giấy tờ", "Đã có 1/2 giấy tờ"])
    #expect(dossiers.map { $0.values.map(\.text) } == [["69 bản"], ["Bản Na 100"]])
    let unmet = try #require(site.home.sets.first?.unmet.first)
    #expect(unmet.count == "65/70 bản chưa đạt" && unmet.list == "tieu-chi/mau-2-chua-dat.html")
    var lists: [String: Int] = [:]
    for case .names(let page) in site.all {
      lists[page.frame.path] = page.groups.reduce(0) { $0 + $1.rows.count }
    }
    #expect(lists["tieu-chi/mau-2-chua-dat.html"] == 65)
    #expect(lists[dossiers[0].values[0].address] == 69)
  }

  @Test func tooManyUnitsOfAnItemAreCounted() throws {
    let files = [
      "data/units.csv": "id,name\n" + rows(61) { "u-\($0),Ban \($0)" },
      "data/assignments.csv": "unit,code,role\n" + rows(61) { "u-\($0),1,phối hợp" },
    ]
    let row = try #require(try paged(files).context.unitsPage().sets.first?.rows.first)
    #expect(row.others == [Link("61 đơn vị", "tieu-chi/mau-1.html")])
  }

  @Test func manyUnitsStandInBlocks() throws {
    let files = ["data/units.csv": "id,name\n" + rows(31) { "u-\($0),Ban \(10 + $0)" }]
    let groups = try paged(files).context.unitsPage().units
    #expect(groups.map(\.heading?.text) == ["Ban 10 – Ban 24", "Ban 25 – Ban 40"])
  }
}
