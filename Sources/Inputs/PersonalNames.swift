/// Finds three and more names of private persons in a row: "Lò Văn A, Quàng Thị B và Lường Văn C".
///
/// One or two are left alone: whoever holds an office is named with it.
func personalNames(in text: some Collection<UInt8>) -> Range<Int>? {
  // Three names of three syllables.
  guard text.count > 24 else { return nil }
  var (start, count, at) = (0, 0, 0)
  var list: Range<Int>?
  for part in parts(of: Array(text)) {
    guard isPersonalName(part.text) else {
      count = 0
      continue
    }
    if count == 0 { start = part.range.lowerBound }
    count += 1
    at = part.range.upperBound
    if count >= 3 { list = start..<at }
  }
  return list
}

/// What stands between commas, semicolons, line breaks and "và".
private func parts(of text: [UInt8]) -> [(text: Substring, range: Range<Int>)] {
  let ends: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 10, 13]
  var parts: [(text: Substring, range: Range<Int>)] = []
  var at = 0
  for piece in text.split(omittingEmptySubsequences: false, whereSeparator: ends.contains) {
    defer { at += piece.count + 1 }
    // Most of a prose is longer than a name with what goes before it.
    guard 4...96 ~= piece.count else {
      parts.append(("", at..<at))
      continue
    }
    var from = at
    let words = String(decoding: piece, as: UTF8.self)
    for name in words.split(separator: " và ", omittingEmptySubsequences: false) {
      // "Còn thiếu: Lò Văn A".
      let label = name.lastIndex(of: ":").map { name[...$0].utf8.count } ?? 0
      let open = Substring(name.utf8.dropFirst(label))
      let leading = label + open.prefix { $0.isWhitespace }.utf8.count
      let trimmed = open.drop { $0.isWhitespace }
      let trailing = trimmed.reversed().prefix { $0.isWhitespace || $0 == "." }.count
      let body = trimmed.dropLast(trailing)
      parts.append((body, from + leading..<from + leading + body.utf8.count))
      from += name.utf8.count + " và ".utf8.count
    }
  }
  return parts
}

/// A family name and at least two more syllables, or one behind "ông" or "bà".
private func isPersonalName(_ text: Substring) -> Bool {
  var words = text.split(separator: " ")
  if let first = words.first, first.allSatisfy({ $0.isNumber || ".)-–+*".contains($0) }) {
    words.removeFirst()
  }
  var hasTitle = false
  while let word = words.first, titles.contains(word.lowercased()) {
    hasTitle = true
    words.removeFirst()
  }
  guard (hasTitle ? 2...5 : 3...5).contains(words.count), let family = words.first,
    families.contains(family.lowercased())
  else { return false }
  return words.allSatisfy { word in
    (word.first?.isUppercase ?? false) && word.allSatisfy(\.isLetter)
  }
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
