package import Diagnostics

/// That a unit is responsible for a part of a set.
package struct Assignment: Sendable {
  package var unit: Int
  package var subject: Subject
  package var roles: Set<Role>
  /// The role in the words of the source.
  package var wording: String
  package var note: String
  package var source: String
  package var location: Location

  package init(unit: Int, subject: Subject, roles: Set<Role>, location: Location) {
    self.unit = unit
    self.subject = subject
    self.roles = roles
    self.wording = ""
    self.note = ""
    self.source = ""
    self.location = location
  }
}
