import Testing

@testable import Pages

/// What the page of a year shows against the end of the year before.
@Suite struct YearPageTests {
  private func years(_ rows: String..., asOf: String = "30/6/2024") throws -> [YearPage] {
    let head = "date,village,code,status,value,numerator,denominator,note,source\n"
    let log = head + rows.map { $0 + "\n" }.joined()
    return try paged(["data/assessments.csv": log], asOf: asOf).all.compactMap { page in
      if case .year(let page) = page { page } else { nil }
    }
  }

  @Test func aYearShowsExactlyWhatChangedSinceTheOneBefore() throws {
    let years = try years(
      "30/11/2023,ban-a,1.1,,\"90,5\",,,,", "30/11/2023,ban-a,2.1,Chưa đạt,,,,,",
      "31/12/2023,ban-b,2.1,Đạt,,,,,", "31/1/2024,ban-a,2.1,Đạt,,,,,",
      "29/2/2024,ban-a,1.1,,92,,,,", "31/3/2024,ban-a,1.1,,96,,,,",
      "30/4/2024,ban-b,2.1,Chưa đạt,,,,,", "31/5/2024,ban-b,2.1,Đạt,,,,,")
    #expect(years.map(\.frame.path) == ["thay-doi/2023.html", "thay-doi/2024.html"])
    let year = try #require(years.last)
    #expect(year.until == "Từ hết ngày 31/12/2023 đến hết ngày 30/06/2024")
    let set = try #require(year.sets.first)
    #expect(set.summary == "1/2 bản có thay đổi trong năm.")
    #expect(
      set.totals
        == "Cộng các bản: 1/4 tiêu chí, 1/4 chỉ tiêu → 3/4 tiêu chí, 3/4 chỉ tiêu.")
    let village = try #require(set.villages.first)
    #expect(set.villages.count == 1)
    #expect(village.criteria == "0/2 → 2/2 tiêu chí")
    #expect(village.items.map(\.code) == ["1", "1.1", "2", "2.1"])
    #expect(village.items.map(\.valueBefore) == ["", "90,5%", "", ""])
    #expect(village.items.map(\.value) == ["", "96%", "", ""])
    #expect(year.months.map(\.address).first == "thang/2024-01.html")
    #expect(year.months.count == 6)
    #expect(year.previous?.address == "thay-doi/2023.html")
    #expect(year.next == nil)
  }

  @Test func theFirstYearHasFirstResultsAndNoChange() throws {
    let year = try #require(try years("30/11/2023,ban-a,2.1,Đạt,,,,,").first)
    #expect(year.until == "Tính đến hết ngày 31/12/2023")
    #expect(year.sets[0].summary == "1/2 bản lần đầu có kết quả trong năm.")
    #expect(year.sets[0].villages.isEmpty)
    #expect(year.sets[0].totals.hasSuffix("Năm trước chưa có số liệu."))
  }

  @Test func aYearWithoutAChangeSaysSo() throws {
    let year = try #require(try years("30/11/2023,ban-a,2.1,Đạt,,,,,").last)
    #expect(year.sets[0].summary == "Không bản nào có thay đổi trong năm.")
  }

  @Test func theHomePageLeadsToTheYearOfToday() throws {
    let site = try paged(log("30/11/2023,ban-a,2.1,Đạt,,,,,"))
    #expect(site.home.year?.address == "thay-doi/2024.html")
    #expect(try paged().home.year == nil)
  }
}
