import Diagnostics
import Inputs
import Model
import TestSupport
import Testing

/// The order of rows in the files of the log means nothing.
@Suite struct RowOrderTests {
  private static let head = "date,village,code,status,value,stage,note\n"

  private static let rows: [String] = (0..<60).map { number in
    let village = ["ban-put", "Bản Tủm"][number % 2]
    let code = ["4", "4.3", "14", "14.1", "14.10", "14.*"][number / 2 % 6]
    let status = ["Đạt", "Chưa đạt", "", "–", "Cơ bản đạt"][number % 5]
    let stage = ["bản", "xã", ""][number % 3]
    return
      "\(number / 12 + 1)/\(number % 12 + 1)/2024,\(village),\(code),\(status),\(number),\(stage),Ghi \(number % 7)\n"
  }

  /// All that a log says, whatever the order it says it in.
  private func facts(_ files: [String: String]) throws -> [String] {
    let (content, diagnostics) = try read(files)
    #expect(diagnostics.map(\.message.en) == [])
    let log = try #require(content?.programme.log)
    return (0..<log.count).map { row in
      "\(log.date(of: row)) \(log.village(of: row)) \(log.item(of: row)) \(log.status(of: row)) "
        + "\(log.stage(of: row)) \(log.measurement(of: row)) \(log.words(of: row))"
    }.sorted()
  }

  @Test(arguments: 0..<12) func shuffledRowsSayTheSame(_ seed: UInt64) throws {
    var random = FixedRandom(state: seed)
    let shuffled = RowOrderTests.rows.shuffled(using: &random)
    let expected = try facts([
      "data/assessments.csv": RowOrderTests.head + RowOrderTests.rows.joined()
    ])
    #expect(expected.count == RowOrderTests.rows.count)
    #expect(
      try facts(["data/assessments.csv": RowOrderTests.head + shuffled.joined()]) == expected)
    let cut = Int.random(in: 0...shuffled.count, using: &random)
    #expect(
      try facts([
        "data/assessments/b.csv": RowOrderTests.head + shuffled[..<cut].joined(),
        "data/assessments/a.csv": RowOrderTests.head + shuffled[cut...].joined(),
      ]) == expected)
  }

  @Test func aContradictionIsFoundInEitherOrder() throws {
    let rows = ["1/2/2024,ban-put,4.3,Đạt\n", "1/2/2024,ban-put,4.3,Chưa đạt\n"]
    for rows in [rows, rows.reversed()] {
      let text = "date,village,code,status\n" + rows.joined()
      let rules = try read(["data/assessments.csv": text]).diagnostics.map(\.rule.id)
      #expect(rules == ["assessment-conflict"])
    }
  }
}
