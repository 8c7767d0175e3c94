import Testing

/// Sets of every shape the rules allow, built from folders alone.
@Suite struct SetShapeTests {
  private func village(
    set: String, criteria: String, indicators: String? = nil, log: [String],
    villages: String = "id,name,group\nban-a,Bản A,khu vực III\n"
  ) throws -> String {
    var files = content([
      "criteria/mau/set.yaml": "title: Bộ mẫu\n" + set,
      "criteria/mau/criteria.csv": criteria, "data/villages.csv": villages,
      "data/assessments.csv": "date,village,code,status,value,numerator,denominator\n"
        + log.map { "31/1/2024,ban-a,\($0)\n" }.joined(),
    ])
    files["criteria/mau/indicators.csv"] = indicators.map { Array($0.utf8) }
    return try buildSite(files).text("thon-ban/ban-a.html")
  }

  @Test func oneLevelHasCriteriaAlone() throws {
    let text = try village(
      set: "", criteria: "code,name,requirement\n1,Điện,>= 95 %\n2,Đường,\n",
      log: ["1,,,19,20", "2,Chưa đạt,,,"])
    #expect(text.contains("1/2 tiêu chí"))
    #expect(!text.contains("chỉ tiêu: "))
    #expect(text.contains("19/20 (95%)"))
  }

  @Test func indicatorNumbersMayRestartInEveryCriterion() throws {
    let text = try village(
      set: "", criteria: "code,name\n1,Điện\n2,Đường\n",
      indicators: "criterion,code,name\n1,1,Đèn\n1,2,Dây\n2,1,Bê tông\n",
      log: ["1.1,Đạt,,,", "1.2,Chưa đạt,,,", "2.1,Đạt,,,"])
    #expect(text.contains("1/2 tiêu chí"))
    #expect(text.contains("2/3 chỉ tiêu"))
    #expect(text.contains("2 Dây Kết quả"))
  }

  @Test func pointsCountTowardsATotalWithAFloor() throws {
    let set = "recognition:\n  rule: points\n  total: 15\n  criterion_floor_percent: 50\n"
    let indicators = "criterion,code,name,requirement\n1,1.1,A,10 điểm\n2,2.1,B,10 điểm\n"
    let criteria = "code,name\n1,Một\n2,Hai\n"
    let high = try village(
      set: set, criteria: criteria, indicators: indicators, log: ["1.1,,10,,", "2.1,,5,,"])
    #expect(high.contains("15/20 điểm"))
    #expect(high.contains("Đã đạt chuẩn"))
    let low = try village(
      set: set, criteria: criteria, indicators: indicators, log: ["1.1,,10,,", "2.1,,4,,"])
    #expect(low.contains("14/20 điểm"))
    #expect(low.contains("Chưa đạt chuẩn"))
  }

  @Test func recognitionMayNeedSomeCriteriaAndNamedOnes() throws {
    let set = "recognition:\n  rule: at_least\n  count: 2\n  including: [3]\n"
    let criteria = "code,name\n1,Một\n2,Hai\n3,Ba\n"
    let without = try village(
      set: set, criteria: criteria, log: ["1,Đạt,,,", "2,Đạt,,,", "3,Chưa đạt,,,"])
    #expect(without.contains("Chưa đạt chuẩn"))
    let with = try village(
      set: set, criteria: criteria, log: ["1,Đạt,,,", "2,Chưa đạt,,,", "3,Đạt,,,"])
    #expect(with.contains("Đã đạt chuẩn"))
  }

  @Test func thresholdsFollowTheVillagesGroup() throws {
    let indicators =
      "criterion,code,name,requirement\n1,1.1,A,khu vực III: >= 70 %; khác: >= 80 %\n"
    let criteria = "code,name\n1,Một\n"
    let far = try village(
      set: "", criteria: criteria, indicators: indicators, log: ["1.1,,75,,"])
    #expect(far.contains("1/1 chỉ tiêu"))
    let near = try village(
      set: "", criteria: criteria, indicators: indicators, log: ["1.1,,75,,"],
      villages: "id,name,group\nban-a,Bản A,khu vực I\n")
    #expect(near.contains("0/1 chỉ tiêu"))
    #expect(near.contains("còn thiếu 5 điểm phần trăm"))
  }

  @Test func someOfSeveralPartsMayBeEnough() throws {
    let text = try village(
      set: "", criteria: "code,name\n1,Một\n",
      indicators: "criterion,code,name,requirement\n1,1.1,A,2 of 3\n1,1.2,B,2 of 3\n",
      log: ["1.1,,2,,", "1.2,,1,,"])
    #expect(text.contains("1/2 chỉ tiêu"))
    #expect(text.contains("đạt ít nhất 2 trong 3 nội dung"))
    #expect(text.contains("còn thiếu 1"))
  }

  @Test func aSetMayDeclareMoreThanItLists() throws {
    let text = try village(
      set: "declared:\n  criteria: 3\n  indicators: 7\n",
      criteria: "code,name\n1,Một\n2,Hai\n", indicators: "criterion,code,name\n1,1.1,A\n",
      log: ["1,Đạt,,,", "2,Chưa đạt,,,"])
    #expect(text.contains("/3 tiêu chí"))
    #expect(text.contains("/7 chỉ tiêu"))
    #expect(text.contains("7 chỉ tiêu, trong đó 1 chỉ tiêu có mã"))
    #expect(text.contains("3 tiêu chí, trong đó 2 tiêu chí được nêu"))
  }

  @Test func aVillageMayStandInSeveralSets() throws {
    let files = content([
      "site.yaml": "title: Xã Mẫu\nas_of: 30/6/2024\ndefault_set: mau\n",
      "criteria/kieu-mau/set.yaml": "title: Bộ kiểu mẫu\n",
      "criteria/kieu-mau/criteria.csv": "code,name\n1,Cảnh quan\n",
      "data/assessments.csv": """
      date,village,set,code,status
      31/1/2024,ban-a,,1,Đạt
      31/1/2024,ban-a,kieu-mau,1,Đạt

      """,
    ])
    let site = try buildSite(files)
    let text = try site.text("thon-ban/ban-a.html")
    #expect(text.contains("1/2 tiêu chí") && text.contains("1/1 tiêu chí"))
    #expect(try site.text("bo-tieu-chi/kieu-mau.html").contains("1/1 bản đã đạt chuẩn"))
    #expect(try !site.text("thon-ban/ban-b.html").contains("/1 tiêu chí"))
  }
}
