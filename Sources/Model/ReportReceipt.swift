package import Diagnostics
package import Vietnamese

/// That a village's report for a month came in.
package struct ReportReceipt: Sendable {
  package var village: Int
  package var month: Month
  package var received: Day
  package var note: String
  package var source: String
  package var location: Location

  package init(village: Int, month: Month, received: Day, location: Location) {
    self.village = village
    self.month = month
    self.received = received
    self.note = ""
    self.source = ""
    self.location = location
  }
}
