package import Diagnostics
package import Vietnamese

/// That a village reached a stage on its way to recognition.
package struct Milestone: Sendable {
  package var village: Int
  package var set: Int
  /// Place among the stages of the set.
  package var stage: Int
  package var date: Day
  package var document: String
  package var note: String
  package var source: String
  package var location: Location

  package init(village: Int, set: Int, stage: Int, date: Day, location: Location) {
    self.village = village
    self.set = set
    self.stage = stage
    self.date = date
    self.document = ""
    self.note = ""
    self.source = ""
    self.location = location
  }
}
