/// A way to print diagnostics.
package enum DiagnosticFormat: String, CaseIterable, Sendable {
  /// For people: place, message, the source line with a caret, the spreadsheet cell, what to do.
  case text
  /// For programs: one object with every diagnostic.
  case json
  /// For GitHub Actions: workflow commands that become annotations of a change.
  case github
  /// For code hosts and editors: SARIF 2.1.0.
  case sarif
}

/// What a caller may choose about printing besides format and language.
package struct PrintingOptions: Sendable {
  /// Colours the text format with ANSI escapes; only for a terminal that wants them.
  package var colour: Bool
  /// Prints every repeat of a mistake instead of folding them.
  package var showsAll: Bool
  /// Put before every path, such as `content/`, so that the printed paths can be opened.
  package var root: String

  package init(colour: Bool = false, showsAll: Bool = false, root: String = "") {
    self.colour = colour
    self.showsAll = showsAll
    self.root = root
  }
}
