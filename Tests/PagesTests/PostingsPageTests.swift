import Testing

@testable import Pages

@Suite struct PostingsPageTests {
  private let head = "page,title,form,place,decided,from,to,by,note\n"

  private func page(_ rows: String, site: String = "", asOf: String = "30/6/2024") throws -> (
    page: PostingsPage, paged: Paged
  ) {
    let paged = try paged(
      [
        "data/postings.csv": head + rows,
        "site.yaml": "title: Xã Mẫu\ndecimal_mark: \",\"\n" + site,
        "data/documents.csv": "id,number\nvb,1/QĐ\n",
      ], asOf: asOf)
    return (paged.context.postingsPage(), paged)
  }

  @Test func saysUntilWhenPaperHasToHang() throws {
    let row = "in/thon-ban-ban-a,,niêm yết,Nhà văn hóa,,10/6/2024,,Trưởng bản,\n"
    let posting = try #require(try page(row).page.groups.first?.rows.first)
    #expect(
      posting.title.text == "Kết quả thực hiện các tiêu chí: Bản A" && posting.form == "Niêm yết")
    #expect(posting.standing == "phải công khai đến hết ngày 09/07/2024")
    let later = try #require(try page(row, asOf: "10/7/2024").page.groups.first?.rows.first)
    #expect(later.standing == "được gỡ từ ngày 10/07/2024")
  }

  @Test func aLoudspeakerIsHeardForThreeDays() throws {
    let row = "phat-thanh/ban-a,,loa,,,28/6/2024,,,\n"
    let posting = try #require(try page(row).page.groups.first?.rows.first)
    #expect(posting.title.text == "Bản A" && posting.form == "Loa")
    #expect(posting.standing == "phải công khai đến hết ngày 30/06/2024")
  }

  /// 30/4 and 1/5 are off: five working days after Thursday 25/4/2024 end on Monday 6/5.
  @Test(arguments: [
    ("6/5/2024", ""), ("7/5/2024", "Muộn: ngày cuối cùng đúng hạn là 06/05/2024"),
  ])
  func countsWorkingDaysWithoutHolidays(from: String, note: String) throws {
    let row = ",Quyết định,niêm yết,,25/4/2024,\(from),,,\n"
    let site = "days_off: [30/4/2024, 1/5/2024]\n"
    let posting = try #require(try page(row, site: site).page.groups.first?.rows.first)
    #expect(posting.notes == [note].filter { !$0.isEmpty })
  }

  @Test(arguments: [
    ("in/dinh-chinh-2024-06", "Thông báo đính chính tháng 6/2024"),
    ("thang/2024-05", "Báo cáo tháng 5/2024"), ("in/don-vi-to", "Tổ điện"),
    ("tieu-chi/mau-1", "Tiêu chí 1 Điện"), ("in/tieu-chi-mau-2", "Tiêu chí 2 Đường"),
    ("in/so", "Sổ theo dõi kết quả thực hiện các tiêu chí"),
  ])
  func pagesAreCalledByWhatTheyTell(page: String, title: String) throws {
    #expect(try row(page).title.text == title)
  }

  @Test func aSheetPostedWithoutItsCodeSaysSo() throws {
    #expect(try row("in/so").notes.contains { $0.hasPrefix("Không ghi mã của tờ") })
    #expect(try row("thang/2024-05").notes == [])
  }

  private func row(_ page: String) throws -> PostingRow {
    let log =
      "31/5/2024,ban-a,2.1,Chưa đạt,,,,\n31/5/2024,ban-a,2.1,Đạt,,20/6/2024,Đọc nhầm,\n"
    let site = try paged([
      "data/units.csv": "id,name\nto,Tổ điện\n",
      "data/assessments.csv":
        "date,village,code,status,value,recorded,note,source\n\(log)",
      "data/postings.csv": "page,form,from\n\(page),niêm yết,25/6/2024\n",
    ])
    let pages = site.all.compactMap { if case .postings(let page) = $0 { page } else { nil } }
    return try #require(pages.first?.groups.first?.rows.first)
  }

  @Test func aDayThatMakesUpForAnotherIsAWorkingDay() throws {
    let row = ",Quyết định,niêm yết,,25/4/2024,6/5/2024,,,\n"
    let site = "days_off: [30/4/2024, 1/5/2024]\nwork_days: [4/5/2024]\n"
    let posting = try #require(try page(row, site: site).page.groups.first?.rows.first)
    #expect(posting.notes == ["Muộn: ngày cuối cùng đúng hạn là 04/05/2024"])
  }

  @Test func manyStandUnderTheirMonths() throws {
    let rows = (1...31).map { ",Tin \($0),niêm yết,,,\($0 % 28 + 1)/\($0 % 2 + 5)/2024,,,\n" }
      .joined()
    let group = try #require(try page(rows).page.groups.first)
    #expect(group.groups.map { $0.heading?.text } == ["Tháng 6/2024", "Tháng 5/2024"])
    #expect(group.rows.count == 31)
  }

  @Test func takenDownBeforeThirtyDaysIsEarly() throws {
    let rows = ",Một,niêm yết,,,1/5/2024,31/5/2024,,\n,Hai,niêm yết,,,1/5/2024,30/5/2024,,\n"
    let posted = try #require(try page(rows).page.groups.first?.rows)
    #expect(posted.map(\.notes) == [[], ["Gỡ sớm: phải công khai đến hết ngày 30/05/2024"]])
    #expect(posted.map(\.standing) == ["gỡ ngày 31/05/2024", "gỡ ngày 30/05/2024"])
  }

  @Test func theQuartersListHasWhatWasPublicForADayOfIt() throws {
    let rows = """
      ,Cũ,niêm yết,,,1/1/2024,31/3/2024,,
      ,Qua hai quý,niêm yết,Nhà văn hóa,,20/3/2024,1/4/2024,Công chức,
      ,Mới,họp,,,30/6/2024,,,

      """
    let (page, paged) = try page(rows)
    #expect(
      page.quarters.map(\.text) == [
        "Danh mục nội dung đã công khai quý II/2024", "Danh mục nội dung đã công khai quý I/2024",
      ])
    let quarter = try #require(paged.context.quarters.last)
    let table = try #require(paged.context.quarterSheet(quarter).parts[0].sections[0].tables.first)
    #expect(
      table.columns.map(\.text)
        == ["STT", "Nội dung", "Hình thức", "Địa điểm", "Thời gian", "Người, đơn vị thực hiện"])
    #expect(
      table.groups[0].rows.map(\.cells) == [
        [
          "1", "Qua hai quý", "Niêm yết", "Nhà văn hóa", "từ 20/03/2024 đến 01/04/2024",
          "Công chức",
        ],
        ["2", "Mới", "Họp", "", "từ 30/06/2024 đến …", ""],
      ])
  }

  @Test func aVillageHasItsOwnPostings() throws {
    let rows =
      "in/ap-phich-ban-b,,niêm yết,,,1/6/2024,,,\nthon-ban/ban-a,,trang web,,,1/6/2024,,,\n"
    let paged = try page(rows).paged
    #expect(paged.village(0).postings.map(\.form) == ["Trang web"])
    #expect(paged.village(1).postings.map(\.title.address) == ["in/ap-phich-ban-b.html"])
  }
}
