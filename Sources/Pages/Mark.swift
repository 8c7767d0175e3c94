package import Model

/// A verdict as it is shown: a word, a shape and a colour, never colour alone.
package struct Mark: Hashable, Sendable {
  package var verdict: Verdict
  package var word: String

  package init(_ verdict: Verdict, _ words: Words) {
    self.verdict = verdict
    self.word =
      switch verdict {
      case .met: words[.verdictMet]
      case .unmet: words[.verdictUnmet]
      case .notApplicable: words[.verdictNotApplicable]
      case .unknown: words[.verdictUnknown]
      }
  }
}
