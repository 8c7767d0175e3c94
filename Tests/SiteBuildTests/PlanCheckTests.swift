import Testing

/// The page of checks over the commune's plan: its contradictions and gaps, all of them and no other.
@Suite struct PlanCheckTests {
  private func page() throws -> (text: String, page: ScannedPage) {
    let site = try buildSite(try planContent())
    return (try site.text("doi-chieu.html"), try site.page("doi-chieu.html"))
  }

  /// How often each check finds something, counted by hand in the plan.
  private let expected = [
    "status-conflict": 2, "status-missing": 1, "criterion-met-with-unmet-indicator": 2,
    "declared-count": 1, "denominator": 2, "partition": 1, "figure-undated": 2,
    "name-duplicate": 1, "name-conflict": 5, "name-variant": 4, "name-is-state": 1,
    "responsibility-gap": 1, "responsibility-overlap": 2, "responsibility-no-lead": 18,
    "task-lead-differs": 1, "unit-undeclared": 5, "deadline-collision": 2, "deadline-day-off": 5,
    "task-deadline-missing": 4, "task-lead-missing": 4, "period-mismatch": 2,
    "document-number-variant": 1, "document-unnumbered": 1, "value-missing": 4,
    "threshold-missing": 1, "evidence-missing": 2, "reason-partial": 1,
  ]

  @Test func hasEveryContradictionAndNoOther() throws {
    var found: [String: Int] = [:]
    var check = ""
    for tag in try page().page.tags {
      if tag.name == "section", tag["class"] == "check" { check = tag["id"] ?? "" }
      if tag.name == "article" { found[check, default: 0] += 1 }
    }
    #expect(found == expected)
    #expect(try page().text.contains("76 điểm"))
  }

  @Test(arguments: [
    "Bản Tủm, tiêu chí 13: vừa nêu là đạt vừa nêu là chưa đạt",
    "Bản Tủm, tiêu chí 6: không có trong danh sách đã đạt và chưa đạt",
    "Bản Tủm: nêu 13 nhưng kể 14 mục", "Bản Pút: nêu 3/14, bộ có 16",
    "tiêu chí 11 và 12 cùng được gọi là “Mô hình phát triển kinh tế địa phương”",
    "chỉ tiêu 1.2: “Bản chưa có cổng chào đầu bản” là một tình trạng",
    "chuyển đổi số: tiêu chí 4, 5, 9 không được nêu", "chỉ tiêu 13.2: 2 đơn vị cùng phụ trách",
    "du lịch, tiêu chí 11: 2 đơn vị cùng phụ trách",
    "việc 'tum-15-1': Chi bộ bản Tủm, VP Đảng ủy chủ trì",
    "ngày cuối 14/07/2024 là chủ nhật", "4483/HD-SNN: giai đoạn 2022-2025; 2021-2025",
    "Kế hoạch năm 2024: không có số, ngày", "tên của tiêu chí 1 được viết theo 2 cách",
    "Bản Pút, chỉ tiêu 1.2: lý do không nói tới “biển chỉ dẫn",
  ])
  func tellsWhatDoesNotFit(_ words: String) throws {
    #expect(try page().text.contains(words))
  }

  /// Both sides stand there word for word, with the lines of the plan.
  @Test(arguments: [
    ("Tiêu chí số 13 – Y tế", "dòng 278"), ("Tiêu chí số 13 - Y tế: Chưa đạt chỉ tiêu", "dòng 306"),
    ("Chưa Đạt 3/14 tiêu chí và 3/44 chỉ tiêu", "dòng 211"),
    ("Hướng dẫn số 4483-HD-SNN ngày 26/12/2022", "dòng 688"),
    ("địa bàn tỉnh Sơn La giai đoạn 2021 - 2025", "dòng 694"),
  ])
  func quotesBothSides(_ quote: String, _ line: String) throws {
    let text = try page().text
    #expect(text.contains("\(quote) Nguồn: Kế hoạch năm 2024, \(line)"))
  }

  @Test func villagesAndCriteriaLeadToWhatIsFoundAboutThem() throws {
    let site = try buildSite(try planContent())
    #expect(try site.text("thon-ban/ban-tum.html").contains("20 điểm cần biết khi đọc số liệu"))
    for (path, anchor) in [
      ("thon-ban/ban-tum.html", "status-conflict-ban-tum-13"),
      ("tieu-chi/ntm-13.html", "status-conflict-ban-tum-13"),
      ("tieu-chi/ntm-15.html", "task-lead-differs-ban-tum-tum-15-1"),
    ] {
      let links = try site.page(path).tags.compactMap { $0["href"] }
      #expect(links.contains("../doi-chieu.html#\(anchor)"), "\(path)")
    }
    #expect(try !site.text("tieu-chi/ntm-10.html").contains("cần biết khi đọc số liệu"))
  }

  @Test func theSetIsFoundExpiredOnceItsPeriodIsOver() throws {
    let later = try planContent().replacing(
      "default_set: ntm", with: "default_set: ntm\nas_of: 2026-01-01", in: "site.yaml")
    #expect(
      try buildSite(later).text("doi-chieu.html").contains("giai đoạn áp dụng đến hết năm 2025"))
  }

  @Test func anExplanationIsShownWithItsFinding() throws {
    var content = try planContent()
    content["data/explanations.csv"] = Array(
      "check,village,about,state,note,by,date\nstatus-conflict,ban-tum,13,đã giải thích,Gõ nhầm,Địa chính,5/7/2024\n"
        .utf8)
    let text = try buildSite(content).text("doi-chieu.html")
    #expect(text.contains("Đã giải thích ngày 05/07/2024: Gõ nhầm (Địa chính)"))
    #expect(text.contains("76 điểm: 75 chưa giải thích, 1 đã giải thích, 0 đã xử lý"))
  }
}
