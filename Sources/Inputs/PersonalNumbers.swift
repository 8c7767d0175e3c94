import Vietnamese

/// A number or a list of names that the law keeps from publication (Decree 13/2023/NĐ-CP, article 2).
struct PersonalData: Hashable {
  enum Kind: Hashable {
    case phone, identity, insurance, birthDate, names
  }

  var kind: Kind
  /// The bytes of the text that say it.
  var range: Range<Int>
}

/// Finds numbers of persons in a text: telephone numbers, numbers of identity papers and insurance
/// cards, and dates of birth.
///
/// One pass over the bytes: only a run of nine digits and more, or digits behind a word that may
/// speak of birth, is looked at closely.
func personalNumbers(in text: [UInt8]) -> [PersonalData] {
  var found: [PersonalData] = []
  text.withUnsafeBufferPointer { text in
    var at = 0
    while at < text.count {
      guard isDigit(text[at]) else {
        at &+= 1
        continue
      }
      let run = DigitRun(in: text, from: at)
      if run.digits >= 9 || mayTellBirth(text, before: at), let kind = run.kind(in: text) {
        found.append(PersonalData(kind: kind, range: run.range(of: kind, in: text)))
      }
      at = run.end
    }
  }
  return found
}

/// Digits in groups, as people write long numbers: `0912 345 678`.
private struct DigitRun {
  let start: Int
  private(set) var end: Int
  private(set) var digits = 0
  /// Only counted from nine digits on.
  private(set) var groups: [Int] = []

  @inline(__always)
  init(in text: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.start = start
    var at = start
    var digits = 0
    while true {
      while at < text.count, isDigit(text[at]) {
        at &+= 1
        digits &+= 1
      }
      let gap = DigitRun.gap(in: text, at: at)
      if gap == 0 { break }
      at &+= gap
    }
    end = at
    self.digits = digits
    guard digits >= 9 else { return }
    groups = String(decoding: text[start..<end], as: UTF8.self)
      .split { !$0.isNumber }.map(\.count)
  }

  /// How many bytes stand between two groups: one sign, or the end of "(0212) 384 0123".
  @inline(__always)
  private static func gap(in text: UnsafeBufferPointer<UInt8>, at: Int) -> Int {
    guard at &+ 1 < text.count else { return 0 }
    if isSeparator(text[at]), isDigit(text[at &+ 1]) { return 1 }
    guard text[at] == UInt8(ascii: ")") else { return 0 }
    if isDigit(text[at &+ 1]) { return 1 }
    let isSpaced = text[at &+ 1] == 0x20 && at &+ 2 < text.count && isDigit(text[at &+ 2])
    return isSpaced ? 2 : 0
  }

  func kind(in text: UnsafeBufferPointer<UInt8>) -> PersonalData.Kind? {
    let value = text[start..<end].filter(isDigit).map { Int($0) - 48 }
    if tellsBirth(value, text) { return .birthDate }
    if isInsuranceCard(value, text) { return .insurance }
    guard isFree(in: text) else { return nil }
    if isPhone(value, text) { return .phone }
    if isIdentity(value, text) { return .identity }
    let isLabelled =
      value.count == 10 && words(text).holds(["bhyt", "bhxh", "baohiem", "mathe", "sothe"])
    return isLabelled && !isAmount(in: text) ? .insurance : nil
  }

  /// With the letters before it where they are a part of it.
  func range(of kind: PersonalData.Kind, in text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    switch kind {
    case .insurance where digits == 13 && isCapital(text[start - 1]): start - 2..<end
    case .insurance where digits == 13 && start >= 3: start - 3..<end
    case .phone where start >= 1 && text[start - 1] == UInt8(ascii: "+"): start - 1..<end
    case .phone, .identity, .insurance, .birthDate, .names: start..<end
    }
  }

  /// Ten digits of a mobile network, or a landline's area code and number; in one or in the groups
  /// that people write. A date in digits, 03.04.2024 10, has other groups.
  private func isPhone(_ value: [Int], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if start > 0, text[start - 1] == UInt8(ascii: "+") {
      let own = Array(value.dropFirst(2))
      return value.starts(with: [8, 4]) && (isPhone(own) || isPhone([0] + own))
    }
    let usual = [
      [10], [4, 3, 3], [3, 3, 4], [4, 2, 2, 2], [3, 7], [4, 6], [3, 4, 3], [11], [3, 8], [4, 7],
      [3, 4, 4], [4, 3, 4], [3, 3, 5], [4, 4, 3], [5, 6], [5, 3, 3], [2, 4, 4], [4, 1, 3, 3],
    ]
    if usual.contains(groups) { return isPhone(value) }
    // Two numbers side by side: 0912345678-0987654321.
    var rest = value[...]
    return groups.contains { count in
      defer { rest = rest.dropFirst(count) }
      return count == 10 && isPhone(Array(rest.prefix(count)))
    }
  }

  private func isPhone(_ value: [Int]) -> Bool {
    guard value.count >= 2, value[0] == 0 else { return false }
    switch value[1] {
    case 3, 5, 7, 8, 9: return value.count == 10
    case 2: return value.count == 10 || value.count == 11
    default: return false
    }
  }

  /// Twelve digits that begin with a province's number (Decree 137/2015/NĐ-CP, article 13), or nine or
  /// twelve behind a word that says so.
  private func isIdentity(_ value: [Int], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard value.count == 12 || value.count == 9 else { return false }
    let province =
      value[0] == 0 && (value[1] != 0 || value[2] != 0) && value[1] * 10 + value[2] <= 96
    // A day and a number, 01.02.2024 0800, has other groups.
    let usual = [[12], [3, 3, 3, 3], [4, 4, 4], [3, 3, 6], [6, 6], [3, 9], [3, 1, 2, 6]]
    if value.count == 12, province, value[3] <= 3, usual.contains(groups) { return true }
    return !isAmount(in: text)
      && words(text).holds(["cmnd", "cmt", "cccd", "cancuoc", "dinhdanh", "chungminh", "hochieu"])
  }

  /// Two letters and thirteen digits, in one or as "DN 4 01 01 12345678"; not "TW 1.250.000.000.000".
  private func isInsuranceCard(_ value: [Int], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let isSpaced = start > 0 && text[start - 1] == 0x20
    let letters = isSpaced ? start - 1 : start
    guard value.count == 13, letters >= 2, isCapital(text[letters - 1]),
      isCapital(text[letters - 2]), letters == 2 || !isWordByte(text[letters - 3])
    else { return false }
    return isFree(after: text) && !(isSpaced && text[start..<end].contains(UInt8(ascii: ".")))
  }

  /// A year, or a date, behind "sinh năm", "ngày sinh" or "SN".
  private func tellsBirth(_ value: [Int], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let isYear = value.count == 4 && (value.starts(with: [1, 9]) || value.starts(with: [2, 0]))
    let isDay = value.count <= 2 && end < text.count && text[end] == UInt8(ascii: "/")
    guard isYear || isDay || value.count == 8, isFree(after: text) || isDay else { return false }
    let before = words(text)
    if isYear, before.text.hasSuffix("SN") || before.text.hasSuffix("SN:") {
      let letters = before.text.dropLast(before.text.hasSuffix(":") ? 3 : 2)
      return letters.last.map { !$0.isLetter } ?? true
    }
    for word in ["sinhnam", "sinhngay", "ngaysinh", "namsinh"] where before.folded.hasSuffix(word) {
      let others = ["hoc", "ve", "khai", "phat", "tai", "quan", "thi", "nhi", "su", "mon", "giam"]
      let rest = before.folded.dropLast(word.count)
      return !others.contains { rest.hasSuffix($0) }
    }
    return false
  }

  /// Whether nothing of a longer word or number touches it.
  private func isFree(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let joins = [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: ".")]
    let isFreeBefore =
      start == 0 || !(isWordByte(text[start - 1]) || joins.contains(text[start - 1]))
    return isFreeBefore && isFree(after: text)
  }

  private func isFree(after text: UnsafeBufferPointer<UInt8>) -> Bool {
    end == text.count || !isWordByte(text[end]) && text[end] != UInt8(ascii: "/")
  }

  /// Whether it is money: "912.345.678 đồng", "912.345.678 đ".
  private func isAmount(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let after = folded(String(decoding: text[end..<min(text.count, end + 16)], as: UTF8.self))
    return after.split { !$0.isLetter }.first.map { ["d", "dong", "vnd"].contains($0) } ?? false
  }

  /// What stands before it in its clause or cell, as far as it can bear on it.
  private func words(_ text: UnsafeBufferPointer<UInt8>) -> WordsBefore {
    let ends: [UInt8] = [10, 9, UInt8(ascii: ","), UInt8(ascii: ";")]
    var from = max(0, start - 48)
    if let end = text[from..<start].lastIndex(where: ends.contains) { from = end + 1 }
    return WordsBefore(String(decoding: text[from..<start], as: UTF8.self))
  }
}

private struct WordsBefore {
  let text: String
  let folded: String

  init(_ text: String) {
    var words = Substring(text)
    while let last = words.last, last.isWhitespace { words = words.dropLast() }
    self.text = String(words)
    folded = Vietnamese.folded(String(words)).filter { $0.isLetter }
  }

  func holds(_ words: [String]) -> Bool { words.contains { folded.contains($0) } }
}

/// Whether the byte before a number ends a word such as "năm", "ngày", "sinh" or "SN".
@inline(__always)
private func mayTellBirth(_ text: UnsafeBufferPointer<UInt8>, before at: Int) -> Bool {
  guard at > 1 else { return false }
  let last = text[at &- 1]
  guard last == 0x20 || last == UInt8(ascii: ":") else { return false }
  let letter = text[at &- 2] == UInt8(ascii: ":") && at > 2 ? text[at &- 3] : text[at &- 2]
  switch letter {
  case UInt8(ascii: "m"), UInt8(ascii: "y"), UInt8(ascii: "h"), UInt8(ascii: "N"): return true
  default: return false
  }
}

@inline(__always)
private func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

@inline(__always)
private func isSeparator(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
}

private func isCapital(_ byte: UInt8) -> Bool { byte &- 65 < 26 }

/// A letter, a digit or a part of a letter.
private func isWordByte(_ byte: UInt8) -> Bool {
  isDigit(byte) || isCapital(byte & 0xDF) || byte >= 0x80
}
