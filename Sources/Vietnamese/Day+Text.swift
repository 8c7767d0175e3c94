extension Day {
  /// `2023-12-31`
  package var iso: String {
    let (year, month, day) = civil
    return "\(paddedYear(year))-\(twoDigits(month))-\(twoDigits(day))"
  }

  /// `31/12/2023`, as an officer writes it.
  package var vietnamese: String {
    let (year, month, day) = civil
    return "\(twoDigits(day))/\(twoDigits(month))/\(year)"
  }

  /// Reads `2023-12-31`, `31/12/2023`, `6-6-2022`, `6.6.2022` or `ngày 6 tháng 6 năm 2022`:
  /// the day comes first unless the text opens with four digits. `nil` when it is no such date.
  package static func parse(_ bytes: UnsafeRawBufferPointer) -> Day? {
    var reader = DateReader(bytes)
    return reader.day() ?? parseWords(bytes)
  }

  /// Reads a date as `parse(_:)` over bytes does.
  package static func parse(_ text: String) -> Day? {
    var text = text
    return text.withUTF8 { parse(UnsafeRawBufferPointer($0)) }
  }

  /// `ngày 6 tháng 6 năm 2022` and `6 tháng 6 năm 2022`, `ngày 6/6/2022` and `ngày 6-6-2022`.
  private static func parseWords(_ bytes: UnsafeRawBufferPointer) -> Day? {
    guard bytes.count <= DateReader.longest else { return nil }
    var words = splitFolded(bytes)
    let isNamed = words.first == "ngay"
    if isNamed { words.removeFirst() }
    if words.count == 5, words[1] == "thang", words[3] == "nam", words[0].utf8.count < 3 {
      words = [words[0], words[2], words[4]]
    } else if !isNamed {
      return nil
    }
    var digits = words.joined(separator: "/")
    return digits.withUTF8 { utf8 in
      var reader = DateReader(UnsafeRawBufferPointer(utf8))
      return reader.day()
    }
  }
}

/// The words of a text, folded.
func splitFolded(_ bytes: UnsafeRawBufferPointer) -> [Substring] {
  var buffer: [UInt8] = []
  appendFolded(bytes, to: &buffer)
  return String(decoding: buffer, as: UTF8.self).split(separator: " ")
}

func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : "\(number)"
}

func paddedYear(_ year: Int) -> String {
  0..<1000 ~= year ? String("\(year + 10_000)".dropFirst()) : "\(year)"
}
