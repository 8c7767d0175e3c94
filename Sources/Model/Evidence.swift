package import Diagnostics
package import Vietnamese

/// A paper that a village handed in, or is known to lack.
package struct Evidence: Sendable {
  package var village: Int
  package var subject: Subject
  /// The required paper it is, by its place among the papers; `nil` for one the set does not ask.
  package var paper: Int?
  package var name: String
  package var received: Day?
  /// Path in the content folder; empty when there is none.
  package var file: String
  /// A web address; empty when there is none.
  package var link: String
  package var note: String
  package var source: String
  package var location: Location

  package init(village: Int, subject: Subject, name: String, location: Location) {
    self.village = village
    self.subject = subject
    self.name = name
    self.file = ""
    self.link = ""
    self.note = ""
    self.source = ""
    self.location = location
  }
}
