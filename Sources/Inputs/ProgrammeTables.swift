import Diagnostics
import Model
import Vietnamese

/// Reads the tables about the work beside the scores, each of which may be missing.
struct ProgrammeTables {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var hidden: [InternalValue] = []
  private let audience: Audience
  private var context: TableContext
  private let mark: DecimalMark?
  private let jobs: Int

  init(
    _ context: AssessmentContext, folder: SourceFolder, communes: [Commune], _ audience: Audience,
    jobs: Int
  ) {
    self.jobs = jobs
    self.audience = audience
    self.context = TableContext(context, folder: folder, communes: communes)
    mark = context.mark
  }

  /// Fills in what the tables say.
  mutating func read(into programme: inout Programme) throws(InputError) {
    programme.units = try readUnits()
    context.add(programme.units)
    let context = context
    programme.assignments =
      try rows(Schemas.assignments) { $0.assignment($1, context) } ?? []
    programme.tasks = try readTasks()
    self.context.add(programme.tasks)
    for set in context.log.sets.indices {
      self.context.add(try readPapers(of: set))
    }
    programme.papers = self.context.papers
    try readRegisters(into: &programme, self.context)
    programme.frozenMonths = try readFrozenMonths()
  }

  /// What months said when they were frozen; their ids are text, since a village or a task may be gone.
  private mutating func readFrozenMonths() throws(InputError) -> [FrozenMonth] {
    var months: [FrozenMonth] = []
    for path in context.folder.files {
      guard let month = frozenMonth(path) else { continue }
      var frozen = FrozenMonth(month: month, path: path)
      let lines = try rows(Schemas.frozen, path: path) { $0.frozenLine($1) } ?? []
      frozen.lines = lines.map(\.line)
      frozen.locations = lines.map(\.location)
      months.append(frozen)
    }
    return months.sorted { $0.month < $1.month }
  }

  private mutating func readRegisters(
    into programme: inout Programme, _ context: TableContext
  ) throws(InputError) {
    let mark = mark
    programme.evidence =
      try rows(Schemas.evidence) { $0.evidence($1, context) } ?? []
    programme.milestones =
      try rows(Schemas.milestones) { $0.milestone($1, context) } ?? []
    programme.reports = try rows(Schemas.reports) { $0.receipt($1, context) }
    programme.funds =
      try rows(Schemas.funds) { $0.fund($1, context, mark: mark) } ?? []
    programme.registrations =
      try rows(Schemas.registrations) { $0.registration($1, context) } ?? []
    programme.claims = try rows(Schemas.claims) { $0.claim($1, context) } ?? []
    programme.explanations =
      try rows(Schemas.explanations) { $0.explanation($1, context) } ?? []
    programme.postings = try rows(Schemas.postings) { $0.posting($1, context) } ?? []
    programme.villageEvents =
      try rows(Schemas.villageEvents) { $0.villageEvent($1, context) } ?? []
  }

  /// Units first name their parents when all of them are known.
  private mutating func readUnits() throws(InputError) -> [Unit] {
    var seen: [String: Int] = [:]
    var parents: [(id: String, at: Location)] = []
    let context = context
    let units = try table(Schemas.units, path: nil) { table in
      table.rows.compactMap { row -> Unit? in
        guard let unit = table.unit(row, context), table.isFirst(unit.id, in: &seen, row: row, "id")
        else { return nil }
        parents.append((table.text(row, "parent"), table.location(row, "parent")))
        return unit
      }
    }
    guard var units = units else { return [] }
    for (number, parent) in parents.enumerated() where !parent.id.isEmpty {
      let place = units.firstIndex { $0.id == parent.id }
      if let place, place != number, units[place].parent == nil {
        units[number].parent = place
      } else {
        let hint = nearMiss(to: parent.id, in: units.map(\.id).filter { $0 != units[number].id })
        diagnostics.append(.unknownParent(parent.id, hint: hint, at: parent.at))
      }
    }
    for (number, unit) in units.enumerated() where unit.commune == nil {
      units[number].commune = unit.parent.flatMap { units[$0].commune }
    }
    return units
  }

  private mutating func readTasks() throws(InputError) -> [Work] {
    let context = context
    return try rows(Schemas.tasks, id: \.id) { $0.task($1, context) } ?? []
  }

  private mutating func readPapers(of set: Int) throws(InputError) -> [Paper] {
    let context = context
    let path = "criteria/\(context.log.sets[set].id)/papers.csv"
    return try rows(Schemas.papers, path: path, id: \.id) { $0.paper($1, context, set: set) } ?? []
  }

  /// Tables of which no row may stand twice and no other check says so.
  private static let mayNotRepeat: Set = [
    Schemas.assignments.name, Schemas.evidence.name, Schemas.funds.name,
    Schemas.postings.name,
  ]

  /// Reads each row of a table; `nil` when there is no such file.
  ///
  /// - Parameter id: What no two rows may share, from the column `id`.
  private mutating func rows<Row: Sendable>(
    _ schema: TableSchema, path: String? = nil, id: ((Row) -> String)? = nil,
    _ read: @Sendable (inout TableReader, Int) -> Row?
  ) throws(InputError) -> [Row]? {
    let jobs = jobs
    return try table(schema, path: path) { table in
      var seen: [String: Int] = [:]
      return table.values(jobs: jobs, read).filter { row, value in
        id.map { table.isFirst($0(value), in: &seen, row: row, "id") } ?? true
      }.map(\.value)
    }
  }

  /// Reads a table with a reader of its own; `nil` when there is no such file.
  private mutating func table<Row>(
    _ schema: TableSchema, path: String?, _ read: (inout TableReader) -> [Row]
  ) throws(InputError) -> [Row]? {
    let path = path ?? "data/\(schema.name).csv"
    guard context.folder.contains(path) else { return nil }
    let bytes = try context.folder.read(path)
    if audience.hides(schema.name) {
      let columns = Set(schema.columns.filter { $0.kind.isWords }.map(\.name))
      hidden += TableReader(schema, bytes, path: path, mark: mark, hiding: columns).hidden
      return nil
    }
    var table = TableReader(
      schema, bytes, path: path, mark: mark, hiding: audience.hidden(in: schema.name), jobs: jobs)
    hidden += table.hidden
    if ProgrammeTables.mayNotRepeat.contains(schema.name) { table.reportRepeatedRows() }
    let rows = read(&table)
    diagnostics += table.diagnostics
    return rows
  }
}
