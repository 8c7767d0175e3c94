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

/// A code in groups of four, as people compare it: "3f2a 91bc 07de".
package func grouped(code: String) -> String {
  code.enumerated().reduce(into: "") { grouped, digit in
    if digit.offset > 0, digit.offset % 4 == 0 { grouped.append(" ") }
    grouped.append(digit.element)
  }
}
