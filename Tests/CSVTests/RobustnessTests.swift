import CSV
import Diagnostics
import Testing

/// Nothing that an author or an accident can put into a file makes the reader crash or point
/// outside the text.
struct RobustnessTests {
  private let valid =
    "sep=;\r\nmã;tên;\"ghi \"\"chú\"\"\"\r\n14.1;\"Bản\r\nPút\";Đạt\u{A0}\r\n"
    + "14.10;\"\";ạa\u{309}\n3;\"a;b\";Ðạt😀\n"

  @Test func everyTruncationIsRead() {
    let bytes = Array(valid.utf8)
    for count in 0...bytes.count { check(Array(bytes[..<count])) }
  }

  @Test func everyTruncationOfUTF16IsRead() {
    let bytes = ("\u{FEFF}" + valid).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for count in 0...bytes.count { check(Array(bytes[..<count])) }
  }

  @Test func everySingleByteChangeIsRead() {
    let bytes = Array(valid.utf8)
    for index in bytes.indices {
      for byte: UInt8 in [0x00, 0x22, 0x3B, 0x0A, 0x0D, 0x80, 0xC3, 0xE1, 0xFF] {
        var changed = bytes
        changed[index] = byte
        check(changed)
      }
    }
  }

  @Test func randomBytesAreRead() {
    var random = FixedRandom(state: 1_897)
    let meaningful = Array("\",;\t\r\n a\0sep=ạĐÐ\u{A0}\u{301}¶".utf8) + [0x80, 0xC3, 0xE2, 0xFF]
    for round in 0..<4_000 {
      let count = Int.random(in: 0...80, using: &random)
      check(
        (0..<count).map { _ in
          round.isMultiple(of: 4)
            ? UInt8.random(in: 0...255, using: &random)
            : meaningful.randomElement(using: &random) ?? 0
        })
    }
  }

  @Test func aThousandUnclosedQuotesAreReadLineByLine() {
    let text = "a,b\n" + String(repeating: "x,\"\"\"y\nz,\"w\n", count: 1_000)
    let (table, diagnostics) = CSVReader.read(Array(text.utf8), path: "t.csv")
    #expect(!diagnostics.isEmpty)
    #expect(table.rowCount <= 2_000)
  }

  private func check(_ bytes: [UInt8]) {
    let (table, diagnostics) = CSVReader.read(bytes, path: "t.csv")
    for range in diagnostics.compactMap(\.location.range) + fieldRanges(table) {
      #expect(range.lowerBound >= 0 && range.upperBound <= table.text.count)
    }
    for row in 0..<table.rowCount {
      #expect(table.line(row: row, column: 0) >= 1)
      #expect(table.rowNumber(row: row) > 1)
    }
    _ = values(table)
  }

  private func fieldRanges(_ table: CSVTable) -> [Range<Int>] {
    (0..<table.rowCount).flatMap { row in
      (0..<table.fieldCount(row: row)).map { table.field(row: row, column: $0).range }
    }
  }
}
