internal import Diagnostics
internal import Yams

/// The text a document came from, while its nodes turn into our own.
struct YAMLSource {
  let bytes: [UInt8]
  let path: String
  let fileOffset: Int
  var marks: YAMLMarks
  private var nodes = 0
  var diagnostics: [Diagnostic] = []

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
}

extension Range<Int> {
  func shifted(by distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }
}
