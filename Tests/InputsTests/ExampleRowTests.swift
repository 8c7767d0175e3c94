import Diagnostics
import Model
import TestSupport
import Testing

@testable import Inputs

@Suite struct ExampleRowTests {
  @Test(arguments: ["ví dụ: ban-mau", "Ví  dụ : ban-mau", "VI DU: ban-mau", "example: ban-mau"])
  func noReaderTakesOneIn(_ cell: String) throws {
    let (content, diagnostics) = try read([
      "data/villages.csv": "id,name\n\(cell),Bản Mẫu\nban-put,Bản Pút\n"
    ])
    #expect(diagnostics.map(\.rule.id) == [])
    #expect(content?.programme.villages.map(\.id) == ["ban-put"])
  }

  @Test(arguments: ["vi-du", "vi-duong", "example"])
  func aNameThatBeginsLikeItIsNone(_ id: String) throws {
    let content = try read(["data/villages.csv": "id,name\n\(id),Ví Dụ\n"]).content
    #expect(content?.programme.villages.map(\.id) == [id])
  }

  @Test func theLogPassesOverThem() throws {
    let (content, diagnostics) = try read([
      "data/assessments.csv": """
      ngày,bản,mã,trạng thái
      ví dụ: 31/12/2023,ban-mau,1.1,Chưa đạt
      31/12/2023,ban-put,4.3,Đạt

      """
    ])
    #expect(diagnostics.map(\.rule.id) == [])
    #expect(content?.programme.log.count == 1)
  }

  @Test func tellsOfOneThatWasFilledIn() throws {
    let found = try expect(
      "row-example", in: "data/villages.csv",
      "id,name,households\n⟦ví dụ: ban-mau⟧,Bản Mẫu,87\nban-put,Bản Pút,\n")
    #expect(found.severity == .warning)
    try expect(
      "row-example", in: "data/assessments.csv",
      "date,village,code,status\n⟦ví dụ: 30/6/2024⟧,ban-put,4.3,Đạt\n")
  }

  @Test func findsPersonalDataInThemToo() throws {
    let found = try read(["data/units.csv": "id,name\nví dụ: to,Ông A 0912345678\n"])
    #expect(found.diagnostics.map(\.rule.id).contains("personal-data"))
  }

  /// Without the words that mark them, the rows of all tables together are content without a mistake.
  @Test func theyShowHowATableIsFilledIn() throws {
    var files = [
      "site.yaml": "title: Xã Mẫu\ndecimal_mark: \",\"\n",
      "criteria/ntm/set.yaml":
        "title: Bộ mẫu\nstages:\n  - id: tu-danh-gia\n    name: Tự đánh giá\n",
    ]
    for schema in Schemas.byHand where schema.name != "communes" {
      files[schema.path(in: "ntm")] = exampleTable(schema)
    }
    let (content, diagnostics) = try temporaryFolder { folder in
      try writeFolder(files, at: folder)
      return try readContent(try SourceFolder.open(folder), jobs: 1)
    }
    #expect(diagnostics.map(\.message.vi) == [])
    #expect(content?.programme.log.count == 1)
    #expect(content?.programme.postings.count == 1)
  }

  @Test(arguments: Schemas.byHand.map(\.name))
  func theyFillInWhatIsRequired(_ name: String) throws {
    let schema = try #require(Schemas.byHand.first { $0.name == name })
    for column in schema.columns where column.isRequired {
      #expect(schema.example[column.name] != nil, "\(column.name)")
    }
    #expect(Set(schema.example.keys).isSubset(of: schema.columns.map(\.name)))
    #expect(schema.example[schema.columns[0].name] != nil)
  }

  private func exampleTable(_ schema: TableSchema) -> String {
    let cells = schema.columns.map { schema.example[$0.name] ?? "" }
    return schema.columns.map { $0.aliases[0] }.joined(separator: ";") + "\n"
      + cells.joined(separator: ";") + "\n"
  }
}
