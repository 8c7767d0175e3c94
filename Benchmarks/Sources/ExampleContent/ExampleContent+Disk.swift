package import Disk

extension ExampleContent {
  /// Writes the content below a folder, which need not exist.
  package func write(to folder: String) throws(DiskFailure) {
    var made: Set<String> = []
    try forEachFile { path, text throws(DiskFailure) in
      let full = "\(folder)/\(path)"
      let parent = full.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        .joined(separator: "/")
      if made.insert(parent).inserted { try makeFolder(parent) }
      try writeFile(full, text.utf8)
    }
  }
}
