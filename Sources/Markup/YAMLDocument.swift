package import Diagnostics
internal import Yams

/// Reads YAML into values with positions, and nothing else: no types, anchors, aliases or tags.
package enum YAMLDocument {
  static let maximumBytes = 256 * 1024
  static let maximumNodes = 20_000
  static let maximumDepth = 32

  /// Reads a whole file.
  package static func read(_ file: [UInt8], path: String) -> (YAMLNode?, [Diagnostic]) {
    let (text, textDiagnostics) = CheckedText.check(file, path: path)
    let (node, diagnostics) = parse(
      Array(text.bytes[text.start...]), path: path, offset: text.start)
    return (node, textDiagnostics + diagnostics)
  }

  /// Reads a part of a file that begins at `offset`. The node is `nil` when the text is empty or
  /// when it cannot be read.
  package static func parse(
    _ bytes: [UInt8], path: String, offset: Int
  ) -> (YAMLNode?, [Diagnostic]) {
    var source = YAMLSource(bytes: bytes, path: path, offset: offset)
    guard bytes.count <= maximumBytes else { return (nil, [source.tooLarge()]) }
    if let anchor = firstAnchorOfAliases(bytes) { return (nil, [source.anchor(at: anchor)]) }
    do throws(YamlError) {
      let node = try compose(bytes, &source)
      return (node, source.diagnostics)
    } catch {
      return (nil, source.diagnostics + [source.diagnostic(for: error)])
    }
  }

  /// Yams keeps anchors weakly, so its parser has to outlive the walk over the nodes. A resolver
  /// without rules leaves every scalar text.
  private static func compose(
    _ bytes: [UInt8], _ source: inout YAMLSource
  ) throws(YamlError) -> YAMLNode? {
    do {
      let parser = try Parser(
        yaml: String(decoding: bytes, as: UTF8.self), resolver: .basic, encoding: .utf8)
      return try withExtendedLifetime(parser) {
        try parser.singleRoot().flatMap { source.convert($0, depth: 0) }
      }
    } catch let error as YamlError {
      throw error
    } catch {
      throw .reader(problem: "\(error)", offset: nil, value: 0, yaml: "")
    }
  }

  /// Where the first anchor stands in a text that also has an alias, or `nil`.
  ///
  /// Checked before Yams sees the text: comparing the keys of a mapping made of aliases takes time
  /// that doubles with every line. Only marks where a value may begin count, so `A & B` passes.
  private static func firstAnchorOfAliases(_ bytes: [UInt8]) -> Int? {
    var anchor: Int?
    var hasAlias = false
    var valueMayBegin = true
    var isTag = false
    for (at, byte) in bytes.enumerated() {
      let isBlank = byte == UInt8(ascii: " ") || byte == 0x09
      let isMark = valueMayBegin && at + 1 < bytes.count && bytes[at + 1] > UInt8(ascii: " ")
      if isMark, byte == UInt8(ascii: "&") { anchor = anchor ?? at }
      if isMark, byte == UInt8(ascii: "*") { hasAlias = true }
      isTag = !isBlank && (isTag || valueMayBegin && byte == UInt8(ascii: "!"))
      valueMayBegin = isTag || opensValue(byte) || valueMayBegin && isBlank
    }
    return hasAlias ? anchor : nil
  }

  /// A line end or an indicator that a value follows.
  private static func opensValue(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x0D, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"),
      UInt8(ascii: "-"), UInt8(ascii: "?"):
      true
    default: false
    }
  }
}
