import Testing

@testable import Pages

/// Notices of what was corrected.
@Suite struct CorrectionsPageTests {
  private func site(_ rows: [String]? = nil, asOf: String = "31/7/2024") throws -> Paged {
    let usual = [
      "31/5/2024,ban-a,2.1,Chưa đạt,,,,", "31/5/2024,ban-b,1.1,,\"90,5\",,,",
      "31/5/2024,ban-a,2.1,Đạt,,20/6/2024,Đọc nhầm biên bản,",
      "31/5/2024,ban-b,1.1,,96,5/7/2024,Cộng sai,qd:2",
      // Another day, and one that only came in late: no corrections.
      "30/6/2024,ban-a,1.1,,97,10/7/2024,,",
    ]
    return try paged(
      [
        "site.yaml":
          "title: Xã\ndecimal_mark: \",\"\npublisher: UBND xã\nmonthly_report:\n  before_day: 15\n",
        "data/assessments.csv": "date,village,code,status,value,recorded,note,source\n"
          + (rows ?? usual).map { $0 + "\n" }.joined(),
      ], asOf: asOf)
  }

  private func notices(_ site: Paged) -> [CorrectionsPage] {
    site.all.compactMap { if case .corrections(let page) = $0 { page } else { nil } }
  }

  @Test func aNoticeNamesOldAndNewFigureDayAndReason() throws {
    let pages = notices(try site())
    #expect(pages.map(\.frame.path) == ["dinh-chinh/2024-06.html", "dinh-chinh/2024-07.html"])
    #expect(pages[0].frame.heading == "Thông báo đính chính tháng 6/2024")
    let row = try #require(pages[0].groups.flatMap(\.rows).first)
    #expect([row.village.text, row.code, row.date] == ["Bản A", "2.1", "31/05/2024"])
    #expect([row.before, row.after] == ["Chưa đạt", "Đạt"])
    #expect(row.reason == "đính chính ghi ngày 20/06/2024: Đọc nhầm biên bản")
    #expect(
      row.sources.map(\.text) == ["data/assessments.csv, dòng 2", "data/assessments.csv, dòng 4"])
    let number = try #require(pages[1].groups.flatMap(\.rows).first)
    #expect([number.before, number.after] == ["90,5%", "96%"])
    #expect(pages[0].month?.address == "thang/2024-06.html")
    #expect(pages[0].next?.address == "dinh-chinh/2024-07.html" && pages[1].next == nil)
  }

  @Test func aVillageNamesItsCorrectionsAndLeadsToTheNotice() throws {
    let site = try site()
    let own = site.village(0).corrections
    #expect(own.map(\.code) == ["2.1"])
    #expect(own[0].notice.address == "dinh-chinh/2024-06.html")
    #expect(site.village(1).corrections.map(\.after) == ["96%"])
  }

  @Test func aCriterionMarksWhatWasCorrected() throws {
    let site = try site()
    let rows = site.criterion(1).indicators[0].villages.flatMap(\.rows)
    let sources = rows.map { $0.reading.sources.map(\.address).filter { !$0.isEmpty } }
    #expect(sources == [["dinh-chinh/2024-06.html"], []])
  }

  @Test func theMonthAndTheSiteMapLeadToTheNotice() throws {
    let site = try site()
    let months = site.all.compactMap { if case .month(let page) = $0 { page } else { nil } }
    #expect(
      months.map { $0.notice?.address } == [
        nil, "dinh-chinh/2024-06.html", "dinh-chinh/2024-07.html",
      ])
    let links = site.context.siteMapPage().groups.flatMap(\.links).map(\.address)
    #expect(links.contains("dinh-chinh/2024-07.html"))
  }

  @Test func aCorrectionOfACorrectionReplacesTheLatest() throws {
    let rows = [
      "31/5/2024,ban-a,2.1,Chưa đạt,,,,", "31/5/2024,ban-a,2.1,Đạt,,20/6/2024,Một,",
      "31/5/2024,ban-a,2.1,Chưa đạt,,25/6/2024,Hai,",
    ]
    let page = try #require(notices(try site(rows)).first)
    #expect(
      page.groups.flatMap(\.rows).map { "\($0.before) → \($0.after)" } == [
        "Chưa đạt → Đạt", "Đạt → Chưa đạt",
      ])
  }

  @Test func whatIsNotWrittenYetIsNoCorrection() throws {
    #expect(notices(try site(asOf: "19/6/2024")).isEmpty)
    #expect(notices(try site(["31/5/2024,ban-a,2.1,Đạt,,,,"])).isEmpty)
  }
}
