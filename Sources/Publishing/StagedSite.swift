import Hashing

/// A site being written beside the one that readers see, to take its place in one step.
///
/// Until `publish` returns, the old site stays byte for byte. A class because several threads
/// write to one staging folder, which is removed when the last of them lets go of it.
package final class StagedSite: Sendable {
  let place: OutputPlace
  let parent: Folder
  let staging: Folder
  /// The site readers see, when there is one.
  let old: OldSite?
  let ledger = Guarded(Ledger())
  let lock: Guarded<LockFile?>
  let keepsModes: Bool

  /// Begins a site for a folder, which may exist when it is empty or Bantin made it.
  /// - Parameters:
  ///   - output: absolute or relative to the working folder; a link is followed first.
  ///   - protected: folders that are only read, from which the output must stay apart.
  ///   - marker: a file that only sites of one kind hold; `nil` where there is one kind.
  ///   - isMarked: whether this site holds it. One kind never takes the place of the other.
  package static func begin(
    at output: String, protecting protected: [String] = [], marker: String? = nil,
    isMarked: Bool = false
  ) throws(PublishingError) -> StagedSite {
    let place = try makePlace(output, protected)
    let parent = try Folder(place.parent)
    let lock = try LockFile(joined(place.parent, place.lock), for: place.path)
    try recover(place, in: parent, lock)
    let old = try OldSite(place, in: parent)
    if let old, let marker, old.holds(marker) != isMarked {
      throw PublishingError(.otherKind, path: place.path)
    }
    try parent.remove(place.staging)
    try parent.makeFolder(place.staging)
    return StagedSite(place, parent, try parent.folder(place.staging), old, lock)
  }

  private init(
    _ place: OutputPlace, _ parent: Folder, _ staging: Folder, _ old: OldSite?, _ lock: LockFile
  ) {
    self.place = place
    self.parent = parent
    self.staging = staging
    self.old = old
    self.lock = Guarded(lock)
    keepsModes = lock.keepsModes
  }

  deinit { abandon() }

  private static func makePlace(
    _ output: String, _ protected: [String]
  ) throws(PublishingError) -> OutputPlace {
    let path = try CanonicalPath(output)
    for folder in protected {
      guard try !OutputPlace.overlap(path.text, CanonicalPath(folder).text) else {
        throw PublishingError(.overlaps(with: folder), path: output)
      }
    }
    guard let place = OutputPlace(path.text) else {
      throw PublishingError(.foreignFolder, path: output)
    }
    try path.makeParents()
    return place
  }

  /// Writes a file of the site; several threads may do so at once.
  /// - Parameter path: relative, with `/`; see `PublishingError.Kind` for what is refused.
  package func write(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(PublishingError) {
    do throws(PublishingError) {
      let mayBeOld = try enter(path)
      let digest = Digest(of: bytes)
      let fate = try put(path, bytes, mayBeOld)
      let file = Manifest.File(path: path, size: bytes.count, sha256: digest)
      ledger.withLock { $0.finish(file, fate) }
    } catch {
      ledger.withLock { $0.fail(error) }
      throw error
    }
  }

  /// Writes a file of the site; several threads may do so at once.
  package func write(_ path: String, _ bytes: [UInt8]) throws(PublishingError) {
    try bytes.withUnsafeBufferPointer { bytes throws(PublishingError) in
      try write(path, UnsafeRawBufferPointer(bytes))
    }
  }

  /// Takes a path into the site and makes its folders, once each.
  /// - Returns: whether the old site has the file's folder, as a true folder.
  private func enter(_ path: String) throws(PublishingError) -> Bool {
    guard let path = SitePath(path) else { throw PublishingError(.invalidPath, path: path) }
    let folder = path.folder
    return try ledger.withLock { ledger throws(PublishingError) in
      for folder in try ledger.enter(path) {
        try staging.makeFolder(folder)
        if try hadFolder(folder, ledger) { ledger.noteOldFolder(folder) }
      }
      return folder.isEmpty || ledger.folders[folder] == true
    }
  }

  private func hadFolder(_ folder: String, _ ledger: Ledger) throws(PublishingError) -> Bool {
    guard let old else { return false }
    let parent = SitePath(folder)?.folder ?? ""
    guard parent.isEmpty || ledger.folders[parent] == true else { return false }
    return try old.folder.kind(of: folder) == .folder
  }

  /// Links the old site's file when it is the same, else writes a new one: a file that readers
  /// may have open is never written into.
  private func put(
    _ path: String, _ bytes: UnsafeRawBufferPointer, _ mayBeOld: Bool
  ) throws(PublishingError) -> Ledger.Fate {
    guard mayBeOld, let old, old.folder.holds(path, bytes, mode: keepsModes) else {
      try staging.write(path, bytes)
      return .written
    }
    if !old.folder.link(path, into: staging) { try staging.write(path, bytes) }
    return .unchanged
  }

  /// Drops everything written; the old site stays as it is. Safe to call twice.
  package func abandon() {
    guard ledger.withLock({ $0.abandon() }) else { return }
    discard()
  }

  /// Removes the staging folder and frees the lock. What cannot be removed now, the next build
  /// removes.
  func discard() {
    try? parent.remove(place.staging)
    free()
  }

  /// Lets other builds have the output.
  func free() { lock.withLock { $0 = nil } }
}
