import Diagnostics
import Markup
import Model
import Vietnamese

/// Takes typed values out of a mapping of settings and reports those that are none.
struct SettingsReader {
  /// A setting and where it stands.
  typealias Text = YAMLReader.Text

  let path: String
  private(set) var diagnostics: [Diagnostic] = []
  private var yaml: YAMLReader
  /// Where the text is no YAML, a key that seems to be missing may well be there.
  private var isBroken = false

  init(_ node: YAMLNode, path: String) {
    self.path = path
    yaml = YAMLReader(node, path: path)
  }

  /// Reads a whole file of settings; an empty or broken one has no settings.
  init(_ bytes: [UInt8], path: String) {
    let (node, diagnostics) = YAMLDocument.read(bytes, path: path)
    self.init(node ?? .mapping([], 0..<0), path: path)
    isBroken = node == nil && !diagnostics.isEmpty
    self.diagnostics = diagnostics
  }

  mutating func placed(_ key: String) -> Text? { yaml.string(key) }
  mutating func placedList(_ key: String) -> [Text] { yaml.strings(key) }
  mutating func text(_ key: String) -> String { placed(key)?.value ?? "" }

  mutating func required(_ key: String) -> String {
    isBroken ? "" : yaml.requiredString(key)?.value ?? ""
  }

  mutating func wholeNumber(_ key: String) -> Int? {
    guard let text = placed(key) else { return nil }
    if let number = readWholeNumber(text.value) { return number }
    report(.wholeNumberForm(text.value, at: location(of: text)))
    return nil
  }

  mutating func number(_ key: String, mark: DecimalMark?) -> ExactDecimal? {
    guard let text = placed(key) else { return nil }
    let reading = readNumber(text.value, mark: mark)
    if case .number(let number, _) = reading { return number }
    report(.numberForm(text.value, reading, at: location(of: text)))
    return nil
  }

  mutating func day(_ key: String) -> Day? {
    guard let text = placed(key) else { return nil }
    if let day = Day.parse(text.value) { return day }
    report(.dateForm(text.value, at: location(of: text)))
    return nil
  }

  mutating func month(_ key: String) -> Month? {
    guard let text = placed(key) else { return nil }
    if let month = Month.parse(text.value) { return month }
    report(.monthForm(text.value, at: location(of: text)))
    return nil
  }

  mutating func deadline(_ key: String) -> Deadline? {
    guard let text = placed(key) else { return nil }
    if let deadline = readDeadline(text.value) { return deadline }
    report(.deadlineForm(text.value, at: location(of: text)))
    return nil
  }

  /// One of a few words, each with what it means.
  mutating func word<Value>(_ key: String, _ words: [(String, Value)]) -> Value? {
    guard let text = placed(key) else { return nil }
    if let word = words.first(where: { $0.0 == text.value }) { return word.1 }
    report(.settingForm(key, text.value, words.map(\.0), at: location(of: text)))
    return nil
  }

  /// The texts of the mapping below a key, whatever its keys are.
  mutating func texts(_ key: String) -> [String: String] {
    var texts: [String: String] = [:]
    guard var reader = yaml.map(key) else { return [:] }
    for key in reader.keys { texts[key] = reader.string(key)?.value }
    diagnostics += reader.diagnostics
    return texts
  }

  /// Reads the mapping below a key with a reader of its own.
  mutating func group(_ key: String, _ read: (inout SettingsReader) -> Void) {
    guard var reader = yaml.map(key).map({ SettingsReader($0) }) else { return }
    read(&reader)
    diagnostics += reader.finish()
  }

  /// Reads each mapping of the list below a key.
  mutating func groups(_ key: String, _ read: (inout SettingsReader) -> Void) {
    for node in yaml.list(key) ?? [] {
      var reader = SettingsReader(node, path: path)
      read(&reader)
      diagnostics += reader.finish()
    }
  }

  private init(_ yaml: YAMLReader) {
    self.path = yaml.path
    self.yaml = yaml
  }

  func location(of text: Text) -> Location { Location(path: path, range: text.range) }
  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Everything found, and the keys that nobody asked for.
  mutating func finish() -> [Diagnostic] {
    yaml.reportUnknownKeys()
    return diagnostics + yaml.diagnostics
  }
}
