package import Diagnostics
package import Vietnamese

/// What became of a village.
package struct VillageEvent: Sendable {
  package enum Kind: UInt8, CaseIterable, Sendable {
    case rename, merge, split, move
  }

  package var kind: Kind
  package var date: Day
  /// The village it happened to.
  package var village: Int
  /// The villages it went into; those of a split, the one of a merger.
  package var into: [Int]
  /// What it was called before, or the commune it moved to.
  package var name: String
  package var document: String
  package var note: String
  package var source: String
  package var location: Location

  package init(kind: Kind, date: Day, village: Int, location: Location) {
    self.kind = kind
    self.date = date
    self.village = village
    self.into = []
    self.name = ""
    self.document = ""
    self.note = ""
    self.source = ""
    self.location = location
  }
}
