import Diagnostics
import Inputs
import Model
import TestSupport
import Testing

/// Where personal data is refused, and where an office's contact is let through.
@Suite struct PersonalDataPlaceTests {
  private let log = "data/assessments.csv"

  @Test func pointsAtTheHeading() throws {
    try expect(
      "personal-heading", in: "data/villages.csv",
      "id,name,⟦SĐT trưởng bản⟧\nban-put,Bản Pút,\nban-tum,Bản Tủm,\n")
    try expect("personal-heading", in: log, "date,village,code,status,⟦Số CCCD⟧\n")
  }

  @Test func pointsAtTheBytesInACellOfTheLog() throws {
    try expect(
      "personal-data", in: log,
      "date,village,code,status,note\n1/2/2024,ban-put,4.3,Đạt,\"Gọi ⟦0912 345 678⟧, gặp\"\n")
    try expect(
      "personal-data", in: log,
      "date,village,code,status,note\n1/2/2024,ban-put,4.3,Đạt,\"Thiếu: ⟦Lò Văn An, Quàng Thị Bình và Cà Văn Cường⟧.\"\n"
    )
  }

  @Test func pointsAtTheBytesInACellOfAnotherTable() throws {
    try expect(
      "personal-data", "personal-data", in: "data/documents.csv",
      "id,number,subject\na,1/QĐ,Hỏi chị A ⟦0352345678⟧\nb,2/QĐ,CCCD ⟦014185001234⟧\n")
  }

  @Test func aColumnThatIsNotReadIsLookedAtToo() throws {
    let found = try read([
      "data/villages.csv":
        "id,name,khac\nban-put,Bản Pút,0912345678\nban-tum,Bản Tủm,\n"
    ]).diagnostics
    #expect(found.map(\.rule.id).sorted() == ["personal-data", "table-unknown-column"])
  }

  @Test func anOfficesContactIsLetThrough() throws {
    let (content, diagnostics) = try read([
      "data/units.csv": "id,name,liên hệ\ndia-chinh,Địa chính,0212 384 0123\n",
      "site.yaml": "title: Xã Mẫu\ndecimal_mark: \",\"\ncontact: UBND xã, 0212 384 0123\n",
      "pages/lien-he.md":
        "---\ntitle: Liên hệ\noffice_contact: true\n---\nTrực ban: 0212 384 0123\n",
    ])
    #expect(diagnostics.map(\.rule.id) == [])
    #expect(content?.programme.units.first?.contact == "0212 384 0123")
  }

  @Test func articlesAndSettingsAreLookedAt() throws {
    try expect(
      "personal-data", in: "pages/lien-he.md", "---\ntitle: Liên hệ\n---\nGọi ⟦0912345678⟧\n")
    try expect(
      "personal-data", in: "pages/lien-he.md",
      "---\ntitle: Liên hệ\noffice_contact: true\n---\nThẻ ⟦DN4010112345678⟧\n")
    try expect(
      "personal-data", in: "site.yaml",
      "title: Xã Mẫu\ndecimal_mark: \",\"\npublisher: Ông A ⟦0912345678⟧\n")
    try expect(
      "personal-data", in: "criteria/ntm/set.yaml", "title: Bộ, hỏi ⟦0912345678⟧\n")
  }

  /// A whole register with a telephone in every row is told in a time that grows with its rows.
  @Test func aColumnOfTelephonesIsToldAtEveryRow() throws {
    let rows = (0..<20_000).map { "ban-\($0),Bản \($0),09\(10_000_000 + $0)\n" }
    let found = try read(["data/villages.csv": "id,name,khac\n" + rows.joined()]).diagnostics
    #expect(found.count { $0.rule.id == "personal-data" } == 20_000)
  }

  @Test func namesInCellsBesideEachOtherAreNoList() throws {
    let found = try read([
      log: """
      date,village,code,status,assessor,note,source
      1/2/2024,ban-put,4.3,Đạt,Lò Văn An,Quàng Thị Bình,Cà Văn Cường

      """
    ]).diagnostics
    #expect(found.isEmpty)
  }
}
