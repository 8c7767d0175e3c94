import Diagnostics
import TestSupport

@testable import Markup

/// The HTML of a text, with every link leading where it says.
func html(_ markdown: String, options: ProseOptions = ProseOptions()) -> String {
  let (prose, _) = parseProse(Array(markdown.utf8), path: "a.md", options: options)
  return String(decoding: prose.html { $0 }, as: UTF8.self)
}

func diagnostics(of marked: MarkedText) -> [Diagnostic] {
  parseProse(marked.bytes, path: "a.md").1
}

func diagnostics(of markdown: String) -> [Diagnostic] {
  parseProse(Array(markdown.utf8), path: "a.md").1
}
