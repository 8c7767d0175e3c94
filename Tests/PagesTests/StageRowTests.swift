import Testing

@testable import Pages

@Suite struct StageRowTests {
  private let set = """
    title: Bộ
    stages:
      - id: tu-danh-gia
        name: Tự đánh giá
        authority: Ban quản lý bản
      - id: cong-nhan
        name: Công nhận

    """

  @Test func aVillageShowsTheStagesItReachedByTheDate() throws {
    let files = [
      "criteria/mau/set.yaml": set,
      "data/milestones.csv":
        "village,stage,date,note\nban-a,tu-danh-gia,1/3/2024,Biên bản\nban-a,cong-nhan,1/9/2024,\n",
    ]
    let stages = try paged(files, asOf: "30/6/2024").village(0).sets[0].stages
    #expect(stages.map(\.isReached) == [true, false])
    #expect(stages.map(\.date) == ["ngày 01/03/2024", "chưa ghi nhận"])
    #expect(stages.map(\.authority) == ["Ban quản lý bản", ""])
    #expect(stages[0].note == "Biên bản")
  }

  private let duty =
    "title: Xã\nmonthly_report:\n  before_day: 15\n  from: Bản\n  to: Xã\n  since: 2024-04\n"

  @Test func aReportIsInTimeLateMissingOrAwaited() throws {
    let reports =
      "village,period,received\nban-a,4/2024,14/4/2024\nban-a,5/2024,15/5/2024\nban-b,6/2024,1/6/2024\n"
    let files = ["site.yaml": duty, "data/reports.csv": reports]
    let rows = try paged(files, asOf: "14/6/2024").village(0).reports
    #expect(rows.map(\.month) == ["6/2024", "5/2024", "4/2024"])
    #expect(
      rows.map(\.standing) == [
        "chưa nhận, hạn trước ngày 15/06/2024", "nhận ngày 15/05/2024, sau hạn",
        "nhận ngày 14/04/2024",
      ])
    let later = try paged(files, asOf: "15/6/2024").village(0).reports
    #expect(later.first?.standing == "chưa nhận, đã quá hạn")
    #expect(later.map(\.isLate) == [true, true, false])
  }

  @Test func nothingIsMissingWhereNoRegisterIsKept() throws {
    let page = try paged(["site.yaml": duty]).village(0)
    #expect(page.reports.isEmpty)
    #expect(page.reportDuty.contains("Dữ liệu chưa có sổ theo dõi báo cáo"))
    #expect(try paged().village(0).reportDuty == "")
    let site = "title: Xã\nmonthly_report:\n  before_day: 15\n"
    #expect(
      try paged(["site.yaml": site]).village(0).reportDuty.hasPrefix(
        "Các bản báo cáo trước ngày 15 hằng tháng. "))
  }
}
