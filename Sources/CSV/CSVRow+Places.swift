/// Finding one's way inside a record; only needed once something is wrong with it.
extension CSVRow {
  /// The 0-based column in which a byte of the record stands.
  package func column(at offset: Int) -> Int {
    let after = fields.firstIndex { $0.range.lowerBound > offset } ?? fields.count
    return max(0, after - 1)
  }

  /// The first character in a range as `U+200B`.
  func codePoint(at range: Range<Int>) -> String {
    let scalars = String(decoding: text[range], as: UTF8.self).unicodeScalars
    let digits = String(scalars.first?.value ?? 0, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
