package import Diagnostics

/// How a table that is made here is written: always UTF-8 with a mark at the start and CRLF, so
/// that Excel opens it.
package struct TableForm: Hashable, Sendable {
  package var separator: Separator
  /// The language of the headings; both are read.
  package var headings: Language

  package init(separator: Separator = .semicolon, headings: Language = .vietnamese) {
    self.separator = separator
    self.headings = headings
  }

  /// What stands between cells. Excel in a Vietnamese Windows opens semicolons as columns.
  package enum Separator: String, CaseIterable, Sendable {
    case semicolon, comma, tab

    var byte: UInt8 {
      switch self {
      case .semicolon: UInt8(ascii: ";")
      case .comma: UInt8(ascii: ",")
      case .tab: UInt8(ascii: "\t")
      }
    }
  }
}
