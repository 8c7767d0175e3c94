/// Prints diagnostics as SARIF 2.1.0, the OASIS form that code hosts show beside a change.
///
/// Columns count code points, which SARIF knows and characters are not. What GitHub would refuse
/// whole, more than 25,000 results, is cut off with a notification that says so.
struct SARIFPrinter {
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
    let limit = options.showsAll ? Int.max : 25_000
    let shown = diagnostics.filter { $0.severity == .error }.prefix(limit)
    let told = shown + diagnostics.filter { $0.severity != .error }.prefix(limit - shown.count)
    let rules = RuleCatalogue([Array(Set(told.map(\.rule)))]).rules
    let numbers = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    var results: [JSONValue] = []
    for diagnostic in told {
      results.append(result(for: diagnostic, rule: numbers[diagnostic.rule.id] ?? 0))
    }
    let rest = diagnostics.count - told.count
    return log(
      rules: rules.map { descriptor(of: $0) }, results: results, isWhole: true,
      notifications: rest > 0 ? [(.note, Words.rest(rest)[language])] : [], in: language)
  }

  private func descriptor(of rule: Rule) -> JSONValue {
    .object([
      "id": .string(rule.id),
      "shortDescription": message(rule.summary[language]),
      "fullDescription": message(rule.explanation[language]),
      "help": message(rule.explanation[language]),
      "defaultConfiguration": .object(["level": level(rule.severity)]),
    ])
  }

  private mutating func result(for diagnostic: Diagnostic, rule: Int) -> JSONValue {
    let texts = [diagnostic.message, diagnostic.help].compactMap {
      $0.map { visible($0[language]) }
    }
    var members: [String: JSONValue] = [
      "ruleId": .string(diagnostic.rule.id), "ruleIndex": .integer(rule),
      "level": level(diagnostic.severity), "message": message(texts.joined(separator: "\n")),
      "locations": .array([location(diagnostic.location)]),
    ]
    var related: [JSONValue] = []
    for (number, note) in diagnostic.notes.enumerated() {
      related.append(location(note.location, number: number + 1, note.message))
    }
    if !related.isEmpty { members["relatedLocations"] = .array(related) }
    return .object(members)
  }

  /// Numbers keep related places apart, which SARIF wants to differ.
  private mutating func location(
    _ location: Location, number: Int? = nil, _ text: Bilingual? = nil
  ) -> JSONValue {
    let path = options.root + location.path
    var physical: [String: JSONValue] = [
      "artifactLocation": .object(["uri": .string(address(of: path.isEmpty ? "." : path))])
    ]
    physical["region"] = region(of: location)
    var members: [String: JSONValue] = ["physicalLocation": .object(physical)]
    members["id"] = number.map(JSONValue.integer)
    members["message"] = text.map { message(visible($0[language])) }
    return .object(members)
  }

  private mutating func region(of location: Location) -> JSONValue? {
    guard let place = sources.place(of: location), let range = location.range else { return nil }
    let line = place.line.range
    let bytes = sources.bytes(of: location.path)
    func column(_ offset: Int) -> JSONValue {
      let end = min(max(offset, line.lowerBound), line.upperBound)
      return .integer(codePoints(in: bytes[line.lowerBound..<end]) + 1)
    }
    var members: [String: JSONValue] = [
      "startLine": .integer(place.line.number), "startColumn": column(range.lowerBound),
      "endLine": .integer(place.endLine),
    ]
    // Where several lines take part, the last one counts whole.
    if place.endLine == place.line.number { members["endColumn"] = column(range.upperBound) }
    return .object(members)
  }
}

/// A log of a run that the machine kept from its end.
package func sarif(failure: Bilingual, in language: Language) -> String {
  log(
    rules: [], results: [], isWhole: false, notifications: [(.error, failure[language])],
    in: language)
}

private enum Words {
  static func rest(_ count: Int) -> Bilingual {
    Bilingual(
      vi: "còn \(count) điều nữa không ghi ở đây; chạy với --all để ghi hết",
      en: "\(count) more left out; run with --all to have them all")
  }
}

private func log(
  rules: [JSONValue], results: [JSONValue], isWhole: Bool,
  notifications: [(Severity, String)], in language: Language
) -> String {
  var invocation: [String: JSONValue] = ["executionSuccessful": .boolean(isWhole)]
  if !notifications.isEmpty {
    invocation["toolExecutionNotifications"] = .array(
      notifications.map { .object(["level": level($0), "message": message($1)]) })
  }
  let driver = JSONValue.object(["name": .string("Bantin"), "rules": .array(rules)])
  let run = JSONValue.object([
    "tool": .object(["driver": driver]), "columnKind": .string("unicodeCodePoints"),
    "language": .string(language.rawValue), "invocations": .array([.object(invocation)]),
    "results": .array(results),
  ])
  return JSONValue.object([
    "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"),
    "version": .string("2.1.0"), "runs": .array([run]),
  ]).written + "\n"
}

private func message(_ text: String) -> JSONValue { .object(["text": .string(text)]) }

private func level(_ severity: Severity) -> JSONValue { .string(severity.rawValue) }

/// An ill-formed sequence counts as one.
private func codePoints(in bytes: ArraySlice<UInt8>) -> Int {
  var count = 0
  forEachScalar(in: bytes) { _, _ in count += 1 }
  return count
}

/// A path as a URI reference (RFC 3986): every byte but letters, digits and `-._~/` is escaped.
private func address(of path: String) -> String {
  let escaped = path.utf8.map { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      String(Unicode.Scalar(byte))
    default: "%" + hexadecimal(UInt32(byte), digits: 2)
    }
  }.joined()
  return path.utf8.first == UInt8(ascii: "/") ? "file://" + escaped : escaped
}
