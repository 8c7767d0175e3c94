import CSV
import Diagnostics
import Markup
import Parallel

/// Looks through every cell of a table but those that are declared as an office's contact.
func personalData(
  in table: CSVTable, _ schema: TableSchema, _ headings: HeadingMatch, jobs: Int
) -> [Diagnostic] {
  let allowed = Set(
    schema.columns.filter { $0.kind == .officeContact }.compactMap { headings.places[$0.name] })
  let numbers = personalNumbers(in: table.text)
  let parts = rowParts(table.rowCount)
  return parallelMap(count: parts.count, jobs: jobs, chunk: 1) {
    personalData(in: table, parts[$0], allowed, numbers)
  }.flatMap { $0 }
}

/// - Parameters:
///   - allowed: Columns that may hold what is looked for.
///   - numbers: Those of the whole table.
private func personalData(
  in table: CSVTable, _ rows: Range<Int>, _ allowed: Set<Int>, _ numbers: [PersonalData]
) -> [Diagnostic] {
  var found = numbers[...]
  if let first = rows.first { _ = found.taking(upTo: table.start(ofRow: first)) }
  var diagnostics: [Diagnostic] = []
  for row in rows {
    for column in 0..<table.fieldCount(row: row) where !allowed.contains(column) {
      let field = table.field(row: row, column: column).range
      func place(_ range: Range<Int>) -> Location {
        table.location(row: row, column: column, range: range)
      }
      if let names = personalNames(in: table.text[field]) {
        diagnostics.append(
          .personalData(
            .names,
            at: place(field.lowerBound + names.lowerBound..<field.lowerBound + names.upperBound)))
      }
      for data in found.taking(upTo: field.upperBound)
      where field.lowerBound <= data.range.lowerBound {
        diagnostics.append(.personalData(data.kind, at: place(data.range)))
      }
    }
  }
  return diagnostics
}

/// A table's rows in parts that threads share.
func rowParts(_ count: Int) -> [Range<Int>] {
  stride(from: 0, to: count, by: 1024).map { $0..<min($0 + 1024, count) }
}

/// Looks through a file of settings.
///
/// - Parameter contacts: Where an office's contact stands.
func personalData(in text: [UInt8], path: String, contacts: [Range<Int>] = []) -> [Diagnostic] {
  personalData(in: text, isProse: false).filter { data in
    !contacts.contains { $0.overlaps(data.range) }
  }.map { .personalData($0.kind, at: Location(path: path, range: $0.range)) }
}

/// Looks through a file that is no table.
///
/// - Parameter isProse: Whether it is written in Markdown.
func personalData(in text: [UInt8], isProse: Bool) -> [PersonalData] {
  let names = personalNames(in: text).map { PersonalData(kind: .names, range: $0) }
  return personalNumbers(in: text, isProse: isProse) + (names.map { [$0] } ?? [])
}

extension CSVRow {
  /// What of a text's numbers stands in this row, and the names that do.
  ///
  /// - Parameter numbers: Those of this row and of later ones; those of this row are taken out.
  func personalData(_ numbers: inout ArraySlice<PersonalData>) -> [PersonalData] {
    numbers.taking(upTo: range.upperBound).filter { range.contains($0.range.lowerBound) }
      + fields.compactMap { field in
        personalNames(in: bytes(field)).map { names in
          let start = field.range.lowerBound
          return PersonalData(
            kind: .names, range: start + names.lowerBound..<start + names.upperBound)
        }
      }
  }
}

extension ArraySlice<PersonalData> {
  /// Takes out the first ones, up to a place in the text.
  fileprivate mutating func taking(upTo end: Int) -> ArraySlice<PersonalData> {
    let own = prefix { $0.range.lowerBound < end }
    self = self[own.endIndex...]
    return own
  }
}
