import Testing
import Vietnamese

@testable import Pages

/// Where a village's results come from.
@Suite struct ProvenanceTests {
  private func provenance(
    _ rows: String..., files: [String: String] = [:], asOf: String = "30/6/2024"
  ) throws -> Provenance {
    let head = "date,village,code,status,value,numerator,denominator,note,source,recorded\n"
    let log = ["data/assessments.csv": head + rows.map { $0 + "\n" }.joined()]
    let site = try paged(log.merging(files) { $1 }, asOf: asOf)
    return try #require(site.pages.provenance(ofVillage: 0).first)
  }

  private func item(_ code: String, _ provenance: Provenance) throws -> ProvenanceItem {
    try #require(provenance.items.first { $0.code == code })
  }

  @Test func aNumberLeadsToItsRowAndItsRequirement() throws {
    let item = try item(
      "1.1", try provenance("31/5/2024,ban-a,1.1,,94,,,Đo lại,bb-2,"))
    #expect(item.rule == "số liệu so với yêu cầu: từ 95% trở lên")
    #expect(item.mark.word == "Chưa đạt")
    #expect(item.place == "data/assessments.csv, dòng 2, ô E2")
    let row = try #require(item.rows.first)
    #expect(row.path == "data/assessments.csv" && row.line == 2 && row.cell == "E2")
    #expect([row.value, row.note, row.source] == ["94%", "Đo lại", "bb-2"])
  }

  @Test func whatIsStatedAndWhatIsCoveredSaySo() throws {
    let all = try provenance("31/5/2024,ban-a,2,Đạt,,,,,,", "31/5/2024,ban-a,1.*,Chưa đạt,,,,,,")
    #expect(try item("2.1", all).rule == "không có dòng riêng, theo dòng của 2")
    #expect(try item("2", all).rule == "theo trạng thái ghi trong dòng")
    #expect(try item("1.1", all).rule == "không có dòng riêng, theo dòng của 1.*")
    #expect(try item("1.1", all).place.hasPrefix("data/assessments.csv, dòng 3, ô "))
    let nothing = try item("2.1", try provenance("31/5/2024,ban-a,1.1,Đạt,,,,,,"))
    #expect(nothing.rule == "không dòng nào nói tới" && nothing.rows.isEmpty)
  }

  @Test func aCriterionGoesByItsIndicators() throws {
    let all = try provenance("31/5/2024,ban-a,1.1,Đạt,,,,,,")
    let item = try item("1", all)
    #expect(
      item.rule == "theo các chỉ tiêu có mã: 1 đạt, 0 chưa đạt, 0 không áp dụng, 0 chưa rõ")
    #expect(item.place == "" && item.rows.isEmpty)
  }

  @Test func aTallyTellsWhatItCounts() throws {
    let all = try provenance("31/5/2024,ban-a,1.1,Đạt,,,,,,", "31/5/2024,ban-a,2.1,Chưa đạt,,,,,,")
    #expect(all.sums.map(\.label) == ["Chưa đạt chuẩn", "1/2 tiêu chí", "1/2 chỉ tiêu"])
    #expect(
      all.sums[1].parts == [Fact(label: "Đạt", value: "1"), Fact(label: "Chưa đạt", value: "2")])
    #expect(all.sums[2].parts.map(\.value) == ["1.1", "2.1"])
    #expect(all.sums[0].rule.contains("đạt cả 2 tiêu chí"))
  }

  @Test func olderRowsAndCorrectionsAreKeptApart() throws {
    let all = try provenance(
      "30/4/2024,ban-a,2.1,Chưa đạt,,,,,,", "31/5/2024,ban-a,2.1,Chưa đạt,,,,,,",
      "31/5/2024,ban-a,2.1,Đạt,,,,Đọc nhầm,,20/6/2024", "1/7/2024,ban-a,2.1,Chưa đạt,,,,,,")
    let item = try item("2.1", all)
    #expect(item.rows.map(\.line) == [4])
    #expect(item.rows[0].recorded?.iso == "2024-06-20")
    #expect(item.older.map(\.line) == [3, 2])
    #expect(item.mark.word == "Đạt")
  }

  @Test func beforeAnyRowNothingIsKnown() throws {
    let all = try provenance("31/5/2024,ban-a,2.1,Đạt,,,,,,", asOf: "30/4/2024")
    #expect(all.items.allSatisfy { $0.rows.isEmpty && $0.older.isEmpty })
    #expect(all.items.allSatisfy { $0.rule == "không dòng nào nói tới" })
  }

  @Test func unlistedIndicatorsAreTold() throws {
    let files = [
      "criteria/mau/set.yaml": "title: Bộ\ndeclared:\n  criteria: 2\n  indicators: 5\n"
    ]
    let all = try provenance("31/5/2024,ban-a,2,Đạt,,,,,,", files: files)
    #expect(all.sums[2].rule.contains("3 chỉ tiêu không có mã"))
  }
}
