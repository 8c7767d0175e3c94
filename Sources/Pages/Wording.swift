/// Phrases of one language with places for what changes, such as `{count}`.
package struct Wording<Key: Hashable & CaseIterable & RawRepresentable<String>>: Sendable
where Key: Sendable {
  private enum Piece: Sendable {
    case literal(String)
    case place(String)
  }

  private let phrases: [Key: [Piece]]

  /// Creates the phrases from their texts by key. One without a text shows its key; the reader of
  /// word files reports it before that can happen.
  package init(_ texts: [String: String]) {
    var phrases: [Key: [Piece]] = [:]
    for key in Key.allCases { phrases[key] = Self.pieces(texts[key.rawValue] ?? key.rawValue) }
    self.phrases = phrases
  }

  private static func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    for (number, part) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated()
    {
      guard number > 0, let end = part.firstIndex(of: "}") else {
        pieces.append(.literal(number > 0 ? "{" + part : String(part)))
        continue
      }
      pieces.append(.place(String(part[..<end])))
      pieces.append(.literal(String(part[part.index(after: end)...])))
    }
    return pieces
  }

  /// The names of the places in a text: `count` and `total` for "{count}/{total} tiêu chí".
  static func places(in text: String) -> Set<String> {
    Set(
      pieces(text).compactMap { piece in
        guard case .place(let name) = piece else { return nil }
        return name
      })
  }

  /// A phrase with its places filled; a place without a value stays empty.
  package subscript(phrase: Key, values: KeyValuePairs<String, String>) -> String {
    (phrases[phrase] ?? []).reduce(into: "") { text, piece in
      switch piece {
      case .literal(let literal): text += literal
      case .place(let name): text += values.first { $0.key == name }?.value ?? ""
      }
    }
  }
}
