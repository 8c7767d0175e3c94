import Model
import Testing

@testable import Pages

/// A site of several communes.
@Suite struct CommunePageTests {
  private let files = [
    "data/communes.csv": "id,name,official_code\nyen,xã Yên,04075\nan,phường An,\n",
    "data/villages.csv": """
    id,name,commune,official_code
    ban-a,Bản A,yen,01
    ban-b,Bản B,An,
    ban-c,Bản C,xã yên,

    """,
    "data/units.csv": "id,name\nto,Tổ\n",
    "data/tasks.csv":
      "id,village,action,lead,due\nx,ban-a,Lắp đèn,to,1/6/2024\ny,ban-b,Đổ đường,to,1/7/2024\n",
    "data/assessments.csv": """
    date,village,code,status
    31/5/2024,ban-a,1,Đạt
    31/5/2024,ban-a,2,Đạt
    31/5/2024,ban-b,1,Đạt

    """,
    "site.yaml": "title: Tỉnh Mẫu\nmonthly_report:\n  before_day: 15\n  since: 2024-06\n",
    "data/reports.csv": "village,period,received\nban-c,6/2024,1/6/2024\n",
  ]

  private func communes(_ site: Paged) -> [CommunePage] {
    site.all.compactMap { if case .commune(let page) = $0 { page } else { nil } }
  }

  /// Desks and boards work for the commune of their unit or village.
  @Test func aVillageIsToldTheUnitsOfItsOwnCommune() throws {
    var files = files
    files["data/units.csv"] = """
      id,name,parent,village,commune
      so,Sở,,,
      vp-yen,Văn phòng Yên,,,Yên
      cb-yen,Cán bộ Yên,vp-yen,,
      vp-an,Văn phòng An,,,an
      to,Tổ bản B,,ban-b,

      """
    files["data/assignments.csv"] =
      ["so", "cb-yen", "vp-an", "to"].reduce("unit,code,role\n") { $0 + "\($1),2,chủ trì\n" }
    files["data/assessments.csv"] =
      "date,village,code,status\n31/5/2024,ban-a,2,Chưa đạt\n31/5/2024,ban-b,2,Chưa đạt\n"
    let site = try paged(files)
    func units(_ name: String) throws -> [String] {
      let page = site.all.lazy.compactMap { page -> VillagePage? in
        if case .village(let page) = page, page.frame.heading == name { page } else { nil }
      }.first
      return try #require(page).sets[0].missing[0].units.map(\.text)
    }
    #expect(try units("Bản A") == ["Sở", "Cán bộ Yên"])
    #expect(try units("Bản B") == ["Sở", "Văn phòng An", "Tổ bản B"])
  }

  @Test func homeHasTheCommunesInsteadOfTheirVillages() throws {
    let overview = try #require(try paged(files).home.sets.first)
    #expect(overview.villages.isEmpty && overview.matrix == nil && overview.lists.isEmpty)
    let rows = overview.communes.flatMap(\.rows)
    #expect(rows.map(\.name.text) == ["phường An", "xã Yên"])
    #expect(rows.map(\.villages) == ["1", "2"])
    #expect(rows.map(\.reached) == ["0/1", "1/2"])
    #expect(rows.map(\.criteria) == ["1/2", "2/4"])
    #expect(rows.map(\.lateTasks.text) == ["0", "1"])
    #expect(rows[1].lateTasks.address == "xa/yen.html#viec")
    #expect(overview.reachedSentence == "1/3 bản đã đạt chuẩn")
  }

  @Test func aCommuneHasItsVillagesTasksAndReportsAlone() throws {
    let page = try #require(communes(try paged(files)).last)
    #expect(page.frame.path == "xa/yen.html")
    #expect(page.facts == [Fact(label: "Mã hành chính", value: "04075")])
    let set = try #require(page.sets.first)
    #expect(set.reachedSentence == "1/2 bản đã đạt chuẩn")
    #expect(set.villages.map(\.name.text) == ["Bản A", "Bản C"])
    #expect(set.matrix?.total?.criteria.text == "2/4")
    #expect(set.matrix?.total?.met.map(\.text) == ["1", "1"])
    #expect(page.tasks.flatMap(\.rows).map(\.action) == ["Lắp đèn"])
    #expect(page.reportsHeading == "Báo cáo tháng 6/2024")
    #expect(
      page.reports.map(\.label) == [
        "1 báo cáo chưa nhận và đã quá hạn", "1 báo cáo nhận đúng hạn",
      ])
    #expect(page.previous?.address == "xa/an.html" && page.next == nil)
  }

  @Test func boardsOfVillagesStandWithTheirCommune() throws {
    var files = files
    files["data/units.csv"] =
      "id,name,village\nto,Tổ,\nban-a-ql,BQL bản A,ban-a\nban-b-ql,BQL bản B,ban-b\n"
    let site = try paged(files)
    #expect(site.context.unitsPage().units.flatMap(\.rows).map(\.name.text) == ["Tổ"])
    let boards = communes(site).map { $0.units.flatMap(\.rows).map(\.name.text) }
    #expect(boards == [["BQL bản B"], ["BQL bản A"]])
    let links = site.context.siteMapPage().groups.flatMap(\.links).map(\.text)
    #expect(links.contains("Tổ") && !links.contains("BQL bản A"))
  }

  @Test func aVillageLeadsToItsCommune() throws {
    let site = try paged(files)
    // Villages stand in the order of their communes.
    #expect(site.context.programme.villages.map(\.id) == ["ban-b", "ban-a", "ban-c"])
    let page = site.village(1)
    #expect(page.frame.crumbs.map(\.text) == ["Trang chủ", "xã Yên"])
    #expect(page.facts.first == Fact(label: "Xã", value: "xã Yên"))
  }

  @Test func tablesHaveTheVillagesUnderTheirCommune() throws {
    let groups = try paged(files).criterion(0).villages
    #expect(groups.map { $0.heading?.text } == ["phường An", "xã Yên"])
    #expect(groups.map { $0.rows.map(\.name.text) } == [["Bản B"], ["Bản A", "Bản C"]])
    #expect(groups[0].heading?.address == "xa/an.html")
  }

  @Test func aSiteOfOneCommuneHasNoPageOfCommunes() throws {
    var one = files
    one["data/communes.csv"] = "id,name\nyen,xã Yên\n"
    one["data/villages.csv"] =
      "id,name,commune\nban-a,Bản A,yen\nban-b,Bản B,yen\nban-c,Bản C,yen\n"
    let site = try paged(one)
    #expect(communes(site).isEmpty)
    #expect(site.home.sets[0].communes.isEmpty)
    #expect(site.village(0).frame.crumbs.map(\.text) == ["Trang chủ"])
  }

  @Test func manyVillagesOfOneCommuneStandUnderTheirLetters() throws {
    let names = ["Ấm", "Ân", "Đông", "Dông", "Ủa", "3"]
    let villages = names.flatMap { name in (1...6).map { "\(name) \($0)" } }
    let rows = villages.enumerated().map { "v-\($0),Bản \($1)\n" }.joined()
    let site = try paged([
      "data/villages.csv": "id,name\n" + rows,
      "data/assessments.csv": "date,village,code,status\n31/5/2024,v-0,1,Đạt\n",
    ])
    let groups = site.criterion(0).villages
    #expect(groups.map { $0.heading?.text } == ["0–9", "Â", "D", "Đ", "U"])
    #expect(groups.map(\.rows.count) == [6, 12, 6, 6, 6])
    #expect(groups.allSatisfy { $0.heading?.address == "" })
  }

  /// A province of 4 communes of 40 villages.
  private func province() throws -> Paged {
    let villages = (0..<160).map { "v-\($0),Bản \($0),xa-\($0 / 40)\n" }.joined()
    let rows = (0..<160).map { "31/5/2024,v-\($0),1,Đạt\n" }.joined()
    let tasks = (0..<230).map { "t-\($0),v-\($0 % 160),Việc \($0),1/\($0 < 100 ? 7 : 8)/2024\n" }
    return try paged([
      "data/communes.csv": "id,name\n" + (0..<4).map { "xa-\($0),xã \($0)\n" }.joined(),
      "data/villages.csv": "id,name,commune\n" + villages,
      "data/assessments.csv": "date,village,code,status\n" + rows,
      "data/tasks.csv": "id,village,action,due\n" + tasks.joined(),
    ])
  }

  @Test func partsOfAListHaveWholeCommunes() throws {
    let site = try province()
    #expect(site.context.lists == [[0..<80, 80..<160]])
    let parts = site.criterion(0).parts
    #expect(parts.map(\.text) == ["xã 0 – xã 1", "xã 2 – xã 3"])
  }

  @Test func villagesTooManyToNameHaveAPageThatTheirCountLeadsTo() throws {
    let site = try province()
    let band = try #require(site.set().bands.first { $0.count.text == "160" })
    #expect(band.villages.isEmpty)
    let pages = site.all.compactMap { if case .names(let page) = $0 { page } else { nil } }
    let page = try #require(pages.first { $0.frame.path == band.count.address })
    #expect(page.groups.map { $0.heading?.text } == ["xã 0", "xã 1", "xã 2", "xã 3"])
    #expect(page.groups.flatMap(\.rows).count == 160)
  }

  @Test func manyTasksAreSharedOutAmongPages() throws {
    let site = try province()
    let open = try #require(
      site.context.tasksPage().sections.first { $0.anchor == "con-han" })
    #expect(open.groups.flatMap(\.rows).count == 30)
    #expect(open.parts.map(\.text) == ["1–100", "101–200", "201–230"])
    let pages = site.all.compactMap { if case .taskPart(let page) = $0 { page } else { nil } }
    #expect(pages.map(\.frame.path) == open.parts.map(\.address))
    #expect(pages.flatMap { $0.groups.flatMap(\.rows) }.count == 230)
    #expect(pages[0].groups.map(\.heading) == ["Tháng 7/2024"])
    #expect(pages[2].groups.map(\.heading) == [""])
  }

  @Test func villagesOfOneNameAreToldApart() throws {
    var alike = files
    alike["data/villages.csv"] = """
      id,name,commune
      ban-a,Bản A,yen
      ban-b,Bản A,an
      ban-c,Bản C,yen
      ban-d,Bản C,yen

      """
    let links = try paged(alike).context.villageLinks.map(\.text)
    #expect(
      links == ["Bản A (phường An)", "Bản A (xã Yên)", "Bản C (ban-c)", "Bản C (ban-d)"])
  }
}
