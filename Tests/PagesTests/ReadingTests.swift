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
    #expect(reading.since == "ghi nhận ngày 31/01/2024")
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

  @Test func saysSinceWhenOnlyOfAChangeThatWasSeen() throws {
    let files = log("31/1/2024,ban-a,2.1,Chưa đạt,,,,,", "31/3/2024,ban-a,2.1,Đạt,,,,,")
    let row = try paged(files).village(0).sets[0].criteria[1]
    #expect(row.indicators[0].reading.since == "từ 31/03/2024")
  }

  @Test func aRowThatOnlyConfirmsLeavesTheRemarkOfTheFirst() throws {
    let files = log("31/1/2024,ban-a,2,Đạt,,,,Suy ra,vi-du", "31/3/2024,ban-a,2,Đạt,,,,,")
    let reading = try paged(files).village(0).sets[0].criteria[1].reading
    #expect(reading.notes == ["Suy ra"])
    #expect(reading.sources.map(\.text) == ["vi-du"])
  }

  @Test func aCriterionsOlderRowDoesNotSpeakAgainstNewerOnes() throws {
    let files = log("31/1/2024,ban-a,2,Chưa đạt,,,,Cũ,vi-du", "31/3/2024,ban-a,2.1,Đạt,,,,,")
    let reading = try paged(files).village(0).sets[0].criteria[1].reading
    #expect(reading.mark.verdict == .met)
    #expect(reading.notes.isEmpty && reading.sources.isEmpty)
  }

  @Test func saysWhoJudgedAndCitesTheDocument() throws {
    let rows = """
      date,village,code,status,assessor,stage,document
      31/1/2024,ban-a,2.1,Đạt,Trạm y tế xã,xã,qd-1

      """
    let reading = try paged([
      "data/assessments.csv": rows, "data/documents.csv": "id,number\nqd-1,12/QĐ\n",
    ]).village(0).sets[0].criteria[1].indicators[0].reading
    #expect(reading.notes == ["Đánh giá: Trạm y tế xã, cấp xã"])
    #expect(reading.sources.map(\.text) == ["12/QĐ"])
  }

  @Test func showsThePerCentSignWhereTheSetNamesNoUnit() throws {
    let reading = try reading("31/1/2024,ban-a,1.1,Chưa đạt,\"92,5%\",,,,", requirement: "")
    #expect(reading.value == "92,5%")
  }

  @Test func showsWhatThePartsGiveAndNotWhatIsTyped() throws {
    let reading = try reading("31/1/2024,ban-a,1.1,,50%,7,9,,", requirement: ">= 60 %")
    #expect(reading.value == "7/9 (77,77%)")
  }

  @Test func saysThatAValueIsJustAtABoundItMustPass() throws {
    let reading = try reading("31/1/2024,ban-a,1.1,,20%,,,,", requirement: "15..<20 %")
    #expect(reading.distance == "vừa bằng ngưỡng, phải thấp hơn")
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
