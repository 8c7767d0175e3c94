import Testing
import Vietnamese

@testable import Pages

/// Months and years of more villages than one page names.
@Suite struct VillagePartTests {
  /// Example villages, every one met at 2.1 in May and then not in June; the first with a number
  /// too.
  private func files(villages count: Int, communes: Int = 0) -> [String: String] {
    let isSplit = communes > 1
    let rows = (0..<count).flatMap { village in
      ["31/5/2024,v-\(village),2.1,Đạt,,", "10/6/2024,v-\(village),2.1,Chưa đạt,,"]
    }
    let perCommune = isSplit ? count / communes : count
    return [
      "site.yaml":
        "title: Tỉnh\nmonthly_report:\n  before_day: 15\n  since: 2024-06\n  cutoff_day: 10\n",
      "data/villages.csv": "id,name\(isSplit ? ",commune" : "")\n"
        + (0..<count).map { village in
          "v-\(village),Bản \(village)" + (isSplit ? ",xa-\(village / perCommune)\n" : "\n")
        }.joined(),
      "data/assessments.csv": "date,village,code,status,value,recorded\n"
        + (rows + ["31/5/2024,v-0,1.1,,90,", "20/6/2024,v-0,1.1,,91,"]).map { $0 + "\n" }.joined(),
      "data/communes.csv": isSplit
        ? "id,name\n" + (0..<communes).map { "xa-\($0),xã \($0)\n" }.joined() : "id,name\n",
      "data/tasks.csv":
        "id,village,action,due\na,v-0,Lắp đèn,20/6/2024\nb,v-1,Đổ đường,20/5/2024\nc,,Cả xã,20/6/2024\n",
      "data/reports.csv": "village,period,received\nv-0,6/2024,1/7/2024\nv-1,6/2024,10/6/2024\n",
    ]
  }

  private func months(_ site: Paged) -> [String: MonthPage] {
    site.all.reduce(into: [:]) { found, page in
      if case .month(let page) = page { found[page.frame.path] = page }
    }
  }

  private func years(_ site: Paged) -> [String: YearPage] {
    site.all.reduce(into: [:]) { found, page in
      if case .year(let page) = page { found[page.frame.path] = page }
    }
  }

  @Test func aMonthOfSeveralCommunesCountsEachAndLeadsToItsPage() throws {
    let site = try paged(files(villages: 40, communes: 2), asOf: "31/7/2024")
    let month = try #require(months(site)["thang/2024-06.html"])
    let table = try #require(month.parts)
    #expect(table.heading == "Các xã")
    let rows = table.groups.flatMap(\.rows)
    #expect(rows.map(\.name.text) == ["xã 0", "xã 1"])
    #expect(rows.map(\.name.address) == ["thang/2024-06-xa-0.html", "thang/2024-06-xa-1.html"])
    #expect(rows.map(\.villages) == ["20/20", "20/20"])
    // Criterion 2 and its indicator in each; the number of v-0.
    #expect(rows.map(\.verdicts) == ["40", "40"])
    #expect(rows.map(\.values) == ["1", "0"])
    #expect(rows.map(\.due?.text) == ["1", "0"])
    #expect(rows.map(\.late?.text) == ["1", "0"])
    #expect(rows[0].late?.address == "thang/2024-06-xa-0.html#qua-han")
    // v-1 reported in time, v-0 late, the others not at all.
    #expect(rows.map(\.reports?.text) == ["19", "20"])
    #expect(month.sets[0].summary == "40/40 bản có thay đổi so với tháng trước.")
    #expect(month.sets[0].villages.isEmpty && month.sets[0].table.isEmpty)
  }

  @Test func aPartOfAMonthNamesEveryItemOfItsVillagesAndNoOthers() throws {
    let pages = months(try paged(files(villages: 80, communes: 2), asOf: "31/7/2024"))
    let part = try #require(pages["thang/2024-06-xa-0.html"])
    #expect(part.frame.heading == "Tháng 6/2024: xã 0")
    #expect(part.frame.crumbs.map(\.address) == ["index.html", "thang/2024-06.html"])
    #expect(part.sets[0].villages.count == 40)
    #expect(part.sets[0].villages[0].items.map(\.code) == ["1.1", "2", "2.1"])
    #expect(
      part.sets[0].totals
        == "Cộng các bản, cuối tháng: 0/80 tiêu chí, 0/80 chỉ tiêu; cuối tháng trước: 40/80 tiêu chí, 40/80 chỉ tiêu."
    )
    #expect(part.due.flatMap(\.rows).map(\.action) == ["Lắp đèn"])
    #expect(part.late.flatMap(\.rows).map(\.action) == ["Đổ đường"])
    #expect(part.reports.map(\.label).last == "1 báo cáo nhận đúng hạn")
    #expect(part.parts == nil)
    #expect(part.previous?.address == "thang/2024-05-xa-0.html")
    #expect(part.next?.text == "Tháng 7/2024: xã 0")
    let other = try #require(pages["thang/2024-06-xa-1.html"])
    #expect(other.due.isEmpty && other.late.isEmpty)
    // The page of all leaves the names of so many villages to its parts.
    #expect(pages["thang/2024-06.html"]?.reports.flatMap(\.villages) == [])
  }

  @Test func manyVillagesOfOneCommuneAreSharedOutInThirties() throws {
    let pages = months(try paged(files(villages: 65), asOf: "31/7/2024"))
    let month = try #require(pages["thang/2024-06.html"])
    let rows = try #require(month.parts).groups.flatMap(\.rows)
    #expect(rows.map(\.name.text).first == "Bản 0 – Bản 29")
    #expect(rows.map(\.villages) == ["30/30", "30/30", "5/5"])
    let named = rows.compactMap { pages[$0.name.address] }.flatMap { $0.sets[0].villages }
    #expect(named.count == 65)
    #expect(named.allSatisfy { !$0.items.isEmpty })
    // A month in which fewer changed is told on its own page.
    #expect(pages["thang/2024-05.html"]?.parts == nil)
    #expect(pages["thang/2024-05-1.html"] == nil)
  }

  @Test func aFewVillagesHaveNoParts() throws {
    let pages = months(try paged(files(villages: 30), asOf: "31/7/2024"))
    #expect(
      pages.keys.sorted() == ["thang/2024-05.html", "thang/2024-06.html", "thang/2024-07.html"])
    #expect(pages["thang/2024-06.html"]?.sets[0].villages.count == 30)
  }

  @Test func aPartOfAYearHasItsOwnMonths() throws {
    let site = try paged(files(villages: 40, communes: 2), asOf: "31/7/2025")
    let pages = years(site)
    let year = try #require(pages["thay-doi/2025.html"])
    #expect(year.parts?.groups.flatMap(\.rows).map(\.villages) == ["0/20", "0/20"])
    #expect(year.parts?.hasTasks == false && year.parts?.hasReports == false)
    let part = try #require(pages["thay-doi/2025-xa-1.html"])
    #expect(part.until == "Từ hết ngày 31/12/2024 đến hết ngày 31/07/2025")
    #expect(part.months.first?.address == "thang/2025-01-xa-1.html")
    #expect(part.previous?.address == "thay-doi/2024-xa-1.html")
    #expect(part.sets[0].summary == "Không bản nào có thay đổi trong năm.")
  }

  @Test func aReportOfTheMonthNamesEverythingAndThatOfACommuneItsOwn() throws {
    let site = try paged(files(villages: 80, communes: 2), asOf: "31/7/2024")
    let month = try #require(site.pages.months?.upperBound.previous)
    let all = try #require(site.pages.month(month, isWhole: true))
    #expect(all.sets[0].villages.count == 80 && all.parts == nil)
    #expect(all.reports.flatMap(\.villages).isEmpty == false)
    let one = try #require(site.pages.month(month, in: 1))
    #expect(one.sets[0].villages.map(\.name.text).first == "Bản 40")
  }

  @Test func aCorrectionOfAFrozenMonthStandsInItsOwnPart() throws {
    var files = files(villages: 40, communes: 2)
    files["data/assessments.csv"]? +=
      "30/6/2024,v-39,2.1,Đạt,,20/7/2024\n15/6/2024,v-39,1.1,,90,16/6/2024\n"
    let pages = months(try paged(files, asOf: "31/8/2024"))
    let month = try #require(pages["thang/2024-06.html"])
    #expect(month.frozen == "Hạn chốt số liệu: ngày 10/07/2024; chưa chốt")
    #expect(month.parts?.groups.flatMap(\.rows).map(\.corrected) == ["0", "1"])
    #expect(month.later.map(\.name.text) == ["Bản 39"])
    #expect(pages["thang/2024-06-xa-0.html"]?.later == [])
    let part = try #require(pages["thang/2024-06-xa-1.html"])
    #expect(part.later.map(\.name.text) == ["Bản 39"])
    // The page keeps what was known when it was frozen.
    let village = try #require(part.sets[0].villages.last)
    #expect(village.name.text == "Bản 39" && village.items.map(\.after.word).last == "Chưa đạt")
    #expect(part.sets[0].totals.hasPrefix("Cộng các bản, cuối tháng: 0/40 tiêu chí"))
    #expect(
      pages["thang/2024-07-xa-1.html"]?.sets[0].totals.hasPrefix(
        "Cộng các bản, cuối tháng: 1/40 tiêu chí") == true)
  }

  @Test func aCommunePageHasItsBandsMeanAndNewestMonths() throws {
    let site = try paged(files(villages: 40, communes: 2), asOf: "31/7/2024")
    let page = try #require(
      site.all.compactMap { if case .commune(let page) = $0 { page } else { nil } }.first)
    #expect(page.months.map(\.address) == ["thang/2024-07-xa-0.html", "thay-doi/2024-xa-0.html"])
    #expect(page.sets[0].bands.map(\.count.text).reduce(0) { $0 + (Int($1) ?? 0) } == 20)
    #expect(page.sets[0].bands.flatMap(\.villages).count == 20)
    #expect(page.sets[0].mean.isEmpty == false)
    #expect(site.home.sets[0].bands.isEmpty)
  }

  @Test func aCommuneNamesThoseOfItsVillagesThatHaveReachedTheStandard() throws {
    var files = files(villages: 40, communes: 2)
    files["data/assessments.csv"] =
      "date,village,code,status\n31/5/2024,v-1,1,Đạt\n31/5/2024,v-1,2,Đạt\n"
    let site = try paged(files, asOf: "31/7/2024")
    let pages = site.all.compactMap { if case .commune(let page) = $0 { page } else { nil } }
    #expect(pages.map(\.sets[0].reachedList) == ["xa/xa-0.html#muc-mau", ""])
    #expect(pages[0].sets[0].bands.first?.villages.map(\.text) == ["Bản 1"])
    #expect(site.home.sets[0].reachedList == "bo-tieu-chi/mau.html#dat-chuan")
    #expect(site.set().reached?.villages.map(\.text) == ["Bản 1"])
  }

  @Test func theSiteMapOfAProvinceLeavesVillagesToTheirCommunes() throws {
    let site = try paged(files(villages: 40, communes: 2), asOf: "31/7/2024")
    let map = site.context.siteMapPage()
    let addresses = map.groups.flatMap(\.links).map(\.address)
    #expect(addresses.contains("xa/xa-0.html"))
    #expect(!addresses.contains { $0.hasPrefix("thon-ban/") })
  }
}
