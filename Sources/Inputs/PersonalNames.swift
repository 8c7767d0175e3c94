/// Finds three and more names of private persons in a row: "Lò Văn A, Quàng Thị B và Lường Văn C".
///
/// One or two are left alone: whoever holds an office is named with it. Whoever is named with their
/// household or a year of birth holds none: "hộ Lò Văn A", "bà Mai 1988", "Lò Văn A (1988)".
func personalNames(in text: some Collection<UInt8>) -> Range<Int>? {
  guard mayNamePersons(text) else { return nil }
  if let household = household(in: Array(text)) { return household }
  var (start, count, at) = (0, 0, 0)
  // The person that the part before names, with or without a family name.
  var last: Range<Int>?
  var list: Range<Int>?
  for part in parts(of: Array(text)) {
    guard let words = part.text else {
      (count, last) = (0, nil)
      continue
    }
    if words.isEmpty { continue }
    if let last, isBirthYear(words) { return last.lowerBound..<part.range.upperBound }
    if let name = bornPerson(words) { return part.range.lowerBound..<part.range.lowerBound + name }
    let name = personalName(words)
    last = name != nil || isTitled(words) ? part.range : nil
    guard let name else {
      // A year or a number between two names leaves them in one list.
      if words.contains(where: \.isLetter) { count = 0 }
      continue
    }
    if name == .household { return part.range }
    if count == 0 { start = part.range.lowerBound }
    count += 1
    at = part.range.upperBound
    if count >= 3 { list = start..<at }
  }
  return list
}

/// Whether a text has what the lists looked for need: the capitals of three names, a year, or a word
/// for a household. Most cells have not, and are told in one pass over their bytes.
private func mayNamePersons(_ text: some Collection<UInt8>) -> Bool {
  // A title, a name and a year.
  guard text.count > 10 else { return false }
  var (capitals, digits) = (0, 0)
  var last = UInt8(ascii: " ")
  var window: UInt32 = 0
  for byte in text {
    // A letter that is not ASCII may be a capital.
    if isWordStart(byte, after: last) { capitals += 1 }
    digits = 48...57 ~= byte ? digits + 1 : 0
    if digits == 4 || capitals == 6 { return true }
    window = window << 8 | UInt32(byte)
    if householdBytes.contains(window) || 0xCC...0xCD ~= byte { return true }
    last = byte
  }
  return false
}

/// Whether a word may begin here with a capital, as far as one byte tells.
@inline(__always)
private func isWordStart(_ byte: UInt8, after last: UInt8) -> Bool {
  (65...90 ~= byte || byte >= 0xC3) && (last < 65 || 91...96 ~= last || 123...127 ~= last)
}

/// Whether a piece of text has letters and no digit, no two words in a row that begin with a capital,
/// and no capital behind what may be a title, so that it names nobody.
private func namesNobody(_ piece: ArraySlice<UInt8>) -> Bool {
  var hasLetter = false
  // Of the word that is read and of the one before it, and with what that ends.
  var (isCapital, wasCapital, end) = (false, false, UInt8(0))
  var last = UInt8(ascii: " ")
  for at in piece.indices {
    let byte = piece[at]
    if 48...57 ~= byte { return false }
    if last == 0x20, byte != 0x20 { (isCapital, wasCapital) = (false, isCapital) }
    if isWordStart(byte, after: last), !isSmall(piece[at...]) {
      if isCapital || wasCapital || titleEnds.contains(end) { return false }
      isCapital = true
    }
    if byte == 0x20, last != 0x20 { end = last }
    hasLetter = hasLetter || 97...122 ~= byte
    last = byte
  }
  return hasLetter
}

/// The last bytes of "ông", "bà", "anh" and "chị", small and in capitals.
private let titleEnds: [UInt8] = [
  UInt8(ascii: "g"), 0xA0, UInt8(ascii: "h"), 0x8B, UInt8(ascii: "G"), 0x80, UInt8(ascii: "H"),
  0x8A,
]

/// Whether a letter of Vietnamese is small; others that are not ASCII may be anything.
private func isSmall(_ letter: ArraySlice<UInt8>) -> Bool {
  let (first, second) = (letter.first ?? 0, letter.dropFirst().first ?? 0)
  switch first {
  case 0xC3: return second >= 0xA0
  case 0xC4: return [0x83, 0x91, 0xA9].contains(second)
  case 0xC5: return second == 0xA9
  case 0xC6: return second == 0xA1 || second == 0xB0
  case 0xE1:
    // From U+1EA0 to U+1EF9 each small letter follows its capital.
    let third = letter.dropFirst(2).first ?? 0
    return (second == 0xBA && third >= 0xA0 || second == 0xBB && third <= 0xB9) && third & 1 == 1
  default: return false
  }
}

/// "hộ" and the beginning of "đình", small and in capitals; letters whose marks stand apart are not told
/// from others.
private let householdBytes: Set<UInt32> = [
  0x68E1_BB99, 0x48E1_BB99, 0x48E1_BB98, 0xC491_C3AC, 0xC490_C3AC, 0xC490_C38C,
]

/// The household of somebody, wherever in a sentence: "hộ ông Lò Văn A được hỗ trợ", "Chủ hộ: Lò Văn
/// A". Without "ông" or "bà" a name has three words, as "hộ Mai Sơn" may be those of a place.
private func household(in text: [UInt8]) -> Range<Int>? {
  let words = text.split { $0 <= 0x20 }
  for (place, word) in words.enumerated() where ["hộ", "đình"].contains(bare(word)) {
    // A sentence that ends with the word says nothing of what follows.
    guard word.last != UInt8(ascii: ".") else { continue }
    let rest = words[(place + 1)...]
    let name = rest.drop { titles.contains(bare($0)) }
    let hasTitle = name.count < rest.count
    var count = 0
    for word in name.prefix(5) {
      let text = String(decoding: word, as: UTF8.self)
      guard text.first?.isUppercase == true, bare(word).allSatisfy(\.isLetter) else { break }
      count += 1
      if !text.allSatisfy(\.isLetter) { break }
    }
    guard let family = name.first, let last = name.prefix(count).last,
      families.contains(bare(family)), count >= (hasTitle ? 2 : 3)
    else { continue }
    return word.startIndex..<last.startIndex + bare(last).utf8.count
  }
  return nil
}

/// A word in small letters without the marks behind it.
private func bare(_ word: ArraySlice<UInt8>) -> String {
  let end = word.lastIndex { !Array(",.;:)".utf8).contains($0) }
  return String(decoding: end.map { word[...$0] } ?? [], as: UTF8.self).lowercased()
}

/// A year in which somebody alive was born; later ones are those of plans and reports.
private func isBirthYear(_ text: Substring) -> Bool {
  text.utf8.count == 4 && Int(text).map { (1900...2015).contains($0) } ?? false
}

/// How many bytes a name with a year of birth in brackets takes: "Lò Văn A (1988)".
private func bornPerson(_ text: Substring) -> Int? {
  guard let open = text.utf8.firstIndex(of: UInt8(ascii: "(")),
    let close = text[open...].firstIndex(of: ")"),
    isBirthYear(text[text.index(after: open)..<close])
  else { return nil }
  let name = text[..<open].reversed().drop(while: \.isWhitespace).reversed()
  let person = Substring(String(name))
  return personalName(person) != nil || isTitled(person) ? text[...close].utf8.count : nil
}

/// A single name behind "ông" or "bà".
private func isTitled(_ text: Substring) -> Bool {
  let words = text.split(separator: " ")
  guard words.count == 2, ["ông", "bà", "anh", "chị"].contains(words[0].lowercased()) else {
    return false
  }
  return words[1].first?.isUppercase == true && words[1].allSatisfy(\.isLetter)
}

/// What may stand between two names.
private let separators = [" và ", " - ", " – ", " / ", " + ", "+"]

/// What stands between commas, semicolons, bars, line breaks, "và" and numbers of a list; `nil` for
/// what is too long for a name, or surely has none.
private func parts(of text: [UInt8]) -> [(text: Substring?, range: Range<Int>)] {
  let ends: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), 10, 13]
  var parts: [(text: Substring?, range: Range<Int>)] = []
  var at = 0
  for piece in text.split(omittingEmptySubsequences: false, whereSeparator: ends.contains) {
    defer { at += piece.count + 1 }
    // Most of a prose is longer than some names with what goes before them.
    guard piece.count <= 160, !namesNobody(piece) else {
      parts.append((nil, at..<at))
      continue
    }
    var from = at
    let words = String(decoding: piece, as: UTF8.self)
    for (name, gap) in pieces(of: words) {
      // "Còn thiếu: Lò Văn A".
      let label = name.utf8.lastIndex(of: UInt8(ascii: ":")).map { name[...$0].utf8.count } ?? 0
      let open = Substring(name.utf8.dropFirst(label))
      let leading = label + open.prefix { $0.isWhitespace }.utf8.count
      let trimmed = open.drop { $0.isWhitespace }
      let trailing = trimmed.reversed().prefix { $0.isWhitespace || $0 == "." }.count
      let body = trimmed.dropLast(trailing)
      parts.append((body, from + leading..<from + leading + body.utf8.count))
      from += name.utf8.count + gap
    }
  }
  return parts
}

/// The pieces between separators and in front of numbers, each with the length of what follows it.
private func pieces(of text: String) -> [(text: Substring, gap: Int)] {
  var pieces: [(text: Substring, gap: Int)] = []
  var (start, at) = (text.startIndex, text.startIndex)
  while at < text.endIndex {
    let rest = text[at...]
    if let separator = separators.first(where: rest.hasPrefix) {
      pieces.append((text[start..<at], separator.utf8.count))
      at = text.index(at, offsetBy: separator.count)
      start = at
    } else if rest.first == " ", rest.dropFirst().first?.isNumber == true {
      pieces.append((text[start..<at], 1))
      at = text.index(after: at)
      start = at
    } else {
      // Each of them begins with a blank or a plus.
      let rest = text.utf8[at...].dropFirst()
      at = rest.firstIndex { $0 == 0x20 || $0 == UInt8(ascii: "+") } ?? text.endIndex
    }
  }
  return pieces + [(text[start...], 0)]
}

/// Whose name it is.
private enum NamedPerson {
  case person, household
}

/// A family name and at least two more syllables, or one behind "ông" or "bà".
private func personalName(_ text: Substring) -> NamedPerson? {
  var words = text.split(separator: " ")
  if let first = words.first, first.allSatisfy({ $0.isNumber || ".)-–+*".contains($0) }) {
    words.removeFirst()
  }
  var (hasTitle, isHousehold) = (false, false)
  while let word = words.first?.lowercased(), titles.contains(word) {
    hasTitle = true
    if word == "hộ" || word == "đình" { isHousehold = true }
    words.removeFirst()
  }
  guard (hasTitle ? 2...5 : 3...5).contains(words.count), let family = words.first,
    families.contains(family.lowercased())
  else { return nil }
  let isName = words.allSatisfy { word in
    (word.first?.isUppercase ?? false) && word.allSatisfy(\.isLetter)
  }
  return isName ? isHousehold ? .household : .person : nil
}

private let titles: Set<String> = [
  "ông", "bà", "anh", "chị", "hộ", "em", "cháu", "ông/bà", "gia", "đình", "đ/c",
]

/// Family names of the Kinh, Thái, Mông, Mường, Xinh Mun and Khơ Mú.
private let families: Set<String> = [
  "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ",
  "ngô", "dương", "lý", "đinh", "trịnh", "mai", "đào", "đoàn", "lương", "trương", "tạ", "lưu",
  "cao", "chu", "hà", "tô", "tống", "quách", "lò", "lường", "quàng", "cầm", "cà", "tòng", "vì",
  "bạc", "lèo", "điêu", "lừ", "mè", "ngần", "đèo", "hoàng", "sa", "xa", "giàng", "sồng", "vàng",
  "thào", "lầu", "hờ", "vừ", "mùa", "sùng", "tráng", "ly", "cứ", "phàng", "chang", "hạng", "mùi",
  "triệu", "bàn", "đường", "vi", "lô", "kha", "moong", "cụt", "lự", "hảng", "quảng", "khà",
]
