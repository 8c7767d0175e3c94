import Glibc

// The only file of this target that touches the disk.

/// A folder of content or of a theme: what is in it, and how its files are read.
///
/// Files are reached by the folder's own descriptor, part by part and never through a symbolic
/// link, so nothing outside the folder can be read, whatever is renamed meanwhile.
package struct SourceFolder: Sendable {
  /// The largest file that is read, in bytes.
  package static let largestFile = 1 << 31 - 1

  /// As the user named it.
  package let path: String
  /// Regular files by their path in the folder, in the order of their bytes. Hidden files and what
  /// editors and office programs leave behind (`x~`, `~$x`, `.~lock.x#`) are left out.
  package private(set) var files: [String] = []
  /// Symbolic links, devices and names that are no UTF-8, which are never read; in the same order.
  package private(set) var specialFiles: [String] = []
  /// The folders below this one, in no order.
  package private(set) var folders: [String] = []
  /// By what a change of each thing listed is seen, by its path.
  package private(set) var stamps: [String: FileStamp] = [:]
  /// What files would hold that are not written yet.
  private var drafts: [String: [UInt8]] = [:]
  /// `nil` for a folder of drafts alone.
  private let root: Descriptor?

  /// Opens a folder and lists everything below it.
  package static func open(_ path: String) throws(InputError) -> SourceFolder {
    let root = try Descriptor(path) { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    var folder = SourceFolder(path: path, root: root)
    try folder.list()
    folder.files.sort(by: bytesPrecede)
    folder.specialFiles.sort(by: bytesPrecede)
    return folder
  }

  /// A folder that is not there yet, as it would be read with some files.
  package static func drafted(_ path: String, _ files: [String: [UInt8]]) -> SourceFolder {
    SourceFolder(path: path, root: nil).drafting(files)
  }

  /// The folder as it would be read with some files written into it.
  package func drafting(_ files: [String: [UInt8]]) -> SourceFolder {
    var folder = self
    folder.files = Set(self.files).union(files.keys).sorted(by: bytesPrecede)
    folder.drafts.merge(files) { $1 }
    return folder
  }

  private init(path: String, root: Descriptor?) {
    self.path = path
    self.root = root
  }

  /// The bytes of a file, or no more than the first `limit` of them.
  package func read(
    _ path: String, atMost limit: Int = largestFile + 1
  ) throws(InputError) -> [UInt8] {
    if let draft = drafts[path] { return Array(draft.prefix(limit)) }
    let file = try open(path)
    let size = try size(of: file)
    if limit > SourceFolder.largestFile, size > SourceFolder.largestFile {
      throw InputError(path: file.path, cause: EFBIG)
    }
    let wanted = min(size, limit)
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      while count < wanted {
        let place = buffer.baseAddress.map { $0 + count }
        let part = repeated { Glibc.read(file.number, place, wanted - count) }
        if part < 0 { failure = errno }
        guard part > 0 else { return }
        count += part
      }
    }
    guard failure == 0 else { throw InputError(path: file.path, cause: failure) }
    return bytes
  }

  /// The size of a file in bytes.
  package func size(_ path: String) throws(InputError) -> Int {
    if let draft = drafts[path] { return draft.count }
    return try size(of: try open(path))
  }
}

// MARK: - Opening

/// An open file or folder. A class because a descriptor has one owner that must close it.
private final class Descriptor: Sendable {
  let number: Int32
  let path: String

  init(_ path: String, _ open: () -> Int32) throws(InputError) {
    self.path = path
    number = repeated(open)
    guard number >= 0 else { throw InputError(path: path, cause: errno) }
  }

  deinit { _ = close(number) }
}

/// Calls again while a signal cuts the call short.
private func repeated<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}

extension SourceFolder {
  private func open(_ path: String) throws(InputError) -> Descriptor {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last, !parts.contains("..") else {
      throw InputError(path: joined(path), cause: ENOENT)
    }
    let folder = try openFolder(parts.dropLast(), of: path)
    // Without O_NONBLOCK a pipe that someone put there would hold us for ever.
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    return try Descriptor(joined(path)) { openat(folder.number, name, flags) }
  }

  private func openFolder(
    _ parts: some Sequence<String>, of path: String
  ) throws(InputError) -> Descriptor {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    guard var folder = root else { throw InputError(path: joined(path), cause: ENOENT) }
    for part in parts {
      let parent = folder.number
      folder = try Descriptor(joined(path)) { openat(parent, part, flags) }
    }
    return folder
  }

  private func size(of file: Descriptor) throws(InputError) -> Int {
    var status = stat()
    guard repeated({ fstat(file.number, &status) }) == 0 else {
      throw InputError(path: file.path, cause: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw InputError(path: file.path, cause: EINVAL)
    }
    return Int(status.st_size)
  }

  private func joined(_ path: String) -> String {
    path.isEmpty ? self.path : "\(self.path)/\(path)"
  }
}

// MARK: - Listing

extension SourceFolder {
  private mutating func list() throws(InputError) {
    var waiting = [""]
    while let path = waiting.popLast() {
      let parts = path.split(separator: "/").map(String.init)
      let folder = try openFolder(parts, of: path)
      for name in try names(in: folder) {
        let below = path.isEmpty ? name.text : "\(path)/\(name.text)"
        guard name.isText else {
          specialFiles.append(below)
          continue
        }
        let status = try status(of: name.text, in: folder, at: below)
        stamps[below] = FileStamp(status)
        switch status.st_mode & S_IFMT {
        case S_IFREG: files.append(below)
        case S_IFDIR:
          folders.append(below)
          waiting.append(below)
        default: specialFiles.append(below)
        }
      }
    }
  }

  private func status(
    of name: String, in folder: Descriptor, at path: String
  ) throws(InputError) -> stat {
    var status = stat()
    guard repeated({ fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) }) == 0 else {
      throw InputError(path: joined(path), cause: errno)
    }
    return status
  }

  /// The names in a folder that are not left out, each with whether it is UTF-8.
  private func names(in folder: Descriptor) throws(InputError) -> [(text: String, isText: Bool)] {
    // The stream closes its descriptor, so it gets one of its own.
    let own = fcntl(folder.number, F_DUPFD_CLOEXEC, 0)
    guard own >= 0, let stream = fdopendir(own) else {
      throw InputError(path: folder.path, cause: errno)
    }
    defer { closedir(stream) }
    rewinddir(stream)
    var names: [(text: String, isText: Bool)] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = bytes(ofNameIn: entry)
      if !isLeftOut(name) {
        let text = String(decoding: name, as: UTF8.self)
        names.append((text, text.utf8.elementsEqual(name)))
      }
      errno = 0
    }
    guard errno == 0 else { throw InputError(path: folder.path, cause: errno) }
    return names
  }

  private func bytes(ofNameIn entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let start = UnsafeRawPointer(entry).advanced(by: offset)
    let length = strlen(start.assumingMemoryBound(to: CChar.self))
    return Array(UnsafeRawBufferPointer(start: start, count: length))
  }

  private func isLeftOut(_ name: [UInt8]) -> Bool {
    name.first == UInt8(ascii: ".") || name.last == UInt8(ascii: "~")
      || name.starts(with: "~$".utf8)
  }
}

/// Paths in the order of their bytes: `String` takes two spellings of one name for the same.
private func bytesPrecede(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}
