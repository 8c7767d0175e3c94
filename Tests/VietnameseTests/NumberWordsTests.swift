import Testing
import Vietnamese

struct NumberWordsTests {
  @Test(arguments: [
    (0, "không"), (1, "một"), (4, "bốn"), (5, "năm"), (10, "mười"), (11, "mười một"),
    (14, "mười bốn"), (15, "mười lăm"), (20, "hai mươi"), (21, "hai mươi mốt"),
    (24, "hai mươi tư"), (25, "hai mươi lăm"), (55, "năm mươi lăm"), (100, "một trăm"),
    (101, "một trăm lẻ một"), (105, "một trăm lẻ năm"), (110, "một trăm mười"),
    (115, "một trăm mười lăm"), (191, "một trăm chín mươi mốt"), (1000, "một nghìn"),
    (1005, "một nghìn không trăm lẻ năm"), (1015, "một nghìn không trăm mười lăm"),
    (2024, "hai nghìn không trăm hai mươi tư"), (10_000, "mười nghìn"),
    (1_000_000, "một triệu"), (1_000_005, "một triệu không trăm lẻ năm"),
    (1_050_000, "một triệu không trăm năm mươi nghìn"),
    (1_234_567, "một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy"),
    (1_000_000_000, "một tỷ"), (2_000_000_000_000, "hai nghìn tỷ"),
    (1_000_000_000_000_000_000, "một tỷ tỷ"), (-21, "âm hai mươi mốt"),
  ])
  func saysWholeNumbers(number: Int, words: String) {
    #expect(spoken(number) == words)
  }

  @Test func saysTheLargestAndTheSmallest() {
    #expect(spoken(Int.max).hasPrefix("chín tỷ hai trăm hai mươi ba triệu"))
    #expect(spoken(Int.max).hasSuffix("tám trăm lẻ bảy"))
    #expect(spoken(Int.min).hasPrefix("âm chín tỷ") && spoken(Int.min).hasSuffix("lẻ tám"))
  }

  @Test(arguments: [
    ("12.5", "mười hai phẩy năm"), ("98.61", "chín mươi tám phẩy sáu mươi mốt"),
    ("0.05", "không phẩy không năm"), ("-3", "âm ba"), ("-0.5", "âm không phẩy năm"),
    ("3.1415", "ba phẩy một bốn một năm"),
  ])
  func saysDecimals(text: String, words: String) throws {
    #expect(spoken(try #require(ExactDecimal(reading: text))) == words)
  }

  @Test func saysDays() throws {
    let day = try #require(Day(year: 2024, month: 7, day: 15))
    #expect(spoken(day) == "ngày mười lăm tháng bảy năm hai nghìn không trăm hai mươi tư")
    let april = try #require(Day(year: 1975, month: 4, day: 30))
    #expect(spoken(april) == "ngày ba mươi tháng tư năm một nghìn chín trăm bảy mươi lăm")
  }

  @Test func differentNumbersSoundDifferent() {
    let numbers = Array(0..<3000) + (1...3000).map { $0 * 333_667 }
    #expect(Set(numbers.map { spoken($0) }).count == Set(numbers).count)
  }
}
