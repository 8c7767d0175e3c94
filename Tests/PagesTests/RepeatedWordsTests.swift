import Diagnostics
import Model
import Testing
import Vietnamese

@testable import Pages

@Suite struct RepeatedWordsTests {
  private let words = Words(
    [
      "since": "từ {date}", "recorded": "ghi nhận ngày {date}", "assessed_by": "Đánh giá: {who}",
      "stage_commune": "cấp xã",
    ], language: .vietnamese)

  private func log(_ days: [Int32], by name: String = "Tổ một") -> AssessmentLog {
    var log = AssessmentLog()
    for day in days {
      log.append(
        AssessmentLog.Entry(
          village: 0, item: 0, date: Day(daysSinceEpoch: day), status: .met,
          words: .init(assessor: name)))
    }
    return log
  }

  @Test(arguments: [[19_722, 19_750], [-20_000, 60_000], [19_723], []] as [[Int32]])
  func wordsADayInsideAndOutsideTheLog(days: [Int32]) {
    let repeated = RepeatedWords(log(days), words)
    let day = Day(daysSinceEpoch: 19_723)
    #expect(repeated.since(day, false) == "từ 01/01/2024")
    #expect(repeated.since(day, true) == "ghi nhận ngày 01/01/2024")
  }

  @Test(arguments: ["Tổ một", "Tổ hai"])
  func saysWhoJudgedWhetherTheLogNamesThemOrNot(name: String) {
    let repeated = RepeatedWords(log([19_723]), words)
    #expect(repeated.assessor(name, .unstated) == "Đánh giá: \(name)")
    #expect(repeated.assessor(name, .commune) == "Đánh giá: \(name), cấp xã")
  }

  @Test func saysNothingWhereNobodyIsNamed() {
    let repeated = RepeatedWords(log([19_723], by: ""), words)
    #expect(repeated.assessor("", .unstated) == nil)
    #expect(repeated.assessor("", .commune) == "Đánh giá: cấp xã")
  }
}
