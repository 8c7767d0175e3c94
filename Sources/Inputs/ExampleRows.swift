import CSV
import Diagnostics
import Vietnamese

/// What a row begins with that shows how a table is filled in and says nothing about anybody:
/// `ví dụ: ban-mau`. No reader takes such a row in.
package let exampleMark = "ví dụ:"

/// Whether a row whose first cell is this is an example. Marks, case and spaces do not count.
func isExample(_ firstCell: String) -> Bool {
  let words = folded(firstCell)
  return ["vi du:", "vi du :", "example:"].contains(where: words.hasPrefix)
}

/// Whether a row whose first cell has these bytes is an example; most rows are told by one byte.
private func isExample(_ firstCell: UnsafeRawBufferPointer) -> Bool {
  guard let first = firstCell.first, [0x65, 0x76].contains(first | 0x20) else { return false }
  return isExample(String(decoding: firstCell, as: UTF8.self))
}

extension CSVRow {
  var isExample: Bool { value(0, Inputs.isExample) }
}

extension CSVTable {
  func isExample(row: Int) -> Bool { withBytes(row: row, column: 0, Inputs.isExample) }
}

extension TableSchema {
  /// The cells of its example by column, invented; the village is called Bản Mẫu.
  package var example: [String: String] { exampleRows[name] ?? [:] }

  /// Whether a row's cells by column are those of the example as far as they go, so that nobody has
  /// filled it in. A spreadsheet may have written them in another form.
  func isUntouchedExample(_ cells: [String: String]) -> Bool {
    cells.allSatisfy { column, text in
      let wanted = folded(example[column] ?? "")
      let written = folded(text)
      return written.isEmpty || written == wanted
        || Inputs.isExample(text) && written.hasSuffix(wanted)
    }
  }
}

extension Diagnostic {
  static func exampleRow(at location: Location) -> Self {
    Diagnostic(
      InputRules.rowExample, at: location,
      Bilingual(
        vi: "dòng này bắt đầu bằng '\(exampleMark)' nên không được đọc",
        en: "the row begins with '\(exampleMark)', so it is not read"),
      help: Bilingual(
        vi: "xóa '\(exampleMark)' nếu đây là số liệu thật; không thì xóa dòng",
        en: "delete '\(exampleMark)' if these are real figures; else delete the row"))
  }
}

private let exampleRows: [String: [String: String]] = [
  "criteria": ["code": "1", "name": "Tên tiêu chí", "declared_indicators": "2"],
  "indicators": [
    "criterion": "1", "code": "1.1", "name": "Tên chỉ tiêu", "unit": "%", "requirement": ">= 90 %",
    "counts": "hộ",
  ],
  "papers": ["id": "bien-ban-hop", "code": "1.1", "name": "Biên bản họp bản"],
  "communes": ["id": "xa-mau", "name": "xã Mẫu"],
  "villages": [
    "id": "ban-mau", "name": "Bản Mẫu", "kind": "bản", "households": "120", "population": "540",
    "target_title": "đạt chuẩn nông thôn mới", "target_year": "2024",
  ],
  "units": [
    "id": "van-hoa", "name": "Công chức Văn hóa xã", "short_name": "Văn hóa",
    "duties": "Hướng dẫn các bản làm nhà văn hóa",
  ],
  "assignments": ["unit": "van-hoa", "code": "1", "role": "chủ trì, thẩm định"],
  "assessments": [
    "date": "31/12/2023", "village": "ban-mau", "code": "1.1", "status": "Chưa đạt",
    "value": "85%", "numerator": "102", "denominator": "120", "stage": "xã",
    "assessor": "Công chức Văn hóa xã", "note": "Còn 18 hộ chưa làm",
  ],
  "tasks": [
    "id": "mau-1-1", "village": "ban-mau", "code": "1.1", "action": "Vận động các hộ còn lại",
    "lead": "van-hoa", "assigned": "10/1/2024", "due": "trước 15/7/2024",
  ],
  "evidence": [
    "village": "ban-mau", "code": "1.1", "paper": "bien-ban-hop", "received": "10/6/2024",
  ],
  "milestones": ["village": "ban-mau", "stage": "tu-danh-gia", "date": "20/6/2024"],
  "reports": ["village": "ban-mau", "period": "6/2024", "received": "10/7/2024"],
  "funds": [
    "village": "ban-mau", "code": "1.1", "fund": "Ngân sách xã", "planned": "50.000.000",
    "allocated": "30.000.000", "spent": "10.000.000", "contributed": "5.000.000",
  ],
  "registrations": [
    "village": "ban-mau", "title": "đạt chuẩn nông thôn mới", "year": "2024",
  ],
  "documents": [
    "id": "ke-hoach-mau", "title": "Kế hoạch mẫu", "number": "01/KH-UBND", "date": "15/1/2024",
    "issuer": "UBND xã Mẫu", "subject": "xây dựng bản nông thôn mới",
  ],
  "village_events": [
    "date": "1/1/2024", "kind": "đổi tên", "village": "ban-mau", "name": "Bản Cũ",
  ],
  "claims": [
    "kind": "số tiêu chí đạt", "village": "ban-mau", "value": "12/16",
    "quote": "bản Mẫu đạt 12/16 tiêu chí", "source": "ke-hoach-mau:10",
  ],
  "explanations": [
    "check": "status-conflict", "village": "ban-mau", "about": "1", "state": "đã giải thích",
    "note": "Văn bản ghi nhầm", "date": "20/6/2024",
  ],
  "postings": [
    "page": "in/thon-ban-ban-mau", "title": "Tờ tiến độ của bản", "form": "niêm yết",
    "place": "Nhà văn hóa bản", "from": "1/7/2024",
  ],
]
