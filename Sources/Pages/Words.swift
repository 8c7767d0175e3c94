package import Diagnostics

/// The words of one language.
package struct Words: Sendable {
  package let language: Language
  private let phrases: Wording<Phrase>

  /// Creates the words from the texts of a word file, by key.
  package init(_ texts: [String: String], language: Language) {
    self.language = language
    phrases = Wording(texts)
  }

  /// The names of the places in a text: `count` and `total` for "{count}/{total} tiêu chí".
  package static func places(in text: String) -> Set<String> { Wording<Phrase>.places(in: text) }

  /// A phrase with its places filled; a place without a value stays empty.
  package subscript(phrase: Phrase, values: KeyValuePairs<String, String>) -> String {
    phrases[phrase, values]
  }

  package subscript(phrase: Phrase) -> String { self[phrase, [:]] }
}
