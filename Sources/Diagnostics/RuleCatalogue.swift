/// Every rule of the program, for `bantin explain` and for the test that each is in order.
package struct RuleCatalogue: Sendable {
  /// In the order of their identifiers.
  package let rules: [Rule]

  /// Takes the rules of each target.
  package init(_ rules: [[Rule]]) {
    self.rules = rules.joined().sorted { $0.id < $1.id }
  }

  /// The rule with an identifier, whatever case it is written in.
  package func rule(named id: String) -> Rule? {
    let id = id.lowercased()
    return rules.first { $0.id == id }
  }

  /// The identifier a user most likely meant.
  package func nearestID(to id: String) -> String? {
    nearMiss(to: id, in: rules.lazy.map(\.id))
  }

  /// What is wrong with the catalogue itself, a sentence each; empty when all is well.
  package var faults: [String] {
    let repeated = zip(rules, rules.dropFirst()).filter { $0.id == $1.id }.map {
      "'\($0.0.id)' is the identifier of two rules"
    }
    let malformed = rules.filter { !isIdentifier($0.id) }.map {
      "'\($0.id)' is not lower-case words joined by hyphens"
    }
    let silent = rules.filter(hasEmptyText).map { "'\($0.id)' lacks a text in one language" }
    return repeated + malformed + silent
  }
}

/// The long text about a rule that `bantin explain` prints, with a line feed at the end.
package func explained(_ rule: Rule, in language: Language) -> String {
  """
  \(rule.severity.word()[language])[\(rule.id)]: \(rule.summary[language])

  \(rule.explanation[language])

  """
}

private func isIdentifier(_ id: String) -> Bool {
  id.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
    !word.isEmpty
      && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }
}

private func hasEmptyText(_ rule: Rule) -> Bool {
  Language.allCases.contains { rule.summary[$0].isEmpty || rule.explanation[$0].isEmpty }
}
