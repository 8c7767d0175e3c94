import Testing

@testable import Pages

@Suite struct DocumentsPageTests {
  private func page() throws -> DocumentsPage {
    let documents = """
      id,title,number,date,issuer,subject,valid_from,valid_to,replaced_by
      qd-1,,12/QĐ,13/9/2022,UBND tỉnh,Bộ tiêu chí,1/1/2022,31/12/2025,qd-2
      qd-2,,20/QĐ,,,,,,
      ke-hoach,Kế hoạch,,,,,,,

      """
    let rows = """
      date,village,code,status,document,source
      31/1/2024,ban-a,1.1,Đạt,,ke-hoach:3-5; qd-1
      31/1/2024,ban-a,2.1,Đạt,qd-1,

      """
    return try paged([
      "data/documents.csv": documents, "data/assessments.csv": rows,
      "criteria/mau/set.yaml": "title: Bộ\nnumber: 12/QĐ\n",
      "pages/ke-hoach.md": "---\ntitle: Kế hoạch năm\n---\n\nNội dung.\n",
    ]).context.documentsPage()
  }

  @Test func saysWhatADocumentGovernsAndHowOftenItIsCited() throws {
    let row = try #require(try page().documents.first { $0.anchor == "vb-qd-1" })
    #expect(row.name == "12/QĐ")
    #expect(row.date == "13/09/2022")
    #expect(row.force == "từ 01/01/2022 đến 31/12/2025")
    #expect(row.links.map(\.label) == ["Thay bằng", "Ban hành"])
    #expect(
      row.links.flatMap(\.values).map(\.address) == [
        "van-ban.html#vb-qd-2", "bo-tieu-chi/mau.html",
      ])
    #expect(row.cited.map(\.label) == ["Dẫn trong 2 dòng đánh giá của"])
    #expect(row.cited[0].values.map(\.text) == ["Bản A"])
  }

  @Test func leadsToThePageAboutADocument() throws {
    let row = try #require(try page().documents.first { $0.anchor == "vb-ke-hoach" })
    #expect(row.links.flatMap(\.values).map(\.address) == ["trang/ke-hoach.html"])
    #expect(row.force == "Dữ liệu không ghi hiệu lực")
  }

  @Test func countsWhatCitesADocumentInEveryTable() throws {
    let page = try paged([
      "data/documents.csv": "id,number,date\nnq,5/NQ,1/5/2024\n",
      "data/village_events.csv":
        "date,kind,village,into,document\n1/6/2024,nhập,ban-a,ban-b,nq\n",
      "data/units.csv": "id,name,source\ny-te,Trạm y tế,nq:4\n",
      "data/postings.csv": "form,from,page,document\nhọp,2/6/2024,in/so,nq\n",
      "site.yaml": "title: Xã Mẫu\nmonthly_report:\n  before_day: 15\n  source: nq:9\n",
      "data/claims.csv": "kind,village,code,quote,source\nđạt,ban-b,1,x,nq:3\n",
    ]).context.documentsPage()
    let cited = page.documents[0].cited
    #expect(cited.map(\.label) == ["Trích 1 chỗ", "Dẫn ở 4 nơi khác"])
    #expect(
      cited.last?.values.map(\.text) == [
        "Bản A", "Trạm y tế", "Niêm yết, công khai", "Việc và thời hạn",
      ])
  }
}
