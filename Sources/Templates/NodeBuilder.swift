/// Makes the tree of one file from its paired tags and the text between them.
struct NodeBuilder {
  private let source: Source
  private let tags: [Tag]
  private let pairs: TagPairs
  private let lines: TagLines

  init(_ source: Source, _ tags: [Tag], _ pairs: TagPairs) {
    self.source = source
    self.tags = tags
    self.pairs = pairs
    lines = TagLines(tags, pairs, in: source)
  }

  func nodes() -> [Node] {
    nodes(tags.indices, from: source.start, before: nil)
  }

  func definedBlocks() -> Set<String> {
    let blocks = tags.indices.filter { tags[$0].sign == .block && !isOverride($0) }
    return Set(blocks.map { tags[$0].name })
  }

  private func isOverride(_ index: Int) -> Bool {
    pairs.enclosing[index].map { tags[$0].sign == .parent } ?? false
  }

  /// The nodes of some tags and of the text from `start` up to the tag `last` (or the file's end).
  private func nodes(_ range: Range<Int>, from start: Int, before last: Int?) -> [Node] {
    var nodes: [Node] = []
    var position = start
    var index = range.lowerBound
    while index < range.upperBound {
      appendText(from: position, upTo: index, to: &nodes)
      let closing = pairs.partner[index] ?? index
      append(index, to: &nodes)
      position = tags[closing].range.upperBound + lines.after[closing]
      index = closing + 1
    }
    appendText(from: position, upTo: last, to: &nodes)
    return nodes
  }

  private func append(_ index: Int, to nodes: inout [Node]) {
    let tag = tags[index]
    switch tag.sign {
    case .value, .raw: nodes.append(.value(tag))
    case .section, .inverted: nodes.append(.section(tag, body(of: index)))
    case .partial: nodes.append(.partial(inclusion(index)))
    case .parent: nodes.append(.parent(inclusion(index), overrides(in: index)))
    case .block: nodes.append(.block(block(index)))
    case .close, .comment, .delimiters: break
    }
  }

  private func body(of index: Int) -> [Node] {
    guard let closing = pairs.partner[index] else { return [] }
    let start = tags[index].range.upperBound + lines.after[index]
    return nodes(index + 1..<closing, from: start, before: closing)
  }

  private func inclusion(_ index: Int) -> Inclusion {
    let start = tags[index].range.lowerBound
    return Inclusion(
      tag: tags[index], indentation: lines.before[index].map { start - $0..<start })
  }

  private func overrides(in parent: Int) -> [Block] {
    guard let closing = pairs.partner[parent] else { return [] }
    let inside = parent + 1..<closing
    return inside.filter { tags[$0].sign == .block && pairs.enclosing[$0] == parent }.map(block)
  }

  private func block(_ index: Int) -> Block {
    let start = tags[index].range.lowerBound
    return Block(
      tag: tags[index], body: body(of: index), lead: source.lead(of: start) ?? start..<start,
      isStandalone: lines.after[index] > 0)
  }

  // MARK: Text

  /// Text up to a tag, in lines; a tag that begins a line it does not take away has the start of
  /// that line put before it.
  private func appendText(from start: Int, upTo tag: Int?, to nodes: inout [Node]) {
    guard let tag else { return appendLines(start..<source.bytes.count, to: &nodes) }
    let end = tags[tag].range.lowerBound
    let kept = end - (lines.before[tag] ?? 0)
    appendLines(start..<max(start, kept), to: &nodes)
    if lines.before[tag] == nil, source.isLineStart(end) { nodes.append(.line(end..<end)) }
  }

  private func appendLines(_ range: Range<Int>, to nodes: inout [Node]) {
    var position = range.lowerBound
    while position < range.upperBound {
      let end = lineEnd(from: position, to: range.upperBound)
      if source.isLineStart(position), source.tail(from: position) == nil {
        let blanks = source.blanks(from: position, to: end)
        nodes.append(.line(blanks))
        position = blanks.upperBound
      }
      if position < end { nodes.append(.text(position..<end)) }
      position = end
    }
  }

  /// After the line break, when there is one before `limit`.
  private func lineEnd(from start: Int, to limit: Int) -> Int {
    var end = start
    while end < limit {
      end += 1
      if source.bytes[end - 1] == UInt8(ascii: "\n") { return end }
    }
    return end
  }
}
