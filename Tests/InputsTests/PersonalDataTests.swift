import TestSupport
import Testing

@testable import Inputs

/// What the law keeps from publication, and what only looks like it.
@Suite struct PersonalDataTests {
  private func numbers(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return personalNumbers(in: bytes).map { data in
      "\(data.kind): \(String(decoding: bytes[data.range], as: UTF8.self))"
    }
  }

  @Test(arguments: [
    "0912345678", "0912 345 678", "0912.345.678", "0352-345-678", "+84912345678", "+84 912 345 678",
    "02123840123", "0212 384 0123", "0912 34 56 78", "+84 212 384 0123", "0212 3 840 123",
  ])
  func findsTelephoneNumbers(_ number: String) {
    #expect(numbers("Gọi \(number), gặp chị A") == ["phone: \(number)"])
  }

  @Test(arguments: [
    "0912\u{A0}345\u{A0}678", "0912\u{200B}345678", "0912\u{AD}345678", "0912  345  678",
    "0912–345–678", "0912\u{2011}345\u{2011}678", "0912, 345, 678", "0912_345_678",
    "０９１２３４５６７８", "0912/345/678", "09-12-34-56-78", "84912345678", "0912 - 345 678",
  ])
  func findsTelephoneNumbersHoweverTheyAreParted(_ number: String) {
    #expect(numbers("Gọi \(number), gặp chị A") == ["phone: \(number)"])
  }

  @Test(arguments: ["0912 34**5678**", "0912&#51;45678", "0912\n345678", "0912`345678`"])
  func findsThemInMarkdown(_ number: String) {
    let found = personalNumbers(in: Array("Gọi \(number) nhé".utf8), isProse: true)
    #expect(found.map(\.kind) == [.phone])
  }

  @Test func findsNumbersOfPassports() {
    #expect(numbers("Hộ chiếu B1234567") == ["identity: 1234567"])
    #expect(numbers("Mã B1234567") == [])
  }

  @Test func findsTelephoneNumbersWithBrackets() {
    #expect(numbers("ĐT (0212) 384 0123") == ["phone: 0212) 384 0123"])
    #expect(numbers("ĐT (+84) 912 345 678") == ["phone: +84) 912 345 678"])
  }

  @Test func findsEachOfTwoNumbersSideBySide() {
    #expect(numbers("0912345678-0987654321").count == 1)
    #expect(numbers("0912345678, 0987654321").count == 2)
  }

  @Test(arguments: ["001090012345", "014 185 001 234", "014.185.001.234"])
  func findsIdentityNumbers(_ number: String) {
    #expect(numbers("Số \(number)") == ["identity: \(number)"])
  }

  @Test func findsNineDigitsOnlyBehindAWordThatSaysSo() {
    #expect(numbers("CMND số 050123456") == ["identity: 050123456"])
    #expect(numbers("Căn cước công dân: 912345678901") == ["identity: 912345678901"])
    #expect(numbers("Tổng 050123456") == [])
  }

  @Test func findsInsuranceCards() {
    #expect(numbers("Thẻ DN4010112345678") == ["insurance: DN4010112345678"])
    #expect(numbers("mã thẻ BHYT 7912345678") == ["insurance: 7912345678"])
    #expect(numbers("Thẻ DN 4 01 01 12345678") == ["insurance: DN 4 01 01 12345678"])
    #expect(numbers("Mã 7912345678") == [])
  }

  @Test(arguments: [
    "Lò Văn A sinh năm 1975", "Quàng Thị B, sinh ngày 15/7/1975", "Ông C (SN 1975)", "SN: 1975",
    "Ngày sinh: 01/02/1990", "năm sinh 2001", "Lò Văn A sinh 12/3/1978",
  ])
  func findsDatesOfBirth(_ text: String) {
    #expect(personalNumbers(in: Array(text.utf8)).map(\.kind) == [.birthDate])
  }

  @Test(arguments: [
    "1.250.000.000 đồng", "1897/QĐ-TTg ngày 11/10/2021", "2024-05-31 12:30", "03.04.2024 10 hộ",
    "21.0285123, 105.8542345", "vi-du-0912345678", "237/250 (94,8 %)", "0123456789ab", "12345678",
    "Học sinh năm 2024", "vệ sinh năm 2023", "Đợt vệ sinh ngày 15/7/2024", "khai sinh năm 2024",
    "Nghị quyết 26-NQ/TW 2021-2025", "0912345678/UBND", "31/12/2023,ban-put,13.2,Đạt,98,61",
    "2025", "SN2024 là mã tài liệu", "01.02.2024 0800", "Làm CCCD 912.345.678 đồng",
    "Mua thẻ BHYT: 1.912.345.678 đ", "cap-cccd,ban-put,912345678", "Vốn TW 1.250.000.000.000",
    "VND 1.250.000.000.000", "Vệ sinh 12/3/2024", "Khai sinh 12/3/2024", "Phát sinh 12/3/2024",
    "84.912.345.678 đồng", "0912/345/6789", "(12) 345 678 901",
  ])
  func leavesOtherNumbersAlone(_ text: String) {
    #expect(numbers(text) == [])
  }

  @Test(arguments: [
    ("Lò Văn Pánh (1988)", "Lò Văn Pánh (1988)"), ("Bà Mai 1988, ông Tư 1970", "Bà Mai 1988"),
    ("Xem: Lò Văn Pánh 1988", "Lò Văn Pánh 1988"), ("Lò Văn Pánh, 1988", "Lò Văn Pánh, 1988"),
  ])
  func findsAPersonWithAYearOfBirth(_ text: String, _ found: String) {
    #expect(names(text) == found)
  }

  @Test(arguments: [
    "Ông Tư nộp 2024", "Bà Mai 2024", "bản Mai 1988", "Lò Văn Pánh (trưởng bản), 2023",
    "Nghị quyết (1988)", "Trạm y tế 1988", "Bà Mai (2024)",
  ])
  func leavesOtherYearsAlone(_ text: String) {
    #expect(names(text) == nil)
  }

  private func names(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    return personalNames(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test func findsListsOfPersons() {
    #expect(
      names("Hộ nghèo: xem sau; Lò Văn An, Quàng Thị Bình và Lường Văn Cường; hết")
        == "Lò Văn An, Quàng Thị Bình và Lường Văn Cường")
    #expect(names("ông Lò An; bà Cà Bình; ông Vì Cường") == "ông Lò An; bà Cà Bình; ông Vì Cường")
    #expect(names("ông Lò An; bà Cà Bình; hộ Vì Cường") == "hộ Vì Cường")
    #expect(names("Hỗ trợ hộ ông Lò Văn An xây nhà ở") == "hộ ông Lò Văn An")
    #expect(names("hộ bà Quàng Thị Ban 40 triệu đồng") == "hộ bà Quàng Thị Ban")
    #expect(names("Chủ hộ: Lò Văn An, bản Pút") == "hộ: Lò Văn An")
    #expect(names("Cấp cho hộ Mai Sơn và hộ nghèo ở Hà Giang") == nil)
    #expect(names("Vận động từng hộ. Lò Văn An chủ trì") == nil)
    for between in [" - ", " / ", " + ", " 2. "] {
      let list = ["1. Lò Văn An", "Hoàng Thị Bình", "Quàng Văn Chung"].joined(separator: between)
      #expect(names(list) != nil, "\(list)")
    }
    let table = "| Lò Văn An | 1978 |\n| Hoàng Thị Bình | 1980 |\n| Quàng Văn Chung | 1981 |\n"
    #expect(names("| Họ tên | Năm |\n|---|---|\n\(table)") != nil)
    #expect(names("1. Lò Văn An\n2. Quàng Thị Bình\n3. LƯỜNG VĂN CƯỜNG") != nil)
  }

  @Test(arguments: [
    "Bí thư chi bộ Lò Văn An, trưởng bản Quàng Thị Bình", "Lò Văn An, Quàng Thị Bình",
    "Bản Hà Nhì Một, Bản Hà Nhì Hai, Bản Hà Nhì Ba", "Hà Nội, Hà Giang, Hà Nam, Cao Bằng",
    "Đoàn Thanh niên, Hội Phụ nữ, Hội Nông dân", "Mai Sơn, Yên Châu, Mộc Châu, Vân Hồ",
    "Lò Văn An, bản Pút, Quàng Thị Bình, bản Tủm, Lường Văn Cường",
  ])
  func leavesOtherListsAlone(_ text: String) {
    #expect(names(text) == nil)
  }

  @Test(arguments: [
    "SĐT", "Số điện thoại", "CCCD", "Số căn cước", "Mã thẻ BHYT", "Ngày sinh", "nam_sinh",
    "Họ và tên chủ hộ", "phone", "Danh sách hộ nghèo", "birth_date", "CMND", "Household head",
    "Số hộ chiếu", "telephone", "ID card", "Danh sách", "Mã số BHXH", "Năm sinh chủ hộ",
  ])
  func knowsHeadingsOfPersonalData(_ heading: String) {
    #expect(isPersonalHeading(heading))
  }

  @Test(arguments: [
    "Tỷ lệ có thẻ BHYT", "Số người có CCCD", "Ngày sinh hoạt chi bộ", "Ghi chú", "Hộ", "Số hộ",
    "Sổ theo dõi", "Tổ chức họp", "Chủ trì", "Ngày", "Năm", "name",
  ])
  func leavesOtherHeadingsAlone(_ heading: String) {
    #expect(!isPersonalHeading(heading))
  }
}
