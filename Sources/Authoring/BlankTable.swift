import CSV
package import Inputs

/// A table with its headings and, where it is wanted, one row that says it is an example.
package func blankTable(
  _ schema: TableSchema, _ form: TableForm = TableForm(), withExample: Bool = false
) -> [UInt8] {
  let headings = schema.columns.map { $0.heading(in: form.headings) }
  let rows = withExample ? [headings, exampleRow(of: schema)] : [headings]
  return writtenTable(rows, delimiter: form.separator.byte)
}

/// Its first cell begins with the words by which readers pass over it.
private func exampleRow(of schema: TableSchema) -> [String] {
  let cells = schema.columns.map { schema.example[$0.name] ?? "" }
  return [exampleMark + " " + (cells.first ?? "")] + cells.dropFirst()
}
