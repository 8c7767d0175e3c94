import Diagnostics
import Inputs
import TestSupport
import Testing

@Suite struct HeadingTests {
  /// Every column is found under its English name and each of its Vietnamese ones, whatever the
  /// case, spaces and marks: a table whose one unknown column is that one says so.
  @Test(
    arguments: Schemas.all.filter { !["criteria", "indicators", "papers"].contains($0.name) }.map(
      \.name))
  func knowsEveryHeadingOfATable(_ name: String) throws {
    let schema = try #require(Schemas.all.first { $0.name == name })
    for column in schema.columns {
      let headings = [column.name] + column.aliases
      for heading in headings + headings.map({ " \($0.uppercased()) " }) {
        let text = "\(heading)\n"
        let diagnostics = try read(["data/\(name).csv": text]).diagnostics
        let own = diagnostics.filter { $0.location.path == "data/\(name).csv" }
        #expect(!own.contains { $0.rule.id == "table-unknown-column" }, "\(name): \(heading)")
      }
    }
  }

  @Test func noHeadingOfATableMeansTwoColumns() {
    for schema in Schemas.all {
      let names = schema.columns.map(\.name)
      #expect(Set(names).count == names.count, "\(schema.name)")
    }
  }

  @Test func asksForEveryRequiredColumn() throws {
    for name in ["units", "tasks", "milestones", "reports", "registrations"] {
      let schema = try #require(Schemas.all.first { $0.name == name })
      let diagnostics = try read(["data/\(name).csv": "note\n"]).diagnostics
      let missing = diagnostics.filter { $0.rule.id == "table-missing-column" }
      #expect(missing.count == schema.columns.count(where: \.isRequired), "\(name)")
    }
  }
}
