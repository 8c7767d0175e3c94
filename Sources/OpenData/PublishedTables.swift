import Assessment
import Diagnostics
import Inputs
import Model
import Pages

/// Makes the public tables of a programme out of what was read, so that nothing internal and nothing
/// later than the as-of date can be in them.
struct PublishedTables: Sendable {
  let programme: Programme
  let progress: Progress
  /// Tables such as `claims` and columns such as `tasks.note` that are not for everybody.
  let hidden: Set<String>
  /// Their ids.
  private let documents: Set<String>

  init(_ programme: Programme, _ progress: Progress, hiding hidden: Set<String>) {
    self.programme = programme
    self.progress = progress
    self.hidden = hidden
    documents = Set(programme.documents.map(\.id))
  }

  /// Those with rows, in the order in which the data page tells them.
  var all: [DataTable] {
    (places + sets + [log] + work + registers).filter { !$0.files.isEmpty }
  }

  /// A table of the schema's columns, with others before and after them.
  func table<Row: Sendable>(
    _ schema: TableSchema, _ rows: [Row], first: [DataColumn] = [], last: [DataColumn] = [],
    key: [String] = [], _ cells: @escaping @Sendable (Row) -> [DataValue]
  ) -> DataTable {
    table(
      schema,
      [
        DataTable.File(suffix: "", title: "", rowCount: rows.count) { cells(rows[$0]) }
      ], first: first, last: last, key: key)
  }

  /// The same with its rows in several files.
  func table(
    _ schema: TableSchema, _ files: [DataTable.File], first: [DataColumn] = [],
    last: [DataColumn] = [], key: [String] = []
  ) -> DataTable {
    let columns = first + schema.columns.map { DataColumn($0, in: schema.name) } + last
    let shown = columns.indices.filter { !hidden.contains("\(schema.name).\(columns[$0].name)") }
    var table = DataTable(
      name: schema.name.replacing("_", with: "-"), title: schema.description,
      columns: shown.map { columns[$0] },
      key: key.isEmpty ? columns.filter { $0.isUnique && $0.isRequired }.map(\.name) : key,
      files: hidden.contains(schema.name) ? [] : files.filter { $0.rowCount > 0 })
    if !key.isEmpty { for place in table.columns.indices { table.columns[place].isUnique = false } }
    guard shown.count < columns.count else { return table }
    for place in table.files.indices {
      let row = table.files[place].row
      table.files[place].row = { number in
        let cells = row(number)
        return shown.map { cells[$0] }
      }
    }
    return table
  }

  // MARK: - References

  func village(_ village: Int?) -> DataValue { .word(village.map { programme.villages[$0].id }) }
  func commune(_ commune: Int?) -> DataValue { .word(commune.map { programme.communes[$0].id }) }
  func unit(_ unit: Int?) -> DataValue { .word(unit.map { programme.units[$0].id }) }
  func units(_ units: [Int]) -> DataValue {
    .word(units.map { programme.units[$0].id }.joined(separator: "; "))
  }
  func set(_ set: Int?) -> DataValue { .word(set.map { programme.sets[$0].id }) }
  func code(_ subject: Subject?) -> DataValue { .word(subject.map { programme.code(of: $0) }) }
  /// Only what the register of documents has; other sources name themselves in words.
  func document(_ id: String) -> DataValue { documents.contains(id) ? .word(id) : .none }
  /// The address in the site of the copy of a file of the content.
  func file(_ path: String) -> DataValue { .text(path.isEmpty ? "" : Addresses.asset(path)) }
  func stage(_ stage: Int, of set: Int) -> DataValue { .word(programme.sets[set].stages[stage].id) }

  static let set = DataColumn(
    name: "set", heading: "Bộ tiêu chí",
    description: Bilingual(vi: "Mã bộ tiêu chí.", en: "The set's id."), kind: .identifier,
    isRequired: true, reference: "sets")
}
