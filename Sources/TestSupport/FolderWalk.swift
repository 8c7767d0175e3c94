import Glibc

/// Something met on the way through a folder.
struct FolderEntry {
  /// A folder is met twice, before and after what it holds.
  enum Kind { case folderBefore, folderAfter, file, link, other }

  let kind: Kind
  let path: String
}

/// Visits a folder and everything below it, following no symbolic link, in no given order.
func walk(_ path: String, _ visit: (FolderEntry) throws -> Void) throws {
  var waiting = [path]
  var met: [String] = []
  while let folder = waiting.popLast() {
    try visit(FolderEntry(kind: .folderBefore, path: folder))
    met.append(folder)
    for name in try names(in: folder) {
      let path = "\(folder)/\(name)"
      let kind = try kind(at: path)
      if kind == .folderBefore {
        waiting.append(path)
      } else {
        try visit(FolderEntry(kind: kind, path: path))
      }
    }
  }
  for folder in met.reversed() { try visit(FolderEntry(kind: .folderAfter, path: folder)) }
}

private func names(in folder: String) throws -> [String] {
  guard let stream = opendir(folder) else { throw SystemFailure("read", folder) }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let start = UnsafeRawPointer(entry).advanced(by: offset)
    names.append(String(cString: start.assumingMemoryBound(to: CChar.self)))
  }
  return names.filter { $0 != "." && $0 != ".." }
}

private func kind(at path: String) throws -> FolderEntry.Kind {
  var status = stat()
  guard lstat(path, &status) == 0 else { throw SystemFailure("read", path) }
  switch status.st_mode & S_IFMT {
  case S_IFDIR: return .folderBefore
  case S_IFREG: return .file
  case S_IFLNK: return .link
  default: return .other
  }
}
