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
/// One pass over the bytes: only a run of seven digits and more, or digits behind a word that may
/// speak of birth, is looked at closely.
///
/// - Parameter isProse: Whether a line's end is no more than a space, and signs of markup are none.
func personalNumbers(in text: [UInt8], isProse: Bool = false) -> [PersonalData] {
  var found: [PersonalData] = []
  plainDigits(text, isProse: isProse).withUnsafeBufferPointer { text in
    var at = 0
    while at < text.count {
      guard isDigit(text[at]) else {
        at &+= 1
        continue
      }
      let run = DigitRun(in: text, from: at)
      let isLong = run.digits >= 9 || run.mayBePassport(in: text)
      if isLong || mayTellBirth(text, before: at), let kind = run.kind(in: text) {
        found.append(PersonalData(kind: kind, range: run.range(of: kind, in: text)))
      }
      at = run.end
    }
  }
  return found
}

/// The text with plain digits, spaces and hyphens for others that look like them, and zero bytes for
/// what a reader does not see between digits; each byte stays in its place.
private func plainDigits(_ text: [UInt8], isProse: Bool) -> [UInt8] {
  let entity = UInt8(ascii: "&")
  guard isProse || text.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) else {
    return text
  }
  var plain = text
  var at = 0
  func put(_ byte: UInt8, _ length: Int) {
    plain[at] = byte
    for place in at + 1..<at + length { plain[place] = 0 }
    at += length
  }
  while at < plain.count {
    let (byte, left) = (plain[at], plain.count - at)
    switch byte {
    case 0xC2 where left > 1 && plain[at + 1] == 0xA0: put(0x20, 2)
    case 0xC2 where left > 1 && plain[at + 1] == 0xAD: put(0, 2)
    case 0xE2 where left > 2 && plain[at + 1] == 0x80:
      switch plain[at + 2] {
      case 0x8B...0x8F, 0xAA...0xAE: put(0, 3)
      case 0x80...0x8A, 0xAF: put(0x20, 3)
      case 0x90...0x95: put(UInt8(ascii: "-"), 3)
      default: at += 3
      }
    case 0xE2 where left > 2 && plain[at + 1] == 0x81 && plain[at + 2] == 0xA0: put(0, 3)
    case 0xE2 where left > 2 && plain[at + 1] == 0x88 && plain[at + 2] == 0x92:
      put(UInt8(ascii: "-"), 3)
    case 0xEF where left > 2 && plain[at + 1] == 0xBC && 0x90...0x99 ~= plain[at + 2]:
      put(plain[at + 2] - 0x60, 3)
    case 0xEF where left > 2 && plain[at + 1] == 0xBB && plain[at + 2] == 0xBF: put(0, 3)
    case UInt8(ascii: "*") where isProse, UInt8(ascii: "`") where isProse: put(0, 1)
    case 10 where isProse && at > 0 && isDigit(plain[at - 1]): put(0x20, 1)
    case entity where isProse && left > 4 && plain[at + 1] == UInt8(ascii: "#"):
      // "&#51;" is 3.
      let (tens, ones) = (plain[at + 2], plain[at + 3])
      guard plain[at + 4] == UInt8(ascii: ";"), isDigit(tens), isDigit(ones),
        48...57 ~= (tens - 48) * 10 + (ones - 48)
      else {
        at += 1
        continue
      }
      put((tens - 48) * 10 + (ones - 48), 5)
    default: at += 1
    }
  }
  return plain
}

/// Digits in groups, as people write long numbers: `0912 345 678`.
private struct DigitRun {
  let start: Int
  private(set) var end: Int
  private(set) var digits = 0

  @inline(__always)
  init(in text: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.start = start
    var at = start
    var digits = 0
    while true {
      let before = digits
      while at < text.count, isDigit(text[at]) {
        at &+= 1
        digits &+= 1
      }
      let gap = DigitRun.gap(in: text, at: at, after: digits &- before)
      if gap == 0 { break }
      at &+= gap
    }
    // The rest of a wide digit.
    while at < text.count, text[at] == 0 { at &+= 1 }
    end = at
    self.digits = digits
    if digits == 4, let longer = DigitRun.slashed(in: text, from: start, to: end) {
      end = longer
      self.digits = 10
    }
  }

  /// How many digits stand together, group by group. Dates are looked at by the million and have no
  /// use for it.
  private func groups(in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    text[start..<end].filter { $0 != 0 }.split { !isDigit($0) }.map(\.count)
  }

  /// How many bytes stand between two groups: up to three signs, as in "0912 - 345 678" and
  /// "(0212) 384 0123", and what nobody sees.
  @inline(__always)
  private static func gap(
    in text: UnsafeBufferPointer<UInt8>, at: Int, after group: Int
  ) -> Int {
    var (place, signs) = (at, 0)
    while place < text.count, signs <= 3 {
      let byte = text[place]
      if isDigit(byte) { return place &- at }
      if byte != 0 {
        // A comma parts the groups of one number, or two numbers.
        let isComma =
          byte == UInt8(ascii: ",") && 2...4 ~= group && place &+ 1 < text.count
          && text[place &+ 1] == 0x20
        guard isSeparator(byte) || isComma || byte == UInt8(ascii: ")") && signs == 0 else {
          return 0
        }
        signs &+= 1
      }
      place &+= 1
    }
    return 0
  }

  /// The end of "0912/345/678", which is no date.
  private static func slashed(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    guard end - start == 4, text[start] == UInt8(ascii: "0"), end + 8 <= text.count else {
      return nil
    }
    let rest = text[end..<end + 8]
    let isPhone = rest.enumerated().allSatisfy { place, byte in
      place % 4 == 0 ? byte == UInt8(ascii: "/") : isDigit(byte)
    }
    return isPhone && (end + 8 == text.count || !isDigit(text[end + 8])) ? end + 8 : nil
  }

  /// A letter and seven digits, "B1234567" (Law 47/2014/QH13), behind a word that says so.
  func mayBePassport(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    7...8 ~= digits && start > 0 && isCapital(text[start - 1])
  }

  func kind(in text: UnsafeBufferPointer<UInt8>) -> PersonalData.Kind? {
    let value = text[start..<end].filter(isDigit).map { Int($0) - 48 }
    if tellsBirth(value, text) { return .birthDate }
    if digits < 9 {
      return mayBePassport(in: text) && words(text).holds(["hochieu"]) ? .identity : nil
    }
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
    let groups = groups(in: text)
    let usual = [
      [10], [4, 3, 3], [3, 3, 4], [4, 2, 2, 2], [3, 7], [4, 6], [3, 4, 3], [11], [3, 8], [4, 7],
      [3, 4, 4], [4, 3, 4], [3, 3, 5], [4, 4, 3], [5, 6], [5, 3, 3], [2, 4, 4], [4, 1, 3, 3],
      [2, 2, 2, 2, 2], [5, 5], [2, 8],
    ]
    // The country's number without a plus.
    if [[11], [2, 9]].contains(groups), value.starts(with: [8, 4]) {
      return isPhone([0] + value.dropFirst(2))
    }
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
    if value.count == 12, province, value[3] <= 3, usual.contains(groups(in: text)) { return true }
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
    // "sinh 12/3/1978"
    if isDay, before.folded.hasSuffix("sinh"),
      before.text.lowercased().hasSuffix(" sinh") || before.folded == "sinh"
    {
      let others = [
        "hoc", "ve", "khai", "phat", "tai", "quan", "thi", "nhi", "su", "mon", "giam", "an", "san",
        "hi", "hy", "ky", "moi",
      ]
      return !others.contains { before.folded.dropLast(4).hasSuffix($0) }
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
    || byte == UInt8(ascii: "_")
}

private func isCapital(_ byte: UInt8) -> Bool { byte &- 65 < 26 }

/// A letter, a digit or a part of a letter.
private func isWordByte(_ byte: UInt8) -> Bool {
  isDigit(byte) || isCapital(byte & 0xDF) || byte >= 0x80
}
