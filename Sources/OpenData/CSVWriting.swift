import Vietnamese

/// How a CSV file is written.
enum CSVForm: Sendable {
  /// For programs: commas, ISO dates, decimal points, headings as the schema has them.
  case plain
  /// For spreadsheets in Vietnamese: byte order mark, semicolons, 31/12/2023, decimal commas,
  /// Vietnamese headings.
  case spreadsheet
}

extension DataTable {
  /// The bytes of one of its files (RFC 4180; lines of the plain form end in LF).
  func csv(_ file: File, _ form: CSVForm) -> [UInt8] {
    var writer = CSVWriter(form)
    writer.row(columns.map { .text(form == .plain ? $0.name : $0.heading) })
    for row in 0..<file.rowCount { writer.row(file.row(row)) }
    return writer.bytes
  }
}

private struct CSVWriter {
  private(set) var bytes: [UInt8]
  private let form: CSVForm
  private let delimiter: UInt8

  init(_ form: CSVForm) {
    self.form = form
    bytes = form == .plain ? [] : [0xEF, 0xBB, 0xBF]
    delimiter = UInt8(ascii: form == .plain ? "," : ";")
  }

  mutating func row(_ values: [DataValue]) {
    for (number, value) in values.enumerated() {
      if number > 0 { bytes.append(delimiter) }
      put(value)
    }
    if form == .spreadsheet { bytes.append(UInt8(ascii: "\r")) }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func put(_ value: DataValue) {
    switch (value, form) {
    case (.none, _): break
    case (.text(let text), .plain): quote(text.harmless)
    case (.text(let text), .spreadsheet): quote(text.harmless.keptAsText)
    case (.word(let word), .plain): quote(word)
    case (.word(let word), .spreadsheet): quote(word.keptAsText)
    case (.whole(let number), _): bytes += String(number).utf8
    case (.number(let number), .plain): bytes += number.plain.utf8
    case (.number(let number), .spreadsheet):
      bytes += number.plain.utf8.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: ",") : $0 }
    case (.day(let day), .plain): bytes += day.iso.utf8
    case (.day(let day), .spreadsheet): bytes += day.vietnamese.utf8
    case (.month(let month), .plain): bytes += month.iso.utf8
    // A spreadsheet would make the first day of the month of "6/2024".
    case (.month(let month), .spreadsheet): quote(month.iso.keptAsText)
    }
  }

  private mutating func quote(_ text: String) {
    let isParted = text.utf8.contains {
      $0 == delimiter || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
        || $0 == UInt8(ascii: "\r")
    }
    let isBlankAtAnEnd = text.first == " " || text.last == " "
    guard isParted || isBlankAtAnEnd else {
      bytes += text.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension String {
  /// With an apostrophe in front where a spreadsheet would calculate it, as OWASP advises on CSV
  /// injection.
  fileprivate var harmless: String {
    let start = unicodeScalars.first { $0 != " " && $0 != "\u{A0}" }
    guard let start, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(start) else { return self }
    return "'" + self
  }

  /// With a no-break space at its end where a spreadsheet would make a number or a day of it, so that
  /// 14.10 stays 14.10 and 04090 stays 04090.
  fileprivate var keptAsText: String {
    var hasDigit = false
    for byte in utf8 {
      if UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte {
        hasDigit = true
      } else if byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A && byte | 0x20 != 0x65 {
        return self
      }
    }
    return hasDigit ? self + "\u{A0}" : self
  }
}
