/// Writes one file into a folder below another, in one step: a reader sees the whole old file or the
/// whole new one.
///
/// - Parameters:
///   - folder: The folder's name; it is made where it is missing.
///   - path: The folder it stands in.
///   - isReplacing: Whether a file of that name may be there.
/// - Returns: Whether it was written: `false` where a file is there that may not be replaced.
package func save(
  _ bytes: [UInt8], as name: String, in folder: String, of path: String, isReplacing: Bool
) throws(PublishingError) -> Bool {
  let parent = try Folder(path)
  if try parent.kind(of: folder) == nil { try parent.makeFolder(folder) }
  let place = try parent.folder(folder)
  let isThere = try place.kind(of: name) != nil
  if isThere, !isReplacing { return false }
  let draft = ".\(name).bantin-draft"
  if try place.kind(of: draft) != nil { try place.remove(draft) }
  do throws(PublishingError) {
    try bytes.withUnsafeBufferPointer { bytes throws(PublishingError) in
      try place.write(draft, UnsafeRawBufferPointer(bytes))
    }
    try place.rename(draft, to: name)
  } catch {
    try? place.remove(draft)
    throw error
  }
  try place.syncNames()
  return true
}
