import Model
import Testing
import Vietnamese

@testable import Pages

@Suite struct RequirementWordsTests {
  @Test(arguments: [
    ("Đạt", "Đạt"), (">= 95 %", "từ 95% trở lên"), ("> 95 %", "trên 95%"),
    ("<= 5 %", "không quá 5%"), ("< 5 %", "dưới 5%"), ("= 3 người", "đúng 3\u{A0}người"),
    ("15...20 %", "từ 15% đến 20%"), ("15..<20 %", "từ 15% đến dưới 20%"),
    (">= 45,5 triệu đồng", "từ 45,5\u{A0}triệu đồng trở lên"),
    ("2 of 3", "đạt ít nhất 2 trong 3 nội dung"), ("10 điểm", "tối đa 10 điểm"),
    (">= 5/10 điểm", "từ 5 trên 10 điểm trở lên"),
    (
      "khu vực III: >= 70 %; khác: >= 80 %",
      "khu vực III: từ 70% trở lên; nhóm khác: từ 80% trở lên"
    ),
  ])
  func saysWhatASetAsksFor(_ cell: String, _ words: String) throws {
    let indicators = "criterion,code,name,requirement\n1,1.1,Đèn,\"\(cell)\"\n"
    let page = try paged(["criteria/mau/indicators.csv": indicators]).criterion(0)
    #expect(page.indicators[0].requirement == words)
  }

  @Test func saysThatTheSourceGivesNoThreshold() throws {
    let indicators = "criterion,code,name,requirement\n1,1.1,Đèn,\n"
    let page = try paged(["criteria/mau/indicators.csv": indicators]).criterion(0)
    #expect(page.indicators[0].requirement == "Tài liệu không nêu ngưỡng")
  }
}
