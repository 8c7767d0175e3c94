import Diagnostics

/// Rules and diagnostics small enough to read in a test.
enum Examples {
  static let unknownWord = Rule(
    "status-unknown-word", .error,
    summary: Bilingual(vi: "Kết quả là một từ đã biết.", en: "A status is a known word."),
    explanation: Bilingual(vi: "Sửa ô đó.", en: "Correct the cell."))

  static let softHyphen = Rule(
    "csv-soft-hyphen", .warning,
    summary: Bilingual(vi: "Không có dấu nối ẩn.", en: "No hidden hyphens."),
    explanation: Bilingual(vi: "Xóa dấu đó.", en: "Delete it."))

  static func diagnostic(
    _ rule: Rule = unknownWord, _ path: String = "a.csv", _ range: Range<Int>? = nil,
    cell: Location.Cell? = nil, vi: String = "sai", en: String = "wrong",
    notes: [Diagnostic.Note] = [], help: Bilingual? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule, at: Location(path: path, range: range, cell: cell), Bilingual(vi: vi, en: en),
      notes: notes, help: help)
  }
}
