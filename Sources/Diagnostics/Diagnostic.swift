/// Something an author should know, at the smallest place that shows it.
package struct Diagnostic: Hashable, Sendable {
  package var rule: Rule
  /// The rule's own severity unless the site's configuration changes it.
  package var severity: Severity
  package var location: Location
  package var message: Bilingual
  /// Other places that take part, each with what stands there.
  package var notes: [Note]
  /// What to do.
  package var help: Bilingual?

  package init(
    _ rule: Rule, at location: Location, _ message: Bilingual, notes: [Note] = [],
    help: Bilingual? = nil
  ) {
    self.rule = rule
    self.severity = rule.severity
    self.location = location
    self.message = message
    self.notes = notes
    self.help = help
  }

  /// A second place of a diagnostic.
  package struct Note: Hashable, Sendable {
    package var location: Location
    package var message: Bilingual

    package init(at location: Location, _ message: Bilingual) {
      self.location = location
      self.message = message
    }
  }
}
