/// Turns written text into what a voice reads: numbers, dates, shares and signs in words, and
/// abbreviations spelled out.
package struct SpokenText: Sendable {
  /// What stands for each abbreviation: "UBND" for "Ủy ban nhân dân".
  private let abbreviations: [String: String]
  private let number: @Sendable (Int) -> String

  /// - Parameter number: Says a whole number that is not negative.
  package init(
    abbreviations: [String: String], number: @escaping @Sendable (Int) -> String = { spoken($0) }
  ) {
    self.abbreviations = abbreviations
    self.number = number
  }

  /// The text in words; what is neither a number, a sign nor a known abbreviation stays.
  package func words(of text: String) -> String {
    var words: [String] = []
    let tokens = text.split(whereSeparator: \.isWhitespace)
    for (place, token) in tokens.enumerated() {
      let (before, core, after) = SpokenText.trimmed(token)
      if core.isEmpty {
        if SpokenText.dashes.contains(String(token)), place > 0, place + 1 < tokens.count,
          tokens[place - 1].last?.isNumber == true || tokens[place - 1].last == "%",
          tokens[place + 1].first?.isNumber == true
        {
          words.append("đến")
        } else if let sign = SpokenText.signs[String(token)] {
          words.append(sign)
        } else if SpokenText.dashes.contains(String(token)) {
          pause(&words)
        }
        continue
      }
      if before.contains("(") { pause(&words) }
      words.append(word(core, after: words.last ?? "") + SpokenText.kept(after))
    }
    return words.joined(separator: " ")
  }

  /// Words of two to six capitals without tone marks in what is to be spoken: nobody knows how to read
  /// them.
  package func unread(in spoken: String) -> [String] {
    // Most words of a text have small letters.
    spoken.utf8.split { SpokenText.isBetweenWords($0) }.compactMap { bytes -> String? in
      guard bytes.allSatisfy({ 65...90 ~= $0 || $0 == 38 || $0 == 0xC4 || $0 == 0x90 }) else {
        return nil
      }
      let word = String(decoding: bytes, as: UTF8.self)
      let isOfCapitals = word.allSatisfy { $0.isASCII || $0 == "Đ" }
      return isOfCapitals && 2...6 ~= word.count ? word : nil
    }
  }

  /// Any ASCII byte but for letters and `&`.
  private static func isBetweenWords(_ byte: UInt8) -> Bool {
    byte < 0x80 && byte != 38 && !(65...90 ~= byte) && !(97...122 ~= byte)
  }

  private static let dashes: Set = ["-", "–", "—"]
  private static let opening: Set<Character> = ["(", "[", "“", "\"", "‘", "'"]
  private static let closing: Set<Character> = [
    ")", "]", "”", "\"", "’", "'", ",", ".", ";", ":", "!", "?", "…",
  ]
  private static let signs = [
    "%": "phần trăm", "&": "và", "≥": "từ", ">=": "từ", "≤": "không quá", "<=": "không quá",
    ">": "trên", "<": "dưới", "+": "cộng", "→": "thành",
  ]

  /// A pause where a bracket or a dash stood.
  private func pause(_ words: inout [String]) {
    guard let last = words.last, last.last.map({ $0.isLetter || $0.isNumber }) == true else {
      return
    }
    words[words.count - 1] = last + ","
  }

  /// Splits a word from the signs that stand round it.
  private static func trimmed(
    _ token: Substring
  ) -> (before: Substring, core: Substring, after: Substring) {
    // Most words stand alone.
    let isPlain = token.utf8.allSatisfy { byte in
      65...90 ~= byte || 97...122 ~= byte || 0xC3...0xC6 ~= byte || 0x80...0xBF ~= byte
        || byte == 0xE1
    }
    if isPlain, let first = token.first, first.isLetter { return ("", token, "") }
    let before = token.prefix { opening.contains($0) }
    var core = token.dropFirst(before.count)
    let end = core.lastIndex { !closing.contains($0) }
    core = end.map { core[...$0] } ?? core.prefix(0)
    if core.allSatisfy({ !$0.isLetter && !$0.isNumber }) { return ("", "", "") }
    return (before, core, token.dropFirst(before.count + core.count))
  }

  /// What is left of the signs behind a word: those that make a voice pause.
  private static func kept(_ signs: Substring) -> String {
    signs.last { ",.;:!?".contains($0) }.map(String.init) ?? (signs.contains(")") ? "," : "")
  }

  private func word(_ core: Substring, after last: String) -> String {
    if let known = abbreviations[String(core)] { return known }
    if let sign = core.first, let said = SpokenText.signs[String(sign)], core.count > 1,
      core.dropFirst().first?.isNumber == true
    {
      return "\(said) \(word(core.dropFirst(), after: said))"
    }
    if let measured = measured(core) ?? hour(core) ?? numbered(core) ?? quarter(core, after: last) {
      return measured
    }
    if let share = core.dropping("%"), let number = numeral(share) { return "\(number) phần trăm" }
    if let number = numeral(core) { return number }
    if let day = day(core, after: last) { return day }
    if let pair = pair(core, after: last) { return pair }
    return parts(core) ?? String(core)
  }

  /// "100.000đ", "2.500m2".
  private func measured(_ core: Substring) -> String? {
    guard core.first?.isNumber == true else { return nil }
    for (sign, unit) in SpokenText.units {
      if let amount = core.dropping(sign), let number = numeral(amount) {
        return "\(number) \(unit)"
      }
    }
    return nil
  }

  private static let units = [
    ("m2", "mét vuông"), ("m²", "mét vuông"), ("m3", "mét khối"), ("m³", "mét khối"),
    ("km", "ki lô mét"), ("kg", "ki lô gam"), ("ha", "héc ta"), ("đ", "đồng"), ("m", "mét"),
  ]

  /// "10h30", "24h".
  private func hour(_ core: Substring) -> String? {
    let parts = core.split(separator: "h", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = Int(parts[0]), 0...24 ~= hour else { return nil }
    if parts[1].isEmpty { return "\(number(hour)) giờ" }
    return Int(parts[1]).map { "\(number(hour)) giờ \(number($0))" }
  }

  /// "1897/QĐ-UBND": the number of a document and who issued it.
  private func numbered(_ core: Substring) -> String? {
    let parts = core.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, let first = Int(parts[0]), first >= 0,
      parts[1].contains(where: \.isLetter), parts[1].contains("-")
    else { return nil }
    let letters = parts[1].split(whereSeparator: { "-/".contains($0) })
    return "\(number(first)), " + letters.map { word($0, after: "") }.joined(separator: " ")
  }

  /// "I/2024" after "quý".
  private func quarter(_ core: Substring, after last: String) -> String? {
    guard last.lowercased() == "quý" else { return nil }
    let parts = core.split(separator: "/", omittingEmptySubsequences: false)
    guard let quarter = ["I", "II", "III", "IV"].firstIndex(of: String(parts[0])) else {
      return nil
    }
    let said = quarter == 3 ? "tư" : number(quarter + 1)
    if parts.count == 1 { return said }
    return Int(parts[1]).map { "\(said) năm \(number($0))" }
  }

  private func numeral(_ text: Substring) -> String? {
    guard text.first?.isNumber == true || text.first == "-" else { return nil }
    if let whole = Int(text), whole >= 0 { return number(whole) }
    var bytes = String(text)
    let reading = bytes.withUTF8 {
      readNumber(UnsafeRawBufferPointer($0), decimalMark: .comma)
    }
    guard case .number(let value, _) = reading else { return nil }
    if let whole = Int(value.plain), whole >= 0 { return number(whole) }
    return spoken(value)
  }

  /// "15/7/2024" after "ngày" or not.
  private func day(_ core: Substring, after last: String) -> String? {
    let isWritten =
      core.count { $0 == "/" } == 2 || core.count == 10 && core.count { $0 == "-" } == 2
    guard isWritten, let day = Day.parse(String(core)) else { return nil }
    let said = spoken(day)
    return last.lowercased() == "ngày" ? String(said.dropFirst("ngày ".count)) : said
  }

  /// "13/16", "2022-2025", "4.3", and "6/2024" after "tháng".
  private func pair(_ core: Substring, after last: String) -> String? {
    for (sign, between) in [("/", "trên"), ("-", "đến"), ("–", "đến"), (".", "chấm")] {
      let ends = core.split(separator: Character(sign), omittingEmptySubsequences: false)
      guard ends.count == 2 else { continue }
      if sign == "/", last.lowercased() == "tháng", let month = Int(ends[0]),
        let year = Int(ends[1]),
        year > 1000
      {
        return "\(month == 4 ? "tư" : number(month)) năm \(number(year))"
      }
      guard let first = numeral(ends[0]), let second = numeral(ends[1]) else { continue }
      return "\(first) \(between) \(second)"
    }
    return nil
  }

  /// "HĐND-UBND", "ấp/bản": each part by itself.
  private func parts(_ core: Substring) -> String? {
    for (sign, between) in [("&", " và "), ("/", " hoặc "), ("-", ", ")] {
      let parts = core.split(separator: Character(sign))
      guard parts.count > 1,
        parts.contains(where: { abbreviations[String($0)] != nil }) || sign == "&"
      else { continue }
      return parts.map { word($0, after: "") }.joined(separator: between)
    }
    return nil
  }
}

extension Substring {
  fileprivate func dropping(_ suffix: String) -> Substring? {
    hasSuffix(suffix) ? dropLast(suffix.count) : nil
  }
}
