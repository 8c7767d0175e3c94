package import Diagnostics

/// A commune (xã, phường, thị trấn) to which villages belong.
package struct Commune: Sendable {
  /// Stable, unique, fit for a file name. Official codes are used again for other units, so that they
  /// are none.
  package var id: String
  package var name: String
  /// Its official code at the time, such as 04090; empty when not given.
  package var officialCode: String
  package var source: String
  package var location: Location

  package init(id: String, name: String, location: Location) {
    self.id = id
    self.name = name
    self.officialCode = ""
    self.source = ""
    self.location = location
  }
}
