import Diagnostics
import Markup
import Pages

/// Reads the words of a language: the default ones with the site's own over them. A language
/// that the default theme does not know starts from Vietnamese.
func readWords(
  _ sources: [String: [UInt8]], _ overrides: [String: [UInt8]], _ language: Language
) -> (texts: [String: String], diagnostics: [Diagnostic]) {
  let path = "words/\(language.rawValue).yaml"
  let (standard, standardDiagnostics) = readWordFile(DefaultTheme.files[path] ?? [], path)
  var texts = standard.mapValues(\.text)
  var diagnostics = standardDiagnostics
  guard let own = overrides[path] else { return (texts, diagnostics) }
  let (words, ownDiagnostics) = readWordFile(own, path)
  diagnostics += ownDiagnostics
  for (key, word) in words.sorted(by: { $0.key < $1.key }) {
    // A theme may have words of its own; one that is almost a known one is a slip.
    if texts[key] == nil, let guess = nearMiss(to: key, in: standard.keys.sorted()) {
      diagnostics.append(.unknownWord(key, guess, at: word.location))
    }
    let known = Words.places(in: texts[key] ?? word.text)
    for place in Words.places(in: word.text).subtracting(known).sorted() {
      diagnostics.append(.unknownPlace(place, known, at: word.location))
    }
    texts[key] = word.text
  }
  return (texts, diagnostics)
}

private struct Word {
  var text: String
  var location: Location
}

private func readWordFile(
  _ bytes: [UInt8], _ path: String
) -> (words: [String: Word], diagnostics: [Diagnostic]) {
  let path = "theme/\(path)"
  var (node, diagnostics) = YAMLDocument.read(bytes, path: path)
  guard let node else { return ([:], diagnostics) }
  var reader = YAMLReader(node, path: path)
  var words: [String: Word] = [:]
  for key in reader.keys {
    guard let text = reader.string(key) else { continue }
    words[key] = Word(text: text.value, location: Location(path: path, range: text.range))
  }
  diagnostics += reader.diagnostics
  return (words, diagnostics)
}

extension Diagnostic {
  static func unknownPlace(
    _ place: String, _ known: Set<String>, at location: Location
  ) -> Diagnostic {
    let shown = known.sorted().map { "{\($0)}" }.joined(separator: ", ")
    return Diagnostic(
      RenderingRules.wordPlaceUnknown, at: location,
      Bilingual(
        vi: "câu này không có chỗ điền {\(place)}; các chỗ điền: \(shown)",
        en: "the phrase has no place {\(place)}; its places: \(shown)"))
  }
}
