import Testing
import Vietnamese

/// Numbers in words, read back by rules of their own.
@Suite struct NumberWordsReadBackTests {
  private static let digits = [
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5,
    "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
  ]

  /// What words of up to 999,999,999 say; `nil` where they break a rule of speaking.
  private func value(_ text: String) -> Int? {
    var (total, group, digit) = (0, 0, nil as Int?)
    var scale = 1_000_000_000
    let words = text.split(separator: " ").map(String.init)
    for (place, word) in words.enumerated() {
      let last = place > 0 ? words[place - 1] : ""
      switch word {
      case "triệu", "nghìn":
        let unit = word == "triệu" ? 1_000_000 : 1000
        guard unit < scale, group + (digit ?? 0) > 0 else { return nil }
        (total, group, digit, scale) = (total + (group + (digit ?? 0)) * unit, 0, nil, unit)
      case "trăm":
        guard let hundreds = digit, group == 0 else { return nil }
        (group, digit) = (hundreds * 100, nil)
      case "mươi":
        guard let tens = digit, tens > 1 else { return nil }
        (group, digit) = (group + tens * 10, nil)
      case "mười":
        guard digit == nil else { return nil }
        group += 10
      case "lẻ":
        guard last == "trăm" else { return nil }
      case "mốt", "tư":
        guard last == "mươi" else { return nil }
        digit = Self.digits[word]
      case "lăm":
        guard last == "mươi" || last == "mười" else { return nil }
        digit = 5
      default:
        guard let value = Self.digits[word], digit == nil else { return nil }
        if last == "mươi", [1, 4, 5].contains(value) { return nil }
        if last == "mười", value == 5 { return nil }
        // After the hundreds a lone unit is said with "lẻ".
        if last == "trăm", value > 0,
          place + 1 == words.count || ["triệu", "nghìn"].contains(words[place + 1])
        {
          return nil
        }
        digit = value
      }
    }
    return total + group + (digit ?? 0)
  }

  @Test func everyNumberBelowTwentyThousandIsReadBack() {
    let wrong = (0..<20_000).filter { value(spoken($0)) != $0 }
    #expect(wrong == [])
  }

  @Test func numbersUpTo999999999AreReadBack() {
    var numbers = Array(stride(from: 0, through: 999_999_999, by: 19_997)) + [999_999_999]
    for unit in [1000, 1_000_000] {
      for count in 1...999 { numbers += [count * unit - 1, count * unit, count * unit + 1] }
    }
    let wrong = numbers.filter { value(spoken($0)) != $0 }
    #expect(wrong == [])
  }

  @Test(arguments: [
    "hai mươi một", "mười năm", "một trăm năm", "mươi", "lẻ năm", "hai triệu triệu",
  ])
  func wrongWordsAreNotReadBack(_ words: String) {
    #expect(value(words) == nil)
  }
}
