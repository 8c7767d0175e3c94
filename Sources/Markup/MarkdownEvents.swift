/// The walk over a whole document.
typealias MarkdownEvents = [MarkdownEvent]

extension MarkdownEvents {
  /// The index of the exit that belongs to the `enter` at `index`.
  func exit(of index: Int) -> Int {
    var depth = 0
    for at in index..<endIndex {
      switch self[at] {
      case .enter: depth += 1
      case .exit: depth -= 1
      case .leaf: break
      }
      if depth == 0 { return at }
    }
    return endIndex - 1
  }

  /// The text within the element entered at `index`, without markup, footnote marks and tags.
  func plainText(of index: Int) -> String {
    var text = ""
    for event in self[index..<exit(of: index)] {
      guard case .leaf(let leaf, _) = event else { continue }
      switch leaf {
      case .text(let more), .code(let more): text += more
      case .softBreak, .lineBreak: text += " "
      case .codeBlock, .html, .thematicBreak, .footnoteReference: break
      }
    }
    return text
  }
}
