/// Documents that do not exist: the report of each month, a set's decision in two versions, and a
/// plan and a resolution for each commune.
enum ExampleDocuments {
  /// The file of the decision.
  static let file = "files/quyet-dinh-vi-du.txt"

  static let decision = "quyet-dinh-vi-du"

  static func plan(ofCommune commune: Int) -> String { "ke-hoach-\(commune + 1)" }

  static func resolution(ofCommune commune: Int) -> String { "nghi-quyet-\(commune + 1)" }

  /// Rows with the columns of a month's report and those that only other documents have.
  static func rows(communes: Int) -> String {
    let text = """
      quyet-dinh-cu,1/QĐ-VD,2022-05-04,Tỉnh ví dụ,Bộ tiêu chí ví dụ cũ,vi-du,Quyết định ví dụ cũ,\
      2022-06-01,2023-12-31,\(decision),
      \(decision),2/QĐ-VD,2023-12-04,Tỉnh ví dụ,Bộ tiêu chí ví dụ,vi-du,Quyết định ví dụ,\
      2024-01-01,,,\(file)

      """
    return (0..<max(1, communes)).reduce(into: text) { text, commune in
      let issuer = communes == 0 ? "xã Ví Dụ" : ExampleLayout.communeName(commune)
      text += "\(plan(ofCommune: commune)),\(commune + 1)/KH-VD,2024-01-05,\(issuer),"
      text += "\"Kế hoạch ví dụ, \(issuer)\",vi-du,,,,,\n"
      text += "\(resolution(ofCommune: commune)),\(commune + 1)/NQ-VD,2024-01-20,Tỉnh ví dụ,"
      text += "\"Sắp xếp bản ví dụ, \(issuer)\",vi-du,,,,,\n"
    }
  }
}

extension ExampleContent {
  var documents: String {
    let own = extent == .plain ? "" : ",title,valid_from,valid_to,replaced_by,file"
    let blank = extent == .plain ? "" : ",,,,,"
    // What most rows name as their source.
    let source = "vi-du,VD,2024-01-01,Đơn vị ví dụ,Số liệu ví dụ,\(blank)\n"
    let header = "id,number,date,issuer,subject,source\(own)\n" + source
    let reports = (0..<months).reduce(into: header) { text, month in
      text += "\(ExampleMonth.document(month)),\(month + 1)/BC-VD,\(ExampleMonth.end(month)),"
      text += "Đơn vị ví dụ,\"Báo cáo ví dụ, tháng \(month + 1)\",vi-du\(blank)\n"
    }
    return extent == .plain ? reports : reports + ExampleDocuments.rows(communes: communes)
  }
}
