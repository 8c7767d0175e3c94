import Model
import TestSupport
import Testing

@testable import Inputs

/// A log that is read in parts beside each other says what it says when read in one go.
@Suite struct LogPartTests {
  private let head = "date,village,code,status,value,note,recorded\n"

  private func reader(_ text: String, jobs: Int) throws -> AssessmentReader {
    let programme = try #require(try InputsTests.read([String: String]()).content?.programme)
    var reader = AssessmentReader(
      AssessmentContext(
        villages: programme.villages, sets: programme.sets, documents: [], items: programme.items,
        mark: nil))
    reader.read(Array(text.utf8), path: "data/assessments.csv", jobs: jobs, partSize: 64)
    return reader
  }

  private func rows(_ log: AssessmentLog) -> [String] {
    (0..<log.count).map { row in
      """
      \(log.village(of: row)) \(log.item(of: row)) \(log.date(of: row)) \(log.status(of: row)) \
      \(log.measurement(of: row)) \(log.words(of: row)) \(log.line(of: row)) \
      \(log.location(of: row)) \(log.recordedDay(of: row))
      """
    }
  }

  private func expectSameInParts(_ text: String) throws {
    let (whole, parts) = (try reader(text, jobs: 1), try reader(text, jobs: 3))
    #expect(rows(parts.log) == rows(whole.log))
    #expect(parts.log.files == whole.log.files)
    #expect(parts.findings.diagnostics == whole.findings.diagnostics)
  }

  private func log(_ count: Int, _ change: (Int) -> String = { _ in "" }) -> String {
    head
      + (0..<count).map { number in
        let village = number % 2 == 0 ? "ban-put" : "ban-tum"
        let code = ["4.3", "14.1", "14.10"][number % 3]
        let note = number % 5 == 0 ? "\"ghi chú \(number), hai\"" : ""
        let extra = change(number)
        return extra.isEmpty
          ? "\(number % 28 + 1)/1/2024,\(village),\(code),Đạt,\(number),\(note),\n" : extra
      }.joined()
  }

  @Test(arguments: [0, 1, 2, 50]) func keepsEveryRowInItsPlace(rows: Int) throws {
    try expectSameInParts(log(rows))
    #expect(try reader(log(rows), jobs: 2).log.count == rows)
  }

  @Test func keepsWhatARowHasOfItsOwn() throws {
    try expectSameInParts(
      log(40) { $0 % 9 == 4 ? "1/1/2024,ban-put,4.3,Chưa đạt,98%,xem lại,5/2/2024\n" : "" })
  }

  @Test(arguments: ["\r\n", "\n\n", "\n,,,,,,\n"]) func countsLinesAsAFileHasThem(end: String)
    throws
  {
    let rows = log(40).split(separator: "\n").joined(separator: end)
    try expectSameInParts(rows)
  }

  @Test func readsAFieldOfSeveralLines() throws {
    try expectSameInParts(
      log(40) { $0 % 4 == 1 ? "1/1/2024,ban-put,4.3,Đạt,,\"một\nhai\nba\n\nbốn\",\n" : "" })
  }

  @Test(arguments: [
    "1/1/2024,ban-pit,4.3,Đạt,,,\n", "1/1/2024,ban-put,4.3,Dạt,,,\n", "1/1/2024,ban-put\n",
    "1/1/2024,ban-put,4.3,Đạt,,\"hở,\n", "1/1/2024,ban-put,4.3,Đạt,,số 0912 345 678,\n",
    "1/1/2024,ban-put,4.3,Đạt,,\"Lò Văn A, Lò Văn B, Lò Văn C\",\n",
  ])
  func pointsAtAMistakeWhereItIs(row: String) throws {
    let text = log(40) { $0 == 31 ? row : "" }
    try expectSameInParts(text)
    #expect(try !reader(text, jobs: 2).findings.diagnostics.isEmpty)
  }
}
