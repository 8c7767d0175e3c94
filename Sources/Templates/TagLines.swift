/// How much white space each tag takes with it: a tag alone on its line takes the whole line.
struct TagLines {
  /// Bytes to drop before a tag, back to the start of its line; `nil` when the line stays.
  private(set) var before: [Int?]
  /// Bytes to drop after a tag, through the line break.
  private(set) var after: [Int]

  init(_ tags: [Tag], _ pairs: TagPairs, in source: Source) {
    before = Array(repeating: nil, count: tags.count)
    after = Array(repeating: 0, count: tags.count)
    for index in tags.indices { measure(index, tags, pairs, source) }
  }

  private mutating func measure(
    _ index: Int, _ tags: [Tag], _ pairs: TagPairs, _ source: Source
  ) {
    let opening = tags[index].sign == .close ? pairs.partner[index] ?? index : index
    let lead = source.lead(of: tags[index].range.lowerBound)
    let tail = source.tail(from: tags[index].range.upperBound)
    switch tags[opening].sign {
    case .value, .raw: return
    case .section, .inverted, .close, .partial, .comment, .delimiters:
      take(index, lead, tail)
    case .parent:
      measureParent(opening, pairs.partner[opening], tags, source)
    case .block:
      guard isOverride(opening, tags, pairs) else { return take(index, lead, tail) }
      if index == opening { after[index] = tail?.count ?? 0 } else { before[index] = lead?.count }
    }
  }

  private mutating func take(_ index: Int, _ lead: Range<Int>?, _ tail: Range<Int>?) {
    guard let lead, let tail else { return }
    before[index] = lead.count
    after[index] = tail.count
  }

  /// A parent stands alone when nothing is before its opening and after its closing tag; what is
  /// between them is not written anyway.
  private mutating func measureParent(
    _ opening: Int, _ closing: Int?, _ tags: [Tag], _ source: Source
  ) {
    guard let closing, let lead = source.lead(of: tags[opening].range.lowerBound),
      let tail = source.tail(from: tags[closing].range.upperBound)
    else { return }
    before[opening] = lead.count
    after[closing] = tail.count
  }

  /// Whether a block stands directly in a parent tag, where it replaces the parent's block.
  private func isOverride(_ index: Int, _ tags: [Tag], _ pairs: TagPairs) -> Bool {
    pairs.enclosing[index].map { tags[$0].sign == .parent } ?? false
  }
}
