/// Prints diagnostics for people:
///
///     data/assessments.csv:18:15: error[status-unknown-word]: 'Dạt' is not a status
///       18 | put,1897,14.1,Dạt
///          |               ^^^
///       cell D18 (column "status")
///       note: data/villages.csv:3:1: the village stands here
///       help: write 'Đạt', 'Chưa đạt' or 'Không áp dụng'
struct TextPrinter {
  private let language: Language
  private let options: PrintingOptions
  private var sources: SourceTexts
  private var lines: [String] = []

  init(language: Language, options: PrintingOptions, sources: SourceTexts) {
    self.language = language
    self.options = options
    self.sources = sources
  }

  /// Takes diagnostics already in order.
  consuming func printed(_ diagnostics: [Diagnostic]) -> String {
    for item in folded(diagnostics, after: options.showsAll ? .max : 5) {
      switch item {
      case .shown(let diagnostic): add(diagnostic)
      case .more(let count, let first): addMore(count, like: first)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private mutating func add(_ diagnostic: Diagnostic) {
    let place = sources.place(of: diagnostic.location)
    let word = "\(diagnostic.severity.word()[language])[\(diagnostic.rule.id)]:"
    lines.append(
      styled(.place, prefix(diagnostic.location, place))
        + styled(diagnostic.severity.style, word) + " " + visible(diagnostic.message[language]))
    if let place { addExcerpt(of: place, in: diagnostic) }
    if let cell = diagnostic.location.cell { lines.append("  " + cell.described(in: language)) }
    for note in diagnostic.notes { addNote(note) }
    if let help = diagnostic.help {
      lines.append("  \(styled(.help, Words.help[language])) \(visible(help[language]))")
    }
  }

  private mutating func addExcerpt(of place: SourcePlace, in diagnostic: Diagnostic) {
    let bytes = sources.bytes(of: diagnostic.location.path)
    guard !bytes.isEmpty else { return }
    let excerpt = Excerpt(of: place, in: bytes)
    let number = String(place.line.number)
    let margin = String(repeating: " ", count: number.count)
    let carets = String(repeating: "^", count: excerpt.length)
    lines.append(
      styled(.margin, "  \(number) |") + (excerpt.text.isEmpty ? "" : " " + excerpt.text))
    lines.append(
      styled(.margin, "  \(margin) |") + String(repeating: " ", count: excerpt.indent + 1)
        + styled(diagnostic.severity.style, carets))
  }

  private mutating func addNote(_ note: Diagnostic.Note) {
    let place = prefix(note.location, sources.place(of: note.location))
    lines.append(
      "  \(styled(.note, Words.note[language])) \(place)\(visible(note.message[language]))")
  }

  private mutating func addMore(_ count: Int, like first: Diagnostic) {
    let place = prefix(first.location, nil)
    let word = first.severity.word(for: count)[language]
    lines.append(
      styled(.place, place) + Words.more(count, word)[language] + " [\(first.rule.id)]")
  }

  /// `path:line:column: `, less when less is known.
  private func prefix(_ location: Location, _ place: SourcePlace?) -> String {
    let path = visible(options.root + location.path)
    guard let place else { return path.isEmpty ? "" : path + ": " }
    return "\(path):\(place.line.number):\(place.start + 1): "
  }

  private func styled(_ style: Style, _ text: String) -> String {
    options.colour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}

private enum Words {
  static let note = Bilingual(vi: "ghi chú:", en: "note:")
  static let help = Bilingual(vi: "cách sửa:", en: "help:")

  static func more(_ count: Int, _ word: String) -> Bilingual {
    Bilingual(vi: "và \(count) \(word) cùng loại nữa", en: "and \(count) more \(word) like these")
  }
}

/// A look on a terminal, as the parameters of an ANSI escape.
private enum Style: String {
  case place = "1"
  case error = "1;31"
  case warning = "1;33"
  case note = "1;36"
  case help = "1;32"
  case margin = "2"
}

extension Severity {
  fileprivate var style: Style {
    switch self {
    case .error: .error
    case .warning, .note: .warning
    }
  }
}
