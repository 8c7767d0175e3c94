package import Diagnostics
package import Inputs

/// The names of tables with what each holds, a line each.
package func tableList(_ tables: [TableSchema], in language: Language) -> String {
  let width = tables.map(\.name.count).max() ?? 0
  return tables.map { table in
    let space = String(repeating: " ", count: width - table.name.count + 2)
    return "\(table.name)\(space)\(table.description[language])\n"
  }.joined()
}

/// What a table holds, column by column, for a person at a terminal.
package func schemaText(_ table: TableSchema, in language: Language) -> String {
  let head = "\(table.path)\n\(table.description[language])\n"
  return head + table.columns.map { "\n" + text(of: $0, in: language) }.joined()
}

private func text(of column: TableSchema.Column, in language: Language) -> String {
  let others = column.aliases.filter { $0 != column.heading(in: language) }
  let names = ([column.name] + others).filter { $0 != column.heading(in: language) }
  let duty = Bilingual(vi: ", bắt buộc", en: ", required")
  let also = Bilingual(vi: "tiêu đề khác: ", en: "other headings: ")
  return """
      \(column.heading(in: language))
        \(column.contents[language])\(column.isRequired ? duty[language] : "")
        \(column.description[language])
        \(also[language])\(names.joined(separator: ", "))

    """
}
