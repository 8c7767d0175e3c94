import Publishing
import SiteBuild
import Testing

/// The commune's own plan, as its readers see it.
@Suite struct PlanSiteTests {
  private static let site = Result { try buildSite(try planContent()) }

  private func plan() throws -> Site { try PlanSiteTests.site.get() }

  /// What the plan itself leaves open: tasks without a deadline, and tasks that nobody is named for.
  @Test func findsNothingButTheGapsOfThePlan() throws {
    let rules = try plan().rules
    #expect(Set(rules) == ["task-deadline-missing", "task-lead-missing"])
    #expect(rules.count { $0 == "task-deadline-missing" } == 4)
    #expect(rules.count { $0 == "task-lead-missing" } == 4)
    #expect(try plan().report.publish?.removed == 0)
  }

  @Test(arguments: ["ban-put", "ban-tum"])
  func givesTheVillageItsPair(_ village: String) throws {
    let text = try plan().text("thon-ban/\(village).html")
    #expect(text.contains("13/16 tiêu chí"))
    #expect(text.contains("41/44 chỉ tiêu"))
    #expect(text.contains("Chưa đạt chuẩn"))
    #expect(text.contains("Số liệu đến ngày 31/12/2023"))
  }

  @Test(arguments: [("ban-put", ["1", "4", "13"]), ("ban-tum", ["4", "13", "15"])])
  func findsExactlyTheUnmetCriteria(_ village: String, _ codes: [String]) throws {
    let page = try plan().page("bo-tieu-chi/ntm.html")
    let row = page.matrixRow(of: "\(village).html")
    #expect(row.count == 16)
    let unmet = zip(1..., row).filter { $0.1 == "cell unmet" }.map { "\($0.0)" }
    #expect(unmet == codes)
    #expect(row.allSatisfy { $0 == "cell unmet" || $0 == "cell met" })
  }

  @Test func saysWhyTumsCriterionSixCountsAsMet() throws {
    let note = "Kế hoạch không nhắc tiêu chí 6 trong cả hai danh sách của bản Tủm"
    #expect(try plan().text("thon-ban/ban-tum.html").contains(note))
    #expect(try plan().text("tieu-chi/ntm-6.html").contains(note))
    #expect(try !plan().text("thon-ban/ban-put.html").contains(note))
  }

  @Test(arguments: ["index.html", "bo-tieu-chi/ntm.html", "thon-ban/ban-put.html"])
  func saysHowManyIndicatorsAreDeclaredAndListed(_ path: String) throws {
    #expect(try plan().text(path).contains("44 chỉ tiêu, trong đó 19 chỉ tiêu có mã"))
  }

  @Test func hasAPageForEverythingAndNoOther() throws {
    var expected: Set = [
      "index.html", "404.html", "thong-bao.html", "so-do-trang.html", "bo-tieu-chi/ntm.html",
      "thon-ban/ban-put.html", "thon-ban/ban-tum.html", "thang/2023-12.html", "style.css",
      "manifest.json", "thay-doi/2023.html", "doi-chieu.html",
      "provenance.json", "in.html", "in.css", "du-lieu.html", "tin.xml", "tra-cuu.html",
      "thong-bao/thoi-han-ho-so-minh-chung.html",
      "thong-bao/ban-put-va-ban-tum-phan-dau-dat-chuan-nam-2024.html",
    ]
    expected.formUnion((1...16).map { "tieu-chi/ntm-\($0).html" })
    let pages = [
      "phan-cong", "ke-hoach-2024", "cach-doc-so-lieu", "gioi-thieu", "tien-do-va-thoi-han",
    ]
    expected.formUnion(pages.map { "trang/\($0).html" })
    let others = try plan().files.keys.filter { path in
      ![
        "don-vi", "in/", "phat-thanh/", "lich/", "viec.html", "van-ban", "bo-tieu-chi/",
        "tieu-chi/", "du-lieu/",
      ].contains {
        path.hasPrefix($0)
      }
    }
    #expect(Set(others) == expected.filter { !$0.hasPrefix("bo-") && !$0.hasPrefix("tieu-chi/") })
    #expect(Set(try plan().files.keys).isSuperset(of: expected))
  }

  /// Sections II and III of the plan: who does what until when.
  @Test(arguments: [
    ("thon-ban/ban-put.html", "1.2 Có cổng chào", "Địa chính", "trước ngày 15/07/2024"),
    ("thon-ban/ban-put.html", "13.2 Tỷ lệ người dân", "Trạm y tế", "trước ngày 15/07/2024"),
    ("thon-ban/ban-tum.html", "15.1 Chi bộ", "VP Đảng ủy", "Tài liệu không nêu thời hạn"),
    ("viec.html", "Hoàn thiện hồ sơ minh chứng", "Ban phát triển bản Pút", "trước ngày 22/10/2024"),
    ("don-vi/tram-y-te.html", "Chủ trì hướng dẫn", "Bản Tủm", "trước ngày 15/07/2024"),
    ("tieu-chi/ntm-13.html", "Trạm y tế xã", "Công chức Lao động", "13.2"),
  ])
  func saysWhoDoesWhatUntilWhen(_ path: String, _ one: String, _ two: String, _ three: String)
    throws
  {
    let text = try plan().text(path)
    for wanted in [one, two, three] { #expect(text.contains(wanted), "\(wanted)") }
  }

  @Test(arguments: [
    ("du-lich", 12), ("van-hoa", 7), ("canh-quan", 9), ("san-xuat", 5), ("chuyen-doi-so", 7),
  ])
  func hasAPageForEveryItemOfAModelSet(_ set: String, _ count: Int) throws {
    let pages = try plan().files.keys.filter { $0.hasPrefix("tieu-chi/\(set)-") }
    #expect(pages.count == count)
  }

  /// The plan gives no measurement, so that no number may stand where one would.
  @Test func showsNoValueThatThePlanDoesNotHave() throws {
    for (path, page) in try plan().pages {
      #expect(!page.tags.contains { $0["class"] == "distance" }, "\(path)")
      #expect(!page.text.contains("điểm phần trăm"), "\(path)")
      #expect(!page.tags.contains { $0.name == "td" && $0["class"] == "num" && $0["data"] != nil })
    }
    let village = try plan().page("thon-ban/ban-put.html")
    #expect(!village.tags.contains { $0["class"] == "distance" })
    #expect(village.text.contains("Tài liệu không nêu ngưỡng"))
    #expect(village.text.contains("Tài liệu không nêu số hộ, số nhân khẩu"))
  }

  @Test func everyLinkLeadsToAPageAndEveryAnchorToAnElement() throws {
    let site = try plan()
    #expect(site.brokenLinks == [])
  }
}

extension ScannedPage {
  /// The classes of the marks in a village's row of the matrix.
  fileprivate func matrixRow(of address: String) -> [String] {
    let rows = tags.split { $0.name == "tr" }
    let own = rows.first { row in row.contains { $0["href"]?.hasSuffix(address) == true } }
    return (own ?? []).compactMap { $0["class"] }.filter { $0.hasPrefix("cell ") }
  }
}
