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
    var last = Last()
    for (place, token) in tokens.enumerated() {
      let (before, core, after) = SpokenText.trimmed(token)
      defer { last.follow(core.isEmpty ? token : core) }
      if core.isEmpty {
        if SpokenText.dashes.contains(String(token)), place > 0, place + 1 < tokens.count,
          tokens[place - 1].last?.isNumber == true || tokens[place - 1].last == "%",
          tokens[place + 1].first?.isNumber == true
        {
          words.append("đến")
        } else if SpokenText.dashes.contains(String(token)) {
          pause(&words)
        }
        continue
      }
      if before.contains("(") { pause(&words) }
      if let date = dayOfMonth(core, after: last, before: tokens[(place + 1)...]) {
        words.append(date + SpokenText.kept(after))
        last.isDay = true
        continue
      }
      words.append(word(core, after: last) + SpokenText.kept(after))
    }
    return words.joined(separator: " ")
  }

  /// Words of two to six capitals without tone marks in what is to be spoken, and signs and figures
  /// beside letters: nobody knows how to read them.
  package func unread(in spoken: String) -> [String] {
    // Most words of a text have small letters.
    let signs = spoken.split(whereSeparator: \.isWhitespace).map { SpokenText.trimmed($0).core }
      .filter(SpokenText.isUnread).map(String.init)
    return signs
      + spoken.utf8.split { SpokenText.isBetweenWords($0) }.compactMap { bytes -> String? in
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

  /// Whether a word has signs, or figures with something else than figures.
  private static func isUnread(_ word: Substring) -> Bool {
    let hasFigure = word.utf8.contains { 48...57 ~= $0 }
    return word.contains { readable.contains($0) }
      || hasFigure && word.utf8.contains { !(48...57 ~= $0) }
  }

  private static let readable: Set<Character> = [
    "/", "%", "‰", "°", "=", "<", ">", "≤", "≥", "±", "²", "³", "~", "#", "@", "*", "+",
  ]

  private static let dashes: Set = ["-", "–", "—"]
  private static let opening: Set<Character> = ["(", "[", "“", "\"", "‘", "'"]
  private static let closing: Set<Character> = [
    ")", "]", "”", "\"", "’", "'", ",", ".", ";", ":", "!", "?", "…",
  ]
  private static let signs = [
    "%": "phần trăm", "‰": "phần nghìn", "&": "và", "≥": "ít nhất", ">=": "ít nhất",
    "≤": "không quá", "<=": "không quá",
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
    if core.allSatisfy({ !$0.isLetter && !$0.isNumber }), signs[String(core)] == nil {
      return ("", "", "")
    }
    return (before, core, token.dropFirst(before.count + core.count))
  }

  /// What is left of the signs behind a word: those that make a voice pause.
  private static func kept(_ signs: Substring) -> String {
    signs.last { ",.;:!?".contains($0) }.map(String.init) ?? (signs.contains(")") ? "," : "")
  }

  private func word(_ core: Substring, after last: Last) -> String {
    if let known = abbreviations[String(core)] { return known }
    if let sign = SpokenText.signs[String(core)] { return sign }
    if last.isAmount, let unit = SpokenText.unit(core) { return unit }
    if let sign = core.first, let said = SpokenText.signs[String(sign)], core.count > 1,
      core.dropFirst().first?.isNumber == true
    {
      return "\(said) \(word(core.dropFirst(), after: Last()))"
    }
    if let ordinal = ordinal(core, after: last) { return ordinal }
    if let measured = measured(core) ?? hour(core) ?? numbered(core) ?? quarter(core, after: last)
      ?? rate(core, after: last)
    {
      return measured
    }
    if let number = numeral(core) { return number }
    if let day = day(core, after: last) { return day }
    if let pair = pair(core, after: last) { return pair }
    return parts(core) ?? String(core)
  }

  /// "100.000đ", "2.500m2".
  private func measured(_ core: Substring) -> String? {
    guard core.first?.isNumber == true else { return nil }
    for (sign, unit) in SpokenText.units {
      if let amount = core.dropping(sign), let number = numeral(amount) ?? range(amount) {
        return "\(number) \(unit)"
      }
    }
    return nil
  }

  /// Longer signs before those that they end with.
  private static let units: [(sign: String, said: String)] = [
    ("m2", "mét vuông"), ("m²", "mét vuông"), ("m3", "mét khối"), ("m³", "mét khối"),
    ("km", "ki lô mét"), ("kg", "ki lô gam"), ("ha", "héc ta"), ("°C", "độ xê"), ("%", "phần trăm"),
    ("‰", "phần nghìn"), ("đ", "đồng"), ("m", "mét"), ("h", "giờ"),
  ]

  private static func unit(_ text: Substring) -> String? {
    units.first { text == $0.sign }?.said
  }

  /// "3-5" and "15%-20%" before their unit.
  private func range(_ core: Substring) -> String? {
    for sign in ["-", "–"] {
      let ends = core.split(separator: Character(sign), omittingEmptySubsequences: false)
      guard ends.count == 2, let first = numeral(ends[0].dropping("%") ?? ends[0]),
        let second = numeral(ends[1])
      else { continue }
      return "\(first) đến \(second)"
    }
    return nil
  }

  /// "1" in "thứ 1", "4" in "tháng 4".
  private func ordinal(_ core: Substring, after last: Last) -> String? {
    switch (last.word, Int(core)) {
    case ("thứ", 1): "nhất"
    case ("thứ", 4), ("tháng", 4), ("quý", 4): "tư"
    default: nil
    }
  }

  /// "ha/hộ", "đồng/người/năm", "km/h" behind an amount.
  private func rate(_ core: Substring, after last: Last) -> String? {
    let parts = core.split(separator: "/")
    guard parts.count > 1, parts.allSatisfy({ $0.first?.isLetter == true }) else { return nil }
    // "ấp/bản" without an amount is the one or the other.
    let between = last.isAmount ? " mỗi " : " hoặc "
    guard last.isAmount || parts.allSatisfy({ $0.allSatisfy(\.isLetter) && $0.count > 1 }) else {
      return nil
    }
    let said = parts.map { abbreviations[String($0)] ?? SpokenText.unit($0) ?? String($0) }
    return said.joined(separator: between)
  }

  /// "10h30", "24h", "17:45".
  private func hour(_ core: Substring) -> String? {
    for sign in ["h", ":"] {
      let parts = core.split(separator: Character(sign), omittingEmptySubsequences: false)
      guard parts.count == 2, let hour = Int(parts[0]), 0...24 ~= hour else { continue }
      if parts[1].isEmpty, sign == "h" { return "\(number(hour)) giờ" }
      guard parts[1].count == 2, let minute = Int(parts[1]), 0..<60 ~= minute else { continue }
      return "\(number(hour)) giờ \(number(minute))"
    }
    return nil
  }

  /// "1897/QĐ-UBND", "10/2022/QH15": the number of a document and who issued it.
  private func numbered(_ core: Substring) -> String? {
    let parts = core.split(separator: "/")
    guard parts.count > 1, let first = Int(parts[0]), first >= 0, let issuer = parts.last,
      issuer.contains("-") || issuer.prefix(2).count(where: \.isUppercase) == 2,
      issuer.contains(where: \.isLetter)
    else { return nil }
    let rest = parts.dropFirst().flatMap { part in
      part.split(separator: "-").map { piece in
        if let whole = Int(piece) { return number(whole) }
        let letters = piece.prefix { !$0.isNumber }
        guard let session = Int(piece.dropFirst(letters.count)) else {
          return word(piece, after: Last())
        }
        return "\(word(letters, after: Last())) \(number(session))"
      }
    }
    return "\(number(first)), " + rest.joined(separator: " ")
  }

  /// "I/2024" and "1/2024" after "quý".
  private func quarter(_ core: Substring, after last: Last) -> String? {
    guard last.word == "quý" else { return nil }
    let parts = core.split(separator: "/", omittingEmptySubsequences: false)
    let names = [["I", "II", "III", "IV"], ["1", "2", "3", "4"]]
    guard let quarter = names.compactMap({ $0.firstIndex(of: String(parts[0])) }).first else {
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
  private func day(_ core: Substring, after last: Last) -> String? {
    let isWritten =
      core.count { $0 == "/" } == 2 || core.count == 10 && core.count { $0 == "-" } == 2
    guard isWritten, let day = Day.parse(String(core)) else { return nil }
    let said = spoken(day)
    return last.word == "ngày" ? String(said.dropFirst("ngày ".count)) : said
  }

  /// "30/4" where it is a day of a year: after "ngày" and words of time, and where no count could be
  /// written so.
  private func dayOfMonth(
    _ core: Substring, after last: Last, before rest: ArraySlice<Substring>
  ) -> String? {
    guard let date = DayOfMonth(core) else { return nil }
    let follows = rest.dropFirst().first.flatMap { DayOfMonth(SpokenText.trimmed($0).core) }
    let isDay =
      Last.ofTime.contains(last.word) || last.isDay && last.word == "đến" || date.isNoCount
      || rest.first == "đến" && follows?.isNoCount == true
    guard isDay else { return nil }
    let said = "\(number(date.day)) tháng \(date.month == 4 ? "tư" : number(date.month))"
    return last.word == "ngày" ? said : "ngày \(said)"
  }

  /// "13/16", "2022-2025", "1.2.3", and "6/2024" after "tháng".
  private func pair(_ core: Substring, after last: Last) -> String? {
    let steps = core.split(separator: ".", omittingEmptySubsequences: false)
    if steps.count > 2, steps.allSatisfy({ $0.count < 3 && Int($0) != nil }) {
      return steps.compactMap { Int($0) }.map(number).joined(separator: " chấm ")
    }
    for (sign, between) in [("/", "trên"), ("-", "đến"), ("–", "đến"), (".", "chấm")] {
      let ends = core.split(separator: Character(sign), omittingEmptySubsequences: false)
      guard ends.count == 2 else { continue }
      if sign == "/", last.word == "tháng", let month = Int(ends[0]),
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
      return parts.map { word($0, after: Last()) }.joined(separator: between)
    }
    return nil
  }
}

extension Substring {
  fileprivate func dropping(_ suffix: String) -> Substring? {
    hasSuffix(suffix) ? dropLast(suffix.count) : nil
  }
}

/// What stood before a word, as far as it decides how the word is read.
private struct Last {
  /// In small letters; empty at the beginning.
  private(set) var word = ""
  /// Whether it is a number, or belongs to one: "triệu", "đồng".
  private(set) var isAmount = false
  /// Whether the last number was a day without its year.
  var isDay = false

  /// Words of time, behind which a pair of numbers is a day and a month.
  static let ofTime: Set = ["ngày", "trước", "sau", "hết", "mùng"]
  private static let ofAmounts: Set = ["trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ"]

  mutating func follow(_ text: Substring) {
    let hasFigure = text.utf8.contains { 48...57 ~= $0 }
    if hasFigure, DayOfMonth(text) == nil { isDay = false }
    word = text.lowercased()
    isAmount = hasFigure || isAmount && Last.ofAmounts.contains(word)
  }
}

/// "30/4": a day without its year.
private struct DayOfMonth {
  var day, month: Int
  /// Whether nobody would write a count like this: more than there are, or with a zero in front.
  var isNoCount: Bool

  init?(_ text: Substring) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ 1...2 ~= $0.utf8.count }), let day = Int(parts[0]),
      let month = Int(parts[1]), 1...31 ~= day, 1...12 ~= month
    else { return nil }
    (self.day, self.month) = (day, month)
    isNoCount = day > month || parts.contains { $0.hasPrefix("0") }
  }
}
