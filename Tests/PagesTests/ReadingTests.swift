import Model
import Testing

@testable import Pages

@Suite struct ReadingTests {
  private func reading(
    _ row: String, requirement: String = ">= 95 %", counts: String = ""
  ) throws -> Reading {
    let indicators =
      "criterion,code,name,requirement,counts\n1,1.1,Đèn,\(requirement),\(counts)\n"
    let changes = log(row).merging(["criteria/mau/indicators.csv": indicators]) { $1 }
    return try paged(changes).village(0).sets[0].criteria[0].indicators[0].reading
  }

  @Test func givesTheDistanceInPointsAndInWhatTheSetCounts() throws {
    let reading = try reading("31/1/2024,ban-a,1.1,,,237,250,,", counts: "hộ")
    #expect(reading.value == "237/250 (94,8%)")
    #expect(reading.distance == "còn thiếu 0,2 điểm phần trăm, tương đương 1 hộ")
    #expect(reading.since == "từ 31/01/2024")
  }

  @Test func callsThemCasesWhereTheSetDoesNotSay() throws {
    let reading = try reading("31/1/2024,ban-a,1.1,,,237,250,,")
    #expect(reading.distance.hasSuffix("tương đương 1 trường hợp"))
  }

  @Test func roundsAwayFromTheThreshold() throws {
    #expect(try reading("31/1/2024,ban-a,1.1,,,94999,100000,,").value == "94.999/100.000 (94,99%)")
    let ceiling = try reading("31/1/2024,ban-a,1.1,,,5001,100000,,", requirement: "<= 5 %")
    #expect(ceiling.value == "5.001/100.000 (5,01%)")
    #expect(ceiling.distance.hasPrefix("còn vượt 0,01 điểm phần trăm"))
  }

  @Test func hasNoDistanceWhereTheThresholdIsReached() throws {
    let reading = try reading("31/1/2024,ban-a,1.1,,95,,,,")
    #expect(reading.mark.verdict == .met)
    #expect(reading.distance == "")
  }

  @Test func keepsTheStatedStatusBesideTheNumberThatContradictsIt() throws {
    let reading = try reading("31/1/2024,ban-a,1.1,Đạt,90,,,,")
    #expect(reading.mark.verdict == .unmet)
    #expect(reading.notes.contains("Sổ ghi “Đạt”, khác với kết quả tính từ số liệu."))
  }

  @Test func saysThatTheCriterionSpeaksForTheIndicator() throws {
    let reading = try reading("31/1/2024,ban-a,1,Đạt,,,,Đã thẩm định,vi-du", requirement: "")
    #expect(reading.mark.verdict == .met)
    #expect(reading.notes == ["Theo kết quả của cả tiêu chí 1."])
    #expect(reading.sources == [])
  }

  @Test func tellsTheRemarkOfARowOnWhatRemains() throws {
    let reading = try reading("31/1/2024,ban-a,1.*,Đạt,,,,Suy ra,vi-du", requirement: "")
    #expect(reading.notes.last == "Suy ra")
    #expect(reading.sources.map(\.text) == ["vi-du"])
  }
}
