import Testing
import Vietnamese

struct ExactDecimalTests {
  @Test func trailingZerosMakeNoDifference() throws {
    let long = try #require(ExactDecimal(mantissa: 125_000, scale: 4))
    #expect(long == ExactDecimal(mantissa: 125, scale: 1))
    #expect(long.scale == 1 && long.hashValue == ExactDecimal(mantissa: 125, scale: 1)?.hashValue)
    #expect(ExactDecimal(mantissa: 0, scale: 9) == .zero)
    #expect(ExactDecimal(mantissa: 10, scale: 10) == ExactDecimal(mantissa: 1, scale: 9))
  }

  @Test func refusesMoreThanNineDecimals() {
    #expect(ExactDecimal(mantissa: 1, scale: 10) == nil)
    #expect(ExactDecimal(mantissa: 1, scale: -1) == nil)
    #expect(ExactDecimal(mantissa: 1, scale: .max) == nil)
    #expect(ExactDecimal(mantissa: .min, scale: 0)?.plain == "-9223372036854775808")
  }

  @Test func comparesAcrossScales() throws {
    let texts = ["-9223372036854775808", "-2", "-1.5", "-0.000000001", "0", "0.1", "94.96", "95"]
    let numbers = try texts.map { try number($0) }
    for (i, left) in numbers.enumerated() {
      for (j, right) in numbers.enumerated() {
        #expect((left < right) == (i < j))
        #expect((left == right) == (i == j))
      }
    }
  }

  @Test func comparesTheLargestWithTheFinest() throws {
    let fine = try #require(ExactDecimal(mantissa: .max, scale: 9))
    #expect(fine < ExactDecimal(Int.max))
    #expect(try number("-0.000000001") < .zero)
  }

  @Test func addsAndSubtractsExactly() throws {
    #expect(try number("0.1").adding(number("0.2")) == number("0.3"))
    #expect(try number("1").subtracting(number("0.000000001")) == number("0.999999999"))
    #expect(try number("0.5").adding(number("0.5")) == ExactDecimal(1))
  }

  @Test func refusesWhatDoesNotFit() throws {
    #expect(ExactDecimal(Int.max).adding(ExactDecimal(1)) == nil)
    #expect(ExactDecimal(Int.min).subtracting(ExactDecimal(1)) == nil)
    #expect(ExactDecimal(Int.max).adding(try number("0.1")) == nil)
    #expect(ExactDecimal(Int.max).multiplied(by: ExactDecimal(2)) == nil)
    #expect(ExactDecimal(Int.min).multiplied(by: ExactDecimal(Int.min)) == nil)
    #expect(try number("0.000001").multiplied(by: number("0.0001")) == nil)
  }

  @Test func multipliesExactly() throws {
    #expect(try number("1.5").multiplied(by: number("-0.02")) == number("-0.03"))
    #expect(try number("0.00005").multiplied(by: number("0.00002")) == number("0.000000001"))
  }

  @Test(arguments: [
    ("0", "0"), ("7", "7"), ("-0.5", "-0,5"), ("0.05", "0,05"), ("999", "999"), ("1000", "1.000"),
    ("1234.5", "1.234,5"), ("-1234567.000000089", "-1.234.567,000000089"),
  ])
  func writesBothForms(plain: String, vietnamese: String) throws {
    let value = try number(plain)
    #expect(value.plain == plain)
    #expect(value.vietnamese == vietnamese)
  }

  @Test func writesTheLongestNumber() {
    #expect(ExactDecimal(Int.min).vietnamese == "-9.223.372.036.854.775.808")
  }

  @Test(arguments: [
    ("94.96", 1, "94.9", "95", "95"), ("-1.25", 1, "-1.3", "-1.2", "-1.3"),
    ("1.25", 1, "1.2", "1.3", "1.3"), ("1.24", 1, "1.2", "1.3", "1.2"),
    ("-1.24", 1, "-1.3", "-1.2", "-1.2"), ("5", 0, "5", "5", "5"), ("0.5", -3, "0", "1", "1"),
    ("9223372036.854775807", 0, "9223372036", "9223372037", "9223372037"),
  ])
  func roundsAsTold(text: String, decimals: Int, down: String, up: String, nearest: String) throws {
    let value = try number(text)
    #expect(value.rounded(decimals: decimals, rule: .down).plain == down)
    #expect(value.rounded(decimals: decimals, rule: .up).plain == up)
    #expect(value.rounded(decimals: decimals, rule: .nearest).plain == nearest)
  }

  private func number(_ text: String) throws -> ExactDecimal {
    try #require(ExactDecimal(reading: text))
  }
}

extension ExactDecimal {
  /// What `readNumber` makes of a text with a decimal point.
  init?(reading text: String) {
    guard case .number(let number, percent: false) = read(text, .point) else { return nil }
    self = number
  }
}

func read(_ text: String, _ mark: DecimalMark?) -> NumberReading {
  Array(text.utf8).withUnsafeBytes { readNumber($0, decimalMark: mark) }
}
