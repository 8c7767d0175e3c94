package import Diagnostics

/// The words of one language: phrases with places for what changes, such as `{count}`.
package struct Words: Sendable {
  private enum Piece: Sendable {
    case literal(String)
    case place(String)
  }

  package let language: Language
  private let phrases: [Phrase: [Piece]]

  /// Creates the words from the texts of a word file, by key. Phrases without a text show their
  /// key; the reader of word files reports them before that can happen.
  package init(_ texts: [String: String], language: Language) {
    self.language = language
    var phrases: [Phrase: [Piece]] = [:]
    for phrase in Phrase.allCases {
      phrases[phrase] = Words.pieces(texts[phrase.rawValue] ?? phrase.rawValue)
    }
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
  package static func places(in text: String) -> Set<String> {
    Set(
      pieces(text).compactMap { piece in
        guard case .place(let name) = piece else { return nil }
        return name
      })
  }

  /// A phrase with its places filled; a place without a value stays empty.
  package subscript(phrase: Phrase, values: KeyValuePairs<String, String>) -> String {
    (phrases[phrase] ?? []).reduce(into: "") { text, piece in
      switch piece {
      case .literal(let literal): text += literal
      case .place(let name): text += values.first { $0.key == name }?.value ?? ""
      }
    }
  }

  package subscript(phrase: Phrase) -> String { self[phrase, [:]] }
}
