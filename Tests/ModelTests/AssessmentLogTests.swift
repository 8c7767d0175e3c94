import Diagnostics
import Testing
import Vietnamese

@testable import Model

@Suite struct AssessmentLogTests {
  private let date = Day(daysSinceEpoch: 19_000)

  @Test func givesBackWhatWasAppended() {
    var place = AssessmentLog.Place()
    place.record = 3
    place.column = 5
    place.line = 4
    place.offset = 70
    place.length = 6
    var log = AssessmentLog()
    place.file = log.addFile("data/assessments.csv")
    log.append(AssessmentLog.Entry(village: 1, item: 2, date: date, status: .unstated))
    log.append(
      AssessmentLog.Entry(
        village: 7, item: 8, date: date, status: .mostlyMet, stage: .district,
        measurement: .init(value: ExactDecimal(95)), words: .init(note: "ghi chú"), place: place))
    #expect(log.count == 2)
    #expect((log.village(of: 1), log.item(of: 1), log.date(of: 1)) == (7, 8, date))
    #expect(log.status(of: 1) == .mostlyMet)
    #expect(log.stage(of: 1) == .district)
    #expect(log.measurement(of: 1).value == ExactDecimal(95))
    #expect(log.measurement(of: 0).isEmpty)
    #expect(log.words(of: 1).note == "ghi chú")
    #expect(log.words(of: 0) == AssessmentLog.Words())
    #expect(log.line(of: 1) == 4)
    #expect(
      log.location(of: 1)
        == Location(
          path: "data/assessments.csv", range: 70..<76, cell: .init(row: 3, column: 5)))
  }

  @Test func ordersStagesFromTheVillageUpwards() {
    #expect([Stage.district, .unstated, .commune, .village].sorted() == Stage.allCases)
  }
}
