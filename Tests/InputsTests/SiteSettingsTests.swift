import Diagnostics
import Inputs
import Model
import TestSupport
import Testing
import Vietnamese

@Suite struct SiteSettingsTests {
  private let path = "site.yaml"

  private func site(_ text: String) throws -> SiteSettings {
    let (content, diagnostics) = try read([path: text])
    #expect(diagnostics.map(\.rule.id) == [])
    return try #require(content?.programme.site)
  }

  @Test func readsTheKindsOfPagesToLeaveOut() throws {
    let site = try site("title: Xã\nleave_out: [sheets, site_map]\n")
    #expect(site.leftOut == [.sheets, .siteMap])
  }

  @Test func offersTheKindOfPagesThatWasMeant() throws {
    let text: MarkedText = "title: Xã\nleave_out: [posters, ⟦sheet⟧]\n"
    let diagnostic = try expect("setting-form", in: path, text)
    #expect(diagnostic.help?.en.contains("sheets") == true)
  }

  @Test func readsEverySetting() throws {
    let site = try site(
      """
      title: Nông thôn mới
      programme: Chương trình
      commune: xã Mẫu
      district: huyện Mẫu
      province: tỉnh Mẫu
      publisher: Ban chỉ đạo
      contact: UBND xã
      source: Kế hoạch
      language: en
      decimal_mark: "."
      as_of: 31/12/2023
      base_url: https://xa.example.vn/ntm
      default_set: ntm

      """)
    #expect(site.title == "Nông thôn mới" && site.programme == "Chương trình")
    #expect(site.commune == "xã Mẫu" && site.district == "huyện Mẫu")
    #expect(site.province == "tỉnh Mẫu" && site.publisher == "Ban chỉ đạo")
    #expect(site.contact == "UBND xã" && site.source == "Kế hoạch")
    #expect(site.language == .english)
    #expect(site.decimalMark == .point)
    #expect(site.asOf == Day(year: 2023, month: 12, day: 31))
    #expect(site.baseURL == "https://xa.example.vn/ntm/")
  }

  @Test func readsWhichCountsAreKeptBack() throws {
    let privacy = try site("title: Xã\nprivacy:\n  small_counts: 5\n  things: [bể nước]\n").privacy
    #expect(privacy.smallCounts == 5 && privacy.things == ["bể nước"])
    #expect(try site("title: Xã\n").privacy.smallCounts == 0)
    #expect(try site("title: Xã\nprivacy:\n  small_counts: 0\n").privacy.smallCounts == 0)
  }

  @Test func aTitleIsAllThatIsNeeded() throws {
    let site = try site("title: Xã\n")
    #expect(site.language == .vietnamese)
    #expect(site.decimalMark == nil && site.asOf == nil && site.baseURL == "")
  }

  @Test(arguments: [
    ("language: ⟦fr⟧", "setting-form"), ("decimal_mark: ⟦;⟧", "setting-form"),
    ("as_of: ⟦30/2/2024⟧", "date-form"), ("as_of: ⟦today⟧", "date-form"),
    ("⟦as-of⟧: 1/2/2024", "yaml-unknown-key"),
    ("monthly_report:\n  before_day: ⟦0⟧", "setting-form"),
    ("privacy:\n  small_counts: ⟦2⟧", "setting-form"),
    ("privacy:\n  small_counts: ⟦ít⟧", "number-form"),
    ("privacy:\n  ⟦threshold⟧: 5", "yaml-unknown-key"),
    ("monthly_report:\n  before_day: 15\n  cutoff_day: ⟦29⟧", "setting-form"),
    ("monthly_report:\n  before_day: ⟦mười⟧", "number-form"),
    ("monthly_report:\n  ⟦⟧to: Địa chính", "yaml-missing-key"),
    ("monthly_report:\n  before_day: 15\n  since: ⟦13/2024⟧", "date-form"),
  ])
  func pointsAtTheSettingThatIsWrong(_ line: String, _ rule: String) throws {
    try expect(rule, in: path, MarkedText("title: Xã\n\(line)\n"))
  }

  @Test(arguments: [
    "xa.example.vn", "ftp://xa.vn/", "https://", "https:///x", "https://xa.vn/?a",
    "https://a@xa.vn/", "javascript:alert(1)", "https://xã.vn/",
  ])
  func refusesAddressesThatAreNoneOnTheWeb(_ address: String) throws {
    try expect("setting-form", in: path, MarkedText("title: Xã\nbase_url: ⟦\(address)⟧\n"))
  }

  @Test func asksForTheTitle() throws {
    try expect("yaml-missing-key", in: path, "⟦⟧commune: xã Mẫu\n")
  }

  @Test func theFileMustBeThere() throws {
    try expectOne("content-file-missing", of: path, [:], without: path)
  }
}
