/// What a template may name at one level of its data.
///
/// A class because a shape is known by its identity: shapes that contain themselves (a page with
/// pages below it) need something to point at.
package final class Shape: Sendable {
  /// What an author would call one such thing; it stands in messages.
  package let name: String
  private let makeFields: @Sendable () -> [(String, Kind)]

  /// Creates a shape; its fields are evaluated when templates are compiled, so that a shape kept
  /// in a `static let` may name itself. A list of texts is a list of a shape whose one field is `.`.
  package init(
    _ name: String, _ fields: @autoclosure @escaping @Sendable () -> [(String, Kind)]
  ) {
    self.name = name
    self.makeFields = fields
  }

  var fields: [(String, Kind)] { makeFields() }
}

/// What stands under a name.
package indirect enum Kind: Sendable {
  /// Escaped wherever it is written.
  case text
  /// Markup that is safe already: written with `{{{name}}}` between tags and nowhere else.
  case html
  case flag
  case record(Shape)
  case list(Shape)
}
