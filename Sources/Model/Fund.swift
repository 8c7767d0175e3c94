package import Diagnostics
package import Vietnamese

/// Money for a village's criterion, in đồng.
package struct Fund: Sendable {
  /// `nil` for money of the whole commune.
  package var village: Int?
  package var subject: Subject?
  /// Where the money comes from, in words.
  package var name: String
  package var planned: ExactDecimal?
  package var allocated: ExactDecimal?
  package var spent: ExactDecimal?
  package var contributed: ExactDecimal?
  package var note: String
  package var source: String
  package var location: Location
  /// The cells of what is planned, allocated, spent and contributed, in this order.
  package var amountCells: [Location] = []

  package init(name: String, location: Location) {
    self.name = name
    self.note = ""
    self.source = ""
    self.location = location
  }
}
