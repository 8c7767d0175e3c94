import Hashing
package import Pages

extension Sheet {
  /// What tells whether a sheet of paper still says what the site says: the first twelve hexadecimal
  /// digits of the SHA-256 of its text.
  package var contentCode: String {
    String(decoding: Digest(of: Array(text.utf8)).hex.prefix(12), as: UTF8.self)
  }
}

/// A code in groups of four, as people compare it: "3f2a 91bc 07de".
package func grouped(code: String) -> String {
  code.enumerated().reduce(into: "") { grouped, digit in
    if digit.offset > 0, digit.offset % 4 == 0 { grouped.append(" ") }
    grouped.append(digit.element)
  }
}
