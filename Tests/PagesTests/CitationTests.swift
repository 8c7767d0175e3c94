import Testing

@testable import Pages

@Suite struct CitationTests {
  private func citations(_ source: String) throws -> [Citation] {
    let documents = "id,title,number\nke-hoach,Kế hoạch năm 2024,\nqd-1,,12/QĐ\n"
    return try paged([
      "data/documents.csv": documents,
      "pages/ke-hoach.md": "---\ntitle: Kế hoạch\n---\nNội dung.\n",
    ]).context.citations(source)
  }

  @Test func namesADocumentAndLeadsToThePageAboutIt() throws {
    #expect(
      try citations("ke-hoach:213-215") == [
        Citation(text: "Kế hoạch năm 2024, dòng 213–215", address: "trang/ke-hoach.html")
      ])
  }

  @Test func callsADocumentWithoutATitleByItsNumber() throws {
    #expect(try citations("qd-1") == [Citation(text: "12/QĐ", address: "van-ban.html#vb-qd-1")])
  }

  @Test func gathersTheLinesOfOneDocument() throws {
    let texts = try citations("ke-hoach:1; qd-1:2; ke-hoach:3-4").map(\.text)
    #expect(texts == ["Kế hoạch năm 2024, dòng 1, 3–4", "12/QĐ, dòng 2"])
  }

  @Test func keepsWhatNamesNoDocumentAsItIsWritten() throws {
    #expect(try citations("biên bản: tổ 1").map(\.text) == ["biên bản: tổ 1"])
    #expect(try citations("").isEmpty)
  }
}
