package import Diagnostics

/// Rules about the header record, the length of rows, and sizes.
extension CSVRules {
  package static let emptyFile = Rule(
    "csv-empty-file", .error,
    summary: Bilingual(
      vi: "Bảng phải có ít nhất một dòng tiêu đề cột.",
      en: "A table needs at least a header row."),
    explanation: Bilingual(
      vi: """
        Tệp không có gì ngoài dòng trống. Nếu bảng chưa có số liệu, vẫn giữ dòng tiêu đề cột; nếu \
        không cần bảng này, xoá tệp.
        """,
      en: """
        The file holds nothing but blank lines. A table without data still keeps its header row; \
        a table that nobody needs can be deleted.
        """))

  static func emptyFile(at location: Location) -> Diagnostic {
    Diagnostic(
      emptyFile, at: location,
      Bilingual(
        vi: "bảng trống, không có dòng tiêu đề", en: "the table is empty, without a header"),
      help: Bilingual(
        vi: "thêm dòng tiêu đề cột, hoặc xoá tệp", en: "add the header row, or delete the file"))
  }

  package static let duplicateHeading = Rule(
    "csv-duplicate-heading", .error,
    summary: Bilingual(
      vi: "Mỗi cột phải có tiêu đề khác nhau.", en: "Every column needs a heading of its own."),
    explanation: Bilingual(
      vi: """
        Hai cột cùng tiêu đề (không phân biệt chữ hoa, chữ thường) thì không biết lấy số ở cột \
        nào. Đổi tên hoặc xoá một cột.
        """,
      en: """
        With two columns of one heading (letter case does not count) nobody can tell which one \
        holds the value. Rename or delete one.
        """))

  static func duplicateHeading(
    _ heading: String, at location: Location, first: Location
  ) -> Diagnostic {
    Diagnostic(
      duplicateHeading, at: location,
      Bilingual(
        vi: "tiêu đề “\(heading)” đã có ở cột khác",
        en: "another column already has the heading “\(heading)”"),
      notes: [
        Diagnostic.Note(at: first, Bilingual(vi: "cột đầu tiên ở đây", en: "the first is here"))
      ],
      help: Bilingual(vi: "đổi tên hoặc xoá một cột", en: "rename or delete one of them"))
  }

  package static let emptyHeading = Rule(
    "csv-empty-heading", .error,
    summary: Bilingual(
      vi: "Cột có nội dung phải có tiêu đề.", en: "A column with values needs a heading."),
    explanation: Bilingual(
      vi: """
        Không có tiêu đề thì không biết nội dung của cột là gì và nó sẽ bị bỏ qua. Đặt tiêu đề, \
        hoặc xoá cột. Cột trống hoàn toàn mà Excel thêm vào thì không sao.
        """,
      en: """
        Without a heading nobody knows what the values are, and they would be left out. Name the \
        column or delete it. Wholly empty columns that Excel adds are fine.
        """))

  static func emptyHeading(at location: Location, value: Location) -> Diagnostic {
    Diagnostic(
      emptyHeading, at: location,
      Bilingual(
        vi: "cột có nội dung nhưng không có tiêu đề", en: "this column has values but no heading"),
      notes: [
        Diagnostic.Note(at: value, Bilingual(vi: "nội dung đầu tiên", en: "its first value"))
      ],
      help: Bilingual(vi: "đặt tiêu đề, hoặc xoá cột", en: "name the column, or delete it"))
  }

  package static let raggedRow = Rule(
    "csv-ragged-row", .error,
    summary: Bilingual(
      vi: "Dòng không được có nhiều ô hơn dòng tiêu đề.",
      en: "A row must not have more cells than the header."),
    explanation: Bilingual(
      vi: """
        Ô thừa thường do dấu phân cách nằm trong nội dung mà ô không được đặt trong ngoặc kép, ví \
        dụ 98,61 trong tệp ngăn cách bằng dấu phẩy; các ô sau đó bị lệch cột. Đặt ô đó giữa hai \
        dấu \", hoặc xoá ô thừa.
        """,
      en: """
        Extra cells mostly come from a delimiter inside a value that is not quoted, such as 98,61 \
        in a file with commas; every cell after it is in the wrong column. Quote that value, or \
        delete the extra cell.
        """))

  static func raggedRow(at location: Location, cells: Int, columns: Int) -> Diagnostic {
    Diagnostic(
      raggedRow, at: location,
      Bilingual(
        vi: "dòng có \(cells) ô nhưng bảng chỉ có \(columns) cột",
        en: "the row has \(cells) cells, the table only \(columns) columns"),
      help: Bilingual(
        vi: "đặt ô có dấu phân cách bên trong giữa hai dấu \", hoặc xoá ô thừa",
        en: "quote the cell that holds a delimiter, or delete the extra cell"))
  }

  package static let shortRow = Rule(
    "csv-short-row", .warning,
    summary: Bilingual(
      vi: "Dòng nên có đủ số ô như dòng tiêu đề.",
      en: "A row should have as many cells as the header."),
    explanation: Bilingual(
      vi: """
        Các ô thiếu ở cuối dòng được đọc là ô trống. Nếu đúng là trống thì thêm đủ dấu phân cách; \
        nếu không, dòng có thể bị cụt hoặc bị ngắt giữa chừng.
        """,
      en: """
        Cells missing at the end of a row are read as empty. If they are, add the delimiters; if \
        not, the row may have been cut off or broken in two.
        """))

  static func shortRow(at location: Location, missing: [String]) -> Diagnostic {
    var names = missing.prefix(5).map { "“\($0)”" }.joined(separator: ", ")
    if missing.count > 5 { names += ", …" }
    return Diagnostic(
      shortRow, at: location,
      Bilingual(vi: "dòng thiếu ô của cột \(names)", en: "the row has no cell for \(names)"),
      help: Bilingual(
        vi: "thêm dấu phân cách cho các ô trống",
        en: "add the delimiters of the empty cells"))
  }

  package static let limits = Rule(
    "csv-limits", .error,
    summary: Bilingual(
      vi: "Ô không quá 1 MB, bảng không quá 4.096 cột, tệp không quá 2 GB.",
      en: "A cell holds at most 1 MB, a table 4,096 columns, a file 2 GB."),
    explanation: Bilingual(
      vi: """
        Bảng thật không bao giờ lớn như vậy; thường là tệp hỏng hoặc không phải CSV. Mở tệp trong \
        Excel để xem, xoá cột và ô thừa, hoặc tách bảng thành nhiều tệp.
        """,
      en: """
        No real table is that large; mostly the file is damaged or no CSV. Look at it in Excel, \
        delete what is too much, or split the table into several files.
        """))

  static func limits(_ limit: Limits.Kind, at location: Location) -> Diagnostic {
    Diagnostic(
      limits, at: location, limitMessage(limit),
      help: Bilingual(
        vi: "mở tệp trong Excel để kiểm tra, xoá phần thừa hoặc tách thành nhiều tệp",
        en: "look at the file in Excel; delete what is too much or split the file"))
  }

  private static func limitMessage(_ limit: Limits.Kind) -> Bilingual {
    switch limit {
    case .file: Bilingual(vi: "tệp lớn hơn 2 GB", en: "the file is larger than 2 GB")
    case .field: Bilingual(vi: "ô lớn hơn 1 MB", en: "the cell is larger than 1 MB")
    case .columns:
      Bilingual(vi: "dòng có hơn 4.096 ô", en: "the row has more than 4,096 cells")
    }
  }
}
