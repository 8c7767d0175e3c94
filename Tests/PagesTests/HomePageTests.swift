import Testing

@testable import Pages

@Suite struct HomePageTests {
  /// Villages "Bản 1" … with a log in which the first `unmet` of them lack 1.1, and all lack 2.1.
  private func villages(_ count: Int, lacking unmet: Int) throws -> SetOverview {
    var files = log()
    files["data/villages.csv"] =
      "id,name\n" + (1...count).map { "ban-\($0),Bản \($0)\n" }.joined()
    for number in 1...count {
      let first = number <= unmet ? "Chưa đạt" : "Đạt"
      files["data/assessments.csv", default: ""] +=
        "31/1/2024,ban-\(number),1.1,\(first),,,,,\n31/1/2024,ban-\(number),2.1,Chưa đạt,,,,,\n"
    }
    return try #require(try paged(files).home.sets.first)
  }

  @Test func givesEachOfAFewVillagesACard() throws {
    let overview = try villages(6, lacking: 2)
    #expect(overview.villages.map(\.name.text) == (1...6).map { "Bản \($0)" })
    #expect(overview.villages[0].lacking.map(\.code) == ["1.1", "2.1"])
    #expect(overview.villages[5].lacking.map(\.code) == ["2.1"])
    #expect(overview.matrix?.groups.flatMap(\.rows).count == 6)
  }

  @Test func showsMoreVillagesAsOneTable() throws {
    let overview = try villages(7, lacking: 2)
    #expect(overview.villages.isEmpty)
    #expect(
      overview.matrix?.groups.flatMap(\.rows).map(\.criteria.pair) == ["0/2", "0/2"]
        + [String](repeating: "1/2", count: 5))
    #expect(overview.lists.isEmpty)
  }

  @Test func putsManyVillagesOnPagesOfTheirOwn() throws {
    let overview = try villages(61, lacking: 2)
    #expect(overview.matrix == nil)
    #expect(overview.lists.map(\.text) == ["Bản 1 – Bản 61"])
  }

  @Test func listsWhatIsUnmetInTheOrderOfTheSet() throws {
    let overview = try villages(3, lacking: 1)
    #expect(overview.unmet.map(\.code) == ["1.1", "2.1"])
    #expect(overview.unmet[0].villages.map(\.text) == ["Bản 1"])
    #expect(overview.unmet[0].count == "1/3 bản chưa đạt")
  }

  @Test func listsWhatMostVillagesLackFirstWhereTheyAreMany() throws {
    let overview = try villages(8, lacking: 2)
    #expect(overview.unmet.map(\.code) == ["2.1", "1.1"])
    #expect(overview.unmet[0].villages.isEmpty)
    #expect(overview.unmet[1].villages.map(\.text) == ["Bản 1", "Bản 2"])
  }

  @Test func namesAnIndicatorWithoutANameByItsCode() throws {
    let overview = try villages(1, lacking: 0)
    #expect(overview.unmet[0].name.text == "Chỉ tiêu 2.1 (tài liệu không nêu tên)")
  }

  @Test func hasNoOverviewOfASetThatNobodyIsAssessedIn() throws {
    let home = try paged(["data/villages.csv": "id,name\n"]).home
    #expect(home.sets.isEmpty)
  }

  @Test func saysThatNothingIsAssessedYet() throws {
    let overview = try #require(try paged().home.sets.first)
    #expect(
      overview.villages.map(\.state) == ["Chưa có kết quả đánh giá", "Chưa có kết quả đánh giá"])
    #expect(overview.unmet.isEmpty)
  }

  @Test func addsUpTheVillages() throws {
    let total = try #require(try villages(3, lacking: 1).matrix?.total)
    #expect(total.criteria == Link("2/6", "bo-tieu-chi/mau.html#cac-tieu-chi"))
    #expect(total.indicators?.text == "2/6")
    #expect(total.met.map(\.text) == ["2", "0"])
    #expect(total.met.map(\.address) == ["tieu-chi/mau-1.html", "tieu-chi/mau-2.html"])
  }

  @Test func saysThatNothingCanBeToldYet() throws {
    let overview = try #require(try paged().home.sets.first)
    #expect(overview.reachedSentence == "Chưa đủ số liệu để kết luận về 2 bản")
  }
}
