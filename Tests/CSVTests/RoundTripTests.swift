import CSV
import Diagnostics
import Testing

/// What is written in any dialect is read back, and written again is the same bytes.
struct RoundTripTests {
  struct Dialect: Sendable, CustomTestStringConvertible {
    var delimiter: String
    var lineBreak: String
    var prefix: String
    var testDescription: String { "\(prefix)\(delimiter)\(lineBreak)".debugDescription }
  }

  static let dialects = [",", ";", "\t"].flatMap { delimiter in
    ["\n", "\r\n", "\r"].flatMap { lineBreak in
      ["", "\u{FEFF}", "sep=\(delimiter)\(lineBreak)"].map {
        Dialect(delimiter: delimiter, lineBreak: lineBreak, prefix: $0)
      }
    }
  }

  @Test(arguments: dialects)
  func writeReadWriteIsTheIdentity(dialect: Dialect) {
    var random = FixedRandom(state: 2_024)
    for _ in 0..<40 {
      let wanted = table(&random)
      let written = write(wanted, dialect)
      let (read, diagnostics) = CSVReader.read(Array(written.utf8), path: "t.csv")
      #expect(diagnostics.isEmpty)
      #expect(values(read) == wanted)
      #expect(write(values(read), dialect) == written)
    }
  }

  /// Two columns or more and no blank rows: those are left out when reading.
  private func table(_ random: inout FixedRandom) -> [[String]] {
    let columns = Int.random(in: 2...6, using: &random)
    let header = (0..<columns).map { "cột \($0)" }
    return [header]
      + (0..<Int.random(in: 0...8, using: &random)).map { row in
        ["\(row)"] + (1..<columns).map { _ in value(&random) }
      }
  }

  private func value(_ random: inout FixedRandom) -> String {
    let pieces = [
      "Bản Pút", "đạt", "98,61%", "14.10", "\"", "\n", "\r\n", "\r", ",", ";", "\t", " ", "x",
      "ặ", "😀", "|", "áàảãạ", "0123456789abcdef",
    ]
    let text = (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in
      pieces.randomElement(using: &random)
    }.joined()
    return trimmed(text)
  }

  private func trimmed(_ text: String) -> String {
    let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
    let bytes = Array(text.utf8)
    let kept = bytes.drop { blanks.contains($0) }.reversed().drop { blanks.contains($0) }
    return String(decoding: kept.reversed(), as: UTF8.self)
  }

  private func write(_ rows: [[String]], _ dialect: Dialect) -> String {
    let lines = rows.map { row in
      row.map { quoted($0, dialect) }.joined(separator: dialect.delimiter) + dialect.lineBreak
    }
    return dialect.prefix + lines.joined()
  }

  private func quoted(_ value: String, _ dialect: Dialect) -> String {
    let special = Array("\"\r\n\(dialect.delimiter)".utf8)
    guard value.utf8.contains(where: special.contains) else { return value }
    let doubled = value.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    return "\"\(doubled)\""
  }
}
