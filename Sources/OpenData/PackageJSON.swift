import Diagnostics
import Model
import Vietnamese

/// `datapackage.json`: every table as a resource of a Data Package 2.0, each with a Table Schema in a
/// file of its own, which the files of one table share.
func packageFile(_ tables: [DataTable], _ programme: Programme, asOf: Day) -> [UInt8] {
  let site = programme.site
  var package: [String: JSONValue] = [
    "$schema": .string("https://datapackage.org/profiles/2.0/datapackage.json"),
    "name": .string(packageName(of: site)),
    "id": .string(StableIDs(site).urn("data")),
    "title": .string(site.title),
    "version": .string(asOf.iso),
    "resources": .array(tables.flatMap(resources)),
  ]
  if !site.baseURL.isEmpty { package["homepage"] = .string(site.baseURL) }
  if !site.publisher.isEmpty {
    package["contributors"] = .array([
      .object(["title": .string(site.publisher), "roles": .array([.string("publisher")])])
    ])
  }
  if !site.source.isEmpty {
    package["sources"] = .array([.object(["title": .string(site.source)])])
  }
  if let licence = site.licence.described { package["licenses"] = .array([licence]) }
  return Array((JSONValue.object(package).written + "\n").utf8)
}

/// The Table Schema of a table; references to tables that are not published are left out.
func schemaFile(_ table: DataTable, among names: Set<String>) -> [UInt8] {
  var schema: [String: JSONValue] = [
    "$schema": .string("https://datapackage.org/profiles/2.0/tableschema.json"),
    "fields": .array(table.columns.map(field)),
  ]
  if !table.key.isEmpty { schema["primaryKey"] = .array(table.key.map(JSONValue.string)) }
  let foreign = table.columns.compactMap { column -> JSONValue? in
    guard let other = column.reference, names.contains(other) else { return nil }
    let target = JSONValue.object([
      "resource": .string(other), "fields": .array([.string("id")]),
    ])
    return .object(["fields": .array([.string(column.name)]), "reference": target])
  }
  if !foreign.isEmpty { schema["foreignKeys"] = .array(foreign) }
  return Array((JSONValue.object(schema).written + "\n").utf8)
}

/// Fit for a package: "xã Chiềng Khoi" is `xa-chieng-khoi`.
private func packageName(of site: SiteSettings) -> String {
  let name = slug(site.commune.isEmpty ? site.title : site.commune)
  return name.isEmpty ? "bantin" : name
}

private func resources(of table: DataTable) -> [JSONValue] {
  table.files.map { file in
    let title = file.title.isEmpty ? table.title.vi : "\(table.title.vi) \(file.title)"
    return .object([
      "name": .string(table.name + file.suffix),
      "type": .string("table"),
      "path": .string("\(table.name)\(file.suffix).csv"),
      "title": .string(title),
      "description": .string(table.title.en),
      "format": .string("csv"),
      "mediatype": .string("text/csv"),
      "encoding": .string("utf-8"),
      "dialect": .object(["lineTerminator": .string("\n")]),
      "schema": .string("luoc-do/\(table.name).json"),
    ])
  }
}

private func field(_ column: DataColumn) -> JSONValue {
  var constraints: [String: JSONValue] = [:]
  if column.isRequired { constraints["required"] = .boolean(true) }
  if column.isUnique { constraints["unique"] = .boolean(true) }
  switch column.kind {
  case .identifier: constraints["pattern"] = .string("[a-z0-9]+(-[a-z0-9]+)*")
  case .code: constraints["pattern"] = .string(#"[0-9]+(\.[0-9]+)*(\.\*)?"#)
  case .whole: constraints["minimum"] = .integer(0)
  case .words(let words): constraints["enum"] = .array(words.map(JSONValue.string))
  case .text, .number, .date, .month: break
  }
  var field: [String: JSONValue] = [
    "name": .string(column.name),
    "type": .string(column.kind.typeName),
    "title": .string(column.heading),
    "description": .string(column.description.vi),
  ]
  if !constraints.isEmpty { field["constraints"] = .object(constraints) }
  return .object(field)
}

extension DataColumn.Kind {
  /// As Table Schema calls it.
  package var typeName: String {
    switch self {
    case .text, .identifier, .code, .words: "string"
    case .whole: "integer"
    case .number: "number"
    case .date: "date"
    case .month: "yearmonth"
    }
  }
}

extension Licence {
  /// A licence without a name or an address is none to a program.
  fileprivate var described: JSONValue? {
    guard !(name.isEmpty && url.isEmpty) else { return nil }
    var members: [String: JSONValue] = [:]
    if !name.isEmpty { members["name"] = .string(name) }
    if !url.isEmpty { members["path"] = .string(url) }
    if !title.isEmpty { members["title"] = .string(title) }
    return .object(members)
  }
}
