import Hashing
package import Pages

/// What tells whether paper still says what the site says: the first twelve hexadecimal digits of the
/// SHA-256 of its text.
private func contentCode(of text: String) -> String {
  String(decoding: Digest(of: Array(text.utf8)).hex.prefix(12), as: UTF8.self)
}

extension Sheet {
  package var contentCode: String { Rendering.contentCode(of: text) }
}

extension Poster {
  package var contentCode: String { Rendering.contentCode(of: text) }
}

extension Speech {
  package var contentCode: String { Rendering.contentCode(of: text) }
}
