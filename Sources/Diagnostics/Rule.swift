/// One kind of mistake: a stable identifier, how grave it is, and the long text behind
/// `bantin explain ID`. The identifier is a promise to users and tests; the wording is not.
package struct Rule: Hashable, Sendable {
  /// Lower-case words joined by hyphens, such as `csv-unclosed-quote`.
  package let id: String
  package let severity: Severity
  /// What the rule asks, in a sentence.
  package let summary: Bilingual
  /// Why it is so and what to do about it, in a few sentences.
  package let explanation: Bilingual

  package init(_ id: String, _ severity: Severity, summary: Bilingual, explanation: Bilingual) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
  }

  package static func == (left: Rule, right: Rule) -> Bool { left.id == right.id }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// How grave a diagnostic is. With an error nothing is published.
package enum Severity: String, Comparable, Sendable {
  case error
  case warning
  /// Told on the site's page of checks, and printed only when a site asks for it.
  case note

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
