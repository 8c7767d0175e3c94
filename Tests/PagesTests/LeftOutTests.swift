import Model
import Testing

@testable import Pages

/// What pages hold themselves where the pages that would hold it are left out.
@Suite struct LeftOutTests {
  private func province(_ leaveOut: String) throws -> Paged {
    let villages = (0..<70).map { "v-\($0),Bản \($0),xa-\($0 / 35)\n" }.joined()
    let tasks = (0..<120).map { "t-\($0),v-0,Việc \($0),y-te\n" }.joined()
    return try paged([
      "site.yaml": "title: Tỉnh\nleave_out: [\(leaveOut)]\n",
      "data/communes.csv": "id,name\nxa-0,xã A\nxa-1,xã B\n",
      "data/villages.csv": "id,name,commune\n\(villages)",
      "data/units.csv": "id,name\ny-te,Trạm y tế\n",
      "data/tasks.csv": "id,village,action,lead\n\(tasks)",
      "data/assessments.csv":
        "date,village,code,status\n1/6/2024,v-0,2,Đạt\n1/6/2024,v-69,2,Chưa đạt\n",
    ])
  }

  @Test func aUnitHasAllItsTasksWhereNoPageOfAllHasThem() throws {
    let own = try province("tasks").context.unitPage(0)
    #expect(own.tasks.flatMap(\.rows).count == 120 && own.moreTasks == nil)
    let usual = try province("").context.unitPage(0)
    #expect(usual.tasks.flatMap(\.rows).count == 100 && usual.moreTasks != nil)
  }

  @Test func homeHasTheTableOfAllVillagesWhereListsAreLeftOut() throws {
    let groups = try #require(try province("lists").home.sets.first?.matrix?.groups)
    #expect(groups.map { $0.heading?.text } == ["xã A", "xã B"])
    #expect(groups.flatMap(\.rows).count == 70)
    #expect(try province("").home.sets.first?.matrix == nil)
  }

  @Test func aCriterionTellsHowManyVillagesOfEachCommuneMeetIt() throws {
    let shares = try province("").criterion(1).communes
    #expect(shares.map(\.name.text) == ["xã A", "xã B"])
    #expect(shares.map(\.met) == [1, 0] && shares.map(\.rate) == [2, 0])
  }

  @Test func theMenuKeepsOnlyWhatIsThere() throws {
    let leftOut = try province("tasks, unit_list").pages.leftOut
    #expect(leftOut.contains("viec.html#late") && leftOut.contains("viec-open-2.html"))
    #expect(leftOut.contains("don-vi.html") && !leftOut.contains("don-vi/y-te.html"))
    #expect(!leftOut.contains("index.html") && !leftOut.contains("tieu-chi/mau-1.html"))
  }

  @Test(arguments: [
    ("bo-tieu-chi/mau.html", "sets"), ("bo-tieu-chi/mau-danh-sach-1.html", "lists"),
    ("tieu-chi/mau-1-danh-sach-2.html", "lists"), ("tieu-chi/mau-1-1-chua-dat.html#a", "lists"),
    ("in/thon-ban-a.html", "sheets"), ("in/ap-phich-a.html", "posters"), ("in.html", "sheets"),
    ("phat-thanh/a.html", "loudspeaker"), ("provenance-2.json", "provenance"),
    ("doi-chieu/a.html", "checks"), ("lich/viec.ics", "calendars"),
    ("thang/2024-01.html", "months"),
  ])
  func knowsAPagesKindByItsAddress(_ address: String, _ kind: String) throws {
    #expect(try province(kind).pages.leftOut.contains(address))
    #expect(try !province("not_found").pages.leftOut.contains(address))
  }
}
