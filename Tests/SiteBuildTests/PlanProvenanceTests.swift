import Testing

/// Every verdict on the plan's village pages ends at the right line of the log.
@Suite struct PlanProvenanceTests {
  @Test(arguments: ["ban-put", "ban-tum"])
  func everyVerdictNamesALineThatIsAboutTheVillageAndTheItem(_ village: String) throws {
    let content = try planContent()
    let lines = String(decoding: try #require(content["data/assessments.csv"]), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let text = try buildSite(content).text("thon-ban/\(village).html")
    let table = try #require(text.pieces(around: "Cách tính Ghi ở đâu ").last)
    let rows = table.pieces(around: "data/assessments.csv, dòng ")
    // 16 criteria, 19 indicators and what each criterion has beside them, each with its row.
    #expect(rows.count - 1 == 51)
    var found = 0
    for (number, (row, next)) in zip(rows, rows.dropFirst()).enumerated() {
      // "… 13.2 Chưa đạt theo trạng thái ghi trong dòng", behind the line of the row above.
      let words = row.split(separator: " ").dropFirst(number == 0 ? 0 : 3)
      let code = try #require(words.first)
      let line = try #require(Int(next.prefix { $0.isNumber }))
      let cells = lines[line - 1].split(separator: ",", omittingEmptySubsequences: false)
      #expect(cells[1] == village)
      let criterion = code.prefix { $0 != "." }
      #expect([String(code), String(criterion), "\(criterion).*"].contains(String(cells[3])))
      found += 1
    }
    #expect(found == 51)
  }
}
