import Diagnostics
import Inputs
import Model
import TestSupport
import Testing

@Suite struct VillageReaderTests {
  private let path = "data/villages.csv"

  private func villages(_ text: String) throws -> [Village] {
    let (content, diagnostics) = try read([path: text])
    #expect(diagnostics.map(\.rule.id) == [])
    return try #require(content).programme.villages
  }

  @Test func readsEveryColumnByItsVietnameseHeading() throws {
    let village = try #require(
      villages(
        """
        \u{FEFF}Mã bản;Tên bản;Loại;Khu vực;Số hộ;Nhân khẩu;Danh hiệu phấn đấu;Năm phấn đấu;Nguồn
        ban-put;Bản Pút;bản;khu vực III;1.234;5 678;đạt chuẩn;2024;tờ trình 5

        """
      ).first)
    #expect(village.id == "ban-put")
    #expect(village.name == "Bản Pút")
    #expect(village.kind == "bản")
    #expect(village.group == "khu vực III")
    #expect(village.households == 1234)
    #expect(village.population == 5678)
    #expect(village.targetTitle == "đạt chuẩn")
    #expect(village.targetYear == 2024)
    #expect(village.source == "tờ trình 5")
  }

  @Test func ordersVillagesAsVietnameseDoesWithoutTheirKind() throws {
    let villages = try villages(
      "id,name\na,Bản Tủm\nb,Tiểu khu Ấm\nc,Bản Đông\nd,Bản Dông\ne,Bản Pút\nf,Bản Am\n")
    #expect(
      villages.map(\.name) == [
        "Bản Am", "Tiểu khu Ấm", "Bản Dông", "Bản Đông", "Bản Pút", "Bản Tủm",
      ])
  }

  @Test func pointsAtTheSecondRowOfAnIdAndNamesTheFirst() throws {
    let found = try expect(
      "cell-duplicate", in: path, "id,name\nban-put,Bản Pút\n⟦ban-put⟧,Bản Tủm\n")
    #expect(found.notes.map(\.location.range) == [8..<15])
  }

  @Test func pointsAtEveryCellThatMustNotBeBlank() throws {
    try expect(
      "cell-required", "cell-required", in: path, "id,name\n⟦⟧,Bản Pút\nban-tum,⟦⟧\nban-a,Bản A\n")
  }

  @Test(arguments: ["Ban-put", "bản-pút", "ban put", "ban_put", "ban--put", "-ban", "../x", "a/b"])
  func refusesIdsThatCannotStandInAnAddress(_ id: String) throws {
    try expect("identifier-form", in: path, MarkedText("id,name\n⟦\(id)⟧,Bản Pút\nb,Bản B\n"))
  }

  @Test func offersTheIdThatANameWouldGive() throws {
    let found = try expect("identifier-form", in: path, "id,name\n⟦Bản Pút⟧,Bản Pút\nb,Bản B\n")
    #expect(found.help?.en == "write 'ban-put'")
  }

  @Test(arguments: ["-3", "12 hộ", "nhiều", "98%", "9999999999", "2024-01-01"])
  func refusesCountsThatAreNone(_ count: String) throws {
    try expect("number-form", in: path, MarkedText("id,name,households\nb,Bản B,⟦\(count)⟧\n"))
  }

  @Test func refusesHalfAHousehold() throws {
    try expect("number-form", in: path, "id,name,population\nb,Bản B,\"⟦12,5⟧\"\n")
  }

  @Test func twoNamesForOneColumnAreAMistake() throws {
    try expect(
      "table-column-twice", in: path, "id,name,⟦Tên bản⟧\nban-put,Bản Pút,Bản Pút\n")
  }

  @Test func asksForTheColumnThatIsMissingAtTheHeader() throws {
    let found = try expect("table-missing-column", in: path, "⟦id⟧\nban-put\n")
    #expect(found.message.en.contains("'name'"))
  }

  @Test func offersTheColumnThatAHeadingIsASlipOf() throws {
    let found = try expect(
      "table-unknown-column", in: path, "id,name,⟦housholds⟧\nban-put,Bản Pút,3\n")
    #expect(found.severity == .warning)
    #expect(found.help?.en == "did you mean 'households'?")
  }

  @Test func theFileMustBeThere() throws {
    try expectOne("content-file-missing", of: path, [:], without: path)
  }

  @Test func ordersVillagesByTheirCommunesWithoutTheirKind() throws {
    let (content, diagnostics) = try read([
      "data/communes.csv": "mã;tên;mã hành chính\nb;xã Bình;002\na;phường An;\n",
      path: "id,name,commune,official_code\nx,Bản Ấm,b,01\ny,Bản Tủm,phường an,\n",
    ])
    #expect(diagnostics.map(\.rule.id) == [])
    let programme = try #require(content).programme
    #expect(programme.communes.map(\.name) == ["phường An", "xã Bình"])
    #expect(programme.communes.map(\.officialCode) == ["", "002"])
    #expect(programme.villages.map(\.id) == ["y", "x"])
    #expect(programme.villages.map(\.commune) == [0, 1])
    #expect(programme.villages[1].officialCode == "01")
  }

  @Test(arguments: [
    ("x,Bản Ấm,", "cell-required"), ("x,Bản Ấm,c", "reference-unknown"),
    ("x,Bản Ấm,xã Đôi", "reference-ambiguous"),
  ])
  func aVillageNamesOneOfTheCommunes(row: String, rule: String) throws {
    let (_, diagnostics) = try read([
      "data/communes.csv": "id,name\na,xã An\nd,xã Đôi\ne,xã Đôi\n",
      path: "id,name,commune\n\(row)\n",
    ])
    #expect(diagnostics.map(\.rule.id) == [rule])
  }

  @Test func aCommuneWithoutATableIsUnknown() throws {
    let (_, diagnostics) = try read([path: "id,name,commune\nx,Bản Ấm,an\n"])
    #expect(diagnostics.map(\.rule.id) == ["reference-unknown"])
  }
}
