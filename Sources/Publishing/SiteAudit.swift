import Hashing

/// What of a site is not as its manifest says; all paths in the order of their bytes.
package struct SiteAudit: Hashable, Sendable {
  /// How many files the manifest lists.
  package var files: Int
  /// Files with other bytes, and what is no longer a file.
  package var altered: [String] = []
  package var missing: [String] = []
  /// Files and folders (with `/` at the end) that the manifest does not know.
  package var added: [String] = []

  /// How many paths are not as they were built.
  package var count: Int { altered.count + missing.count + added.count }

  /// Holds every file of a site against its manifest. A site that is replaced meanwhile is read to
  /// its end as it was.
  package init(ofSite path: String) throws(PublishingError) {
    try self.init(of: Folder(CanonicalPath(path).text))
  }

  init(of folder: Folder) throws(PublishingError) {
    guard let bytes = try OldSite.manifest(of: folder), let manifest = Manifest(reading: bytes)
    else { throw PublishingError(.noManifest, path: folder.path) }
    files = manifest.files.count
    for file in manifest.files {
      if let found = try folder.read(file.path, limit: Int.max) {
        if Digest(of: found) != file.sha256 { altered.append(file.path) }
      } else if try folder.kind(of: file.path) == nil {
        missing.append(file.path)
      } else {
        altered.append(file.path)
      }
    }
    added = Self.strangers(in: try folder.tree(), manifest)
  }

  private static func strangers(in tree: Folder.Tree, _ manifest: Manifest) -> [String] {
    let files = Set(manifest.files.map(\.path) + [SitePath.manifest])
    let folders = Set(manifest.files.flatMap { SitePath($0.path)?.folders ?? [] } + [""])
    let found =
      tree.files.filter { !files.contains($0) }
      + tree.folders.filter { !folders.contains($0) && !files.contains($0) }.map { $0 + "/" }
    return found.sorted(by: precedesByBytes)
  }
}
