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

  package init(
    files: Int, bytes: Int, written: Int, unchanged: Int, removed: Int,
    warning: PublishingError? = nil
  ) {
    self.files = files
    self.bytes = bytes
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
    self.warning = warning
  }
}
