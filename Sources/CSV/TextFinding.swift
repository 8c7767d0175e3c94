/// Characters of a text that its author must hear about, wherever in a table they stand.
struct TextFinding: Sendable {
  enum Kind: Int, CaseIterable, Sendable {
    case invalidUTF8
    case halfCharacter
    case nul
    case ethForDStroke
    case invisible
    /// A letter that Vietnamese does not have, as texts in the old font encodings show them.
    case legacyLetter
  }

  let kind: Kind
  /// Neighbours of one kind are one finding.
  var range: Range<Int>
}
