/// A page laid out for paper, to be posted or filed: what it says in parts, between the letterhead
/// and the signature block of Decree 30/2020/NĐ-CP.
package struct Sheet: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case village, criterion, unit, month, correction, quarter, book
  }

  package var frame: Frame
  package var kind: Kind
  /// What it is called where sheets are chosen: `ban-put`, `ntm-13`, `2024-06`.
  package var id: String
  /// "Kết quả thực hiện các tiêu chí".
  package var title: String
  /// "Bản Pút".
  package var subject: String
  /// The page of the site that says the same.
  package var page: Link
  package var parts: [SheetPart]
}

/// A part of a sheet; only a book has several, each with a heading.
package struct SheetPart: Hashable, Sendable {
  package var id: String
  package var heading: String
  /// Whether it begins on a page of its own.
  package var startsPage: Bool
  package var sections: [SheetSection]

  package init(
    id: String = "", heading: String = "", startsPage: Bool = true, _ sections: [SheetSection]
  ) {
    self.id = id
    self.heading = heading
    self.startsPage = startsPage
    self.sections = sections
  }
}

package struct SheetSection: Hashable, Sendable {
  /// Empty where the section needs none.
  package var heading: String
  package var lines: [String]
  package var tables: [SheetTable]

  package init(_ heading: String = "", lines: [String] = [], tables: [SheetTable?] = []) {
    self.heading = heading
    self.lines = lines.filter { !$0.isEmpty }
    self.tables = tables.compactMap { $0 }
  }

  package var isEmpty: Bool { lines.isEmpty && tables.isEmpty }
}

/// A table on paper, without columns that nothing stands in.
package struct SheetTable: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    package var text: String
    package var kind: Kind
    /// Whether its cells hold more than a word or two.
    package var isBroad: Bool

    package enum Kind: Hashable, Sendable {
      /// Names the row.
      case head
      case text
      case number
      /// As narrow as its content.
      case code
    }
  }

  package struct Row: Hashable, Sendable {
    package var cells: [String]
    /// Whether it stands out among others, as a criterion among its indicators.
    package var isMain: Bool

    init(_ cells: [String], isMain: Bool = false) {
      self.cells = cells
      self.isMain = isMain
    }
  }

  package struct Group: Hashable, Sendable {
    package var heading: String
    package var rows: [Row]
  }

  package var caption: String
  package var columns: [Column]
  package var groups: [Group]
  /// Whether the heading of its only group stands above its columns, so that each page repeats it.
  package var repeatsHeading = false

  /// More characters than these in a cell need more room than a column of words has.
  private static let mostNarrow = 14
  /// More columns than these leave no room for broad ones.
  private static let mostBesideBroad = 5
  /// More letters than these fill too much of a page to be kept on one.
  private static let mostLettersTogether = 600
  /// More columns than these need a page turned on its side.
  private static let mostUpright = 7

  package var isWide: Bool { columns.count > SheetTable.mostUpright }

  /// Whether it is better kept together on one page.
  package var isKeptTogether: Bool {
    let rows = groups.flatMap(\.rows)
    let letters = rows.reduce(0) { $0 + $1.cells.reduce(0) { $0 + $1.count } }
    return rows.count <= 6 && letters <= SheetTable.mostLettersTogether
  }

  /// - Returns: `nil` without rows.
  init?(_ caption: String, _ columns: [(text: String, kind: Column.Kind)], _ groups: [Group]) {
    let rows = groups.flatMap(\.rows)
    if rows.isEmpty { return nil }
    let used = columns.indices.filter { column in
      columns[column].kind == .head || rows.contains { !$0.cells[column].isEmpty }
    }
    self.caption = caption
    self.columns = used.map { column in
      let (text, kind) = columns[column]
      let isBroad =
        (kind == .text && used.count <= SheetTable.mostBesideBroad
          || kind == .head && used.count <= SheetTable.mostUpright)
        && rows.contains { row in
          let cell = row.cells[column]
          return cell.utf8.count > SheetTable.mostNarrow && cell.count > SheetTable.mostNarrow
        }
      return Column(text: text, kind: kind, isBroad: isBroad)
    }
    guard used.count < columns.count else {
      self.groups = groups
      return
    }
    self.groups = groups.map { group in
      Group(
        heading: group.heading,
        rows: group.rows.map { row in Row(used.map { row.cells[$0] }, isMain: row.isMain) })
    }
  }

  init?(_ caption: String, _ columns: [(text: String, kind: Column.Kind)], rows: [Row]) {
    self.init(caption, columns, [Group(heading: "", rows: rows)])
  }
}

extension Sheet {
  /// All it says, a line for each sentence and row, without what the paper's form adds: the same words
  /// are the same text, whatever the theme and the as-of date.
  package var text: String {
    var text = "\(kind.rawValue) \(id)\n\(title)\n\(subject)\n"
    func add(_ line: String) {
      if !line.isEmpty { text += line + "\n" }
    }
    for part in parts {
      add(part.heading)
      for section in part.sections {
        add(section.heading)
        for line in section.lines { add(line) }
        for table in section.tables {
          add(table.caption)
          add(table.columns.map(\.text).joined(separator: "\t"))
          for group in table.groups {
            add(group.heading)
            for row in group.rows { add(row.cells.joined(separator: "\t")) }
          }
        }
      }
    }
    return text
  }
}
