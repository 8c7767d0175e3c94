/// A month of the calendar. 4 bytes.
package struct Month: Hashable, Comparable, Sendable {
  /// year × 12 + month − 1
  package var index: Int32

  /// Creates a month, or `nil` when there is no such month or the year is outside `Day.years`.
  package init?(year: Int, month: Int) {
    guard Day.years.contains(year), 1...12 ~= month else { return nil }
    index = Int32(year * 12 + month - 1)
  }

  /// The month a day lies in.
  package init(_ day: Day) {
    let (year, month, _) = day.civil
    index = Int32(clamping: year * 12 + month - 1)
  }

  private init(index: Int32) { self.index = index }

  package var year: Int { Int(index) / 12 - (index % 12 < 0 ? 1 : 0) }
  package var month: Int { Int(index) - year * 12 + 1 }

  /// The month's first day.
  package var firstDay: Day {
    Day(year: year, month: month, day: 1) ?? Day(daysSinceEpoch: index < 0 ? .min : .max)
  }

  /// The month's last day.
  package var lastDay: Day {
    Day(year: year, month: month, day: Day.lastDay(ofMonth: month, year: year)) ?? firstDay
  }

  /// The month after.
  package var next: Month { Month(index: index == .max ? index : index + 1) }
  /// The month before.
  package var previous: Month { Month(index: index == .min ? index : index - 1) }

  package static func < (left: Month, right: Month) -> Bool { left.index < right.index }
}

extension Month {
  /// `2024-06`
  package var iso: String { "\(paddedYear(year))-\(twoDigits(month))" }

  /// `6/2024`
  package var vietnamese: String { "\(month)/\(year)" }

  /// Reads `2024-06`, `6/2024`, `tháng 6/2024` or `tháng 6 năm 2024`.
  package static func parse(_ bytes: UnsafeRawBufferPointer) -> Month? {
    var reader = DateReader(bytes)
    return reader.month() ?? parseWords(bytes)
  }

  /// Reads a month as `parse(_:)` over bytes does.
  package static func parse(_ text: String) -> Month? {
    var text = text
    return text.withUTF8 { parse(UnsafeRawBufferPointer($0)) }
  }

  private static func parseWords(_ bytes: UnsafeRawBufferPointer) -> Month? {
    guard bytes.count <= DateReader.longest else { return nil }
    let words = splitFolded(bytes)
    guard words.first == "thang" else { return nil }
    if words.count == 2 {
      var month = String(words[1])
      return month.withUTF8 { utf8 in
        var reader = DateReader(UnsafeRawBufferPointer(utf8))
        return reader.month()
      }
    }
    guard words.count == 4, words[2] == "nam", let month = Int(words[1]), let year = Int(words[3])
    else { return nil }
    return Month(year: year, month: month)
  }
}
