import Model
import Vietnamese

/// Scans one clause of the requirement grammar.
struct RequirementScanner {
  private let text: String
  private let mark: DecimalMark?
  private var rest: Substring

  init(_ text: String, mark: DecimalMark?) {
    self.text = text
    self.mark = mark
    self.rest = text[...]
  }

  /// `2 of 3`, `2 trong 3`, `2/3 nội dung`.
  mutating func parts() -> Requirement? {
    rest = text[...]
    _ = take(["ít nhất", "tối thiểu", ">="])
    guard let count = whole(), take(["of", "trong số", "trong", "/"]) != nil, let all = whole(),
      rest.isEmpty || take(["nội dung", "phần", "mục"]) != nil, rest.isEmpty, count <= all, all > 0
    else { return nil }
    return .parts(count: count, of: all)
  }

  /// `10 điểm`, `>= 5/10 điểm`.
  mutating func points() -> Requirement? {
    rest = text[...]
    let hasFloor = take([">=", "≥", "ít nhất", "tối thiểu"]) != nil
    _ = take(["tối đa"])
    guard let first = number() else { return nil }
    if hasFloor {
      guard take(["/"]) != nil, let maximum = number(), isPoints, first <= maximum else {
        return nil
      }
      return .points(maximum: maximum, floor: first)
    }
    return isPoints ? .points(maximum: first, floor: nil) : nil
  }

  private var isPoints: Bool { ["điểm", "points"].contains(remainder) }
  private var remainder: String { String(rest).trimmingSpaces().lowercased() }

  /// A comparison or a range, with what follows it as the unit.
  mutating func bound() -> (bound: Bound, unit: String)? {
    rest = text[...]
    if let range = range() { return range }
    rest = text[...]
    guard let comparison = comparison(), let limit = number() else { return nil }
    var unit = takeUnit()
    if take(["trở lên"]) != nil, comparison != .least { return nil }
    if unit.isEmpty { unit = takeUnit() }
    guard rest.isEmpty else { return nil }
    switch comparison {
    case .least: return (.atLeast(limit), unit)
    case .more: return (.moreThan(limit), unit)
    case .most: return (.atMost(limit), unit)
    case .less: return (.lessThan(limit), unit)
    case .equal: return (.exactly(limit), unit)
    }
  }

  /// `15..<20 %`, `15...20 %`, `từ 15% đến dưới 20%`, `từ 15 đến 20 %`.
  private mutating func range() -> (bound: Bound, unit: String)? {
    _ = take(["từ"])
    guard let from = number() else { return nil }
    let unit = takeUnit()
    let isOpen: Bool
    if take(["..<", "đến dưới"]) != nil {
      isOpen = true
    } else if take(["...", "..", "đến", "–", "-"]) != nil {
      isOpen = false
    } else {
      return nil
    }
    guard let to = number(), from <= to else { return nil }
    let last = takeUnit()
    guard rest.isEmpty else { return nil }
    return (.within(from: from, to: to, closed: !isOpen), last.isEmpty ? unit : last)
  }

  private enum Comparison { case least, more, most, less, equal }

  private mutating func comparison() -> Comparison? {
    if take([">=", "≥", "=>", "đạt từ", "từ", "ít nhất", "tối thiểu"]) != nil { return .least }
    if take(["<=", "≤", "=<", "không quá", "tối đa"]) != nil { return .most }
    if take([">", "trên"]) != nil { return .more }
    if take(["<", "dưới"]) != nil { return .less }
    return take(["="]) != nil ? .equal : nil
  }

  /// Takes the first of some words that stands next, whatever its case.
  private mutating func take(_ words: [String]) -> String? {
    let ahead = rest.drop(while: \.isWhitespace)
    for word in words where ahead.prefix(word.count).lowercased() == word {
      rest = ahead.dropFirst(word.count).drop(while: \.isWhitespace)
      return word
    }
    return nil
  }

  private mutating func number() -> ExactDecimal? {
    let ahead = rest.drop(while: \.isWhitespace)
    let digits = ahead.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    var token = String(digits)
    // `15..<20` and `15...20`: the points belong to the range.
    if let dots = token.range(of: "..") { token = String(token[..<dots.lowerBound]) }
    while token.last == "." || token.last == "," { token.removeLast() }
    let reading = token.utf8.withContiguousStorageIfAvailable {
      readNumber(UnsafeRawBufferPointer($0), decimalMark: mark)
    }
    guard case .number(let value, percent: false)? = reading else { return nil }
    rest = ahead.dropFirst(token.count)
    return value
  }

  private mutating func whole() -> Int? {
    guard let value = number(), value.scale == 0 else { return nil }
    return Int(value.mantissa)
  }

  /// The words up to the next number or range sign.
  private mutating func takeUnit() -> String {
    let ahead = rest.drop(while: \.isWhitespace)
    if ahead.first == "%" {
      rest = ahead.dropFirst().drop(while: \.isWhitespace)
      return "%"
    }
    var unit = ahead.prefix { !$0.isNumber && !".<-–".contains($0) }
    for stop in [" đến", "đến", "trở lên"] {
      if let found = unit.range(of: stop) { unit = unit[..<found.lowerBound] }
    }
    rest = ahead.dropFirst(unit.count).drop(while: \.isWhitespace)
    return String(unit).trimmingSpaces()
  }
}

extension StringProtocol {
  /// The first place where some text stands, compared byte for byte.
  func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) {
        return start..<index(start, offsetBy: text.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
