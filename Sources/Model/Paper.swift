package import Diagnostics

/// A paper a set asks for as evidence that a criterion is met.
package struct Paper: Sendable {
  package var id: String
  package var subject: Subject
  package var name: String
  package var note: String
  package var source: String
  package var location: Location

  package init(id: String, subject: Subject, name: String, location: Location) {
    self.id = id
    self.subject = subject
    self.name = name
    self.note = ""
    self.source = ""
    self.location = location
  }
}
