/// A step of the walk over a Markdown document, as plain values.
enum MarkdownEvent {
  case enter(MarkdownElement, lines: ClosedRange<Int>?)
  case exit
  case leaf(MarkdownLeaf, lines: ClosedRange<Int>?)
}

/// Something that holds others.
enum MarkdownElement {
  case blockQuote
  case list(firstNumber: Int?)
  /// `isDone` is `nil` outside task lists.
  case item(isDone: Bool?)
  /// Tight paragraphs stand in lists without blank lines and have no tags.
  case paragraph(isTight: Bool)
  /// Level 1 is one `#`.
  case heading(level: Int)
  case table([Alignment])
  case tableRow(isHeader: Bool)
  case tableCell
  case footnote
  case emphasis, strong, strikethrough
  case link(target: String, title: String)
  case image(target: String, title: String)
  /// The document, and whatever cmark may add.
  case other

  enum Alignment {
    case natural, left, center, right
  }

  /// Whether cmark knows its lines.
  var isBlock: Bool {
    switch self {
    case .blockQuote, .list, .item, .paragraph, .heading, .table, .tableRow, .tableCell,
      .footnote, .other:
      true
    case .emphasis, .strong, .strikethrough, .link, .image: false
    }
  }
}

/// Something that holds no others.
enum MarkdownLeaf {
  case text(String)
  case code(String)
  case codeBlock(language: String, String)
  case html(String)
  case softBreak, lineBreak, thematicBreak
  case footnoteReference(Int)
}
