import Testing
import Vietnamese

struct NumberReadingTests {
  @Test(arguments: [
    ("0", "0"), ("7", "7"), ("-3", "-3"), ("+3", "3"), ("\u{2212}3", "-3"), ("12,5", "12.5"),
    ("1,234", "1.234"), ("1.234,5", "1234.5"), ("1234.5", "1234.5"), ("1 234", "1234"),
    ("1\u{A0}234\u{202F}567", "1234567"), ("1.234.567", "1234567"), ("0.234", "0.234"),
    ("12.5", "12.5"), ("1.2345", "1.2345"), ("1234.567", "1234.567"), ("1,234.5", "1234.5"),
    ("1,234,567", "1234567"), ("1 234,5", "1234.5"), ("1 234.567", "1234.567"), (" 5\u{A0}", "5"),
    ("007", "7"), ("1,50000000000", "1.5"), ("-0", "0"), ("0,000", "0"),
    ("-9223372036854775808", "-9223372036854775808"),
  ])
  func readsNumbersWithoutADeclaredMark(text: String, plain: String) {
    #expect(readPlain(text, nil) == plain)
  }

  @Test(arguments: ["98,61%", "98,61 %", "98,61\u{A0}% ", "98.61%"])
  func readsPercentages(text: String) throws {
    let value = try #require(ExactDecimal(mantissa: 9861, scale: 2))
    #expect(read(text, nil) == .number(value, percent: true))
  }

  @Test(arguments: ["1.234", "-12.345", "123.456", "1.234%", "9.000"])
  func asksWhenAPointMayGroupOrDivide(text: String) {
    #expect(read(text, nil) == .ambiguous)
  }

  @Test func aDeclaredMarkSettlesIt() {
    #expect(readPlain("1.234", .comma) == "1234")
    #expect(readPlain("1.234", .point) == "1.234")
    #expect(readPlain("1,234", .comma) == "1.234")
    #expect(readPlain("1,234", .point) == "1234")
    #expect(readPlain("1.234.567,5", .comma) == "1234567.5")
  }

  @Test(arguments: ["12.5", "1234.5", "1.23", "0.234", "1.2345", "1,2,3", "1,234.5", "1234.567"])
  func aDeclaredCommaIsStrict(text: String) {
    #expect(read(text, .comma) == .invalid)
  }

  @Test(arguments: ["12,5", "1.234,5", "0,234", "1.2.3"])
  func aDeclaredPointIsStrict(text: String) {
    #expect(read(text, .point) == .invalid)
  }

  @Test(arguments: [
    "", " ", "-", "+", "%", "-%", ".", ",", "5,", ",5", "5.", ".5", "1..2", "1.,2", "--3", "- 3",
    "3-", "1.23.456", "1 23", "1  234", "1.234 567", "1.234.567.", "12a", "a12", "5%%", "% 5",
    "1e5", "½", "\u{2212}", "1,234,56", "1.234.56", "0x10", "١", "–",
  ])
  func refusesWhatIsNoNumber(text: String) {
    #expect(read(text, nil) == .invalid)
  }

  @Test(arguments: [
    "9223372036854775808", "99999999999999999999999999", "1,2345678901", "0,0000000001",
  ])
  func saysWhenDigitsDoNotFit(text: String) {
    #expect(read(text, nil) == .tooLarge)
  }

  @Test func readsCounts() {
    #expect(readWhole("1.234") == .number(ExactDecimal(1234), percent: false))
    #expect(readWhole("1 234") == .number(ExactDecimal(1234), percent: false))
    #expect(readWhole("12,0") == .number(ExactDecimal(12), percent: false))
    #expect(readWhole("-5") == .number(ExactDecimal(-5), percent: false))
  }

  @Test(arguments: ["12,5", "1,234", "12.5", "5%", ""])
  func refusesWhatIsNoCount(text: String) {
    #expect(readWhole(text) == .invalid)
  }

  @Test func readsBackWhatItWrites() {
    var generated = Generated(seed: 3)
    for _ in 0..<5000 {
      let mantissa =
        Int64.random(in: .min ... .max, using: &generated) >> generated.pick([0, 20, 44])
      let scale = Int.random(in: 0...9, using: &generated)
      guard let number = ExactDecimal(mantissa: mantissa, scale: scale) else { continue }
      #expect(read(number.vietnamese, .comma) == .number(number, percent: false))
      #expect(read(number.plain, .point) == .number(number, percent: false))
    }
  }

  private func readPlain(_ text: String, _ mark: DecimalMark?) -> String? {
    guard case .number(let number, percent: false) = read(text, mark) else { return nil }
    return number.plain
  }

  private func readWhole(_ text: String) -> NumberReading {
    Array(text.utf8).withUnsafeBytes { readWholeNumber($0) }
  }
}
