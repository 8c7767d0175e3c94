import Testing
import Vietnamese

@testable import Pages

@Suite struct UnitPageTests {
  private let units =
    "id,name,short_name,parent\ndia-chinh,Công chức Địa chính,Địa chính,\nha-tang,Địa chính phần hạ tầng,,dia-chinh\ny-te,Trạm y tế,,\n"

  private func programme(_ files: [String: String] = [:], asOf: String = "30/6/2024") throws
    -> Paged
  {
    let base = [
      "data/units.csv": units,
      "data/assignments.csv":
        "unit,code,role,wording\nha-tang,1.1,\"hướng dẫn, thẩm định\",\ny-te,2,chủ trì,Chủ trì hướng dẫn\n",
      "data/tasks.csv": """
      id,village,code,action,lead,coordinators,due,moved,done
      lap-den,ban-a,1.1,Lắp đèn,dia-chinh,y-te,trước 15/7/2024,,
      do-duong,ban-b,2.1,Đổ đường,y-te,,1/6/2024,,
      hop,,,Họp,,,,,
      xong,ban-a,,Xong rồi,y-te,,1/3/2024,,1/4/2024

      """,
    ]
    let log = log(
      "31/1/2024,ban-a,1.1,Chưa đạt,,,,,", "31/1/2024,ban-b,2.1,Chưa đạt,,,,,",
      "31/1/2024,ban-b,1.1,Đạt,,,,,")
    return try paged(base.merging(log) { $1 }.merging(files) { $1 }, asOf: asOf)
  }

  @Test func aUnitShowsWhatItHoldsAndHowManyVillagesMeetIt() throws {
    let page = try programme().context.unitPage(1)
    #expect(page.facts.last?.values.map(\.text) == ["Địa chính"])
    #expect(page.sets.map(\.title.text) == ["Bộ tiêu chí mẫu"])
    let row = try #require(page.sets.first?.rows.first)
    #expect(row.code == "1.1")
    #expect(row.roles == "hướng dẫn, thẩm định")
    #expect(row.met == "1/2 bản đạt")
  }

  @Test func aUnitShowsItsTasksByDeadlineAndThoseItHelpsWith() throws {
    let page = try programme().context.unitPage(2)
    #expect(page.tasks.flatMap(\.rows).map(\.action) == ["Xong rồi", "Đổ đường"])
    #expect(page.helping.flatMap(\.rows).map(\.action) == ["Lắp đèn"])
    #expect(page.calendar == "lich/y-te.ics")
    #expect(try programme().context.unitPage(1).calendar == "")
  }

  @Test func tasksAreSortedOutByHowTheyStand() throws {
    let page = try programme().context.tasksPage()
    #expect(
      page.counts.map(\.text) == [
        "1 việc quá hạn", "1 việc còn hạn", "1 việc chưa có thời hạn", "1 việc đã xong",
      ])
    let rows = page.sections.map { $0.groups.flatMap(\.rows) }
    #expect(rows[0].map(\.standing) == ["quá hạn 29 ngày"])
    #expect(rows[0][0].leads.map(\.text) == ["Trạm y tế"])
    #expect(rows[1].map(\.due) == ["trước ngày 15/07/2024"])
    #expect(rows[1].map(\.standing) == ["còn 14 ngày"])
    #expect(page.leaderless.map(\.text) == ["Họp"])
    #expect(page.leaderless.map(\.address) == ["viec.html#viec-hop"])
    #expect(rows[2].map(\.due) == ["Tài liệu không nêu thời hạn"])
    #expect(rows[2][0].notes == ["Tài liệu không nêu đơn vị chủ trì."])
    #expect(rows[3].map(\.standing) == ["xong ngày 01/04/2024, sau hạn"])
    #expect(page.sections.flatMap(\.parts) == [])
  }

  @Test func countsADesksItemsForItsUnitToo() throws {
    let units = try programme().context.unitsPage().units.flatMap(\.rows)
    #expect(units.map(\.items.text) == ["1", "1", "1"])
    #expect(units.map(\.lateTasks.text) == ["0", "0", "1"])
    #expect(units.map(\.isLate) == [false, false, true])
  }

  @Test func saysWhereNobodyLeads() throws {
    let rows = try #require(try programme().context.unitsPage().sets.first).rows
    #expect(rows.map(\.code) == ["1.1", "2"])
    #expect(rows.map(\.gap) == ["Không đơn vị nào được ghi là chủ trì", ""])
    #expect(rows[1].leads.map(\.text) == ["Trạm y tế"])
  }

  @Test func aCriterionNamesWhoIsResponsible() throws {
    let page = try programme().criterion(1)
    #expect(page.responsible.map(\.unit.text) == ["Trạm y tế"])
    #expect(page.responsible.map(\.roles) == ["Chủ trì hướng dẫn"])
  }

  @Test func homeShowsWhatIsLateOrDueNext() throws {
    let home = try programme().home
    #expect(home.deadlines.map(\.action) == ["Đổ đường", "Lắp đèn"])
    #expect(home.taskCounts.first == Link("1 việc quá hạn", "viec.html#qua-han"))
    #expect(try paged().home.taskCounts.isEmpty)
  }

  @Test func aCalendarHoldsEveryTaskWithADeadlineOnItsLastDay() throws {
    let context = try programme().context
    let calendars = context.calendars.map(context.calendar)
    #expect(calendars.map(\.path) == ["lich/viec.ics", "lich/dia-chinh.ics", "lich/y-te.ics"])
    let days = calendars[0].events.map { "\($0.id) \($0.day.iso)" }
    #expect(days == ["xong 2024-03-01", "do-duong 2024-06-01", "lap-den 2024-07-14"])
  }

  @Test func aMovedDeadlineMovesTheEventAndKeepsItsId() throws {
    let tasks =
      "id,action,lead,due,moved\nlap-den,Lắp đèn,y-te,trước 15/7/2024,20/6/2024: trước 15/8/2024\n"
    let event = try #require(
      try programme(["data/tasks.csv": tasks]).context.calendar(of: nil).events.first)
    #expect("\(event.id) \(event.day.iso) \(event.moves)" == "lap-den 2024-08-14 1")
    let sections = try programme(["data/tasks.csv": tasks]).context.tasksPage().sections
    let row = try #require(sections.first { $0.anchor == "con-han" }?.groups.first?.rows.first)
    #expect(
      row.notes == [
        "Hạn đầu: trước ngày 15/07/2024; đã dời 31 ngày.",
        "Ngày 20/06/2024 dời sang trước ngày 15/08/2024.",
      ])
  }

  @Test func aRegisteredVillageTakesPartInTheSet() throws {
    let files = [
      "site.yaml": "title: Xã Mẫu\ndefault_set: mau\n",
      "criteria/kieu-mau/set.yaml": "title: Kiểu mẫu\n",
      "criteria/kieu-mau/criteria.csv": "code,name\n1,\n",
      "data/registrations.csv": "village,set,title,year\nban-a,kieu-mau,kiểu mẫu,2025\n",
    ]
    let paged = try programme(files)
    let page = paged.set(1)
    #expect(page.registrations.map(\.title) == ["Mục tiêu: kiểu mẫu năm 2025"])
    #expect(page.criteria.map(\.name.text) == ["Tiêu chí 1 (tài liệu không nêu tên)"])
    #expect(paged.village(0).sets.count == 2)
    #expect(paged.village(1).sets.count == 1)
  }

  @Test func countsVillagesByTheCriteriaTheyMeet() throws {
    let page = try programme().set()
    #expect(page.bands.map(\.label) == ["đạt 2 tiêu chí", "đạt 1 tiêu chí", "đạt 0 tiêu chí"])
    #expect(page.bands.map(\.count.text) == ["0", "1", "1"])
    #expect(page.mean == "Bình quân 0,5 tiêu chí mỗi bản.")
  }
}
