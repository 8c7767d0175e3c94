internal import Diagnostics

/// Writes the HTML of a document's events and reports what it refuses.
struct ProseWriter {
  var prose = Prose()
  private(set) var diagnostics: [Diagnostic] = []
  let options: ProseOptions
  let outline: ProseOutline
  var html = HTMLBytes()
  var source: ProseSource
  var table = TableState()
  var footnotes = FootnoteState()
  let events: MarkdownEvents
  let path: String
  var at = 0
  var stack: [Frame] = []
  var headingsWritten = 0
  var inlineDepth = 0

  /// An element that is open.
  struct Frame {
    var element: MarkdownElement
    var lines: ClosedRange<Int>?
    /// The index of the event that opened it.
    var event: Int
    /// Which of the prose's links this is; a refused one has only its text.
    var link: Int?
  }

  init(
    _ events: MarkdownEvents, _ source: ProseSource, path: String, _ options: ProseOptions
  ) {
    self.events = events
    self.source = source
    self.path = path
    self.options = options
    self.outline = ProseOutline(events, idPrefix: options.idPrefix)
    prose.headings = outline.headings
    prose.summary = outline.summary
  }

  mutating func run() {
    while at < events.count {
      switch events[at] {
      case .enter(let element, let lines): enter(element, lines)
      case .exit: exit()
      case .leaf(let leaf, let lines): write(leaf, lines)
      }
      at += 1
    }
    closeFootnotes()
    reportUnusedFootnotes()
    prose.bytes = html.bytes
  }

  // MARK: Elements

  private mutating func enter(_ element: MarkdownElement, _ lines: ClosedRange<Int>?) {
    let lines = element.isBlock ? lines ?? blockLines : blockLines
    stack.append(Frame(element: element, lines: lines, event: at))
    switch element {
    case .blockQuote: html.append("<blockquote>\n")
    case .list(let firstNumber): openList(firstNumber)
    case .item(let isDone): openItem(isDone)
    case .paragraph(let isTight): if !isTight { html.append("<p>") }
    case .heading(let level): openHeading(level)
    case .table(let alignments): openTable(alignments)
    case .tableRow(let isHeader): openRow(isHeader: isHeader)
    case .tableCell: openCell()
    case .footnote: openFootnote()
    case .emphasis: openInline("<em>")
    case .strong: openInline("<strong>")
    case .strikethrough: openInline("<del>")
    case .link(let target, let title): openLink(target, title)
    case .image(let target, let title): writeImage(target, title)
    case .other: break
    }
  }

  private mutating func exit() {
    guard let frame = stack.popLast() else { return }
    switch frame.element {
    case .blockQuote: html.append("</blockquote>\n")
    case .list(let firstNumber): html.append(firstNumber == nil ? "</ul>\n" : "</ol>\n")
    case .item: html.append("</li>\n")
    case .paragraph(let isTight): closeParagraph(isTight: isTight)
    case .heading(let level): closeHeading(level)
    case .table: closeTable()
    case .tableRow(let isHeader): closeRow(isHeader: isHeader)
    case .tableCell: closeCell()
    case .footnote: closeFootnote()
    case .emphasis: closeInline("</em>")
    case .strong: closeInline("</strong>")
    case .strikethrough: closeInline("</del>")
    case .link(let target, _): closeLink(target, frame)
    case .image, .other: break
    }
  }

  /// The lines of the innermost block.
  var blockLines: ClosedRange<Int>? { stack.last?.lines }

  private mutating func openList(_ firstNumber: Int?) {
    guard let firstNumber else {
      html.append(holdsTasks ? "<ul class=\"tasks\">\n" : "<ul>\n")
      return
    }
    html.append("<ol")
    if firstNumber != 1 {
      html.append(" start=\"")
      html.append(number: firstNumber)
      html.append("\"")
    }
    html.append(">\n")
  }

  private var holdsTasks: Bool {
    guard at + 1 < events.count, case .enter(.item(let isDone), _) = events[at + 1] else {
      return false
    }
    return isDone != nil
  }

  private mutating func openItem(_ isDone: Bool?) {
    html.append("<li>")
    guard let isDone else { return }
    html.append("<input type=\"checkbox\" disabled")
    if isDone { html.append(" checked") }
    html.append(" aria-label=\"")
    html.append(text: isDone ? options.words.done : options.words.notDone)
    html.append("\"> ")
  }

  private mutating func closeParagraph(isTight: Bool) {
    if endsFootnote { writeBackReferences() }
    if !isTight {
      html.append("</p>\n")
    } else if at + 1 < events.count, case .enter = events[at + 1] {
      html.append("\n")
    }
  }

  /// Whether the paragraph that just ended is the last thing in a footnote.
  private var endsFootnote: Bool {
    guard case .footnote = stack.last?.element, at + 1 < events.count, case .exit = events[at + 1]
    else { return false }
    return true
  }

  private mutating func openInline(_ tag: StaticString) {
    html.append(tag)
    inlineDepth += 1
    if inlineDepth == MarkdownLimits.maximumDepth + 1 {
      report(MarkupRules.markdownLimits, source.firstLine(ofLines: blockLines), MarkdownLimits.deep)
    }
  }

  private mutating func closeInline(_ tag: StaticString) {
    html.append(tag)
    inlineDepth -= 1
  }

  mutating func report(_ rule: Rule, _ range: Range<Int>, _ message: Bilingual) {
    diagnostics.append(Diagnostic(rule, at: Location(path: path, range: range), message))
  }
}
