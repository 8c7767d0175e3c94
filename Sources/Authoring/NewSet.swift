import CSV
import Diagnostics
import Inputs
import Vietnamese

/// A criteria set that is begun: what is known of it, or what another content folder has of it.
package struct NewSet: Sendable {
  /// The name of its folder.
  package let id: String
  private let source: Source

  private enum Source {
    /// The names of its criteria, blank where they are not known.
    case said(title: String, criteria: [String])
    /// The files of its folder.
    case copied([String: [UInt8]])
  }

  /// The most criteria that a set is begun with.
  package static let mostCriteria = 200

  /// - Parameters:
  ///   - id: `nil` for one made of the title.
  ///   - criteria: How many there are, such as `16`, or their names with semicolons between them.
  package init(
    title: String, id: String?, criteria: String
  ) throws(AuthoringMistake) {
    self.id = id ?? slug(title)
    source = .said(title: cleaned(title), criteria: try NewSet.names(in: criteria))
    guard !self.id.isEmpty, self.id == slug(self.id) else { throw .noIdentifier(id ?? title) }
  }

  /// The files of a set's folder that are taken over; guidance stays, for it may lead elsewhere.
  package static let copiedFiles = ["set.yaml"] + tables.map { "\($0.name).csv" }

  /// A set as another content folder has it; `nil` without its settings or criteria.
  ///
  /// - Parameter files: By their names, as far as they are there.
  package init?(copying files: [String: [UInt8]], id: String) {
    guard files["set.yaml"] != nil, files["criteria.csv"] != nil else { return nil }
    self.id = id
    source = .copied(files)
  }

  private static func names(in text: String) throws(AuthoringMistake) -> [String] {
    let parts = text.split(separator: ";").map { cleaned(String($0)) }.filter { !$0.isEmpty }
    let isNumber = parts.count == 1 && parts[0].allSatisfy { $0.isNumber || $0 == "-" }
    let count = isNumber ? Int(parts[0]) ?? 0 : parts.count
    guard 1...mostCriteria ~= count else { throw .criteriaForm(text) }
    return isNumber ? Array(repeating: "", count: count) : parts
  }

  /// What is wrong with a text that says which criteria there are.
  package static func problem(withCriteria text: String) -> AuthoringMistake? {
    do throws(AuthoringMistake) {
      _ = try names(in: text)
      return nil
    } catch {
      return error
    }
  }

  /// The tables beside `set.yaml`.
  static let tables = [Schemas.criteria, Schemas.indicators, Schemas.papers]

  /// The files by their path in the content folder.
  package func files(_ form: TableForm) -> [String: [UInt8]] {
    switch source {
    case .copied(let files):
      Dictionary(uniqueKeysWithValues: files.map { ("criteria/\(id)/\($0.key)", $0.value) })
    case .said(let title, let criteria): begun(title, criteria, form)
    }
  }

  private func begun(
    _ title: String, _ criteria: [String], _ form: TableForm
  ) -> [String: [UInt8]] {
    var files = ["criteria/\(id)/set.yaml": Array(settings(title).utf8)]
    for table in NewSet.tables.dropFirst() {
      files[table.path(in: id)] = blankTable(table, form, withExample: true)
    }
    let table = Schemas.criteria
    let rows = criteria.enumerated().map { number, name in
      let cells = ["code": String(number + 1), "name": name]
      return table.columns.map { cells[$0.name] ?? "" }
    }
    let headings = table.columns.map { $0.heading(in: form.headings) }
    files[table.path(in: id)] = writtenTable([headings] + rows, delimiter: form.separator.byte)
    return files
  }

  private func settings(_ title: String) -> String {
    """
    # Một bộ tiêu chí. Chỉ ghi điều văn bản nêu; bỏ dấu # để dùng một dòng.
    id: \(id)
    title: \(quoted(title))
    # short_title: tên ngắn trong bảng
    # number: …/QĐ-UBND
    # date: "2022-09-13"
    # issuer: UBND tỉnh …
    # period:
    #   from: 2022
    #   to: 2025
    # Văn bản nói bộ có bao nhiêu tiêu chí, chỉ tiêu:
    # declared:
    #   criteria: 16
    #   indicators: 44
    # Khi nào bản được công nhận: đạt tất cả (all), đạt ít nhất một số (at_least) hay đủ điểm (points).
    # recognition:
    #   rule: all
    # Các bước công nhận, để ghi vào milestones.csv:
    # stages:
    #   - id: tu-danh-gia
    #     name: Tự đánh giá

    """
  }
}
