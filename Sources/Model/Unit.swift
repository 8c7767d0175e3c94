package import Diagnostics

/// Whoever is in charge of something: an office of the commune, one of its desks, a village's
/// board, a party body.
package struct Unit: Sendable {
  /// Stable, unique, fit for a file name: `dia-chinh`.
  package var id: String
  package var name: String
  /// What texts call it where there is little room; the name when the table gives none.
  package var shortName: String
  /// The unit it is a desk or a part of, by its place among the units.
  package var parent: Int?
  /// The village it belongs to; `nil` for units of the commune.
  package var village: Int?
  /// The commune it works for, where the site has several; `nil` for units above them.
  package var commune: Int?
  /// What it does beside its criteria.
  package var duties: String
  /// How the office is reached; empty when the table gives nothing.
  package var contact: String
  package var note: String
  package var source: String
  package var location: Location

  package init(id: String, name: String, location: Location) {
    self.id = id
    self.name = name
    self.shortName = name
    self.duties = ""
    self.contact = ""
    self.note = ""
    self.source = ""
    self.location = location
  }

  /// Whether what it holds concerns a village of a commune.
  package func serves(_ commune: Int?) -> Bool { self.commune == nil || self.commune == commune }
}
