/// What has been written to a site so far, and whether more may come; knows no disk.
struct Ledger: Sendable {
  private(set) var files: [Manifest.File] = []
  private(set) var bytes = 0
  private(set) var written = 0
  private(set) var unchanged = 0
  /// The first write that failed: the site is incomplete for good.
  private(set) var failure: PublishingError?
  /// Folders of the new site, each with whether the old site has it too.
  private(set) var folders: [String: Bool] = [:]

  /// Every file and folder by its name without regard to case, as old file systems see it.
  private var names: [String: Name] = [:]
  private var unfinished = 0
  private var isClosed = false

  private struct Name { let path: String, isFolder: Bool }

  /// What a file is compared with the old site's.
  enum Fate { case written, unchanged }

  /// Notes that a file is about to be written.
  /// - Returns: the folders that must be made first, outermost first.
  mutating func enter(_ path: SitePath) throws(PublishingError) -> [String] {
    guard !isClosed else { throw PublishingError(.outOfOrder, path: path.text) }
    let parent = path.folder
    let new = parent.isEmpty || folders[parent] != nil ? [] : try enterFolders(path.folders)
    try claim(Name(path: path.text, isFolder: false))
    unfinished += 1
    return new
  }

  private mutating func enterFolders(_ all: [String]) throws(PublishingError) -> [String] {
    var new: [String] = []
    for folder in all where folders[folder] == nil {
      try claim(Name(path: folder, isFolder: true))
      folders[folder] = false
      new.append(folder)
    }
    return new
  }

  private mutating func claim(_ name: Name) throws(PublishingError) {
    guard let other = names.updateValue(name, forKey: name.path.lowercased()) else { return }
    let isSame = other.path.utf8.elementsEqual(name.path.utf8) && !other.isFolder && !name.isFolder
    throw PublishingError(isSame ? .duplicate : .clash(with: other.path), path: name.path)
  }

  mutating func noteOldFolder(_ folder: String) { folders[folder] = true }

  mutating func finish(_ file: Manifest.File, _ fate: Fate) {
    unfinished -= 1
    files.append(file)
    bytes += file.size
    switch fate {
    case .written: written += 1
    case .unchanged: unchanged += 1
    }
  }

  mutating func fail(_ error: PublishingError) { failure = failure ?? error }

  /// Ends the writing; only a site whose every write is done may be published.
  mutating func close(path: String) throws(PublishingError) {
    if let failure { throw failure }
    guard !isClosed, unfinished == 0 else { throw PublishingError(.outOfOrder, path: path) }
    isClosed = true
  }

  /// Ends the writing for good; `false` when it had ended before.
  mutating func abandon() -> Bool {
    defer { isClosed = true }
    return !isClosed
  }
}
