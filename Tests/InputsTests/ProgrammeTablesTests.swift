import Diagnostics
import Inputs
import Model
import TestSupport
import Testing
import Vietnamese

@Suite struct ProgrammeTablesTests {
  private let units =
    "id,name,short_name,parent,village\ndia-chinh,Địa chính,,,\nha-tang,Hạ tầng,,dia-chinh,\nbql-put,BQL bản Pút,,,ban-put\n"

  private func programme(_ files: [String: String]) throws -> Programme {
    let (content, diagnostics) = try read(["data/units.csv": units].merging(files) { $1 })
    #expect(diagnostics.map(\.rule.id) == [])
    return try #require(content?.programme)
  }

  private func day(_ text: String) throws -> Day { try #require(Day.parse(text)) }

  @Test func readsUnitsWithTheirDesksAndVillages() throws {
    let units = try programme([:]).units
    #expect(units.map(\.parent) == [nil, 0, nil])
    #expect(units.map(\.village) == [nil, nil, 0])
    #expect(units[0].shortName == "Địa chính")
  }

  @Test func aDeskBelongsToAUnitThatIsNoDesk() throws {
    try expect(
      "reference-unknown", in: "data/units.csv",
      "id,name,parent\na,A,\nb,B,a\nc,C,⟦b⟧\n")
    try expect("reference-unknown", in: "data/units.csv", "id,name,parent\na,A,⟦a⟧\n")
  }

  @Test func readsWhoDoesWhatForWhichCriterion() throws {
    let rows =
      "unit,code,role\nha-tang,14.10,\"hướng dẫn, thẩm định\"\ndia-chinh,4,Chủ trì\nbql-put,,tự đánh giá\n"
    let assignments = try programme(["data/assignments.csv": rows]).assignments
    #expect(assignments.map(\.unit) == [1, 0, 2])
    #expect(
      assignments.map(\.subject) == [
        .indicator(set: 0, criterion: 1, indicator: 1), .criterion(set: 0, criterion: 0), .set(0),
      ])
    #expect(assignments.map(\.roles) == [[.guide, .appraise], [.lead], [.selfAssess]])
  }

  @Test func refusesRolesAndUnitsItDoesNotKnow() throws {
    try expect(
      "reference-unknown", "code-unknown", "word-unknown", in: "data/assignments.csv",
      "unit,code,role\n⟦dia-chin⟧,4,chủ trì\ndia-chinh,⟦5⟧,chủ trì\ndia-chinh,4,⟦chủ nhà⟧\n",
      with: ["data/units.csv": units])
  }

  @Test func beforeADayIsStrictlyBeforeIt() throws {
    let rows = """
      id,village,code,action,lead,coordinators,due,moved,done
      a,ban-put,4.3,Lắp đèn,dia-chinh; ha-tang,bql-put,trước 15/7/2024,10/7/2024: trước 30/8/2024,
      b,,,Họp,,,15/7/2024,,16/7/2024
      c,ban-put,4,Việc không hạn,,,,,

      """
    let tasks = try programme(["data/tasks.csv": rows]).tasks
    #expect(tasks[0].leads == [0, 1])
    #expect(tasks[0].coordinators == [2])
    #expect(tasks[0].due?.lastDay == (try day("14/7/2024")))
    #expect(tasks[0].deadline(asOf: try day("9/7/2024")) == tasks[0].due)
    #expect(tasks[0].deadline(asOf: try day("10/7/2024"))?.lastDay == (try day("29/8/2024")))
    #expect(tasks[1].due?.lastDay == (try day("15/7/2024")))
    #expect(tasks[1].village == nil && tasks[1].subject == nil)
    #expect(tasks[1].done == (try day("16/7/2024")))
    #expect(tasks[2].due == nil)
  }

  @Test func refusesDeadlinesThatAreNone() throws {
    try expect(
      "date-form", "date-form", in: "data/tasks.csv",
      "id,action,due,moved\na,Việc,⟦giữa tháng 7⟧,\nb,Việc,,⟦10/7/2024⟧\n")
  }

  @Test func readsPapersAndWhatVillagesHandedIn() throws {
    let programme = try programme([
      "criteria/ntm/papers.csv": "id,code,name\nbien-ban,4,Biên bản nghiệm thu\n",
      "data/evidence.csv":
        "village,code,paper,received,link\nban-put,4,bien-ban,1/6/2024,https://vi-du.vn/a\nban-tum,4,biên bản NGHIỆM thu,,\nban-tum,14,Ảnh,,\n",
    ])
    #expect(programme.papers.map(\.name) == ["Biên bản nghiệm thu"])
    #expect(programme.evidence.map(\.paper) == [0, 0, nil])
    #expect(programme.evidence[0].link == "https://vi-du.vn/a")
  }

  @Test func readsStagesOfTheSet() throws {
    let set = """
      title: Bộ
      evidence_due: trước 22/10/2024
      bands: [2, 1]
      stages:
        - id: tu-danh-gia
          name: Tự đánh giá
          authority: Ban quản lý bản
        - id: cong-nhan
          name: Công nhận

      """
    let programme = try programme([
      "criteria/ntm/set.yaml": set,
      "data/milestones.csv":
        "village,stage,date\nban-put,tu-danh-gia,1/2/2024\nban-put,công nhận,1/3/2024\n",
    ])
    #expect(programme.sets[0].stages.map(\.id) == ["tu-danh-gia", "cong-nhan"])
    #expect(programme.sets[0].evidenceDue?.lastDay == (try day("21/10/2024")))
    #expect(programme.sets[0].bands == [2, 1])
    #expect(programme.milestones.map(\.stage) == [0, 1])
  }

  @Test func refusesAStageTheSetDoesNotHave() throws {
    try expect(
      "reference-unknown", in: "data/milestones.csv",
      "village,stage,date\nban-put,⟦công bố⟧,1/2/2024\n")
  }

  @Test func knowsNothingOfReportsWhereNoRegisterIsKept() throws {
    #expect(try programme([:]).reports == nil)
    let reports = try programme([
      "data/reports.csv": "village,period,received\nban-put,6/2024,14/6/2024\n"
    ]).reports
    #expect(reports?.map(\.month) == [try #require(Month(year: 2024, month: 6))])
  }

  @Test func readsTheDutyToReport() throws {
    let site = "title: Xã\nmonthly_report:\n  before_day: 15\n  to: Địa chính\n"
    let duty = try #require(try programme(["site.yaml": site]).site.reportDuty)
    let june = try #require(Month(year: 2024, month: 6))
    #expect(duty.deadline(of: june).lastDay == (try day("14/6/2024")))
    try expect(
      "setting-form", in: "site.yaml", "title: Xã\nmonthly_report:\n  before_day: ⟦31⟧\n")
  }

  @Test func readsMoneyExactly() throws {
    let funds = try programme([
      "data/funds.csv":
        "village,code,fund,planned,allocated,spent,contributed\nban-put,4.3,Ngân sách,1.250.000.000,\"1.000.000.000,5\",,\n"
    ]).funds
    #expect(funds[0].planned == ExactDecimal(1_250_000_000))
    #expect(funds[0].allocated == ExactDecimal(mantissa: 10_000_000_005, scale: 1))
    #expect(funds[0].spent == nil)
  }

  @Test func readsTitlesVillagesGoFor() throws {
    let rows = "village,title,year\nban-put,đạt chuẩn nông thôn mới,2024\n"
    let registrations = try programme(["data/registrations.csv": rows]).registrations
    #expect(registrations.map(\.year) == [2024])
    #expect(registrations.map(\.set) == [0])
  }

  @Test func readsWhatBecameOfVillages() throws {
    let rows =
      "date,kind,village,into,name\n1/7/2025,nhập,ban-put,ban-tum,\n1/8/2025,đổi tên,ban-tum,,Bản cũ\n"
    let events = try programme(["data/village_events.csv": rows]).villageEvents
    #expect(events.map(\.kind) == [.merge, .rename])
    #expect(events[0].into == [1])
    #expect(events[1].name == "Bản cũ")
    try expect(
      "word-unknown", in: "data/village_events.csv",
      "date,kind,village\n1/7/2025,⟦mất⟧,ban-put\n")
  }
}
