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
      name, column.aliases.joined(separator: ", "), column.contents[language],
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
