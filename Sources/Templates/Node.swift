/// A part of a template, as its file says it.
indirect enum Node {
  case text(Range<Int>)
  /// The start of a line that is not empty, with the blanks it begins with.
  case line(Range<Int>)
  case value(Tag)
  case section(Tag, [Node])
  case partial(Inclusion)
  case parent(Inclusion, [Block])
  case block(Block)
}

/// A partial or parent tag.
struct Inclusion {
  var tag: Tag
  /// The blanks before a tag that stands alone on its line; `nil` for one within a line.
  var indentation: Range<Int>?
}

/// A part of a template that others may replace, or the replacement.
struct Block {
  var tag: Tag
  var body: [Node]
  /// The blanks before the opening tag when nothing else is before it on its line.
  var lead: Range<Int>
  /// Whether the body begins on a line of its own.
  var isStandalone: Bool

  /// The blanks that the body's first line begins with.
  var ownIndentation: Range<Int>? {
    for case .line(let blanks) in body { return blanks }
    return nil
  }
}
