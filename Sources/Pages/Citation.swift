import Model

/// Where a statement comes from: a document and the lines in it, with the page about it if there
/// is one.
package struct Citation: Hashable, Sendable {
  package var text: String
  /// From the site's root; empty when no page is about the document.
  package var address: String
}

/// The documents that sources name, by their ids.
struct Citations: Sendable {
  private let documents: [String: Citation]
  private let words: Words

  init(_ programme: Programme, _ addresses: Addresses, _ words: Words) {
    self.words = words
    // A page about a document has the document's id for its name.
    let pages = programme.articles.filter { $0.subject == .page }
    let known = programme.documents.map { document in
      let page = pages.first { $0.slug == document.id }
      let name = [document.title, document.number, document.subject].first { !$0.isEmpty }
      return (
        document.id,
        Citation(text: name ?? document.id, address: page.map(addresses.article) ?? "")
      )
    }
    documents = Dictionary(known, uniquingKeysWith: { first, _ in first })
  }

  /// Reads `ke-hoach-2024:213-215; qd-1897`; what names no document is kept as it is written.
  func citations(_ source: String) -> [Citation] {
    source.split(separator: ";").compactMap { part in
      let text = part.drop { $0 == " " }
      if text.isEmpty { return nil }
      let pieces = text.split(separator: ":", maxSplits: 1)
      guard var citation = documents[String(pieces[0])] else {
        return Citation(text: String(text), address: "")
      }
      guard pieces.count > 1 else { return citation }
      let lines = String(pieces[1].map { $0 == "-" ? "–" : $0 })
      citation.text = words[.citation, ["document": citation.text, "lines": lines]]
      return citation
    }
  }
}
