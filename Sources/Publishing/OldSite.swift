/// The site that readers see while the next is written.
struct OldSite: Sendable {
  let folder: Folder
  /// The bytes of its `manifest.json`.
  let manifest: [UInt8]

  /// Finds the old site; `nil` when there is none or only an empty folder.
  ///
  /// Throws when the output is something else: Bantin replaces nothing it did not make. A folder
  /// with a `.git` is someone's work even when Bantin wrote the rest.
  init?(_ place: OutputPlace, in parent: Folder) throws(PublishingError) {
    switch try parent.kind(of: place.name) {
    case nil: return nil
    case .file, .other: throw PublishingError(.notAFolder, path: place.path)
    case .folder: break
    }
    folder = try parent.folder(place.name)
    guard try !folder.isEmpty() else { return nil }
    guard let manifest = try Self.manifest(of: folder), try folder.kind(of: ".git") == nil else {
      throw PublishingError(.foreignFolder, path: place.path)
    }
    self.manifest = manifest
  }

  /// Whether a file is part of it.
  func holds(_ path: String) -> Bool {
    Manifest(reading: manifest)?.files.contains { $0.path == path } ?? false
  }

  /// The manifest's bytes when a folder is one of Bantin's.
  static func manifest(of folder: Folder) throws(PublishingError) -> [UInt8]? {
    guard let bytes = try folder.read(SitePath.manifest, limit: 1 << 28),
      Manifest(reading: bytes) != nil
    else { return nil }
    return bytes
  }
}
