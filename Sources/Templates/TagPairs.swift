import Diagnostics

/// Which closing tag belongs to which opening tag.
struct TagPairs {
  /// For an opening tag the index of its closing tag and the other way round.
  private(set) var partner: [Int?]
  /// The innermost opening tag round each tag.
  private(set) var enclosing: [Int?]
  private(set) var diagnostics: [Diagnostic] = []
  private var open: [Int] = []

  /// Sections within sections beyond this are refused, which bounds every recursion over a tree.
  private static let deepest = 64

  init(_ tags: [Tag], in source: Source) {
    partner = Array(repeating: nil, count: tags.count)
    enclosing = partner
    for (index, tag) in tags.enumerated() {
      if tag.sign == .close { close(index, tags, source) }
      enclosing[index] = open.last
      guard tag.sign.opens else { continue }
      open.append(index)
      guard open.count <= Self.deepest else {
        diagnostics.append(.tooLarge(at: source.location(tag.range)))
        return
      }
    }
    for index in open { reportUnclosed(tags[index], source) }
  }

  /// A name that an outer tag carries leaves the inner ones unclosed; any other name is taken
  /// for a misspelling of the innermost.
  private mutating func close(_ index: Int, _ tags: [Tag], _ source: Source) {
    let tag = tags[index]
    guard let innermost = open.last else {
      diagnostics.append(.nothingToClose(tag.name, at: source.location(tag.nameRange)))
      return
    }
    if let match = open.lastIndex(where: { tags[$0].name == tag.name }) {
      for inner in open[(match + 1)...] { reportUnclosed(tags[inner], source) }
      open.removeSubrange((match + 1)...)
    } else {
      diagnostics.append(
        .wrongClose(
          tag.name, at: source.location(tag.nameRange), opened: tags[innermost].name,
          there: source.location(tags[innermost].range)))
    }
    guard let opening = open.popLast() else { return }
    partner[index] = opening
    partner[opening] = index
  }

  private mutating func reportUnclosed(_ tag: Tag, _ source: Source) {
    diagnostics.append(.unclosedSection(tag.name, at: source.location(tag.range)))
  }
}
