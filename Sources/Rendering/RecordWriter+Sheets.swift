import Pages
import Templates

extension RecordWriter {
  func part(_ part: SheetPart) -> Record {
    Record([
      .text(part.id), .text(part.heading), .flag(part.startsPage),
      .list(part.sections.map(section)),
    ])
  }

  private func section(_ section: SheetSection) -> Record {
    Record([
      .text(section.heading), .list(section.lines.map { Record([.text($0)]) }),
      .list(section.tables.map(table)),
    ])
  }

  private func table(_ table: SheetTable) -> Record {
    Record([
      .text(table.caption), .flag(table.isWide), .flag(table.isKeptTogether),
      .text(table.repeatsHeading ? table.groups.first?.heading ?? "" : ""),
      .text("\(table.columns.count)"),
      .list(
        table.columns.map {
          Record([
            .text($0.text), .flag($0.kind == .number), .flag($0.kind == .code), .flag($0.isBroad),
          ])
        }),
      .list(
        table.groups.map { group in
          Record([
            .text(table.repeatsHeading ? "" : group.heading), .text("\(table.columns.count)"),
            .list(group.rows.map { row($0, table.columns) }),
          ])
        }),
    ])
  }

  private func row(_ row: SheetTable.Row, _ columns: [SheetTable.Column]) -> Record {
    Record([
      .flag(row.isMain),
      .list(
        zip(row.cells, columns).map { text, column in
          Record([
            .text(text), .flag(column.kind == .head), .flag(column.kind == .number),
            .flag(column.kind == .code),
          ])
        }),
    ])
  }

  func postingMonth(_ group: VillageGroup<PostingRow>) -> Record {
    Record([.text(group.heading?.text ?? ""), .list(group.rows.map(posting))])
  }

  func posting(_ row: PostingRow) -> Record {
    Record([
      .record(
        Record([
          .text(row.title.text), .text(row.title.address.isEmpty ? "" : href(row.title.address)),
        ])), .text(row.form), .text(row.place), .text(row.from), .text(row.standing),
      .text(row.by), lines(row.notes), .list(row.sources.map(citation)),
    ])
  }

  func lines(_ lines: [String]) -> Value { .list(lines.map { Record([.text($0)]) }) }
}
