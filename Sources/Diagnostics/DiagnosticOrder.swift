/// The one order in which diagnostics are printed: by path, place in the file, and identifier.
///
/// Paths compare by their bytes, because `String` takes two spellings of one Vietnamese name for
/// the same. What is still equal is put in order by its texts, so that the order in which files
/// were read never shows.
package func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
  diagnostics.sorted { left, right in
    if let earlier = precedes(left.location.path, right.location.path) { return earlier }
    let (leftPlace, rightPlace) = (place(of: left), place(of: right))
    if leftPlace != rightPlace { return leftPlace < rightPlace }
    return textsPrecede(left, right)
  }
}

/// A file as a whole comes before the places inside it.
private func place(of diagnostic: Diagnostic) -> (Int, Int, Int) {
  let location = diagnostic.location
  return (
    location.range?.lowerBound ?? .min, location.cell?.row ?? .min, location.cell?.column ?? .min
  )
}

private func textsPrecede(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
  if let earlier = precedes(left.rule.id, right.rule.id) { return earlier }
  let (leftEnd, rightEnd) = (left.location.range?.upperBound, right.location.range?.upperBound)
  if leftEnd != rightEnd { return leftEnd ?? .min < rightEnd ?? .min }
  if left.severity != right.severity { return left.severity < right.severity }
  return precedes(texts(of: left), texts(of: right)) ?? false
}

private func texts(of diagnostic: Diagnostic) -> String {
  let notes = diagnostic.notes.map { "\($0.location.path)\u{0}\($0.message.vi)\u{0}" }.joined()
  let help = diagnostic.help.map { "\($0.vi)\u{0}\($0.en)" } ?? ""
  return "\(diagnostic.message.vi)\u{0}\(diagnostic.message.en)\u{0}\(help)\u{0}\(notes)"
}

/// Whether the bytes of one text come first, or `nil` when they are the same.
private func precedes(_ left: String, _ right: String) -> Bool? {
  left.utf8.elementsEqual(right.utf8) ? nil : left.utf8.lexicographicallyPrecedes(right.utf8)
}
