internal import Vietnamese

/// What has to be known of a whole document before its first byte is written.
struct ProseOutline {
  private(set) var headings: [Prose.Heading] = []
  /// The number of `#` of the highest heading; 1 without headings.
  private(set) var highestLevel = 1
  private(set) var summary = ""
  /// How often the page refers to each footnote, by number.
  private(set) var footnoteUses: [Int: Int] = [:]
  /// First lines of the footnotes that reach the page.
  private(set) var footnoteLines: Set<Int> = []
  private(set) var codeLines: [ClosedRange<Int>] = []

  init(_ events: MarkdownEvents, idPrefix: String) {
    var at = 0
    while at < events.count {
      switch events[at] {
      case .enter(.image, _): at = events.exit(of: at)
      case .enter(let element, let lines): enter(element, lines, events, at)
      case .leaf(let leaf, let lines): visit(leaf, lines)
      case .exit: break
      }
      at += 1
    }
    highestLevel = headings.map(\.level).min() ?? 1
    giveIDs(prefix: idPrefix)
  }

  private mutating func enter(
    _ element: MarkdownElement, _ lines: ClosedRange<Int>?, _ events: MarkdownEvents, _ at: Int
  ) {
    switch element {
    case .heading(let level):
      let text = composed(events.plainText(of: at)).trimmed
      headings.append(Prose.Heading(level: level, text: text, id: ""))
    case .paragraph where summary.isEmpty:
      summary = composed(events.plainText(of: at)).trimmed.shortened(to: 200)
    case .footnote: footnoteLines.insert(lines?.lowerBound ?? 0)
    case .blockQuote, .list, .item, .paragraph, .table, .tableRow, .tableCell, .emphasis, .strong,
      .strikethrough, .link, .image, .other:
      break
    }
  }

  private mutating func visit(_ leaf: MarkdownLeaf, _ lines: ClosedRange<Int>?) {
    switch leaf {
    case .footnoteReference(let number): footnoteUses[number, default: 0] += 1
    case .codeBlock: if let lines { codeLines.append(lines) }
    case .text, .code, .html, .softBreak, .lineBreak, .thematicBreak: break
    }
  }

  private mutating func giveIDs(prefix: String) {
    let claims = headings.map { SlugRegistry.Claim(key: "", text: $0.text) }
    for (index, slug) in SlugRegistry(inOrder: claims).slugs.enumerated() {
      headings[index].id = prefix + slug
    }
  }
}

extension String {
  /// Without spaces and line ends at both ends.
  var trimmed: String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.value <= 0x20 || scalar.value == 0xA0 }
    let start = unicodeScalars.drop(while: isBlank)
    guard let last = start.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(String.UnicodeScalarView(start[...last]))
  }

  /// At most so many characters, cut between words and ended by `…`.
  func shortened(to limit: Int) -> String {
    guard let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex else {
      return self
    }
    let head = self[..<index(before: end)]
    let words = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    return String(words).trimmed + "…"
  }
}
