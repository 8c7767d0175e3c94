import CSV
import Diagnostics
package import Inputs
package import Vietnamese

/// A row that is to be added to a table: what someone said of it, by column.
package struct NewRow: Sendable {
  package let schema: TableSchema
  /// By the names of columns: cleaned as a reader cleans them.
  package internal(set) var values: [String: String] = [:]
  /// Whether nobody said the id.
  private(set) var isIdentifierMadeUp = false

  /// Takes in words such as `số hộ=120`. A word without `=` is for `mainColumn`.
  ///
  /// - Parameter today: What `hôm nay` stands for in a column of days.
  package init(
    _ words: [String], of schema: TableSchema, mainColumn: String? = nil, today: Day
  ) throws(AuthoringMistake) {
    self.schema = schema
    for word in words { try take(word, mainColumn, today) }
    fillIdentifier()
  }

  private mutating func take(
    _ word: String, _ mainColumn: String?, _ today: Day
  ) throws(AuthoringMistake) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.count == 2 ? String(parts[0]) : mainColumn
    guard let name else { throw .noColumnNamed(word, in: schema.name) }
    guard let column = schema.column(named: name) else {
      let names = schema.columns.flatMap { [$0.name] + $0.aliases }
      throw .noSuchColumn(name, in: schema.name, hint: nearMiss(to: name, in: names))
    }
    let text = cleaned(String(parts[parts.count - 1]))
    guard values[column.name] == nil else { throw .columnTwice(name) }
    values[column.name] = column.kind.isDay && isToday(text) ? today.vietnamese : text
  }

  /// A village or unit is named after its name, a task after its village and what it is about.
  private mutating func fillIdentifier() {
    guard let id = schema.columns.first, id.kind == .identifier,
      isIdentifierMadeUp || values[id.name] == nil
    else { return }
    isIdentifierMadeUp = true
    let parts = ["village", "code", "number"].compactMap { values[$0] }
    let name = values["name"] ?? (parts.isEmpty ? values["action"] : parts.joined(separator: " "))
    values[id.name] = name.map(slug)
  }

  /// The columns that a row must have and this one lacks; not the id where it follows from another.
  package var missing: [TableSchema.Column] {
    let blank = schema.columns.filter { $0.isRequired && (values[$0.name] ?? "").isEmpty }
    let namesID = blank.contains { ["name", "action"].contains($0.name) }
    return blank.filter { $0.kind != .identifier || !namesID }
  }

  /// Says what one more column holds.
  package mutating func set(_ column: TableSchema.Column, to text: String, today: Day) {
    values[column.name] = column.kind.isDay && isToday(text) ? today.vietnamese : cleaned(text)
    fillIdentifier()
  }
}

/// Without blanks at its ends and with marks joined to their letters.
func cleaned(_ text: String) -> String {
  composed(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
}

private func isToday(_ text: String) -> Bool { ["hom nay", "today"].contains(folded(text)) }

extension TableSchema.Kind {
  /// Whether a cell is a day and nothing else.
  fileprivate var isDay: Bool {
    switch self {
    case .date: true
    case .text, .identifier, .code, .wholeNumber, .number, .requirement, .words, .wordList,
      .deadline, .deadlineMoves, .month, .reference, .referenceList, .path, .officeContact:
      false
    }
  }
}
