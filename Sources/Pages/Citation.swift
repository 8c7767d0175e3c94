import Model

/// Where a statement comes from: a document and the lines in it, with the page about it if there
/// is one.
package struct Citation: Hashable, Sendable {
  package var text: String
  /// From the site's root: the page about the document, else its row in the register; empty when
  /// the source names no document.
  package var address: String
}

/// The documents that sources name, by their ids.
struct Citations: Sendable {
  /// Each alone in an array, as most sources name one document and nothing else.
  private let documents: [String: [Citation]]
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
        [
          Citation(
            text: name ?? document.id,
            address: page.map(addresses.article)
              ?? "\(Addresses.documents)#\(Addresses.anchor(ofDocument: document.id))")
        ]
      )
    }
    documents = Dictionary(known, uniquingKeysWith: { first, _ in first })
  }

  /// Reads `ke-hoach-2024:213-215; qd-1897`, the lines of one document together; what names no
  /// document is kept as it is written.
  func citations(_ source: String) -> [Citation] {
    if source.isEmpty { return [] }
    if let document = documents[source] { return document }
    var parts: [(id: String, lines: [String])] = []
    for part in source.split(separator: ";") {
      let pieces = part.drop { $0 == " " }.split(separator: ":", maxSplits: 1)
      guard let id = pieces.first.map(String.init) else { continue }
      let isKnown = documents[id] != nil
      let lines = isKnown ? pieces.dropFirst().map { String($0.map { $0 == "-" ? "–" : $0 }) } : []
      let name = isKnown ? id : String(part.drop { $0 == " " })
      if let index = parts.firstIndex(where: { $0.id == name }) {
        parts[index].lines += lines
      } else {
        parts.append((name, lines))
      }
    }
    return parts.map { citation($0.id, $0.lines) }
  }

  private func citation(_ id: String, _ lines: [String]) -> Citation {
    guard var citation = documents[id]?.first else { return Citation(text: id, address: "") }
    guard !lines.isEmpty else { return citation }
    citation.text =
      words[
        .citation, ["document": citation.text, "lines": lines.joined(separator: ", ")]]
    return citation
  }
}
