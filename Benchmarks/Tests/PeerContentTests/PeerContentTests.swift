import Foundation
import PeerContent
import Testing

/// A few rows of invented data in the peers' form, and what they become.
@Suite struct PeerContentTests {
  private let tables = [
    "criteria.csv": "id,number,name\n1,1,\"Điện, đường\"\n",
    "indicators.csv":
      "id,criterion,name,threshold,unit\n1.1,1,Đèn,≥ 90,%\n1.2,1,Cột,Đạt,\n1.3,1,Nhà,0,nhà\n",
    "units.csv": "id,name\nu01,\"Phòng \"\"Một\"\" & hai\"\n",
    "communes.csv": "id,name,district\nx1,Mẫu,Ví Dụ\n",
    "villages.csv":
      "id,name,commune,district,households,population,target_year\nt1,Bản A,x1,Ví Dụ,10,40,2027\n",
    "tasks.csv":
      "village,indicator,unit,deadline,description\nt1,1.1,u01,2026-12-09,\"Lắp, đèn\"\n",
    "villages/t1.md":
      "---\ntitle: \"Bản A\"\nvillage: t1\n---\n\nXem [trang](/), [khác](a.md).\n",
  ]

  /// The folder that the data becomes, by path.
  private func content(_ log: String) throws -> [String: String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let data = folder.appending(path: "data")
    try FileManager.default.createDirectory(
      at: data.appending(path: "villages"), withIntermediateDirectories: true)
    let head = "village,indicator,period,status,value,note\n"
    for (path, text) in tables.merging(["assessments.csv": head + log], uniquingKeysWith: { $1 }) {
      try Data(text.utf8).write(to: data.appending(path: path))
    }
    let output = folder.appending(path: "content").path
    try PeerContent(data: data.path, content: output, theme: output).write()
    return try FileManager.default.subpathsOfDirectory(atPath: output).reduce(into: [:]) {
      $0[$1] = try? String(contentsOfFile: "\(output)/\($1)", encoding: .utf8)
    }
  }

  private func rows(_ log: String) throws -> [Substring] {
    try #require(try content(log)["data/assessments/00000.csv"]).split(separator: "\n")
  }

  @Test func aPeriodIsTheLastDayOfItsMonth() throws {
    let rows = try rows("t1,1.1,2024-02,met,91.5,\nt1,1.1,2026-11,unmet,80.0,\"a, b\"\n")
    #expect(
      rows == [
        "date,village,code,status,value,note", "2024-02-29,t1,1.1,met,91.5,",
        "2026-11-30,t1,1.1,unmet,80.0,\"a, b\"",
      ])
  }

  @Test(arguments: [
    ("met,Đạt,", "met,,Đạt"), ("unmet,Chưa,xem lại", "unmet,,Chưa; xem lại"),
    ("unmet,Chưa,\"a, b\"", "unmet,,\"Chưa; a, b\""), ("na,,", "n/a,,"),
  ])
  func aValueInWordsBecomesARemark(row: String, becomes: String) throws {
    #expect(try rows("t1,1.2,2026-10,\(row)\n").last == "2026-10-31,t1,1.2,\(becomes)")
  }

  @Test func aValueRoundedToTheThresholdItMissesDecidesNothing() throws {
    let rows = try rows("t1,1.1,2026-10,unmet,90.0,\nt1,1.1,2026-10,met,90.0,\n")
    #expect(rows.suffix(2) == ["2026-10-31,t1,1.1,unmet,,90.0", "2026-10-31,t1,1.1,met,90.0,"])
  }

  @Test func aLogOfManyPartsKeepsEveryRow() throws {
    let log = String(repeating: "t1,1.1,2026-10,met,91.5,\"ghi, chú\"\n", count: 260_000)
    let parts = try content(log).filter { $0.key.hasPrefix("data/assessments/") }
    #expect(parts.count == 3)
    let rows = parts.values.flatMap { $0.split(separator: "\n").dropFirst() }
    #expect(rows.count == 260_000 && Set(rows).count == 1)
  }

  @Test func tablesAndProseBecomeBantins() throws {
    let content = try content("t1,1.1,2026-10,met,91.5,\n")
    #expect(content["criteria/ntm/criteria.csv"] == "code,name\n1,\"Điện, đường\"\n")
    #expect(content["criteria/ntm/indicators.csv"]?.contains("1,1.3,Nhà,nhà,= 0\n") == true)
    #expect(content["data/communes.csv"] == "id,name\nx1,\"Mẫu, huyện Ví Dụ\"\n")
    #expect(
      content["data/tasks.csv"]
        == "id,village,code,action,lead,due\nv1,t1,1.1,\"Lắp, đèn\",u01,2026-12-09\n")
    #expect(
      content["villages/t1.md"]
        == "---\ntitle: \"Bản A\"\n---\n\nXem [trang](../index.md), [khác](a.md).\n")
    let menu = try #require(content["parts/menu.mustache"])
    #expect(
      menu.contains("<a href=\"{{root}}don-vi/u01.html\">Phòng &quot;Một&quot; &amp; hai</a>"))
  }
}
