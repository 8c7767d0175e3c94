import Diagnostics
import Inputs
import Model
import TestSupport
import Testing
import Vietnamese

@Suite struct DocumentReaderTests {
  private let path = "data/documents.csv"

  @Test func readsEveryColumnByItsVietnameseHeading() throws {
    let (content, diagnostics) = try read([
      path: """
      Mã;Tên tắt;Số ký hiệu;Ngày ban hành;Cơ quan ban hành;Trích yếu;Hiệu lực từ;Hiệu lực đến;Thay thế bởi;Tệp;Căn cứ
      qd-1897;Bộ tiêu chí;1897/QĐ-UBND;13/9/2022;UBND tỉnh;ban hành Bộ;1/1/2022;31/12/2025;;van-ban/qd.pdf;dòng 17

      """,
      "van-ban/qd.pdf": "%PDF-1.7\n",
    ])
    #expect(diagnostics.map(\.rule.id) == [])
    let document = try #require(content?.programme.documents.first)
    #expect(document.id == "qd-1897" && document.title == "Bộ tiêu chí")
    #expect(document.number == "1897/QĐ-UBND")
    #expect(document.date == Day(year: 2022, month: 9, day: 13))
    #expect(document.issuer == "UBND tỉnh" && document.subject == "ban hành Bộ")
    #expect(document.validFrom == Day(year: 2022, month: 1, day: 1))
    #expect(document.validTo == Day(year: 2025, month: 12, day: 31))
    #expect(document.file == "van-ban/qd.pdf" && document.source == "dòng 17")
    #expect(content?.assets == ["van-ban/qd.pdf"])
  }

  @Test func readsThemInTheOrderOfTheirIds() throws {
    let content = try read([path: "id,replaced_by\nb,\na,c\nc,\n"]).content
    #expect(content?.programme.documents.map(\.id) == ["a", "b", "c"])
    #expect(content?.programme.documents.map(\.replacedBy) == ["c", "", ""])
  }

  @Test(arguments: [
    ("id\n⟦QĐ 1897⟧\n", "identifier-form"),
    ("id,number\n⟦⟧,5\n", "cell-required"),
    ("id\na\n⟦a⟧\n", "cell-duplicate"),
    ("id,date\na,⟦13/13/2022⟧\n", "date-form"),
    ("id,valid_from\na,⟦sớm⟧\n", "date-form"),
    ("id,valid_to\na,⟦29/2/2023⟧\n", "date-form"),
    ("id,replaced_by\nqd-1,⟦qd-3⟧\nqd-2,\n", "reference-unknown"),
    ("id,file\na,⟦van-ban/khong-co.pdf⟧\n", "link-missing"),
    ("id,file\na,⟦../site.yaml⟧\n", "link-missing"),
    ("id,file\na,⟦/etc/passwd⟧\n", "link-missing"),
    ("id,file\na,⟦site.yaml⟧\n", "file-kind"),
  ])
  func pointsAtTheCellThatIsWrong(_ table: String, _ rule: String) throws {
    try expect(rule, in: path, MarkedText(table))
  }

  @Test func offersTheFileOfTheSameName() throws {
    let found = try expect(
      "link-missing", in: path, "id,file\na,⟦qd.pdf⟧\n", with: ["van-ban/qd.pdf": "%PDF-1.7\n"])
    #expect(found.help?.en == "did you mean 'van-ban/qd.pdf'?")
  }
}
