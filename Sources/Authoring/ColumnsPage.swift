import Diagnostics
import Inputs

/// A page that explains the columns of tables to who fills them in. It lies beside the tables, opens
/// in a browser without a site and is never published.
func columnsPage(_ tables: [TableSchema]) -> String {
  """
  <!DOCTYPE html>
  <html lang="vi">
  <head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Cách ghi các bảng dữ liệu</title>
  <style>
  body { font: 1rem/1.5 "Segoe UI", Arial, sans-serif; max-width: 60rem; margin: 1rem auto; \
  padding: 0 1rem; }
  div { overflow-x: auto; }
  table { border-collapse: collapse; }
  th, td { border: 1px solid #767676; padding: .3rem .5rem; text-align: left; vertical-align: top; }
  </style>
  </head>
  <body>
  <h1>Cách ghi các bảng dữ liệu</h1>
  <p>Dành cho người nhập số liệu; trang này không được đăng. Mở các tệp .csv bằng Excel hoặc \
  LibreOffice, sửa ô, lưu lại đúng dạng CSV UTF-8, rồi chạy <code>bantin check</code>.</p>
  <ul>
  <li>Dòng có ô đầu bắt đầu bằng <b>ví dụ:</b> chỉ để xem cách ghi. Bantin không đọc và không đăng \
  dòng ấy; số liệu trong đó là bịa. Xóa đi lúc nào cũng được.</li>
  <li>Đổi thứ tự cột, bỏ bớt cột không dùng đều được. Giữ nguyên tiêu đề của cột.</li>
  <li>Ô trống nghĩa là chưa rõ, không bao giờ là chưa đạt.</li>
  <li>Mã là chữ: 14.1 khác 14.10. Trong Excel, định dạng cột mã là Văn bản (Text) trước khi ghi.</li>
  <li>Không ghi tên, số điện thoại, số căn cước của người dân.</li>
  </ul>
  \(tables.map(section).joined())</body>
  </html>

  """
}

private func section(_ table: TableSchema) -> String {
  """
  <h2>\(htmlText(table.path(in: "…")))</h2>
  <div tabindex="0" role="region" aria-label="\(htmlText(table.name))">
  <table>
  <caption>\(htmlText(table.description.vi))</caption>
  <tr><th scope="col">Cột<th scope="col">Ghi<th scope="col">Nghĩa<th scope="col">Ví dụ
  \(table.columns.map { row($0, example: table.example[$0.name] ?? "") }.joined())</table>
  </div>

  """
}

private func row(_ column: TableSchema.Column, example: String) -> String {
  let duty = column.isRequired ? " (bắt buộc)" : ""
  let cells = [column.contents.vi, column.description.vi, example].map { "<td>\(htmlText($0))" }
  return "<tr><th scope=\"row\">\(htmlText(column.heading(in: .vietnamese)))\(duty)"
    + "\(cells.joined())\n"
}
