package import Diagnostics

/// What is wrong with what someone asked to be written, apart from what readers find.
package enum AuthoringMistake: Error, Hashable, Sendable {
  case noSuchTable(String, hint: String?)
  /// A word that is for no column.
  case noColumnNamed(String, in: String)
  case noSuchColumn(String, in: String, hint: String?)
  case columnTwice(String)
  /// The file lacks a column that was said.
  case columnNotInFile(String, String)
  /// Nothing can be added at the end of a table as it is.
  case tableUnreadable(String)
  /// The columns that were not said.
  case columnsMissing([String], in: String)
  /// A path that is none of the table's.
  case wrongFile(String, for: String)
  /// Several sets have such a table, or none.
  case setNotNamed([String], for: String)
  /// Results of no village.
  case noVillages
  /// What is neither a number of criteria nor a list of their names.
  case criteriaForm(String)
  /// A text of which no id can be made.
  case noIdentifier(String)

  /// Whether the content stands in the way, and not what was asked.
  package var isAboutContent: Bool {
    switch self {
    case .columnNotInFile, .tableUnreadable, .noVillages: true
    case .noSuchTable, .noColumnNamed, .noSuchColumn, .columnTwice, .columnsMissing, .wrongFile,
      .setNotNamed, .criteriaForm, .noIdentifier:
      false
    }
  }

  /// What is wrong and what to do.
  package var message: Bilingual {
    switch self {
    case .noSuchTable(let name, let hint): Self.noSuchTable(name, hint)
    case .noColumnNamed(let word, let table): Self.noColumnNamed(word, table)
    case .noSuchColumn(let name, let table, let hint): Self.noSuchColumn(name, table, hint)
    case .columnTwice(let name): Self.columnTwice(name)
    case .columnNotInFile(let column, let path): Self.columnNotInFile(column, path)
    case .tableUnreadable(let path): Self.tableUnreadable(path)
    case .columnsMissing(let columns, let table): Self.columnsMissing(columns, table)
    case .wrongFile(let file, let path): Self.wrongFile(file, path)
    case .setNotNamed(let sets, let path): Self.setNotNamed(sets, path)
    case .noVillages: Self.noVillagesText
    case .criteriaForm(let text): Self.criteriaForm(text)
    case .noIdentifier(let text): Self.noIdentifier(text)
    }
  }
}

extension AuthoringMistake {
  private static func noSuchTable(_ name: String, _ hint: String?) -> Bilingual {
    Bilingual(
      vi: "không có bảng '\(name)'; "
        + (hint.map { "có phải là '\($0)'?" } ?? "xem các bảng bằng `bantin schema`"),
      en: "there is no table '\(name)'; "
        + (hint.map { "did you mean '\($0)'?" } ?? "see the tables with `bantin schema`"))
  }

  private static func noColumnNamed(_ word: String, _ table: String) -> Bilingual {
    Bilingual(
      vi: "'\(word)' ghi vào cột nào? viết cột=nội dung; xem các cột bằng `bantin schema \(table)`",
      en: "which column is '\(word)' for? write column=text; see `bantin schema \(table)`")
  }

  private static func noSuchColumn(_ name: String, _ table: String, _ hint: String?) -> Bilingual {
    Bilingual(
      vi: "bảng \(table) không có cột '\(name)'; "
        + (hint.map { "có phải là '\($0)'?" } ?? "xem các cột bằng `bantin schema \(table)`"),
      en: "table \(table) has no column '\(name)'; "
        + (hint.map { "did you mean '\($0)'?" } ?? "see them with `bantin schema \(table)`"))
  }

  private static func columnTwice(_ name: String) -> Bilingual {
    Bilingual(vi: "cột '\(name)' được nêu hai lần", en: "column '\(name)' is given twice")
  }

  private static func columnNotInFile(_ column: String, _ path: String) -> Bilingual {
    Bilingual(
      vi: "\(path) chưa có cột '\(column)'; thêm tiêu đề này vào dòng đầu của bảng rồi chạy lại",
      en: "\(path) has no column '\(column)'; add the heading to its first row and run again")
  }

  private static func tableUnreadable(_ path: String) -> Bilingual {
    Bilingual(
      vi:
        "chưa thêm dòng vào \(path) được vì bảng có lỗi; sửa lỗi mà `bantin check` nêu rồi chạy lại",
      en: "no row can be added to \(path) as it is; correct what `bantin check` finds, run again")
  }

  private static func columnsMissing(_ columns: [String], _ table: String) -> Bilingual {
    let example = columns.map { "\"\($0)=…\"" }.joined(separator: " ")
    return Bilingual(
      vi: "còn thiếu: \(columns.joined(separator: ", ")); thêm \(example), "
        + "xem các cột bằng `bantin schema \(table)`",
      en: "missing: \(columns.joined(separator: ", ")); add \(example), "
        + "see the columns with `bantin schema \(table)`")
  }

  private static func wrongFile(_ file: String, _ path: String) -> Bilingual {
    Bilingual(
      vi: "'\(file)' không phải là nơi của bảng này; bảng nằm ở \(path) trong thư mục nội dung",
      en: "'\(file)' is no place of this table; it stands at \(path) in the content folder")
  }

  private static func setNotNamed(_ sets: [String], _ path: String) -> Bilingual {
    let file = path.replacing("<set>", with: sets.first ?? "ntm")
    return Bilingual(
      vi: "bảng nào? nêu bộ tiêu chí, như --file \(file)",
      en: "which table? name the set, as --file \(file)")
  }

  private static let noVillagesText = Bilingual(
    vi: "chưa có bản nào để ghi kết quả; thêm bản trước: bantin new village \"Bản …\"",
    en: "there is no village to assess; add one first: bantin new village \"Bản …\"")

  private static func criteriaForm(_ text: String) -> Bilingual {
    Bilingual(
      vi: "'\(text)': viết bộ có bao nhiêu tiêu chí, từ 1 đến \(NewSet.mostCriteria), như 16, "
        + "hoặc tên từng tiêu chí cách nhau bằng dấu chấm phẩy",
      en: "'\(text)': say how many criteria there are, 1 to \(NewSet.mostCriteria), such as 16, "
        + "or their names with semicolons between them")
  }

  private static func noIdentifier(_ text: String) -> Bilingual {
    Bilingual(
      vi: "không làm được mã từ '\(text)'; cần có chữ cái hoặc chữ số, mã viết như ban-put",
      en: "no id can be made of '\(text)'; it needs letters or digits, and an id looks like ban-put"
    )
  }
}
