import Testing
import Vietnamese

struct CollationTests {
  @Test func lettersFollowTheAlphabet() {
    expectOrder([
      "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g", "h", "i", "j", "k", "l", "m", "n",
      "o", "ô", "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "w", "x", "y", "z",
    ])
  }

  @Test func tonesFollowTheDictionary() {
    for row in ["aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ"] {
      expectOrder(row.map(String.init))
    }
    for row in ["ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ"] { expectOrder(row.map(String.init)) }
  }

  @Test func lettersCountBeforeTones() {
    expectOrder(["a", "à", "ả", "ã", "á", "ạ", "ab", "ạc", "ă", "ắ", "ăn", "â", "b"])
    expectOrder(["ma", "mà", "mả", "mã", "má", "mạ", "man", "mán", "mạn", "mang"])
  }

  @Test func namesOfPlaces() {
    expectOrder([
      "An Hòa", "Ân Thi", "Bản Pút", "Bản Tủm", "Cà Mau", "Chiềng Khoi", "Cuông Mường", "Dốc Bo",
      "Đắk Lắk", "Điện Biên", "Hà Giang", "Hải Dương", "Ngũ Hành", "Ô Môn", "Ơ Đu", "Sơn La",
      "Ứng Hòa", "Yên Châu",
    ])
  }

  @Test func numbersCountAsNumbers() {
    expectOrder(["Bản 1", "Bản 2", "Bản 2a", "Bản 10", "Bản 100", "Bản A"])
    expectOrder(["14.1", "14.2", "14.10", "15"])
    #expect(CollationKey("Bản 02") < CollationKey("Bản 3"))
    #expect(CollationKey("Bản 02") > CollationKey("Bản 1"))
    #expect(CollationKey("000") < CollationKey("1"))
  }

  @Test func aShorterNameComesFirst() {
    expectOrder(["", " ", "-", "5", "Bản", "Bản Pút", "Bản Pút A", "Bảng", "字"])
  }

  @Test func bothSpellingsOfAToneStandTogether() {
    expectOrder(["hoa", "hoà", "hoả", "hoá", "hoạ", "hoan"])
    expectOrder(["hoa", "hòa", "hỏa", "hóa", "họa", "hoan"])
    expectOrder(["hoa", "hòa", "hỏa", "hoá", "họa", "hoan"])
    #expect(CollationKey("hoà") != CollationKey("hòa"))
  }

  @Test func smallComesBeforeCapitalButAfterTones() {
    expectOrder(["pút", "Pút", "PÚT", "pụt"])
  }

  @Test func unjoinedMarksSortAlike() {
    #expect(CollationKey("Tu\u{309}m") == CollationKey("Tủm"))
    #expect(CollationKey("Tu\u{309}m").hashValue == CollationKey("Tủm").hashValue)
  }

  @Test func manySpacesCountAsOne() {
    expectOrder(["Bản Pút", " Bản  Pụt ", "Bản Tủm", "Bản\u{A0}Tụm", "Bảnp"])
  }

  @Test func theOrderIsTotal() {
    var generated = Generated(seed: 17)
    let names = Array(Set((0..<120).map { _ in generated.name() })).sorted()
    let keys = names.map { CollationKey($0) }
    for (i, a) in keys.enumerated() {
      for (j, b) in keys.enumerated() {
        #expect([a < b, a == b, b < a].filter { $0 }.count == 1)
        #expect((a == b) == (names[i] == names[j]))
        if a < b { #expect(keys.allSatisfy { !(b < $0) || a < $0 }) }
      }
    }
  }

  @Test func longNumbersKeepAnOrder() {
    let long = (1...4).map { String(repeating: "9", count: $0 * 200) }
    #expect(long.map { CollationKey($0) } == long.map { CollationKey($0) }.sorted())
  }

  @Test(arguments: [
    ("Bản Pút", "Pút"), ("bản Tủm", "Tủm"), ("BẢN TỦM", "TỦM"), ("Tiểu khu 3", "3"),
    ("Thôn Đông", "Đông"), ("Tổ dân phố 5", "5"), ("Tổ 5", "5"), ("Ấp Bắc", "Bắc"),
    ("Buôn Ma Thuột", "Ma Thuột"), ("Ba\u{309}n Pu\u{301}t", "Pu\u{301}t"), ("Bản", "Bản"),
    ("Tiểu khu", "Tiểu khu"), ("Tô Hiệu", "Tô Hiệu"), ("Bán Pút", "Bán Pút"), ("", ""),
    ("Bản\u{A0}Pút", "Pút"), ("Bản Bản", "Bản"),
    ("tiểu\u{A0} khu 1", "1"), ("Tiểu Khu 2", "2"), ("Bảng", "Bảng"), (" bản ", "bản"),
  ])
  func aVillageSortsByItsOwnName(name: String, expected: String) {
    #expect(villageSortText(name) == expected)
  }

  @Test func sortsAnythingByAText() {
    let villages = [("Bản Tủm", 1), ("Bản Đán", 2), ("Bản Pút", 3), ("Bản Pút", 4)]
    let sorted = villages.sortedInVietnameseOrder { villageSortText($0.0) }
    #expect(sorted.map(\.1) == [2, 3, 4, 1])
  }

  /// Every later text sorts after every earlier one.
  private func expectOrder(_ texts: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    let keys = texts.map { CollationKey($0) }
    for later in keys.indices {
      for earlier in 0..<later where !(keys[earlier] < keys[later]) {
        Issue.record(
          "'\(texts[later])' does not sort after '\(texts[earlier])'",
          sourceLocation: sourceLocation)
      }
    }
  }
}
