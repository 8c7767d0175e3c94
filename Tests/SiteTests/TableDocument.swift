import Diagnostics
import Inputs

/// `docs/bang-du-lieu.md`: the columns of every table, from the schemas that read them.
func tableDocument() -> String {
  Language.allCases.map { tables(in: $0) }.joined(separator: "\n")
}

private func tables(in language: Language) -> String {
  let intro = Bilingual(
    vi: """
      # Các bảng dữ liệu

      Tệp này do bài kiểm tra ghi ra từ lược đồ trong `Sources/Inputs`; đừng sửa tay. Tiêu đề cột \
      viết theo tên hay theo tên tiếng Việt đều được, không phân biệt hoa thường, dấu và khoảng \
      trắng. Cột in đậm là bắt buộc.
      """,
    en: """
      # Tables

      A test writes this file from the schemas in `Sources/Inputs`; do not edit it. A heading is \
      the name or a Vietnamese one; case, marks and spaces do not count. Columns in bold are \
      required.
      """)
  return intro[language] + "\n" + Schemas.all.map { table($0, in: language) }.joined()
}

private func table(_ schema: TableSchema, in language: Language) -> String {
  let heading = Bilingual(
    vi: "| Cột | Tên tiếng Việt | Chứa | Nội dung |",
    en: "| Column | Vietnamese headings | Holds | Meaning |")
  let rows = schema.columns.map { column in
    let name = column.isRequired ? "**`\(column.name)`**" : "`\(column.name)`"
    let cells = [
      name, column.aliases.joined(separator: ", "), kind(of: column)[language],
      column.description[language],
    ]
    return "| \(cells.joined(separator: " | ")) |\n"
  }
  return """

    ## \(schema.name).csv

    \(schema.description[language])

    \(heading[language])
    |---|---|---|---|
    \(rows.joined())
    """
}

private func kind(of column: TableSchema.Column) -> Bilingual {
  let kind = kind(column.kind)
  guard column.isUnique else { return kind }
  return Bilingual(vi: kind.vi + ", không trùng", en: kind.en + ", unique")
}

private func kind(_ kind: TableSchema.Kind) -> Bilingual {
  switch kind {
  case .text: Bilingual(vi: "chữ", en: "text")
  case .identifier: Bilingual(vi: "mã chữ thường", en: "identifier")
  case .code: Bilingual(vi: "mã như 14.10", en: "code such as 14.10")
  case .wholeNumber: Bilingual(vi: "số nguyên", en: "whole number")
  case .number: Bilingual(vi: "số", en: "number")
  case .date: Bilingual(vi: "ngày", en: "date")
  case .requirement: Bilingual(vi: "yêu cầu", en: "requirement")
  case .words(let words):
    Bilingual(
      vi: "một trong: " + words.joined(separator: ", "),
      en: "one of: " + words.joined(separator: ", "))
  case .reference(let table): Bilingual(vi: "mã trong \(table)", en: "id in \(table)")
  case .wordList(let words):
    Bilingual(
      vi: "nhiều từ trong: \(words.joined(separator: ", "))",
      en: "several of: \(words.joined(separator: ", "))")
  case .deadline: Bilingual(vi: "ngày, hoặc trước ngày", en: "day, or “trước” and a day")
  case .deadlineMoves: Bilingual(vi: "ngày: hạn mới; …", en: "day: new deadline; …")
  case .month: Bilingual(vi: "tháng", en: "month")
  case .referenceList(let table): Bilingual(vi: "các mã trong \(table)", en: "ids in \(table)")
  case .officeContact: Bilingual(vi: "liên hệ cơ quan", en: "an office's contact")
  case .path: Bilingual(vi: "đường dẫn tệp", en: "file path")
  }
}
