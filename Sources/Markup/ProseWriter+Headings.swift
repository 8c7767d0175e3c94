internal import Diagnostics

extension ProseWriter {
  mutating func openHeading(_ level: Int) {
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

  mutating func closeHeading(_ level: Int) {
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

  // MARK: Texts

  private static func skips(_ level: Int, to wanted: Int) -> Bilingual {
    let (written, fitting) = (marks(level), marks(wanted))
    return Bilingual(
      vi: "tiêu đề '\(written)' nhảy cấp; ở đây cấp sâu nhất là '\(fitting)'",
      en: "the heading '\(written)' skips a level; here '\(fitting)' is the deepest")
  }

  private static func marks(_ level: Int) -> String { String(repeating: "#", count: level) }
}
