internal import Diagnostics

/// The diagnostics of one file, at most `Limits.diagnosticsPerRule` of each rule.
struct DiagnosticLog: Sendable {
  private(set) var diagnostics: [Diagnostic] = []
  private var counts: [Rule: Int] = [:]

  mutating func add(_ diagnostic: Diagnostic) {
    let count = counts[diagnostic.rule, default: 0]
    guard count < Limits.diagnosticsPerRule else { return }
    counts[diagnostic.rule] = count + 1
    diagnostics.append(diagnostic)
  }
}
