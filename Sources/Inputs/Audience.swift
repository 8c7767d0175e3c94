package import Diagnostics
import Vietnamese

/// For whom content is read, and what is not for everybody.
struct Audience: Sendable {
  /// Whether everything is read.
  var isInternal = false
  /// Tables that are internal as a whole.
  private(set) var tables: Set<String> = []
  /// Internal columns by table.
  private(set) var columns: [String: Set<String>] = [:]

  /// Whether nothing of a table is read.
  func hides(_ table: String) -> Bool { !isInternal && tables.contains(table) }

  /// What is not read: tables such as `claims` and columns such as `tasks.note`.
  var hiddenNames: Set<String> {
    isInternal
      ? [] : tables.union(columns.flatMap { table, names in names.map { "\(table).\($0)" } })
  }

  /// The columns of a table that are not read.
  func hidden(in table: String) -> Set<String> { isInternal ? [] : columns[table] ?? [] }
}

/// What a public site must not hold, and where it stands.
package struct InternalValue: Hashable, Sendable {
  package var text: String
  package var location: Location
}

extension Audience {
  /// Tables on which nothing else rests.
  private static let separate: Set<String> = [
    "assignments", "tasks", "evidence", "milestones", "registrations", "reports", "funds", "claims",
    "explanations",
  ]
  /// Tables of which single columns can be internal.
  private static let open = separate.union(["assessments", "units", "papers", "village_events"])

  /// Takes in `tasks.note` or `claims`; what is wrong with it, or `nil`.
  mutating func add(_ name: String, at location: Location) -> Diagnostic? {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    let schemas = Schemas.all.filter { !$0.name.contains("/") }
    guard let table = parts.first, let schema = schemas.first(where: { $0.name == table }) else {
      return .internalUnknown(name, hint: nearMiss(to: name, in: schemas.map(\.name)), at: location)
    }
    guard parts.count > 1 else {
      guard Audience.separate.contains(table) else { return .internalRequired(name, at: location) }
      tables.insert(table)
      return nil
    }
    let wanted = folded(parts[1])
    let column = schema.columns.first { folded($0.name) == wanted || $0.aliases.contains(parts[1]) }
    guard let column else {
      let names = schema.columns.map { "\(table).\($0.name)" }
      return .internalUnknown(name, hint: nearMiss(to: name, in: names), at: location)
    }
    guard Audience.open.contains(table), column.kind.isWords, !column.isRequired else {
      return .internalRequired(name, at: location)
    }
    columns[table, default: []].insert(column.name)
    return nil
  }
}

/// What is wrong with what a site calls internal.
package enum AudienceRules {
  package static let all = [unknown, required]

  static let unknown = Rule(
    "internal-unknown", .error,
    summary: Bilingual(
      vi: "Không có bảng hoặc cột nội bộ nào tên như vậy.",
      en: "There is no table or column of this name to be internal."),
    explanation: Bilingual(
      vi:
        "internal trong site.yaml liệt kê bảng (claims) hoặc cột (tasks.note). Sửa tên theo gợi ý.",
      en: "internal in site.yaml lists tables (claims) or columns (tasks.note). Correct the name."))
  static let required = Rule(
    "internal-required", .error,
    summary: Bilingual(
      vi: "Bảng hoặc cột này không thể là nội bộ.", en: "This table or column cannot be internal."),
    explanation: Bilingual(
      vi: """
        Trang công khai cần nó: mã, ngày, trạng thái, số liệu và những bảng mà bảng khác dẫn tới. Chỉ \
        ghi chú, lời văn, liên hệ, tệp, hoặc cả một bảng đứng riêng là có thể nội bộ.
        """,
      en: """
        The public site rests on it: ids, dates, statuses, numbers and tables that others refer to. \
        Remarks, wordings, contacts, files, and tables on which nothing rests can be internal.
        """))
}

extension Diagnostic {
  fileprivate static func internalUnknown(
    _ name: String, hint: String?, at location: Location
  ) -> Diagnostic {
    Diagnostic(
      AudienceRules.unknown, at: location,
      Bilingual(
        vi: "không có bảng hoặc cột '\(name)'", en: "there is no table or column '\(name)'"),
      help: hint.map { Bilingual(vi: "có phải là '\($0)'?", en: "did you mean '\($0)'?") })
  }

  fileprivate static func internalRequired(_ name: String, at location: Location) -> Diagnostic {
    Diagnostic(
      AudienceRules.required, at: location,
      Bilingual(vi: "'\(name)' không thể là nội bộ", en: "'\(name)' cannot be internal"))
  }
}
