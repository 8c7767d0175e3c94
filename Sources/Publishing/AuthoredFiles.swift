/// Writes a file under a name that nothing has yet, in a folder that may be missing.
///
/// - Returns: `false`, with nothing written, where something has the name.
package func saveNew(_ bytes: [UInt8], at path: String) throws(PublishingError) -> Bool {
  let place = try AuthoredPlace(path)
  return try place.withDraft { () throws(PublishingError) in
    try place.folder.write(place.draft, bytes)
    try place.folder.syncEverything()
    return try place.folder.renameNew(place.draft, to: place.name)
  }
}

/// Writes the next version of a file in one step and with the mode of the old one: a reader sees the
/// whole old file or the whole new one.
///
/// - Parameter old: What the file held when the new version was made of it.
/// - Returns: `false`, with nothing written, where it holds something else by now.
package func saveNext(
  _ bytes: [UInt8], after old: [UInt8], at path: String
) throws(PublishingError) -> Bool {
  let place = try AuthoredPlace(path)
  return try place.withDraft { () throws(PublishingError) in
    try place.folder.write(place.draft, bytes)
    try place.folder.copyMode(of: place.name, to: place.draft)
    try place.folder.syncEverything()
    guard try place.folder.read(place.name, limit: Int.max) == old else { return false }
    try place.folder.rename(place.draft, to: place.name)
    return true
  }
}

/// Writes a file that is new, or takes the place of one that may go.
///
/// - Returns: `false`, with nothing written, where something else has the name.
package func saveOver(
  _ bytes: [UInt8], at path: String, _ mayGo: ([UInt8]) -> Bool
) throws(PublishingError) -> Bool {
  let place = try AuthoredPlace(path)
  guard let old = try place.folder.read(place.name, limit: Int.max) else {
    return try saveNew(bytes, at: path)
  }
  return mayGo(old) ? try saveNext(bytes, after: old, at: path) : false
}

/// Whether LibreOffice has a file open: what it saves later would undo what is written now.
package func isOpenInLibreOffice(_ path: String) throws(PublishingError) -> Bool {
  let place = try AuthoredPlace(path)
  return try place.folder.kind(of: ".~lock.\(place.name)#") != nil
}

/// Makes a folder with all its files in one step, under a name that nothing but an empty folder has.
///
/// - Returns: `false`, with nothing made, where something has the name.
package func saveNewFolder(
  _ files: [String: [UInt8]], at path: String
) throws(PublishingError) -> Bool {
  let place = try AuthoredPlace(path)
  let isEmptyFolder = try place.holdsEmptyFolder()
  return try place.withDraft { () throws(PublishingError) in
    try place.folder.makeFolder(place.draft)
    let top = try place.folder.folder(place.draft)
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      try top.write(bytes, below: parts(of: path))
    }
    try place.folder.syncEverything()
    guard isEmptyFolder else { return try place.folder.renameNew(place.draft, to: place.name) }
    try place.folder.rename(place.draft, to: place.name)
    return true
  }
}

/// Where an author's file or folder stands, and the draft beside it.
private struct AuthoredPlace {
  let folder: Folder
  let name: String
  var draft: String { ".\(name).bantin-draft" }

  init(_ path: String) throws(PublishingError) {
    let whole = try CanonicalPath(path)
    try whole.makeParents()
    let names = parts(of: whole.text)
    guard let name = names.last else { throw PublishingError(.notAFolder, path: path) }
    self.name = name
    folder = try Folder(names.dropLast().reduce("/", joined))
  }

  /// Makes room for a draft and leaves none behind.
  func withDraft(_ body: () throws(PublishingError) -> Bool) throws(PublishingError) -> Bool {
    try folder.remove(draft)
    let isSaved: Bool
    do throws(PublishingError) {
      isSaved = try body()
    } catch {
      try? folder.remove(draft)
      throw error
    }
    if !isSaved { try folder.remove(draft) }
    try folder.syncNames()
    return isSaved
  }

  func holdsEmptyFolder() throws(PublishingError) -> Bool {
    guard try folder.kind(of: name) == .folder else { return false }
    return try folder.folder(name).isEmpty()
  }
}

extension Folder {
  fileprivate func write(_ name: String, _ bytes: [UInt8]) throws(PublishingError) {
    try bytes.withUnsafeBufferPointer { bytes throws(PublishingError) in
      try write(name, UnsafeRawBufferPointer(bytes))
    }
  }

  /// Writes a file and makes the folders it needs.
  fileprivate func write(_ bytes: [UInt8], below path: [String]) throws(PublishingError) {
    guard let first = path.first else { return }
    guard path.count > 1 else { return try write(first, bytes) }
    if try kind(of: first) == nil { try makeFolder(first) }
    try folder(first).write(bytes, below: Array(path.dropFirst()))
  }
}
