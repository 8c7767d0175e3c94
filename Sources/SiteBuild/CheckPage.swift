import Authoring
package import Diagnostics

/// What a check found, as a page for who keeps the tables: the row with the bad cell marked, what is
/// wrong with it, what to do, and a value to copy. It opens without a site and has no script.
package struct CheckPage {
  private let language: Language
  private let sources: (String) -> [UInt8]?
  private var tables: [String: NumberedTable] = [:]

  /// By this a page of an earlier check is known.
  private static let mark = "<meta name=\"generator\" content=\"bantin check\">"
  /// More than this nobody reads on one page.
  private static let mostFindings = 500

  /// - Parameter sources: The text of a file as UTF-8 by its path.
  package init(in language: Language, sources: @escaping (String) -> [UInt8]?) {
    self.language = language
    self.sources = sources
  }

  /// Whether a file is such a page, so that a newer one may take its place.
  package static func isOne(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes.prefix(1_000), as: UTF8.self).contains(mark)
  }

  /// The page about some findings.
  package mutating func written(_ diagnostics: [Diagnostic]) -> [UInt8] {
    let shown = sorted(diagnostics).prefix(Self.mostFindings)
    var (body, path) = ("", "")
    for diagnostic in shown {
      if diagnostic.location.path != path || body.isEmpty {
        path = diagnostic.location.path
        body += "<h2>\(htmlText(path))</h2>\n"
      }
      body += finding(diagnostic)
    }
    return Array((head(diagnostics, more: diagnostics.count - shown.count) + body + foot).utf8)
  }

  private func head(_ diagnostics: [Diagnostic], more: Int) -> String {
    let title = Bilingual(vi: "Kết quả kiểm tra nội dung", en: "What the check found")[language]
    let counts = DiagnosticCounts(diagnostics).described(in: language)
    let none = Bilingual(vi: "Không có lỗi, không có cảnh báo.", en: "No errors, no warnings.")
    let rest = Bilingual(
      vi: " Trang này nêu \(Self.mostFindings) điều đầu tiên; còn \(more) điều nữa.",
      en: " This page tells the first \(Self.mostFindings); there are \(more) more.")
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      \(Self.mark)
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      body { font: 1rem/1.5 "Segoe UI", Arial, sans-serif; max-width: 64rem; margin: 1rem auto; \
      padding: 0 1rem; color: #111; background: #fff; }
      section { border-left: .4rem solid #8a5a00; padding: 0 1rem; margin: 1rem 0; }
      section.error { border-color: #b00020; }
      h3 { font-size: 1rem; margin: 0; }
      div { overflow-x: auto; }
      table { border-collapse: collapse; margin: .5rem 0; }
      th, td { border: 1px solid #767676; padding: .2rem .5rem; text-align: left; }
      mark { background: #ffe08a; outline: 2px solid #b00020; padding: 0 .2rem; }
      input { font: inherit; border: 1px solid #767676; padding: .2rem .4rem; }
      </style>
      </head>
      <body>
      <h1>\(title)</h1>
      <p>\(counts.isEmpty ? none[language] : counts + ".")\(more > 0 ? rest[language] : "")</p>

      """
  }

  private var foot: String { "</body>\n</html>\n" }

  private mutating func finding(_ diagnostic: Diagnostic) -> String {
    let isError = diagnostic.severity == .error
    let kind =
      isError ? Bilingual(vi: "Lỗi", en: "Error") : Bilingual(vi: "Cảnh báo", en: "Warning")
    let cell = diagnostic.location.cell.map { cell in
      Bilingual(vi: ", ô \(cell.name)", en: ", cell \(cell.name)")[language]
    }
    var text = """
      <section class="\(isError ? "error" : "warning")">
      <h3>\(kind[language])\(cell ?? ""): \(htmlText(diagnostic.message[language]))</h3>
      \(excerpt(of: diagnostic.location))
      """
    for note in diagnostic.notes { text += told(note) }
    if let help = diagnostic.help { text += told(help) }
    return text + "<p><small>\(diagnostic.rule.id)</small></p>\n</section>\n"
  }

  private func told(_ note: Diagnostic.Note) -> String {
    let place = [note.location.path, note.location.cell?.name ?? ""].filter { !$0.isEmpty }
    return "<p>\(htmlText(place.joined(separator: ", "))): "
      + "\(htmlText(note.message[language]))</p>\n"
  }

  private func told(_ help: Bilingual) -> String {
    let word = Bilingual(vi: "Cách sửa", en: "What to do")[language]
    let copy = Bilingual(vi: "Chép để dán", en: "To copy")[language]
    let values = help[language].split(separator: "'", omittingEmptySubsequences: false)
    // Where the help quotes one value, it is the one to write.
    let field =
      values.count == 3
      ? " <label>\(copy): <input readonly value=\"\(htmlText(String(values[1])))\"></label>" : ""
    return "<p><b>\(word)</b>: \(htmlText(help[language]))\(field)</p>\n"
  }

  // MARK: Excerpts

  /// The row below its headings, or the line, with what it is about marked.
  private mutating func excerpt(of location: Location) -> String {
    guard let bytes = sources(location.path) else { return "" }
    if let cell = location.cell, location.path.hasSuffix(".csv") {
      let table = tables[location.path] ?? NumberedTable(bytes, path: location.path)
      tables[location.path] = table
      return table.excerpt(of: cell, in: language)
    }
    guard let range = location.range?.clamped(to: 0..<bytes.count) else { return "" }
    let start = bytes[..<range.lowerBound].lastIndex(of: 10).map { $0 + 1 } ?? 0
    let end = bytes[range.lowerBound...].firstIndex(of: 10) ?? bytes.count
    let last = min(range.upperBound, max(end, range.lowerBound))
    return "<p><code>\(text(bytes[start..<range.lowerBound]))"
      + "<mark>\(text(bytes[range.lowerBound..<last]))</mark>\(text(bytes[last..<max(end, last)]))"
      + "</code></p>\n"
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String {
    htmlText(String(decoding: bytes, as: UTF8.self))
  }
}
