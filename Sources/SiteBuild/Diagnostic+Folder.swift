package import Diagnostics

extension [Diagnostic] {
  /// The diagnostics of a folder's files with paths that can be opened from the working folder.
  package func inside(_ folder: String) -> [Diagnostic] {
    map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.location.path = path(of: diagnostic.location.path, in: folder)
      for index in diagnostic.notes.indices {
        let path = path(of: diagnostic.notes[index].location.path, in: folder)
        diagnostic.notes[index].location.path = path
      }
      return diagnostic
    }
  }
}

/// A path below a folder; the empty path is the folder itself.
func path(of path: String, in folder: String) -> String {
  if path.isEmpty { return folder }
  return folder == "."
    ? path
    : folder.utf8.last == UInt8(ascii: "/")
      ? folder + path
      : "\(folder)/\(path)"
}
