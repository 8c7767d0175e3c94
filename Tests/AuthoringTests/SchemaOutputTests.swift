import Authoring
import Diagnostics
import Inputs
import Testing

@Suite struct SchemaOutputTests {
  @Test func describesAFieldAsTableSchemaDoes() throws {
    let json = dataPackage(of: [Schemas.villages]).written
    #expect(
      json.hasPrefix("{\"$schema\":\"https://datapackage.org/profiles/2.0/datapackage.json\""))
    #expect(
      json.contains(
        #"{"aliases":["tên","tên bản","bản"],"constraints":{"required":true},"#
          + #""description":"The village's name.","name":"name","title":"tên","type":"string"}"#))
    #expect(json.contains(#""primaryKey":["id"]"#))
    #expect(
      json.contains(
        #"{"fields":["commune"],"reference":{"fields":["id"],"resource":"communes"}}"#))
  }

  @Test func namesEveryColumnOnce() {
    for table in Schemas.all {
      let text = schemaText(table, in: .vietnamese)
      for column in table.columns {
        #expect(text.contains("\n  \(column.aliases[0])\n"), "\(table.name).\(column.name)")
      }
    }
  }

  @Test(arguments: ["villages", "Villages.csv", "data/villages.csv", "village events"])
  func aTableGoesByItsNameOrItsFile(_ name: String) throws {
    let table = try TableNames.table(named: name)
    #expect(table.name == (name == "village events" ? "village_events" : "villages"))
  }

  @Test(arguments: [
    ("vilages", "không có bảng 'vilages'; có phải là 'villages'?"),
    ("hộ nghèo", "không có bảng 'hộ nghèo'; xem các bảng bằng `bantin schema`"),
    ("frozen/2024-06", "không có bảng 'frozen/2024-06'; xem các bảng bằng `bantin schema`"),
  ])
  func saysWhatTablesThereAre(_ name: String, _ message: String) {
    let error = #expect(throws: AuthoringMistake.self) { try TableNames.table(named: name) }
    #expect(error?.message.vi == message)
  }

  @Test func aBlankTableHasItsHeadingsAlone() {
    let bytes = blankTable(Schemas.papers)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "\u{FEFF}mã;tiêu chí;tên;ghi chú;nguồn\r\n")
  }
}
