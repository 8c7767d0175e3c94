/// What the text format prints in one place of the list.
enum FoldedDiagnostic {
  case shown(Diagnostic)
  /// Stands where the first that is left out would stand.
  case more(Int, like: Diagnostic)
}

/// Leaves out the repeats of one rule in one file after the fifth: the first few teach what to
/// look for, and a file saved in a wrong way must not push every other mistake off the screen.
func folded(_ diagnostics: [Diagnostic], after limit: Int = 5) -> [FoldedDiagnostic] {
  var totals: [Kind: Int] = [:]
  for diagnostic in diagnostics { totals[Kind(diagnostic), default: 0] += 1 }
  var seen: [Kind: Int] = [:]
  return diagnostics.compactMap { diagnostic in
    let kind = Kind(diagnostic)
    let number = seen[kind, default: 0]
    seen[kind] = number + 1
    if number < limit { return .shown(diagnostic) }
    return number == limit ? .more(totals[kind, default: 0] - limit, like: diagnostic) : nil
  }
}

private struct Kind: Hashable {
  /// As bytes: see `SourceTexts`.
  let path: [UInt8]
  let id: String
  let severity: Severity

  init(_ diagnostic: Diagnostic) {
    path = Array(diagnostic.location.path.utf8)
    id = diagnostic.rule.id
    severity = diagnostic.severity
  }
}
