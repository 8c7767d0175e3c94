/// Prints diagnostics as workflow commands of GitHub Actions, which show them in the change:
///
///     ::error file=content/data/a.csv,line=18,endLine=18,col=15,endColumn=17,title=some-id::text
///
/// GitHub shows ten errors and ten warnings of a step and drops the rest, so the rest is counted
/// in one notice. Columns are left out where a range covers several lines, which GitHub refuses.
struct GitHubPrinter {
  private let language: Language
  private let options: PrintingOptions
  private var sources: SourceTexts

  init(language: Language, options: PrintingOptions, sources: SourceTexts) {
    self.language = language
    self.options = options
    self.sources = sources
  }

  /// Takes diagnostics already in order.
  consuming func printed(_ diagnostics: [Diagnostic]) -> String {
    let limit = options.showsAll ? Int.max : 10
    let errors = diagnostics.filter { $0.severity == .error }
    let warnings = diagnostics.filter { $0.severity == .warning }
    var lines: [String] = []
    for diagnostic in errors.prefix(limit) + warnings.prefix(limit) {
      lines.append(command(for: diagnostic))
    }
    let rest = errors.dropFirst(limit) + warnings.dropFirst(limit)
    if !rest.isEmpty {
      let counts = DiagnosticCounts(Array(rest)).described(in: language)
      lines.append("::notice title=Bantin::" + data(Words.rest(counts)[language]))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private mutating func command(for diagnostic: Diagnostic) -> String {
    var properties: [(name: String, value: String)] = []
    let path = visible(options.root + diagnostic.location.path)
    if !path.isEmpty { properties.append(("file", path)) }
    if let place = sources.place(of: diagnostic.location) { properties += numbers(of: place) }
    properties.append(("title", diagnostic.rule.id))
    let listed = properties.map { "\($0.name)=\(property($0.value))" }.joined(separator: ",")
    return "::\(diagnostic.severity.rawValue) \(listed)::\(data(text(of: diagnostic)))"
  }

  private func numbers(of place: SourcePlace) -> [(name: String, value: String)] {
    let line = place.line.number
    let lines = [("line", String(line)), ("endLine", String(place.endLine))]
    guard place.endLine == line else { return lines }
    let last = max(place.end, place.start + 1)
    return lines + [("col", String(place.start + 1)), ("endColumn", String(last))]
  }

  /// The message and its company, a line each.
  private mutating func text(of diagnostic: Diagnostic) -> String {
    var lines = [visible(diagnostic.message[language])]
    if let cell = diagnostic.location.cell { lines.append(cell.described(in: language)) }
    for note in diagnostic.notes {
      let line = sources.place(of: note.location).map { ":\($0.line.number)" } ?? ""
      let place = visible(options.root + note.location.path) + line
      lines.append("\(place): \(visible(note.message[language]))")
    }
    if let help = diagnostic.help { lines.append(visible(help[language])) }
    return lines.joined(separator: "\n")
  }
}

private enum Words {
  static func rest(_ counts: String) -> Bilingual {
    Bilingual(
      vi: "còn \(counts) nữa không hiện ở đây; chạy `bantin check` để xem hết",
      en: "\(counts) more not shown here; run `bantin check` to see them all")
  }
}

/// A command's text, as the runner of GitHub Actions unescapes it.
private func data(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    switch scalar {
    case "%": "%25"
    case "\r": "%0D"
    case "\n": "%0A"
    default: String(scalar)
    }
  }.joined()
}

/// A command's property, where the separators of properties are escaped as well.
private func property(_ text: String) -> String {
  data(text).unicodeScalars.map { scalar in
    switch scalar {
    case ":": "%3A"
    case ",": "%2C"
    default: String(scalar)
    }
  }.joined()
}
