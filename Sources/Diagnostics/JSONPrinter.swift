/// Prints diagnostics for programs, as one object on one line with its keys in order:
///
///     {
///       "version": 1,                  changes when a key changes its meaning or goes away
///       "root": "content/",            put before a path to open it
///       "diagnostics": [{
///         "id": "status-unknown-word",
///         "severity": "error",         or "warning"
///         "path": "data/a.csv",        empty for the content folder itself
///         "line": 18, "column": 15,    from 1; a column counts characters
///         "endLine": 18, "endColumn": 18,              just after the last character
///         "byteOffset": 403, "byteLength": 5,          in the file's text as UTF-8
///         "cell": {"row": 18, "column": 4, "letter": "D", "heading": "status"},
///         "message": {"vi": "…", "en": "…"},
///         "help": {"vi": "…", "en": "…"},
///         "notes": [{"path": …, "line": …, "message": {"vi": "…", "en": "…"}}]
///       }],
///       "summary": {"errors": 1, "warnings": 0}
///     }
///
/// What is not known is left out: a place in a file that could not be read has no `line`, a
/// mistake outside tables no `cell`. Both languages always stand there, whatever the run speaks.
struct JSONPrinter {
  private let options: PrintingOptions
  private var sources: SourceTexts

  init(options: PrintingOptions, sources: SourceTexts) {
    self.options = options
    self.sources = sources
  }

  /// Takes diagnostics already in order.
  consuming func printed(_ diagnostics: [Diagnostic]) -> String {
    let counts = DiagnosticCounts(diagnostics)
    var values: [JSONValue] = []
    for diagnostic in diagnostics { values.append(value(of: diagnostic)) }
    let report = JSONValue.object([
      "version": .integer(1),
      "root": .string(options.root),
      "diagnostics": .array(values),
      "summary": .object([
        "errors": .integer(counts.errors), "warnings": .integer(counts.warnings),
      ]),
    ])
    return report.written + "\n"
  }

  private mutating func value(of diagnostic: Diagnostic) -> JSONValue {
    var members = self.members(of: diagnostic.location)
    members["id"] = .string(diagnostic.rule.id)
    members["severity"] = .string(diagnostic.severity.rawValue)
    members["message"] = value(of: diagnostic.message)
    members["help"] = diagnostic.help.map(value)
    var notes: [JSONValue] = []
    for note in diagnostic.notes {
      var members = self.members(of: note.location)
      members["message"] = value(of: note.message)
      notes.append(.object(members))
    }
    members["notes"] = .array(notes)
    return .object(members)
  }

  private mutating func members(of location: Location) -> [String: JSONValue] {
    var members: [String: JSONValue] = ["path": .string(location.path)]
    members["byteOffset"] = (location.range?.lowerBound).map(JSONValue.integer)
    members["byteLength"] = (location.range?.count).map(JSONValue.integer)
    members["cell"] = location.cell.map(value)
    guard let place = sources.place(of: location) else { return members }
    members["line"] = .integer(place.line.number)
    members["column"] = .integer(place.start + 1)
    members["endLine"] = .integer(place.endLine)
    members["endColumn"] = .integer(place.end + 1)
    return members
  }

  private func value(of cell: Location.Cell) -> JSONValue {
    .object([
      "row": .integer(cell.row), "column": .integer(cell.column),
      "letter": .string(cell.letters), "heading": .string(cell.heading),
    ])
  }

  private func value(of text: Bilingual) -> JSONValue {
    .object(["vi": .string(text.vi), "en": .string(text.en)])
  }
}
