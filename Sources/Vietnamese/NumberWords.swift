/// A whole number in words: 15 is "mười lăm", 1005 "một nghìn không trăm lẻ năm".
package func spoken(_ number: Int) -> String {
  let words = NumberWords.words(of: UInt64(number.magnitude))
  return (number < 0 ? ["âm"] + words : words).joined(separator: " ")
}

/// A decimal number in words: 12,5 is "mười hai phẩy năm".
///
/// Up to three decimals are read as a number after their leading zeros, more of them one by one.
package func spoken(_ number: ExactDecimal) -> String {
  let parts = number.plain.split(separator: ".").map { Array($0.utf8.filter(\.isDigit)) }
  let whole = NumberWords.words(of: NumberWords.value(parts.first ?? []))
  let decimals = parts.count > 1 ? NumberWords.words(ofDecimals: parts[1]) : []
  let words = whole + (decimals.isEmpty ? [] : ["phẩy"] + decimals)
  return (number.isNegative ? ["âm"] + words : words).joined(separator: " ")
}

/// A day in words: "ngày mười lăm tháng bảy năm hai nghìn không trăm hai mươi tư".
package func spoken(_ day: Day) -> String {
  let (year, month, dayOfMonth) = day.civil
  let monthName = month == 4 ? "tư" : spoken(month)
  return "ngày \(spoken(dayOfMonth)) tháng \(monthName) năm \(spoken(year))"
}

private enum NumberWords {
  private static let digits = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
  ]
  private static let billion: UInt64 = 1_000_000_000

  /// Above a thousand million the words repeat: 10^18 is "một tỷ tỷ".
  static func words(of number: UInt64) -> [String] {
    guard number > 0 else { return [digits[0]] }
    let parts = [number / billion / billion, number / billion % billion, number % billion]
    var words: [String] = []
    for (position, part) in parts.enumerated() {
      if part > 0 { words += millions(part, isFirst: words.isEmpty) }
      if position < 2, !words.isEmpty { words.append("tỷ") }
    }
    return words
  }

  static func words(ofDecimals decimals: [UInt8]) -> [String] {
    let oneByOne = decimals.map { digits[Int($0 - UInt8(ascii: "0"))] }
    guard decimals.count <= 3 else { return oneByOne }
    let zeros = decimals.prefix { $0 == UInt8(ascii: "0") }.count
    let rest = Array(decimals.dropFirst(zeros))
    return oneByOne.prefix(zeros) + (rest.isEmpty ? [] : words(of: value(rest)))
  }

  /// The value of at most nineteen ASCII digits.
  static func value(_ digits: [UInt8]) -> UInt64 {
    digits.prefix(19).reduce(0) { $0 * 10 + UInt64($1 - UInt8(ascii: "0")) }
  }

  /// 1...999,999,999
  private static func millions(_ number: UInt64, isFirst: Bool) -> [String] {
    let groups = [
      (number / 1_000_000, "triệu"), (number / 1000 % 1000, "nghìn"), (number % 1000, ""),
    ]
    var words: [String] = []
    for (group, unit) in groups where group > 0 {
      words += hundreds(Int(group), isFirst: isFirst && words.isEmpty)
      if !unit.isEmpty { words.append(unit) }
    }
    return words
  }

  /// 1...999; behind other groups the hundreds are said even when there are none.
  private static func hundreds(_ number: Int, isFirst: Bool) -> [String] {
    let (hundred, ten, unit) = (number / 100, number / 10 % 10, number % 10)
    var words: [String] = []
    if hundred > 0 || !isFirst { words += [digits[hundred], "trăm"] }
    switch ten {
    case 0: if unit > 0, !words.isEmpty { words.append("lẻ") }
    case 1: words.append("mười")
    default: words += [digits[ten], "mươi"]
    }
    if unit > 0 { words.append(unitWord(unit, ten: ten)) }
    return words
  }

  private static func unitWord(_ unit: Int, ten: Int) -> String {
    switch unit {
    case 1 where ten > 1: "mốt"
    case 4 where ten > 1: "tư"
    case 5 where ten > 0: "lăm"
    default: digits[unit]
    }
  }
}
