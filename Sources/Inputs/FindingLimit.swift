import Diagnostics

/// Diagnostics, at most a thousand of each rule in one file: a log that is wrong everywhere must
/// not fill the memory.
struct FindingLimit {
  private(set) var diagnostics: [Diagnostic] = []
  private var counts: [Rule: Int] = [:]

  mutating func beginFile() { counts = [:] }

  mutating func add(_ diagnostic: Diagnostic) {
    guard counts[diagnostic.rule, default: 0] < 1000 else { return }
    counts[diagnostic.rule, default: 0] += 1
    diagnostics.append(diagnostic)
  }

  mutating func add(_ diagnostics: [Diagnostic]) { self.diagnostics += diagnostics }
}

/// Near misses for texts that come again and again, as long as finding them is quick: comparing
/// with every village of a province takes longer than the hint is worth.
struct HintBudget {
  private var known: [String: String?] = [:]
  private var comparisons = 200_000

  mutating func nearest(
    to text: String, in candidates: some Sequence<String>, count: Int
  ) -> String? {
    if let hint = known[text] { return hint }
    guard comparisons > 0 else { return nil }
    comparisons -= count
    let hint = nearMiss(to: text, in: candidates)
    known[text] = .some(hint)
    return hint
  }
}
