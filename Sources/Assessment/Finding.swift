package import Diagnostics
package import Model

/// What a check found: a contradiction or a gap, with what stands on either side. Both sides are
/// shown; none is repaired.
package struct Finding: Hashable, Sendable {
  /// The check, how grave it is, its words, its places and what to do.
  package var diagnostic: Diagnostic
  /// `nil` for what is no single village's.
  package var village: Int?
  package var subject: Subject?
  /// What tells it from others of its check and village: a code, or the id of a task, unit or
  /// document.
  package var about: String
  package var sides: [Side]
  /// Its place among the programme's explanations.
  package var explanation: Int?

  /// One of the statements that do not fit.
  package struct Side: Hashable, Sendable {
    /// "Danh sách đã đạt", "Đã đánh giá: chưa đạt".
    package var words: Bilingual
    /// Word for word from a document; empty for what stands in a table.
    package var quote: String
    package var source: String
    package var location: Location

    init(_ words: Bilingual, quote: String = "", source: String = "", at location: Location) {
      self.words = words
      self.quote = quote
      self.source = source
      self.location = location
    }

    init(_ words: Bilingual, _ claim: Claim) {
      self.init(words, quote: claim.quote, source: claim.source, at: claim.location)
    }
  }

  init(
    _ diagnostic: Diagnostic, village: Int? = nil, subject: Subject? = nil, about: String = "",
    sides: [Side] = []
  ) {
    self.diagnostic = diagnostic
    self.village = village
    self.subject = subject
    self.about = about
    self.sides = sides
  }

  /// A finding that names its sides: they are the diagnostic's further places.
  init(
    _ rule: Rule, at location: Location, vi: String, en: String, village: Int? = nil,
    subject: Subject? = nil, about: String, sides: [Side] = []
  ) {
    let notes = sides.filter { $0.location != location }.map {
      Diagnostic.Note(at: $0.location, $0.words)
    }
    self.init(
      Diagnostic(rule, at: location, Bilingual(vi: vi, en: en), notes: notes), village: village,
      subject: subject, about: about, sides: sides)
  }
}
