package import Diagnostics

/// A village (bản, tiểu khu, thôn) that is assessed.
package struct Village: Sendable {
  /// Stable, unique, fit for a file name: `ban-put`.
  package var id: String
  package var name: String
  /// Index among the programme's communes; `nil` where no communes are kept.
  package var commune: Int?
  /// Its official code at the time; empty when not given. Another village may have it at another.
  package var officialCode: String
  package var kind: String
  /// The group whose thresholds apply; empty when unknown.
  package var group: String
  package var households: Int?
  package var population: Int?
  package var targetTitle: String
  package var targetYear: Int?
  package var source: String
  package var location: Location

  package init(id: String, name: String, location: Location) {
    self.id = id
    self.name = name
    self.officialCode = ""
    self.kind = ""
    self.group = ""
    self.targetTitle = ""
    self.source = ""
    self.location = location
  }
}
