package import Diagnostics
internal import Vietnamese

/// Takes the values of a mapping one by one and reports what is missing, of a wrong kind or left
/// over.
package struct YAMLReader {
  /// A text and where it stands.
  package struct Text: Hashable, Sendable {
    package var value: String
    package var range: Range<Int>
  }

  package let path: String
  package private(set) var diagnostics: [Diagnostic] = []
  private let entries: [YAMLNode.Entry]
  private let range: Range<Int>
  private var asked: [String] = []

  /// Reads a mapping; another kind is reported and read as an empty one.
  package init(_ node: YAMLNode, path: String) {
    self.path = path
    self.range = node.range
    switch node {
    case .mapping(let entries, _):
      self.entries = entries
    case .scalar, .sequence:
      self.entries = []
      report(MarkupRules.yamlWrongKind, node.range, Self.shouldBeMapping)
    }
  }

  /// The keys in the order of the file.
  package var keys: [String] { entries.map(\.key) }

  /// Any value, for callers with a shape of their own.
  package mutating func node(_ key: String) -> YAMLNode? {
    if !asked.contains(key) { asked.append(key) }
    return entries.first { $0.key == key }?.value
  }

  /// The text of a key; absent or empty gives `nil`.
  package mutating func string(_ key: String) -> Text? {
    guard let node = node(key), let text = text(node, key), !text.value.isEmpty else { return nil }
    return text
  }

  /// The text of a key that must be there.
  package mutating func requiredString(_ key: String) -> Text? {
    let before = diagnostics.count
    let text = string(key)
    if text == nil, diagnostics.count == before {
      let place = entries.first { $0.key == key }?.keyRange ?? range.prefixOfFirst
      report(MarkupRules.yamlMissingKey, place, Self.missing(key))
    }
    return text
  }

  /// The texts of a list; a single text is a list of one.
  package mutating func strings(_ key: String) -> [Text] {
    guard let node = node(key) else { return [] }
    switch node {
    case .scalar: return text(node, key).map { $0.value.isEmpty ? [] : [$0] } ?? []
    case .sequence(let items, _): return items.compactMap { text($0, key) }
    case .mapping:
      report(MarkupRules.yamlWrongKind, node.range, Self.shouldBeList(key))
      return []
    }
  }

  /// The items of a list, of any kind.
  package mutating func list(_ key: String) -> [YAMLNode]? {
    guard let node = node(key) else { return nil }
    switch node {
    case .sequence(let items, _): return items
    case .scalar("", _, _): return nil
    case .scalar, .mapping:
      report(MarkupRules.yamlWrongKind, node.range, Self.shouldBeList(key))
      return nil
    }
  }

  /// A reader of the mapping below a key. Hand it back to `absorb` when it is read.
  package mutating func map(_ key: String) -> YAMLReader? {
    guard let node = node(key) else { return nil }
    switch node {
    case .mapping: return YAMLReader(node, path: path)
    case .scalar("", _, _): return nil
    case .scalar, .sequence:
      report(MarkupRules.yamlWrongKind, node.range, Self.shouldBeGroup(key))
      return nil
    }
  }

  /// Takes over what a nested reader found.
  package mutating func absorb(_ other: YAMLReader) { diagnostics += other.diagnostics }

  /// Reports every key that nobody asked for, with the nearest one that has a meaning. `known`
  /// names keys that may stand here without having been asked for.
  package mutating func reportUnknownKeys(known: [String] = []) {
    let meaningful = asked + known
    for entry in entries where !meaningful.contains(entry.key) {
      let near = nearMiss(to: entry.key, in: meaningful)
      report(
        MarkupRules.yamlUnknownKey, entry.keyRange, Self.unknown(entry.key), help: Self.help(near))
    }
  }

  private mutating func text(_ node: YAMLNode, _ key: String) -> Text? {
    switch node {
    case .scalar(let text, _, let range): return Text(value: composed(text), range: range)
    case .sequence, .mapping:
      report(MarkupRules.yamlWrongKind, node.range, Self.shouldBeText(key))
      return nil
    }
  }

  private mutating func report(
    _ rule: Rule, _ range: Range<Int>, _ message: Bilingual, help: Bilingual? = nil
  ) {
    diagnostics.append(
      Diagnostic(rule, at: Location(path: path, range: range), message, help: help))
  }

  // MARK: Texts

  private static let shouldBeMapping = Bilingual(
    vi: "ở đây cần các dòng 'khóa: giá trị'", en: "lines 'key: value' should stand here")

  private static func shouldBeText(_ key: String) -> Bilingual {
    Bilingual(vi: "'\(key)' phải là một dòng chữ", en: "'\(key)' must be a text")
  }

  private static func shouldBeList(_ key: String) -> Bilingual {
    Bilingual(
      vi: "'\(key)' phải là danh sách, mỗi mục một dòng '- '",
      en: "'\(key)' must be a list, each item on a line with '- '")
  }

  private static func shouldBeGroup(_ key: String) -> Bilingual {
    Bilingual(
      vi: "'\(key)' phải là nhóm các dòng 'khóa: giá trị' thụt vào",
      en: "'\(key)' must be a group of indented lines 'key: value'")
  }

  private static func missing(_ key: String) -> Bilingual {
    Bilingual(vi: "thiếu '\(key)'", en: "'\(key)' is missing")
  }

  private static func unknown(_ key: String) -> Bilingual {
    Bilingual(
      vi: "không có khóa '\(key)' ở đây; giá trị bị bỏ qua",
      en: "there is no key '\(key)' here; its value is ignored")
  }

  private static func help(_ near: String?) -> Bilingual? {
    near.map { Bilingual(vi: "có phải '\($0)'?", en: "did you mean '\($0)'?") }
  }
}

extension Range<Int> {
  /// The empty range where this one begins.
  fileprivate var prefixOfFirst: Range<Int> { lowerBound..<lowerBound }
}
