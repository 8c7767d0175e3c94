internal import CCMarkGFM

/// The only place that calls cmark-gfm. No pointer leaves this file.
enum CMark {
  /// Parses Markdown with tables, strikethrough, autolinks, task lists and footnotes.
  ///
  /// cmark's inline parser keeps tables of special characters in global variables that change
  /// while `cmark_parser_finish` runs, so one lock stands round it; the rest runs in parallel.
  static func events(of markdown: UnsafeBufferPointer<UInt8>) -> [MarkdownEvent] {
    guard let parser = makeParser() else { return [] }
    defer { cmark_parser_free(parser) }
    markdown.withMemoryRebound(to: CChar.self) { text in
      if let start = text.baseAddress { cmark_parser_feed(parser, start, text.count) }
    }
    guard let root = lock.withLock({ cmark_parser_finish(parser) }) else { return [] }
    defer { cmark_node_free(root) }
    return walk(root)
  }

  private static let lock = Lock()

  /// Written once, before any parser exists, and only read afterwards.
  private nonisolated(unsafe) static let extensions: [OpaquePointer] = {
    cmark_gfm_core_extensions_ensure_registered()
    let names = ["table", "strikethrough", "autolink", "tasklist"]
    return names.compactMap { cmark_find_syntax_extension($0) }
  }()

  private static func makeParser() -> OpaquePointer? {
    let extensions = extensions
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
    for each in extensions { cmark_parser_attach_syntax_extension(parser, each) }
    return parser
  }

  private static func walk(_ root: OpaquePointer) -> [MarkdownEvent] {
    guard let iterator = cmark_iter_new(root) else { return [] }
    defer { cmark_iter_free(iterator) }
    var events: [MarkdownEvent] = []
    while true {
      let step = cmark_iter_next(iterator)
      guard step != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
      if let leaf = leaf(node) {
        if step == CMARK_EVENT_ENTER { events.append(.leaf(leaf, lines: lines(of: node))) }
      } else if step == CMARK_EVENT_EXIT {
        events.append(.exit)
      } else {
        events.append(.enter(element(node), lines: lines(of: node)))
      }
    }
    return events
  }

  private static func leaf(_ node: OpaquePointer) -> MarkdownLeaf? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text(literal(node))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code(literal(node))
    case CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK: .html(literal(node))
    case CMARK_NODE_CODE_BLOCK:
      .codeBlock(language: string(cmark_node_get_fence_info(node)), literal(node))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference(Int(literal(node)) ?? 0)
    default: nil
    }
  }

  private static func element(_ node: OpaquePointer) -> MarkdownElement {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list(firstNumber: firstNumber(node))
    case CMARK_NODE_ITEM: .item(isDone: isDone(node))
    case CMARK_NODE_PARAGRAPH: .paragraph(isTight: isTight(node))
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK:
      .link(target: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE:
      .image(target: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    default: extensionElement(node)
    }
  }

  /// The types of extensions have no constants in cmark's headers, only names.
  private static func extensionElement(_ node: OpaquePointer) -> MarkdownElement {
    switch string(cmark_node_get_type_string(node)) {
    case "table": .table(alignments(node))
    case "table_header": .tableRow(isHeader: true)
    case "table_row": .tableRow(isHeader: false)
    case "table_cell": .tableCell
    case "strikethrough": .strikethrough
    default: .other
    }
  }

  private static func firstNumber(_ list: OpaquePointer) -> Int? {
    cmark_node_get_list_type(list) == CMARK_ORDERED_LIST
      ? Int(cmark_node_get_list_start(list)) : nil
  }

  private static func isDone(_ item: OpaquePointer) -> Bool? {
    string(cmark_node_get_type_string(item)) == "tasklist"
      ? cmark_gfm_extensions_get_tasklist_item_checked(item) : nil
  }

  private static func isTight(_ paragraph: OpaquePointer) -> Bool {
    guard let item = cmark_node_parent(paragraph), let list = cmark_node_parent(item) else {
      return false
    }
    return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0
  }

  private static func alignments(_ table: OpaquePointer) -> [MarkdownElement.Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(table))
    guard let letters = cmark_gfm_extensions_get_table_alignments(table) else { return [] }
    return UnsafeBufferPointer(start: letters, count: count).map { letter in
      switch letter {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .natural
      }
    }
  }

  /// Lines counted from one; `nil` where cmark does not know them.
  private static func lines(of node: OpaquePointer) -> ClosedRange<Int>? {
    let first = Int(cmark_node_get_start_line(node))
    let last = Int(cmark_node_get_end_line(node))
    return first > 0 && last >= first ? first...last : nil
  }

  private static func literal(_ node: OpaquePointer) -> String {
    string(cmark_node_get_literal(node))
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}
