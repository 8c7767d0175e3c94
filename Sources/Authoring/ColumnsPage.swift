import Diagnostics
import Inputs

/// An article that explains the columns of tables to who fills them in.
func columnsPage(_ tables: [TableSchema]) -> String {
  """
  ---
  title: Cách ghi các bảng dữ liệu
  summary: Từng cột của từng bảng ghi gì.
  order: 90
  ---

  Dành cho người nhập số liệu. Mở các tệp `.csv` trong thư mục nội dung bằng Excel hoặc LibreOffice, \
  sửa ô, lưu lại đúng dạng CSV UTF-8, rồi chạy `bantin check`. Không muốn đăng trang này thì xóa tệp \
  `pages/cac-cot.md`.

  - Dòng có ô đầu bắt đầu bằng **ví dụ:** chỉ để xem cách ghi. Bantin không đọc và không đăng dòng ấy; \
  số liệu trong đó là bịa. Xóa đi lúc nào cũng được.
  - Đổi thứ tự cột, bỏ bớt cột không dùng đều được. Giữ nguyên tiêu đề của cột.
  - Ô trống nghĩa là chưa rõ, không bao giờ là chưa đạt.
  - Mã là chữ: 14.1 khác 14.10. Trong Excel, định dạng cột mã là Văn bản (Text) trước khi ghi.
  - Không ghi tên, số điện thoại, số căn cước của người dân.

  """ + tables.map(section).joined()
}

private func section(_ table: TableSchema) -> String {
  let rows = table.columns.map { column in
    let name = column.heading(in: .vietnamese)
    let cells = [
      column.isRequired ? "**\(name)** (bắt buộc)" : name, column.contents.vi,
      column.description.vi, table.example[column.name] ?? "",
    ]
    return "| \(cells.map(escaped).joined(separator: " | ")) |\n"
  }
  return """

    ## \(table.path.replacing("<set>", with: "…"))

    \(table.description.vi)

    | Cột | Ghi | Nghĩa | Ví dụ |
    |---|---|---|---|
    \(rows.joined())
    """
}

/// A cell in which Markdown sees no markup.
private func escaped(_ text: String) -> String {
  text.reduce(into: "") { $0 += "|<>`_[]".contains($1) ? "\\\($1)" : String($1) }
}
