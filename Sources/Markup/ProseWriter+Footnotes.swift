internal import Diagnostics

/// The footnotes written so far.
struct FootnoteState {
  /// The number of the note being written; cmark hands them over in order, at the end.
  var number = 0
  /// References written to each note.
  var references: [Int: Int] = [:]
  var hasBackReferences = false
}

/// Ids have an underscore, which no heading's slug has.
extension ProseWriter {
  mutating func writeFootnoteReference(_ number: Int) {
    footnotes.references[number, default: 0] += 1
    html.append("<sup class=\"footnote\"><a href=\"#")
    html.append(text: options.idPrefix)
    html.append("fn_")
    html.append(number: number)
    html.append("\" id=\"")
    writeReferenceID(number, use: footnotes.references[number] ?? 1)
    html.append("\" aria-label=\"")
    html.append(text: options.words.footnotes)
    html.append(" ")
    html.append(number: number)
    html.append("\">")
    html.append(number: number)
    html.append("</a></sup>")
  }

  mutating func openFootnote() {
    if footnotes.number == 0 {
      html.append("<section class=\"footnotes\" aria-label=\"")
      html.append(text: options.words.footnotes)
      html.append("\">\n<ol>\n")
    }
    footnotes.number += 1
    footnotes.hasBackReferences = false
    html.append("<li id=\"")
    html.append(text: options.idPrefix)
    html.append("fn_")
    html.append(number: footnotes.number)
    html.append("\">")
  }

  mutating func closeFootnote() {
    if !footnotes.hasBackReferences {
      html.append("<p>")
      writeBackReferences()
      html.append("</p>\n")
    }
    html.append("</li>\n")
  }

  mutating func closeFootnotes() {
    if footnotes.number > 0 { html.append("</ol>\n</section>\n") }
  }

  mutating func writeBackReferences() {
    footnotes.hasBackReferences = true
    let uses = outline.footnoteUses[footnotes.number] ?? 0
    for use in 0..<uses {
      html.append(" <a class=\"back\" href=\"#")
      writeReferenceID(footnotes.number, use: use + 1)
      html.append("\" aria-label=\"")
      html.append(text: options.words.backToText)
      html.append(" ")
      html.append(number: use + 1)
      html.append("\">↩</a>")
    }
  }

  private mutating func writeReferenceID(_ number: Int, use: Int) {
    html.append(text: options.idPrefix)
    html.append("fnref_")
    html.append(number: number)
    guard use > 1 else { return }
    html.append("_")
    html.append(number: use)
  }

  /// Marks such as `[^a]` that stayed text because nothing defines them.
  func undefinedFootnotes(in text: String) -> [String] {
    var marks: [String] = []
    var label: [UInt8]?
    var before: UInt8?
    for byte in text.utf8 {
      if byte == UInt8(ascii: "^"), before == UInt8(ascii: "[") {
        label = []
      } else if byte == UInt8(ascii: "]"), let name = label, !name.isEmpty {
        marks.append("[^" + String(decoding: name, as: UTF8.self) + "]")
        label = nil
      } else if byte <= 0x20 || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") {
        label = nil
      } else {
        label?.append(byte)
      }
      before = byte
    }
    return marks
  }

  /// cmark drops these without a word.
  mutating func reportUnusedFootnotes() {
    for (index, line) in source.lines.enumerated() {
      let number = index + 1
      guard let label = footnoteLabel(in: line), !outline.footnoteLines.contains(number),
        !outline.codeLines.contains(where: { $0.contains(number) })
      else { continue }
      report(MarkupRules.markdownFootnoteUnused, label, Self.unusedFootnote)
    }
  }

  /// The `[^label]` that opens a footnote's line.
  private func footnoteLabel(in line: Range<Int>) -> Range<Int>? {
    let text = source.bytes[line].drop { $0 == UInt8(ascii: " ") }
    guard text.startIndex - line.lowerBound < 4, text.starts(with: "[^".utf8),
      let close = text.firstIndex(of: UInt8(ascii: "]")), close - text.startIndex > 2,
      close + 1 < text.endIndex, text[close + 1] == UInt8(ascii: ":"),
      !text[..<close].contains(UInt8(ascii: " "))
    else { return nil }
    return text.startIndex..<close + 1
  }

  private static let unusedFootnote = Bilingual(
    vi: "không chỗ nào nhắc tới chú thích này nên nó không hiện trên trang",
    en: "nothing refers to this note, so it does not reach the page")
}
