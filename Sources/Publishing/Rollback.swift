import Hashing

/// What a return to the site before did, in numbers.
package struct RollbackSummary: Hashable, Sendable {
  /// Files of the site now published.
  package var files: Int
  /// Files in which it differs from the one that it replaced, those that only one has included.
  package var changed: Int
  /// What failed after the site was in place; the next publish heals it.
  package var warning: PublishingError?
}

/// Puts the last good site back in its place, in one step as a publish does, and keeps the one that
/// it replaces: rolling back twice changes nothing.
///
/// The kept site is held against its manifest first, so that nothing damaged is published.
/// - Parameter marker: a file that only sites of one kind hold. One kind never takes the place of
///   the other.
package func rollBack(
  at output: String, marker: String? = nil, durable: Bool = true
) throws(PublishingError) -> RollbackSummary {
  guard let place = OutputPlace(try CanonicalPath(output).text) else {
    throw PublishingError(.foreignFolder, path: output)
  }
  let parent = try Folder(place.parent)
  let lock = try LockFile(joined(place.parent, place.lock), for: place.path)
  try StagedSite.recover(place, in: parent, lock)
  let old = try OldSite(place, in: parent)
  let previous = try OldSite(keptBeside: place, in: parent)
  if let old, let marker, old.holds(marker) != previous.holds(marker) {
    throw PublishingError(.otherKind, path: place.path)
  }
  var summary = RollbackSummary(from: old?.manifest, to: previous.manifest)
  let rollback = Rollback(place: place, parent: parent, lock: lock)
  let isWhole = try rollback.step(from: old)
  summary.warning = rollback.tidy(isWhole: isWhole, durable)
  return summary
}

private struct Rollback {
  let place: OutputPlace
  let parent: Folder
  let lock: LockFile

  /// Gives readers the site before.
  /// - Returns: whether the other has its place too; without an exchange it stands in staging's.
  func step(from old: OldSite?) throws(PublishingError) -> Bool {
    guard let old else {
      try parent.rename(place.previous, to: place.name)
      return true
    }
    if try parent.exchange(place.previous, place.name) { return true }
    try parent.remove(place.staging)
    do throws(PublishingError) {
      try lock.setNote(Digest(of: old.manifest).hex)
      try replaceInTwoSteps()
    } catch {
      // Without a site at its place the next run needs the note to bring it back.
      if (try? parent.kind(of: place.name)) != nil { try? lock.setNote([]) }
      throw error
    }
    return false
  }

  private func replaceInTwoSteps() throws(PublishingError) {
    try parent.rename(place.name, to: place.staging)
    do throws(PublishingError) {
      try parent.rename(place.previous, to: place.name)
    } catch {
      try parent.rename(place.staging, to: place.name)
      throw error
    }
  }

  /// - Returns: what failed after the step; the note then tells the next run what to do.
  func tidy(isWhole: Bool, _ durable: Bool) -> PublishingError? {
    do throws(PublishingError) {
      if !isWhole { try parent.rename(place.staging, to: place.previous) }
      if durable { try parent.syncNames() }
      if !isWhole { try lock.setNote([]) }
      return nil
    } catch {
      return error
    }
  }
}

extension OldSite {
  /// Finds the site that the last publish put aside, whole.
  fileprivate init(keptBeside place: OutputPlace, in parent: Folder) throws(PublishingError) {
    guard try parent.kind(of: place.previous) == .folder else {
      throw PublishingError(.noPrevious, path: place.path)
    }
    folder = try parent.folder(place.previous)
    guard let manifest = try Self.manifest(of: folder) else {
      throw PublishingError(.noPrevious, path: place.path)
    }
    self.manifest = manifest
    let faults = try SiteAudit(of: folder).count
    guard faults == 0 else { throw PublishingError(.damagedPrevious(faults), path: folder.path) }
  }
}

extension RollbackSummary {
  fileprivate init(from old: [UInt8]?, to new: [UInt8]) {
    let before = Set(old.flatMap(Manifest.init(reading:))?.files ?? [])
    let after = Set(Manifest(reading: new)?.files ?? [])
    let differing = before.symmetricDifference(after).map(\.path)
    self.init(files: after.count, changed: Set(differing).count)
  }
}
