package import Diagnostics
package import Inputs

/// Tables as a Data Package 2.0 describes them, a Table Schema each.
///
/// Fields have the English name of their column, Vietnamese headings stand in `aliases`. Beside the
/// standard's properties there are `aliases`, `words` (accepted words; case does not count) and
/// `list` (what stands between several values in a cell). Days and numbers are strings: they may be
/// written 13/9/2022 and 98,61%. A village may also stand under its name, which no key can say.
package func dataPackage(of tables: [TableSchema]) -> JSONValue {
  .object([
    "$schema": .string("https://datapackage.org/profiles/2.0/datapackage.json"),
    "name": .string("bantin-tables"),
    "resources": .array(tables.map(resource)),
  ])
}

private func resource(_ table: TableSchema) -> JSONValue {
  .object([
    "name": .string(table.name.replacing("/", with: "-")),
    "path": .string(table.path),
    "title": .string(table.description.vi),
    "description": .string(table.description.en),
    "schema": schema(of: table),
  ])
}

private func schema(of table: TableSchema) -> JSONValue {
  var schema: [String: JSONValue] = ["fields": .array(table.columns.map(field))]
  let keys = table.columns.filter { $0.isUnique && $0.isRequired }.map { JSONValue.string($0.name) }
  if !keys.isEmpty { schema["primaryKey"] = .array(keys) }
  let foreign = table.columns.compactMap(foreignKey)
  if !foreign.isEmpty { schema["foreignKeys"] = .array(foreign) }
  return .object(schema)
}

/// Sets are folders, and a cell with several ids is no key.
private func foreignKey(_ column: TableSchema.Column) -> JSONValue? {
  guard case .reference(let other) = column.kind, other != "sets" else { return nil }
  let target = JSONValue.object(["resource": .string(other), "fields": .array([.string("id")])])
  return .object(["fields": .array([.string(column.name)]), "reference": target])
}

private func field(_ column: TableSchema.Column) -> JSONValue {
  var field: [String: JSONValue] = [
    "name": .string(column.name),
    "title": .string(column.heading(in: .vietnamese)),
    "description": .string(column.description.en),
    "aliases": .array(column.aliases.map(JSONValue.string)),
  ]
  for (name, value) in properties(of: column.kind) { field[name] = value }
  var constraints = constraints(of: column.kind)
  if column.isRequired { constraints["required"] = .boolean(true) }
  if column.isUnique { constraints["unique"] = .boolean(true) }
  if !constraints.isEmpty { field["constraints"] = .object(constraints) }
  return .object(field)
}

private func properties(of kind: TableSchema.Kind) -> [String: JSONValue] {
  switch kind {
  case .wholeNumber: ["type": .string("integer"), "groupChar": .string(".")]
  case .words(let words):
    ["type": .string("string"), "words": .array(words.map(JSONValue.string))]
  case .wordList(let words):
    [
      "type": .string("string"), "words": .array(words.map(JSONValue.string)), "list": .string(","),
    ]
  case .referenceList: ["type": .string("string"), "list": .string(";")]
  case .deadlineMoves: ["type": .string("string"), "list": .string(";")]
  case .text, .identifier, .code, .number, .date, .requirement, .deadline, .month, .reference,
    .path, .officeContact:
    ["type": .string("string")]
  }
}

private func constraints(of kind: TableSchema.Kind) -> [String: JSONValue] {
  switch kind {
  case .identifier: ["pattern": .string("[a-z0-9]+(-[a-z0-9]+)*")]
  case .wholeNumber: ["minimum": .integer(0), "maximum": .integer(999_999_999)]
  case .text, .code, .number, .date, .requirement, .words, .wordList, .deadline, .deadlineMoves,
    .month, .reference, .referenceList, .path, .officeContact:
    [:]
  }
}
