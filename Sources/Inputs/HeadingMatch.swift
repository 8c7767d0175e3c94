import Diagnostics
import Vietnamese

/// Which heading of a file is which column of a schema.
///
/// Case, marks, spaces and underscores do not count, and a column may go by any of its aliases.
struct HeadingMatch {
  /// The 0-based position in the file of each column, by the column's name.
  private(set) var places: [String: Int] = [:]
  /// Whether every required column is there.
  private(set) var isComplete = true
  private(set) var diagnostics: [Diagnostic] = []

  init(_ headings: [String], _ schema: TableSchema, at location: (Int) -> Location) {
    let columns = HeadingMatch.columnsByKey(schema)
    for (place, heading) in headings.enumerated() where !heading.isEmpty {
      guard let column = columns[folded(heading)] else {
        diagnostics.append(
          isPersonalHeading(heading)
            ? .personalHeading(heading, at: location(place))
            : .unknownColumn(heading, in: schema, at: location(place)))
        continue
      }
      guard let first = places[column] else {
        places[column] = place
        continue
      }
      // The reader of CSV has said so already when the two are spelled the same.
      guard headings[first].lowercased() != heading.lowercased() else { continue }
      diagnostics.append(
        .columnTwice(heading, headings[first], at: location(place), first: location(first)))
    }
    for column in schema.columns where column.isRequired && places[column.name] == nil {
      isComplete = false
      guard !headings.isEmpty else { continue }
      diagnostics.append(.missingColumn(column, in: schema, at: location(0)))
    }
  }

  /// The first column that claims a heading has it.
  private static func columnsByKey(_ schema: TableSchema) -> [String: String] {
    var columns: [String: String] = [:]
    for column in schema.columns { columns[folded(column.name)] = column.name }
    for column in schema.columns {
      for alias in column.aliases where columns[folded(alias)] == nil {
        columns[folded(alias)] = column.name
      }
    }
    return columns
  }
}

extension TableSchema {
  /// The column of a name or heading; case, marks and spaces do not count.
  package func column(named text: String) -> Column? {
    let match = HeadingMatch([text], self) { _ in Location(path: "") }
    return columns.first { match.places[$0.name] != nil }
  }

  /// The 0-based place of each column, by its name, below some headings; `nil` when a required
  /// column is missing.
  package func places(below headings: [String]) -> [String: Int]? {
    let match = HeadingMatch(headings, self) { _ in Location(path: "") }
    return match.isComplete ? match.places : nil
  }
}
