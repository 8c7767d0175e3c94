internal import Diagnostics
internal import Yams

extension YAMLSource {
  mutating func report(_ rule: Rule, _ range: Range<Int>, _ message: Bilingual) {
    diagnostics.append(diagnostic(rule, range, message))
  }

  func diagnostic(
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

  func syntax(_ problem: String, _ mark: Mark, _ context: YamlError.Context?) -> Diagnostic {
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
  func scalarRange(at start: Int) -> Range<Int> {
    guard start < bytes.count, bytes[start] != 0x0A, bytes[start] != 0x0D else {
      return start..<start
    }
    return start..<start + (decodeScalar(bytes, at: start)?.length ?? 1)
  }

  func duplicate(_ key: String, first mark: Mark) -> Diagnostic {
    var marks = YAMLMarks(bytes)
    let first = marks.offset(line: mark.line, column: mark.column)
    let firstRange = keyRange(key, at: first) ?? firstLine(from: first)
    let second = repeatedKey(key, after: firstRange.upperBound, column: column(of: first))
    let note = Diagnostic.Note(
      at: Location(path: path, range: placed(firstRange)), Self.firstKey(key))
    return diagnostic(
      MarkupRules.yamlDuplicateKey, second ?? firstRange, Self.duplicate(key), notes: [note])
  }

  func column(of offset: Int) -> Int {
    offset - (bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
  }

  /// The next place where the key stands before a colon: in the same column of a later line, or,
  /// in a mapping within braces, after a comma.
  func repeatedKey(_ key: String, after start: Int, column: Int) -> Range<Int>? {
    var inBraces: Range<Int>?
    var lineStart = start - self.column(of: start)
    for at in start..<max(start, bytes.count) {
      if at > start, bytes[at - 1] == 0x0A { lineStart = at }
      guard let range = keyRange(key, at: at) else { continue }
      if at - lineStart == column, at > start { return range }
      let before = inBraces == nil ? bytes[..<at].last { $0 > UInt8(ascii: " ") } : nil
      if before == UInt8(ascii: ",") { inBraces = range }
    }
    return inBraces
  }

  /// The range of a key, quoted or not, that begins at an offset and ends at a colon.
  func keyRange(_ key: String, at start: Int) -> Range<Int>? {
    guard start < bytes.count else { return nil }
    let isQuoted = bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'")
    let textStart = isQuoted ? start + 1 : start
    guard isQuoted || !key.isEmpty, bytes[textStart...].starts(with: key.utf8) else { return nil }
    let end = textStart + key.utf8.count + (isQuoted ? 1 : 0)
    guard end <= bytes.count else { return nil }
    let next = bytes[end...].first { $0 != UInt8(ascii: " ") && $0 != 0x09 }
    return next == UInt8(ascii: ":") ? start..<end : nil
  }

  // MARK: Texts

  static let tooMuch = Bilingual(
    vi: "khai báo quá lớn hoặc lồng quá sâu (tối đa 256 KB, 20.000 mục, 32 cấp)",
    en: "settings too large or nested too deep (at most 256 KB, 20,000 entries, 32 levels)")

  static let keyNotText = Bilingual(
    vi: "khóa phải là chữ, không phải danh sách hay nhóm",
    en: "a key must be text, not a list or a group")

  static func anchor(_ name: String) -> Bilingual {
    Bilingual(
      vi: "'\(name)' là neo; hãy viết lại giá trị ở từng chỗ hoặc đặt chữ trong ngoặc kép",
      en: "'\(name)' is an anchor; write the value at each place, or quote the text")
  }

  static func tag(_ name: String) -> Bilingual {
    Bilingual(
      vi: "nhãn kiểu '\(name)' không dùng được; mọi giá trị đều là chữ",
      en: "the type tag '\(name)' is not used; every value is text")
  }

  static func duplicate(_ key: String) -> Bilingual {
    Bilingual(vi: "khóa '\(key)' viết hai lần", en: "the key '\(key)' is written twice")
  }

  static func firstKey(_ key: String) -> Bilingual {
    Bilingual(vi: "'\(key)' đã có ở đây", en: "'\(key)' stands here first")
  }
}
