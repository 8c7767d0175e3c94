internal import Diagnostics

extension ProseWriter {
  mutating func write(_ leaf: MarkdownLeaf, _ lines: ClosedRange<Int>?) {
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

  mutating func write(text: String) {
    html.append(text: text)
    guard text.utf8.contains(UInt8(ascii: "^")) else { return }
    for mark in undefinedFootnotes(in: text) {
      guard let range = source.range(ofWritten: mark, lines: blockLines) else { continue }
      report(MarkupRules.markdownFootnoteUndefined, range, Self.undefinedFootnote(mark))
    }
  }

  mutating func write(code: String) {
    html.append("<code>")
    html.append(text: code)
    html.append("</code>")
  }

  /// A block that may scroll sideways has to be reachable by keyboard, and so needs a name.
  mutating func write(codeBlock: String, _ info: String) {
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

  // MARK: Texts

  private static let rawHTML = Bilingual(
    vi: "thẻ HTML không được phép; hãy viết bằng Markdown, hoặc viết \\< để hiện dấu <",
    en: "HTML tags are not allowed; use Markdown, or write \\< to show a <")

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
