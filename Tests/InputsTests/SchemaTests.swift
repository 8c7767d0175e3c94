import Diagnostics
import Testing

@testable import Inputs

@Suite struct SchemaTests {
  @Test(arguments: Schemas.all.map(\.name))
  func everyHeadingMeansItsOwnColumn(_ name: String) throws {
    let schema = try #require(Schemas.all.first { $0.name == name })
    for column in schema.columns {
      for heading in [column.name] + column.aliases {
        for written in [heading, heading.uppercased(), "  \(heading) "] {
          let match = HeadingMatch([written], schema) { _ in Location(path: "t.csv") }
          #expect(match.places == [column.name: 0], "\(written)")
        }
      }
    }
  }

  @Test func everyColumnHasAVietnameseHeadingAndADescription() {
    for schema in Schemas.all {
      for column in schema.columns {
        #expect(!column.aliases.isEmpty, "\(schema.name).\(column.name)")
        #expect(!column.description.vi.isEmpty && !column.description.en.isEmpty)
      }
    }
  }

  @Test func headingsAreKnownWithoutMarksAndWithUnderscores() {
    let headings = ["Ngay danh gia", "MÃ_BẢN", "chỉ  tiêu", "Trạng\u{A0}thái"]
    let match = HeadingMatch(headings, Schemas.assessments) { _ in Location(path: "t.csv") }
    #expect(match.places == ["date": 0, "village": 1, "code": 2, "status": 3])
    #expect(match.isComplete && match.diagnostics.isEmpty)
  }
}
