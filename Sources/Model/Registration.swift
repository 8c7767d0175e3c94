package import Diagnostics

/// That a village goes for a title in a year.
package struct Registration: Sendable {
  package var village: Int
  package var set: Int
  package var title: String
  package var year: Int
  package var note: String
  package var source: String
  package var location: Location

  package init(village: Int, set: Int, title: String, year: Int, location: Location) {
    self.village = village
    self.set = set
    self.title = title
    self.year = year
    self.note = ""
    self.source = ""
    self.location = location
  }
}
