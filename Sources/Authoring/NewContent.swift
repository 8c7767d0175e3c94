import CSV
import Diagnostics
import Inputs
package import Vietnamese

/// What someone says of a commune when its content is begun.
package struct NewContent: Sendable {
  /// As it is called, with xã or phường.
  package var commune: String
  /// The site's title; `nil` for one made of the commune's name.
  package var title: String?
  /// Names of villages.
  package var villages: [String]
  package var set: NewSet
  /// The day of which the site is before any data has a date.
  package var started: Day
  package var form: TableForm

  package init(
    commune: String, title: String? = nil, villages: [String], set: NewSet, started: Day,
    form: TableForm
  ) {
    self.commune = commune
    self.title = title
    self.villages = villages
    self.set = set
    self.started = started
    self.form = form
  }

  /// The tables that a commune begins with; the others are wanted later or by few.
  private static let tables = Schemas.byHand.filter {
    [
      "assessments", "documents", "units", "assignments", "tasks", "evidence", "milestones",
      "registrations", "reports", "funds", "postings",
    ].contains($0.name)
  }

  /// The files by their path in the content folder.
  package func files() throws(AuthoringMistake) -> [String: [UInt8]] {
    var files = set.files(form)
    files["site.yaml"] = Array(settings.utf8)
    files[Schemas.villages.path] = try villageTable()
    for table in NewContent.tables {
      files[table.path] = blankTable(table, form, withExample: true)
    }
    let explained = [Schemas.villages] + NewContent.tables + NewSet.tables
    files["cac-cot.html"] = Array(columnsPage(explained).utf8)
    return files
  }

  private func villageTable() throws(AuthoringMistake) -> [UInt8] {
    let table = Schemas.villages
    if villages.isEmpty { return blankTable(table, form, withExample: true) }
    let headings = table.columns.map { $0.heading(in: form.headings) }
    var rows: [[String]] = []
    for name in villages {
      let id = slug(name)
      if id.isEmpty { throw .noIdentifier(name) }
      let cells = ["id": id, "name": composed(name)]
      rows.append(table.columns.map { cells[$0.name] ?? "" })
    }
    return writtenTable([headings] + rows, delimiter: form.separator.byte)
  }

  private var settings: String {
    """
    # Thông tin chung của trang. Dòng bắt đầu bằng # là lời giải thích; bỏ dấu # để dùng dòng ấy.
    title: \(quoted(title ?? "Nông thôn mới \(commune)"))
    commune: \(quoted(commune))
    # district: huyện …
    # province: tỉnh …
    language: vi
    # Dấu thập phân trong các bảng: 98,5.
    decimal_mark: ","
    default_set: \(set.id)
    # Ngày bắt đầu làm trang; số liệu của trang tính đến ngày này cho tới khi bảng nào có ngày.
    started: \(started.iso)
    # Cơ quan công bố và cách liên hệ với cơ quan; không ghi số riêng của ai.
    # publisher: UBND xã …
    # contact: …
    # Các bản báo cáo trước ngày 15 hằng tháng.
    # monthly_report:
    #   before_day: 15

    """
  }
}

/// A text between double quotes, as both JSON and YAML read it.
func quoted(_ text: String) -> String { JSONValue.string(composed(text)).written }
