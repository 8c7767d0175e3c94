internal import Diagnostics
internal import Yams

/// The text a document came from, while its nodes turn into our own.
struct YAMLSource {
  private let bytes: [UInt8]
  private let path: String
  private let fileOffset: Int
  private var marks: YAMLMarks
  private var nodes = 0
  private(set) var diagnostics: [Diagnostic] = []

  init(bytes: [UInt8], path: String, offset: Int) {
    self.bytes = bytes
    self.path = path
    self.fileOffset = offset
    self.marks = YAMLMarks(bytes)
  }

  // MARK: Nodes

  /// Our own value of a node, or `nil` when the document has to be given up.
  mutating func convert(_ node: Node, depth: Int) -> YAMLNode? {
    let start = offset(of: node)
    nodes += 1
    guard depth <= YAMLDocument.maximumDepth, nodes <= YAMLDocument.maximumNodes else {
      report(MarkupRules.yamlLimits, firstLine(from: start), Self.tooMuch)
      return nil
    }
    guard node.anchor == nil else {
      diagnostics.append(anchor(at: anchorOffset(before: start)))
      return nil
    }
    checkTag(of: node, start)
    switch node {
    case .scalar(let scalar): return self.scalar(scalar, start)
    case .sequence(let sequence): return convert(sequence, start, depth)
    case .mapping(let mapping): return convert(mapping, start, depth)
    case .alias: return nil
    }
  }

  private func scalar(_ scalar: Node.Scalar, _ start: Int) -> YAMLNode {
    let quoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
    return .scalar(scalar.string, quoted: quoted, placed(range(of: scalar, start)))
  }

  private mutating func convert(
    _ sequence: Node.Sequence, _ start: Int, _ depth: Int
  ) -> YAMLNode? {
    var items: [YAMLNode] = []
    for item in sequence {
      guard let item = convert(item, depth: depth + 1) else { return nil }
      items.append(item)
    }
    return .sequence(items, span(from: start, to: items.last?.range.upperBound))
  }

  private mutating func convert(_ mapping: Node.Mapping, _ start: Int, _ depth: Int) -> YAMLNode? {
    var entries: [YAMLNode.Entry] = []
    for (key, value) in mapping {
      guard let keyNode = convert(key, depth: depth + 1),
        let value = convert(value, depth: depth + 1)
      else { return nil }
      guard let text = keyNode.text else {
        report(MarkupRules.yamlKeyNotText, keyNode.range.shifted(by: -fileOffset), Self.keyNotText)
        continue
      }
      entries.append(YAMLNode.Entry(key: text, keyRange: keyNode.range, value: value))
    }
    return .mapping(entries, span(from: start, to: entries.last?.value.range.upperBound))
  }

  private mutating func checkTag(of node: Node, _ start: Int) {
    switch node.tag.rawValue {
    case Tag.Name.str.rawValue, Tag.Name.seq.rawValue, Tag.Name.map.rawValue, "": return
    case let tag:
      report(MarkupRules.yamlTag, firstLine(from: start), Self.tag(tag))
    }
  }

  // MARK: Places

  private mutating func offset(of node: Node) -> Int {
    guard let mark = node.mark else { return 0 }
    return marks.offset(line: mark.line, column: mark.column)
  }

  private func placed(_ range: Range<Int>) -> Range<Int> { range.shifted(by: fileOffset) }

  /// From the start of a collection to the end of its last value, with the bracket or brace that
  /// closes it.
  private func span(from start: Int, to end: Int?) -> Range<Int> {
    guard let end, end > start + fileOffset else { return placed(firstLine(from: start)) }
    return start + fileOffset..<(closing(of: start, after: end - fileOffset) + fileOffset)
  }

  private func closing(of start: Int, after end: Int) -> Int {
    guard bytes[start] == UInt8(ascii: "[") || bytes[start] == UInt8(ascii: "{") else { return end }
    let next = bytes[end...].firstIndex { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: ",") }
    guard let next, bytes[next] == UInt8(ascii: "]") || bytes[next] == UInt8(ascii: "}") else {
      return end
    }
    return next + 1
  }

  /// What stands from an offset to the end of its line, without blanks at the end.
  private func firstLine(from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }

  private func range(of scalar: Node.Scalar, _ start: Int) -> Range<Int> {
    switch scalar.style {
    case .doubleQuoted: quotedRange(start, quote: UInt8(ascii: "\""))
    case .singleQuoted: quotedRange(start, quote: UInt8(ascii: "'"))
    case .plain, .any: plainRange(scalar.string, start)
    case .literal, .folded: firstLine(from: start)
    }
  }

  private func plainRange(_ text: String, _ start: Int) -> Range<Int> {
    bytes[start...].starts(with: text.utf8)
      ? start..<start + text.utf8.count : firstLine(from: start)
  }

  /// With both quotes; a quote is escaped by a backslash in double quotes, by another in single.
  private func quotedRange(_ start: Int, quote: UInt8) -> Range<Int> {
    let open = bytes[start...].firstIndex(of: quote) ?? start
    var at = open + 1
    while at < bytes.count {
      if quote == UInt8(ascii: "\""), bytes[at] == UInt8(ascii: "\\") {
        at += 2
      } else if bytes[at] != quote {
        at += 1
      } else if quote == UInt8(ascii: "'"), at + 1 < bytes.count, bytes[at + 1] == quote {
        at += 2
      } else {
        return open..<at + 1
      }
    }
    return firstLine(from: start)
  }

  /// Yams marks a node by its anchor or by what follows it.
  private func anchorOffset(before start: Int) -> Int {
    let lineStart = bytes[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return bytes[lineStart..<start].lastIndex(of: UInt8(ascii: "&")) ?? start
  }

  // MARK: Diagnostics

  private mutating func report(_ rule: Rule, _ range: Range<Int>, _ message: Bilingual) {
    diagnostics.append(diagnostic(rule, range, message))
  }

  private func diagnostic(
    _ rule: Rule, _ range: Range<Int>, _ message: Bilingual, notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    Diagnostic(rule, at: Location(path: path, range: placed(range)), message, notes: notes)
  }

  func tooLarge() -> Diagnostic {
    diagnostic(MarkupRules.yamlLimits, firstLine(from: 0), Self.tooMuch)
  }

  /// `at` is the offset of the `&`.
  func anchor(at start: Int) -> Diagnostic {
    let name = bytes[start...].prefix { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: ",") }
    return diagnostic(
      MarkupRules.yamlAnchor, name.startIndex..<name.endIndex,
      Self.anchor(String(decoding: name, as: UTF8.self)))
  }

  /// What Yams refused, in our words and at its place.
  func diagnostic(for error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return syntax(problem, mark, context)
    case .duplicatedKeysInMapping(let keys, let context):
      return duplicate(keys.first ?? "", first: context.mark)
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem),
      .representer(let problem):
      return diagnostic(
        MarkupRules.yamlSyntax, firstLine(from: 0), YAMLProblem.message(for: problem))
    case .no, .memory, .dataCouldNotBeDecoded:
      return diagnostic(MarkupRules.yamlSyntax, firstLine(from: 0), YAMLProblem.message(for: ""))
    }
  }

  private func syntax(_ problem: String, _ mark: Mark, _ context: YamlError.Context?) -> Diagnostic
  {
    var marks = YAMLMarks(bytes)
    let opened = context.map { marks.offset(line: $0.mark.line, column: $0.mark.column) }
    let at = marks.offset(line: mark.line, column: mark.column)
    if YAMLProblem.belongsToItsOpening(problem), let opened {
      return diagnostic(
        MarkupRules.yamlSyntax, firstLine(from: opened), YAMLProblem.message(for: problem))
    }
    return diagnostic(
      MarkupRules.yamlSyntax, scalarRange(at: at), YAMLProblem.message(for: problem))
  }

  /// The one character at an offset; empty at the end of a line.
  private func scalarRange(at start: Int) -> Range<Int> {
    guard start < bytes.count, bytes[start] != 0x0A, bytes[start] != 0x0D else {
      return start..<start
    }
    return start..<start + (decodeScalar(bytes, at: start)?.length ?? 1)
  }

  private func duplicate(_ key: String, first mark: Mark) -> Diagnostic {
    var marks = YAMLMarks(bytes)
    let first = marks.offset(line: mark.line, column: mark.column)
    let firstRange = keyRange(key, at: first) ?? firstLine(from: first)
    let second = repeatedKey(key, after: firstRange.upperBound, column: column(of: first))
    let note = Diagnostic.Note(
      at: Location(path: path, range: placed(firstRange)), Self.firstKey(key))
    return diagnostic(
      MarkupRules.yamlDuplicateKey, second ?? firstRange, Self.duplicate(key), notes: [note])
  }

  private func column(of offset: Int) -> Int {
    offset - (bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
  }

  /// The next place where the key stands before a colon: in the same column of a later line, or,
  /// in a mapping within braces, after a comma or brace.
  private func repeatedKey(_ key: String, after start: Int, column: Int) -> Range<Int>? {
    var inBraces: Range<Int>?
    for at in start..<max(start, bytes.count) {
      guard let range = keyRange(key, at: at) else { continue }
      if self.column(of: at) == column, at > start { return range }
      let before = bytes[..<at].last { $0 > UInt8(ascii: " ") }
      if before == UInt8(ascii: ","), inBraces == nil { inBraces = range }
    }
    return inBraces
  }

  /// The range of a key, quoted or not, that begins at an offset and ends at a colon.
  private func keyRange(_ key: String, at start: Int) -> Range<Int>? {
    guard start < bytes.count else { return nil }
    let isQuoted = bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'")
    let textStart = isQuoted ? start + 1 : start
    guard bytes[textStart...].starts(with: key.utf8) else { return nil }
    let end = textStart + key.utf8.count + (isQuoted ? 1 : 0)
    guard end <= bytes.count else { return nil }
    let next = bytes[end...].first { $0 != UInt8(ascii: " ") && $0 != 0x09 }
    return next == UInt8(ascii: ":") ? start..<end : nil
  }

  // MARK: Texts

  private static let tooMuch = Bilingual(
    vi: "khai báo quá lớn hoặc lồng quá sâu (tối đa 256 KB, 20.000 mục, 32 cấp)",
    en: "settings too large or nested too deep (at most 256 KB, 20,000 entries, 32 levels)")

  private static let keyNotText = Bilingual(
    vi: "khóa phải là chữ, không phải danh sách hay nhóm",
    en: "a key must be text, not a list or a group")

  private static func anchor(_ name: String) -> Bilingual {
    Bilingual(
      vi: "'\(name)' là neo; hãy viết lại giá trị ở từng chỗ hoặc đặt chữ trong ngoặc kép",
      en: "'\(name)' is an anchor; write the value at each place, or quote the text")
  }

  private static func tag(_ name: String) -> Bilingual {
    Bilingual(
      vi: "nhãn kiểu '\(name)' không dùng được; mọi giá trị đều là chữ",
      en: "the type tag '\(name)' is not used; every value is text")
  }

  private static func duplicate(_ key: String) -> Bilingual {
    Bilingual(vi: "khóa '\(key)' viết hai lần", en: "the key '\(key)' is written twice")
  }

  private static func firstKey(_ key: String) -> Bilingual {
    Bilingual(vi: "'\(key)' đã có ở đây", en: "'\(key)' stands here first")
  }
}

extension Range<Int> {
  func shifted(by distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }
}
