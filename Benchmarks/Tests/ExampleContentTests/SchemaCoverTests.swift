import ExampleContent
import Foundation
import Testing

/// Holds the content against the recorded list of tables, so that none is left unmeasured.
@Suite struct SchemaCoverTests {
  @Test(arguments: try tables()) func hasRowsInEveryTable(table: String) {
    var rows = 0
    ExampleContent(villages: 101, months: 6).forEachFile { path, text in
      if isOf(table, path) { rows += text.split(separator: "\n").count - 1 }
    }
    #expect(rows > 0, "\(table) has no example rows")
  }

  @Test func knowsTheTables() throws {
    #expect(try tables().contains("tasks.csv"))
  }
}

/// The tables that `docs/bang-du-lieu.md` describes, but those that Bantin itself writes.
private func tables() throws -> [String] {
  let path = repository.appending(path: "docs/bang-du-lieu.md")
  let headings = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
    .filter { $0.hasPrefix("## ") && $0.hasSuffix(".csv") }
    .map { String($0.dropFirst(3)) }
    .filter { !$0.hasPrefix("frozen/") }
  return Set(headings).sorted()
}

/// Whether a file holds rows of a table; the log has one file for each month.
private func isOf(_ table: String, _ path: String) -> Bool {
  table == "assessments.csv"
    ? path.hasPrefix("data/assessments/") : path.hasSuffix("/\(table)")
}

/// The repository that this package is a folder of.
let repository = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
