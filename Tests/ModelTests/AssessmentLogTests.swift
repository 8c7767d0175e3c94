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

  @Test func knowsItsDaysAndWhoJudged() {
    var log = AssessmentLog()
    #expect(log.days == nil)
    for (day, name) in [(19_031, "Tổ hai"), (19_000, "Tổ một"), (19_020, "Tổ hai"), (19_001, "")] {
      log.append(
        AssessmentLog.Entry(
          village: 1, item: day, date: Day(daysSinceEpoch: Int32(day)), status: .met,
          words: .init(assessor: name, note: "ghi chú \(day)")))
    }
    #expect(log.days == Day(daysSinceEpoch: 19_000)...Day(daysSinceEpoch: 19_031))
    #expect(Set(log.assessors(atMost: 10)) == ["", "Tổ một", "Tổ hai"])
    #expect(log.assessors(atMost: 1) == ["Tổ hai"])
  }

  @Test func appendsALogThatWasReadBesideIt() {
    func log(_ path: String, _ value: Int, note: String) -> AssessmentLog {
      var log = AssessmentLog()
      var place = AssessmentLog.Place()
      place.file = log.addFile(path, headings: ["date"])
      place.column = 1
      for note in ["", note] {
        log.append(
          AssessmentLog.Entry(
            village: 1, item: 2, date: date, status: .met,
            measurement: .init(value: ExactDecimal(value)), words: .init(note: note), place: place))
      }
      return log
    }
    var both = log("a.csv", 1, note: "một")
    both.append(log("b.csv", 2, note: "hai"))
    #expect(both.count == 4)
    #expect(both.files == ["a.csv", "b.csv"])
    #expect((0..<4).map { both.words(of: $0).note } == ["", "một", "", "hai"])
    #expect(
      (0..<4).map { both.measurement(of: $0).value } == [1, 1, 2, 2].map { ExactDecimal($0) })
    #expect((0..<4).map { both.path(of: $0) } == ["a.csv", "a.csv", "b.csv", "b.csv"])
    #expect(both.location(of: 3).cell?.heading == "date")
  }

  @Test func aRowsSubjectIsItsVillageItemDayAndStage() {
    var log = AssessmentLog()
    func append(village: Int = 1, item: Int = 1, day: Int32 = 1, stage: Stage = .unstated) {
      log.append(
        AssessmentLog.Entry(
          village: village, item: item, date: Day(daysSinceEpoch: day), status: .met, stage: stage))
    }
    append()
    append()
    append(village: 2)
    append(item: 2)
    append(day: -1)
    append(stage: .commune)
    let first = log.subject(of: 0)
    #expect(
      (0..<6).map { log.subject(of: $0) == first } == [true, true, false, false, false, false])
  }

  @Test func ordersStagesFromTheVillageUpwards() {
    #expect([Stage.district, .unstated, .commune, .village].sorted() == Stage.allCases)
  }
}
