import Authoring
import Diagnostics

/// So many stand in a page; the rest on the page that tells all.
private let mostTold = 5

/// What a build found, to stand in a page; empty when it found nothing.
///
/// - Parameter isRefused: Whether it kept the site from being built, so that the page is an older one.
func previewPanel(
  _ diagnostics: [Diagnostic], isRefused: Bool, in language: Language
) -> String {
  if diagnostics.isEmpty { return "" }
  let old = Bilingual(
    vi: " Đang hiện bản gần nhất dựng được.", en: " This is the last site that could be built.")
  let all = Bilingual(
    vi: "Xem tất cả, ô sai được đánh dấu", en: "See all, with the bad cells marked")
  let counts = DiagnosticCounts(diagnostics).described(in: language)
  // What keeps the site from being built stands first.
  let (errors, others) = (
    sorted(diagnostics.filter(\.isError)), sorted(diagnostics.filter { !$0.isError })
  )
  let items = (errors + others).prefix(mostTold).map { item($0, in: language) }
  return """
    <details\(isRefused ? " open" : "")><summary>\(counts).\(isRefused ? old[language] : "")\
    </summary>
    <ul>
    \(items.joined())</ul>
    <p><a href="\(PreviewAddress.report)">\(all[language])</a></p>
    </details>
    """
}

private func item(_ diagnostic: Diagnostic, in language: Language) -> String {
  let cell = diagnostic.location.cell.map { cell in
    Bilingual(vi: ", ô \(cell.name)", en: ", cell \(cell.name)")[language]
  }
  let word = Bilingual(vi: "Cách sửa", en: "What to do")[language]
  let help = diagnostic.help.map { "<br>\(word): \(htmlText($0[language]))" }
  return "<li><b>\(htmlText(diagnostic.location.path))\(cell ?? "")</b>: "
    + "\(htmlText(diagnostic.message[language]))\(help ?? "")</li>\n"
}

extension Diagnostic {
  fileprivate var isError: Bool { severity == .error }
}
