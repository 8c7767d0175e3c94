import Diagnostics
import Markup
import Pages

/// The words of loudspeakers and posters in one language, as its file in `spoken/` gives them.
struct SpokenFile: Sendable {
  private var id: String
  private var tag: String
  private var texts: [String: String]
  private var abbreviations: [String: String]
  private var numbers: [String]?

  /// The language of the site with its own words over the default ones, then each language that the
  /// default theme has not, by name.
  static func all(
    _ overrides: [String: [UInt8]], _ language: Language
  ) -> (files: [SpokenFile], diagnostics: [Diagnostic]) {
    let path = "spoken/\(language.rawValue).yaml"
    var (standard, diagnostics) = read(DefaultTheme.files[path] ?? [], path, id: "")
    let known = standard.texts
    func add(_ own: [UInt8], _ path: String, id: String) -> SpokenFile {
      let (file, found) = read(own, path, id: id, known: known, mayLack: id.isEmpty)
      diagnostics += found
      return file
    }
    if let own = overrides[path] {
      let file = add(own, path, id: "")
      standard.texts.merge(file.texts) { $1 }
      standard.abbreviations.merge(file.abbreviations) { $1 }
      standard.numbers = file.numbers ?? standard.numbers
      if !file.tag.isEmpty { standard.tag = file.tag }
    }
    let others = overrides.keys
      .filter { $0.hasPrefix("spoken/") && DefaultTheme.files[$0] == nil }.sorted()
    let files = others.map { other in
      add(overrides[other] ?? [], other, id: String(other.dropFirst(7).dropLast(5)))
    }
    return ([standard] + files, diagnostics)
  }

  var sentences: [String] { texts.values.sorted() + abbreviations.values.sorted() }

  func words(_ own: [String: String]) -> SpokenWords {
    SpokenWords(
      id: id, tag: tag, texts: texts, abbreviations: abbreviations.merging(own) { $1 },
      numbers: numbers)
  }

  /// - Parameters:
  ///   - known: The phrases of the site's own language, with their places; empty for the default theme.
  ///   - mayLack: Whether phrases may be missing, because others stand below.
  private static func read(
    _ bytes: [UInt8], _ path: String, id: String, known: [String: String] = [:],
    mayLack: Bool = true
  ) -> (SpokenFile, [Diagnostic]) {
    let path = "theme/\(path)"
    var file = SpokenFile(id: id, tag: "", texts: [:], abbreviations: [:], numbers: nil)
    var (node, diagnostics) = YAMLDocument.read(bytes, path: path)
    guard let node else { return (file, diagnostics) }
    var reader = YAMLReader(node, path: path)
    file.tag =
      (mayLack ? reader.string("language_tag") : reader.requiredString("language_tag"))?
      .value ?? ""
    file.numbers = reader.string("numbers")?.value.split(separator: ",").map {
      String($0.drop { $0 == " " })
    }
    if var map = reader.map("abbreviations") {
      for key in map.keys { file.abbreviations[key] = map.string(key)?.value }
      reader.absorb(map)
    }
    for phrase in SpokenPhrase.allCases {
      let key = phrase.rawValue
      guard let text = mayLack ? reader.string(key) : reader.requiredString(key) else { continue }
      file.texts[key] = text.value
      guard let standard = known[key] else { continue }
      let places = Words.places(in: standard)
      for place in Words.places(in: text.value).subtracting(places).sorted() {
        diagnostics.append(
          .unknownPlace(place, places, at: Location(path: path, range: text.range)))
      }
    }
    reader.reportUnknownKeys()
    return (file, diagnostics + reader.diagnostics)
  }
}
