package import Diagnostics
package import Vietnamese

/// What a document states, kept apart from what was assessed, so that the two can be held against
/// each other.
package struct Claim: Sendable {
  package enum Kind: UInt8, CaseIterable, Sendable {
    /// An item in a list of what is met, or of what is not.
    case met, unmet
    /// "13/16 tiêu chí", "41/44 chỉ tiêu", "3/14 tiêu chí chưa đạt" and so on.
    case criteriaMet, indicatorsMet, criteriaUnmet, indicatorsUnmet
    /// What an item is called.
    case name
    /// The period or the number of a document.
    case period, number
    /// A unit that is told to do something.
    case unit
    /// The day of which the figures are.
    case date
    /// How many criteria or indicators a set has.
    case criteriaTotal, indicatorsTotal
    /// How many households or persons a village or the commune has.
    case households, population
    /// Until when a task is to be done.
    case deadline

    package var isCount: Bool {
      switch self {
      case .criteriaMet, .indicatorsMet, .criteriaUnmet, .indicatorsUnmet: true
      case .met, .unmet, .name, .period, .number, .unit, .date, .criteriaTotal, .indicatorsTotal,
        .households, .population, .deadline:
        false
      }
    }
  }

  package var kind: Kind
  /// `nil` for what is said of no village.
  package var village: Int?
  /// What an item is about; the whole set for counts.
  package var subject: Subject
  /// n and N of a count.
  package var count: (met: Int, total: Int)?
  /// Of a set's total, of households or persons.
  package var total: Int?
  package var deadline: Deadline?
  /// The task that a deadline is of, by its place.
  package var task: Int?
  /// The name, period, number or day as it is written.
  package var value: String
  /// Id of the document or task that it speaks of; empty when none.
  package var about: String
  package var unit: Int?
  /// The day of which a figure is; `nil` where the document gives none.
  package var date: Day?
  /// Word for word.
  package var quote: String
  package var note: String
  package var source: String
  package var location: Location

  package init(kind: Kind, subject: Subject, quote: String, location: Location) {
    self.kind = kind
    self.subject = subject
    self.value = ""
    self.about = ""
    self.quote = quote
    self.note = ""
    self.source = ""
    self.location = location
  }
}
