import Diagnostics
import TestSupport
import Testing

struct TextFormatTests {
  private let table: MarkedText = """
    village,set,code,status
    put,1897,14.1,⟦Dạt⟧
    """

  private var unknownWord: Diagnostic {
    Examples.diagnostic(
      Examples.unknownWord, "data/assessments.csv", table.range,
      cell: Location.Cell(row: 2, column: 4, heading: "Trạng thái"),
      vi: "'Dạt' không phải là kết quả đánh giá", en: "'Dạt' is not a status",
      notes: [
        Diagnostic.Note(
          at: Location(path: "data/assessments.csv", range: 18..<24),
          Bilingual(vi: "cột này", en: "this column"))
      ],
      help: Bilingual(vi: "viết 'Đạt'", en: "write 'Đạt'"))
  }

  private func text(
    _ diagnostics: [Diagnostic], _ source: [UInt8]?, _ language: Language = .english,
    options: PrintingOptions = PrintingOptions()
  ) -> String {
    printed(diagnostics, as: .text, language: language, sources: { _ in source }, options: options)
  }

  @Test func printsEverythingInVietnamese() {
    let expected = """
      data/assessments.csv:2:15: lỗi[status-unknown-word]: 'Dạt' không phải là kết quả đánh giá
        2 | put,1897,14.1,Dạt
          |               ^^^
        ô D2 (cột "Trạng thái")
        ghi chú: data/assessments.csv:1:19: cột này
        cách sửa: viết 'Đạt'

      """
    #expect(text([unknownWord], table.bytes, .vietnamese) == expected)
  }

  @Test func printsEverythingInEnglish() {
    let expected = """
      data/assessments.csv:2:15: error[status-unknown-word]: 'Dạt' is not a status
        2 | put,1897,14.1,Dạt
          |               ^^^
        cell D2 (column "Trạng thái")
        note: data/assessments.csv:1:19: this column
        help: write 'Đạt'

      """
    #expect(text([unknownWord], table.bytes) == expected)
  }

  @Test func printsThePathAloneForAWholeFile() {
    #expect(
      text([Examples.diagnostic()], nil) == "a.csv: error[status-unknown-word]: wrong\n")
  }

  @Test func printsNoPathForTheContentFolder() {
    let diagnostic = Examples.diagnostic(Examples.softHyphen, "")
    #expect(text([diagnostic], nil) == "warning[csv-soft-hyphen]: wrong\n")
  }

  @Test func printsThePathAloneWhenTheFileCannotBeRead() {
    #expect(
      text([Examples.diagnostic(range: 3..<5)], nil)
        == "a.csv: error[status-unknown-word]: wrong\n")
  }

  @Test func putsTheRootBeforeEveryPath() {
    let printed = text([unknownWord], table.bytes, options: PrintingOptions(root: "content/"))
    #expect(printed.hasPrefix("content/data/assessments.csv:2:15: "))
    #expect(printed.contains("note: content/data/assessments.csv:1:19: "))
  }

  @Test func printsNothingForNoDiagnostics() {
    #expect(text([], nil) == "")
  }

  @Test func coloursOnlyWhenAsked() {
    let plain = text([unknownWord], table.bytes)
    let coloured = text([unknownWord], table.bytes, options: PrintingOptions(colour: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31merror[status-unknown-word]:\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[1;31m^^^\u{1B}[0m\n"))
  }

  @Test func foldsTheSixthAndLaterOfOneKindInOneFile() {
    let many = (0..<42).map { Examples.diagnostic(range: $0..<$0) }
    let other = Examples.diagnostic(Examples.softHyphen, "b.csv")
    let lines = text(many + [other], nil, .vietnamese).split(separator: "\n")
    #expect(
      lines.suffix(3) == [
        "a.csv: lỗi[status-unknown-word]: sai",
        "a.csv: và 37 lỗi cùng loại nữa [status-unknown-word]",
        "b.csv: cảnh báo[csv-soft-hyphen]: sai",
      ])
    #expect(lines.count == 7)
  }

  @Test func showsEveryRepeatWhenAsked() {
    let many = (0..<42).map { Examples.diagnostic(range: $0..<$0) }
    let all = text(many, nil, options: PrintingOptions(showsAll: true))
    #expect(all.split(separator: "\n").count == 42)
  }

  @Test func doesNotFoldFive() {
    let five = (0..<5).map { Examples.diagnostic(range: $0..<$0) }
    #expect(text(five, nil).split(separator: "\n").count == 5)
  }
}

extension Examples {
  static func diagnostic(range: Range<Int>) -> Diagnostic {
    diagnostic(unknownWord, "a.csv", range)
  }
}
