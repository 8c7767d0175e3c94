import Testing

@testable import Pages

@Suite struct PosterTests {
  private func poster(_ changes: [String: String]) throws -> Poster {
    let posters = try paged(changes).all.compactMap { page in
      if case .poster(let poster) = page { poster } else { nil }
    }
    return try #require(posters.first)
  }

  @Test func saysHowFarWhatIsMetAndWhatIsNot() throws {
    let poster = try poster([
      "data/assessments.csv":
        "date,village,code,status\n1/6/2024,ban-a,1,Chưa đạt\n1/6/2024,ban-a,2,Đạt\n",
      "data/units.csv": "id,name\nto,Tổ điện\n",
      "data/assignments.csv": "unit,code,role\nto,1,chủ trì\n",
      "data/tasks.csv": "id,village,code,action,lead,due\nv,ban-a,1,Lắp đèn,to,30/9/2024\n",
    ])
    #expect(poster.name == "Bản A" && poster.criteria == "1/2" && poster.indicators == "1/2")
    #expect(
      poster.unmet == [
        .init(
          code: "1", name: "Điện", parts: "", units: "Chủ trì: Tổ điện",
          due: "Hạn: đến hết ngày 30/09/2024")
      ])
    #expect(poster.met == ["2 Đường"] && poster.unmetNote == "" && poster.size == 44)
  }

  @Test func saysWhereNoDeadlineIsStatedAndWhatIsOverdue() throws {
    let poster = try poster([
      "data/assessments.csv":
        "date,village,code,status\n1/6/2024,ban-a,1,Chưa đạt\n1/6/2024,ban-a,2,Chưa đạt\n",
      "data/units.csv": "id,name\nto,Tổ điện\n",
      "data/tasks.csv": "id,village,code,action,lead,due\nv,ban-a,1,Lắp đèn,to,1/6/2024\n",
    ])
    #expect(
      poster.unmet.map(\.due) == [
        "Hạn: đến hết ngày 01/06/2024 (đã quá hạn)", "Chưa nêu thời hạn",
      ])
    #expect(poster.met == ["Chưa đạt tiêu chí nào."])
  }

  @Test func aVillageWithoutResultsShowsThatAlone() throws {
    let poster = try poster([:])
    #expect(poster.criteria == "" && poster.unmet == [] && poster.met == [])
    #expect(poster.state == "Đến nay chưa có kết quả đánh giá nào.")
  }

  private func items(_ count: Int, name: Int, parts: String = "") -> [Poster.Item] {
    (1...count).map {
      .init(
        code: "\($0)", name: String(repeating: "chữ ", count: name / 4), parts: parts,
        units: "Phụ trách: Tổ",
        due: "")
    }
  }

  @Test func lettersShrinkBeforeAnythingIsLeftOut() {
    let met = (1...8).map { "\($0) Thông tin và truyền thông" }
    let few = PosterLayout(unmet: items(2, name: 20), met: met, others: [], isLong: false)
    let more = PosterLayout(unmet: items(5, name: 40), met: met, others: [], isLong: false)
    #expect(few.size > more.size && more.size >= 24)
    #expect(few.namesMet && few.unmetCount == 2 && more.unmetCount == 5)
  }

  @Test func unmetIndicatorsAreNamedBelowTheirCriterion() throws {
    let poster = try poster([
      "data/assessments.csv": "date,village,code,status\n1/6/2024,ban-a,1.1,Chưa đạt\n"
    ])
    #expect(poster.unmet.map(\.parts) == ["1.1 Đèn"])
  }

  @Test func indicatorsGoBeforeANameIsLeftOut() {
    let parts = "1.1 " + String(repeating: "chữ ", count: 20)
    let met = (1...8).map { "\($0) Thông tin" }
    let few = PosterLayout(
      unmet: items(2, name: 20, parts: parts), met: met, others: [], isLong: false)
    let more = PosterLayout(
      unmet: items(5, name: 40, parts: parts), met: met, others: [], isLong: false)
    #expect(few.namesParts && few.namesMet && few.unmetCount == 2)
    #expect(!more.namesParts && more.namesMet && more.unmetCount == 5)
  }

  @Test func whatIsMetKeepsItsCodesWhereNamesHaveNoRoom() {
    let met = (1...13).map { "\($0) Nhà ở dân cư và các công trình phụ trợ" }
    let layout = PosterLayout(unmet: items(7, name: 40), met: met, others: [], isLong: false)
    #expect(!layout.namesMet && layout.unmetCount == 7 && layout.size == 24)
  }

  @Test func tooManyAreCountedAndNeverTooSmallToRead() {
    let layout = PosterLayout(unmet: items(16, name: 400), met: [], others: [], isLong: true)
    #expect(layout.size == 24 && (1..<16).contains(layout.unmetCount))
  }

  @Test func whatIsLeftOutKeepsItsCodes() throws {
    let rows = (1...16).map { "\($0),\(String(repeating: "tiêu chí dài ", count: 20))\n" }
    let poster = try poster([
      "criteria/mau/criteria.csv": "code,name\n" + rows.joined(),
      "criteria/mau/indicators.csv": "criterion,code,name\n",
      "data/assessments.csv": "date,village,code,status\n"
        + (1...16).map { "1/6/2024,ban-a,\($0),Chưa đạt\n" }.joined(),
    ])
    #expect(
      poster.unmetNote.hasSuffix(
        ": 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16; xem tờ niêm yết"))
  }
}
