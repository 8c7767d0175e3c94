import Hashing

extension StagedSite {
  /// Puts the new site in the old one's place in one step, and keeps the old one beside it.
  ///
  /// Everything is on the disk before the step is taken. On a file system that cannot exchange
  /// two folders the step is two renames, between which there is for an instant no site. When
  /// nothing changed, the old site is left untouched.
  /// - Parameter durable: `false` leaves out the waiting for the disk; a power cut may then
  ///   leave a damaged site.
  package func publish(durable: Bool = true) throws(PublishingError) -> PublishSummary {
    try ledger.withLock { ledger throws(PublishingError) in try ledger.close(path: place.path) }
    let ledger = ledger.withLock { $0 }
    let manifest = Manifest(ledger.files).bytes
    do throws(PublishingError) {
      let tree = try old?.folder.tree()
      var summary = PublishSummary(ledger, removed: Self.stale(in: tree, ledger.files))
      if let tree, isSame(tree, manifest, ledger) {
        discard()
        return summary
      }
      try write(manifest: manifest)
      try replace(durable)
      summary.warning = tidy(durable)
      return summary
    } catch {
      discard()
      throw error
    }
  }

  /// How many files of the old site the new one does not have.
  private static func stale(in tree: Folder.Tree?, _ files: [Manifest.File]) -> Int {
    guard let tree else { return 0 }
    let new = Set(files.map(\.path))
    return tree.files.count { !new.contains($0) && $0 != SitePath.manifest }
  }

  /// Whether publishing would change nothing, down to stray folders and modes.
  private func isSame(_ tree: Folder.Tree, _ manifest: [UInt8], _ ledger: Ledger) -> Bool {
    ledger.written == 0 && manifest == old?.manifest
      && tree.files.count == ledger.files.count + 1
      && tree.folders.count == ledger.folders.count + 1
      && (tree.hasModes || !keepsModes)
  }

  /// The manifest is written last: a folder that has one is whole.
  private func write(manifest: [UInt8]) throws(PublishingError) {
    try manifest.withUnsafeBufferPointer { bytes throws(PublishingError) in
      try staging.write(SitePath.manifest, UnsafeRawBufferPointer(bytes))
    }
  }

  private func replace(_ durable: Bool) throws(PublishingError) {
    guard let old else {
      if durable { try staging.syncEverything() }
      return try parent.rename(place.staging, to: place.name)
    }
    do throws(PublishingError) {
      try note(Digest(of: old.manifest).hex)
      if durable { try staging.syncEverything() }
      if try !parent.exchange(place.staging, place.name) { try replaceInTwoSteps() }
    } catch {
      // Without a site at its place the next build needs the note to bring it back.
      if (try? parent.kind(of: place.name)) != nil { try? note([]) }
      throw error
    }
  }

  /// For file systems that cannot exchange: the old site goes aside, the new one takes its name.
  private func replaceInTwoSteps() throws(PublishingError) {
    try parent.remove(place.previous)
    try parent.rename(place.name, to: place.previous)
    do throws(PublishingError) {
      try parent.rename(place.staging, to: place.name)
    } catch {
      try parent.rename(place.previous, to: place.name)
      throw error
    }
  }

  /// After the step: the old site, now in staging's place, becomes the previous one.
  /// - Returns: what failed; the note then tells the next build where the old site is.
  private func tidy(_ durable: Bool) -> PublishingError? {
    defer { free() }
    do throws(PublishingError) {
      if old != nil { try Self.keepPrevious(place, in: parent) }
      if durable { try parent.syncNames() }
      try note([])
      try parent.remove(place.staging)
      return nil
    } catch {
      return error
    }
  }

  private func note(_ text: [UInt8]) throws(PublishingError) {
    try lock.withLock { lock throws(PublishingError) in try lock?.setNote(text) }
  }
}

extension StagedSite {
  /// Makes what stands in staging the previous site; the one before it takes staging's place.
  static func keepPrevious(_ place: OutputPlace, in parent: Folder) throws(PublishingError) {
    guard try parent.kind(of: place.staging) != nil else { return }
    if try parent.kind(of: place.previous) != nil {
      if try parent.exchange(place.staging, place.previous) { return }
      try parent.remove(place.previous)
    }
    try parent.rename(place.staging, to: place.previous)
  }

  /// Ends what a run that was killed while it published or rolled back began.
  ///
  /// The lock file then holds the digest of the manifest readers saw before: where that site is
  /// now tells how far the run came. Every other leftover is a site never published.
  static func recover(
    _ place: OutputPlace, in parent: Folder, _ lock: LockFile
  ) throws(PublishingError) {
    guard let note = try lock.note() else { return }
    let isMissing = try parent.kind(of: place.name) == nil
    if isMissing, try site(place.previous, in: parent, is: note) {
      try parent.rename(place.previous, to: place.name)
    } else if try site(place.staging, in: parent, is: note) {
      if isMissing {
        try parent.rename(place.staging, to: place.name)
      } else {
        try keepPrevious(place, in: parent)
      }
    }
    try lock.setNote([])
  }

  private static func site(
    _ name: String, in parent: Folder, is note: [UInt8]
  ) throws(PublishingError) -> Bool {
    guard try parent.kind(of: name) == .folder,
      let manifest = try OldSite.manifest(of: parent.folder(name))
    else { return false }
    return Digest(of: manifest).hex == note
  }
}

extension PublishSummary {
  fileprivate init(_ ledger: Ledger, removed: Int) {
    self.init(
      files: ledger.files.count, bytes: ledger.bytes, written: ledger.written,
      unchanged: ledger.unchanged, removed: removed)
  }
}
