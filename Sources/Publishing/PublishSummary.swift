/// What a publish did, in numbers; `manifest.json` is not counted.
package struct PublishSummary: Hashable, Sendable {
  /// Files of the site now published.
  package var files: Int
  /// Their bytes together.
  package var bytes: Int
  /// Files that are new or differ from the site before.
  package var written: Int
  /// Files that stayed as they were.
  package var unchanged: Int
  /// Files of the site before that the new one does not have.
  package var removed: Int
  /// What failed after the new site was already in place: putting the old one aside, or making
  /// the exchange proof against a power cut. The next publish heals it.
  package var warning: PublishingError?
}
