internal import Diagnostics
internal import Vietnamese

/// Writes the HTML of a document's events and reports what it refuses.
struct ProseWriter {
  private(set) var prose = Prose()
  private(set) var diagnostics: [Diagnostic] = []
  let options: ProseOptions
  let outline: ProseOutline
  var html = HTMLBytes()
  var source: ProseSource
  var table = TableState()
  var footnotes = FootnoteState()
  private let events: MarkdownEvents
  private let path: String
  private var at = 0
  private var stack: [Frame] = []
  private var headingsWritten = 0
  private var inlineDepth = 0

  /// An element that is open.
  private struct Frame {
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
  private var blockLines: ClosedRange<Int>? { stack.last?.lines }

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

  // MARK: Headings

  private mutating func openHeading(_ level: Int) {
    let heading = outline.headings[headingsWritten]
    let above =
      headingsWritten > 0
      ? outline.headings[headingsWritten - 1].level : outline.highestLevel - 1
    if level > above + 1 {
      let range = source.heading(inLines: blockLines)
      report(MarkupRules.markdownHeadingSkips, range, Self.skips(level, to: above + 1))
    }
    headingsWritten += 1
    html.append("<h")
    html.append(number: htmlLevel(level))
    html.append(" id=\"")
    html.append(text: heading.id)
    html.append("\">")
  }

  private mutating func closeHeading(_ level: Int) {
    html.append("</h")
    html.append(number: htmlLevel(level))
    html.append(">\n")
  }

  /// The highest heading of a prose takes the first level that the page leaves.
  private func htmlLevel(_ level: Int) -> Int {
    min(6, max(1, level - outline.highestLevel + options.firstHeadingLevel))
  }

  /// The text of the heading above the place being written.
  var currentHeading: String? {
    headingsWritten > 0 ? outline.headings[headingsWritten - 1].text : nil
  }

  // MARK: Leaves

  private mutating func write(_ leaf: MarkdownLeaf, _ lines: ClosedRange<Int>?) {
    switch leaf {
    case .text(let text): write(text: text)
    case .code(let text): write(code: text)
    case .codeBlock(let language, let text): write(codeBlock: text, language)
    case .html(let tag): refuse(html: tag, lines)
    case .softBreak: html.append("\n")
    case .lineBreak: html.append("<br>\n")
    case .thematicBreak: html.append("<hr>\n")
    case .footnoteReference(let number): writeFootnoteReference(number)
    }
  }

  private mutating func write(text: String) {
    html.append(text: text)
    guard text.utf8.contains(UInt8(ascii: "^")) else { return }
    for mark in undefinedFootnotes(in: text) {
      guard let range = source.range(ofWritten: mark, lines: blockLines) else { continue }
      report(MarkupRules.markdownFootnoteUndefined, range, Self.undefinedFootnote(mark))
    }
  }

  private mutating func write(code: String) {
    html.append("<code>")
    html.append(text: code)
    html.append("</code>")
  }

  /// A block that may scroll sideways has to be reachable by keyboard, and so needs a name.
  private mutating func write(codeBlock: String, _ info: String) {
    html.append("<pre tabindex=\"0\" role=\"region\" aria-label=\"")
    html.append(text: options.words.code)
    html.append("\"><code")
    if let language = info.split(separator: " ").first {
      html.append(" class=\"language-")
      html.append(text: String(language))
      html.append("\"")
    }
    html.append(">")
    html.append(text: codeBlock)
    html.append("</code></pre>\n")
  }

  /// Comments are notes between authors: they vanish without a word.
  private mutating func refuse(html tag: String, _ lines: ClosedRange<Int>?) {
    guard !isComment(tag) else { return }
    let range = source.range(ofLiteral: tag.trimmed, lines: lines ?? blockLines)
    report(MarkupRules.markdownRawHTML, range, Self.rawHTML)
  }

  // MARK: Links and images

  private mutating func openLink(_ target: String, _ title: String) {
    inlineDepth += 1
    guard LinkTarget(target) != .unsafe else { return }
    stack[stack.count - 1].link = prose.links.count
    prose.links.append(Prose.Link(target: composed(target), range: 0..<0))
    splice(composed(target), .linkOpens(title: title))
  }

  /// A target stands after its text, so its place is looked for after those of the text.
  private mutating func closeLink(_ target: String, _ frame: Frame) {
    inlineDepth -= 1
    let range = place(of: target, frame)
    if let link = frame.link {
      prose.links[link].range = range
      splice(composed(target), .linkCloses)
    } else {
      report(MarkupRules.markdownUnsafeLink, range, Self.unsafeLink(target))
    }
  }

  /// An address written without brackets is the link's text; cmark may add a scheme to it.
  private mutating func place(of target: String, _ frame: Frame) -> Range<Int> {
    let text = events.plainText(of: frame.event)
    let isAddress = !text.isEmpty && ["", "http://", "mailto:"].contains { $0 + text == target }
    if isAddress {
      let range = source.range(ofLiteral: text, lines: blockLines)
      if source.bytes[range.upperBound...].first != UInt8(ascii: "]") { return range }
    }
    return source.range(ofTarget: target, lines: blockLines)
  }

  private mutating func writeImage(_ target: String, _ title: String) {
    let range = source.range(ofTarget: target, lines: blockLines)
    let alt = composed(events.plainText(of: at)).trimmed
    at = events.exit(of: at)
    stack.removeLast()
    switch LinkTarget(target) {
    case .unsafe: report(MarkupRules.markdownUnsafeLink, range, Self.unsafeLink(target))
    case .web, .contact: report(MarkupRules.markdownRemoteImage, range, Self.remoteImage)
    case .relative:
      if alt.isEmpty { report(MarkupRules.markdownImageWithoutAlt, range, Self.withoutAlt) }
      prose.images.append(Prose.Image(target: composed(target), alt: alt, range: range))
      splice(composed(target), .image(alt: alt, title: title))
    }
  }

  private mutating func splice(_ target: String, _ kind: Prose.Splice.Kind) {
    prose.splices.append(Prose.Splice(offset: html.bytes.count, target: target, kind: kind))
  }

  mutating func report(_ rule: Rule, _ range: Range<Int>, _ message: Bilingual) {
    diagnostics.append(Diagnostic(rule, at: Location(path: path, range: range), message))
  }

  // MARK: Texts

  private static let rawHTML = Bilingual(
    vi: "thẻ HTML không được phép; hãy viết bằng Markdown, hoặc viết \\< để hiện dấu <",
    en: "HTML tags are not allowed; use Markdown, or write \\< to show a <")

  private static func unsafeLink(_ target: String) -> Bilingual {
    let target = target.shortened(to: 60)
    return Bilingual(
      vi: "không được liên kết tới '\(target)'; dùng https://, mailto:, tel: hoặc tệp nội dung",
      en: "no link may lead to '\(target)'; use https://, mailto:, tel: or a content file")
  }

  private static let remoteImage = Bilingual(
    vi: "ảnh ở trang khác; hãy tải về thư mục nội dung và ghi đường dẫn tương đối",
    en: "the image is on another site; save it in the content folder and use a relative path")

  private static let withoutAlt = Bilingual(
    vi: "ảnh chưa có mô tả; hãy viết trong ngoặc vuông: ![mô tả](tệp)",
    en: "the image has no description; write it in the brackets: ![description](file)")

  private static func skips(_ level: Int, to wanted: Int) -> Bilingual {
    let (written, fitting) = (marks(level), marks(wanted))
    return Bilingual(
      vi: "tiêu đề '\(written)' nhảy cấp; ở đây cấp sâu nhất là '\(fitting)'",
      en: "the heading '\(written)' skips a level; here '\(fitting)' is the deepest")
  }

  private static func marks(_ level: Int) -> String { String(repeating: "#", count: level) }

  private static func undefinedFootnote(_ mark: String) -> Bilingual {
    Bilingual(
      vi: "không có chú thích '\(mark): …' trong tệp", en: "the file has no note '\(mark): …'")
  }
}

/// Whether a piece of HTML is comments and nothing else.
private func isComment(_ html: String) -> Bool {
  var rest = html.trimmed[...]
  while rest.hasPrefix("<!--") {
    guard let end = endOfComment(rest) else { return false }
    rest = rest[end...].drop { $0.isWhitespace }
  }
  return rest.isEmpty
}

/// After the first `-->` that the opening does not share.
private func endOfComment(_ text: Substring) -> String.Index? {
  let bytes = text.utf8
  var at = bytes.index(bytes.startIndex, offsetBy: 4)
  while at < bytes.endIndex {
    if bytes[at...].starts(with: "-->".utf8) { return bytes.index(at, offsetBy: 3) }
    at = bytes.index(after: at)
  }
  return nil
}
