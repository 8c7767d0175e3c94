import CSystem
import Glibc

// The only file that touches the disk: every call is made here, repeated when a signal cut it
// short, and its failure turned into an error with a path. It is longer than others for that
// reason, and holds no decision about sites.

/// An open folder, by which its files are reached however the paths above it change.
///
/// A class because a descriptor has one owner that must close it.
final class Folder: Sendable {
  let path: String
  private let descriptor: Int32

  /// What a name stands for; links are not followed.
  enum Kind { case folder, file, other }

  /// Opens a folder by its path.
  init(_ path: String) throws(PublishingError) {
    self.path = path
    descriptor = try call(.open, path) { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
  }

  private init(_ path: String, _ descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit { _ = close(descriptor) }

  /// Opens a folder inside this one; the last part may not be a link.
  func folder(_ name: String) throws(PublishingError) -> Folder {
    let full = joined(path, name)
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    return Folder(full, try call(.open, full) { openat(descriptor, name, flags) })
  }

  /// What stands at a name, or `nil` when nothing does.
  func kind(of name: String) throws(PublishingError) -> Kind? {
    var status = stat()
    let result = attempt { fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) }
    if result < 0 && errno == ENOENT { return nil }
    guard result == 0 else { throw failure(.open, joined(path, name)) }
    return Kind(status.st_mode)
  }

  /// Whether this folder itself has a mode.
  func hasMode(_ mode: mode_t) throws(PublishingError) -> Bool {
    var status = stat()
    try call(.open, path) { fstat(descriptor, &status) }
    return status.st_mode & 0o7777 == mode
  }
}

// MARK: - Files

extension Folder {
  /// Modes of what is published, whatever the user's umask says.
  static let fileMode: mode_t = 0o644
  static let folderMode: mode_t = 0o755

  /// Makes a folder.
  func makeFolder(_ name: String) throws(PublishingError) {
    let full = joined(path, name)
    try call(.makeFolder, full) { mkdirat(descriptor, name, Self.folderMode) }
    try setMode(full) { fchmodat(descriptor, name, Self.folderMode, 0) }
  }

  /// Writes a file that must not exist yet.
  func write(_ name: String, _ bytes: UnsafeRawBufferPointer) throws(PublishingError) {
    let full = joined(path, name)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = try call(.write, full) { openat(descriptor, name, flags, Self.fileMode) }
    do throws(PublishingError) {
      try setMode(full) { fchmod(file, Self.fileMode) }
      try writeAll(bytes, to: file, full)
    } catch {
      _ = close(file)
      throw error
    }
    // An interrupted close has closed: never close twice, the number may be another file's by now.
    guard close(file) == 0 || errno == EINTR else { throw failure(.write, full) }
  }

  private func writeAll(
    _ bytes: UnsafeRawBufferPointer, to file: Int32, _ full: String
  ) throws(PublishingError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = try call(.write, full) { Glibc.write(file, part.baseAddress, part.count) }
      // A disk that takes nothing and reports nothing would hold us for ever.
      guard count > 0 else { throw PublishingError(.system(.write, .damagedDisk), path: full) }
      rest = rest.dropFirst(count)
    }
  }

  /// Sets a mode; a file system that keeps none (a USB stick) is no failure.
  private func setMode(_ full: String, _ change: () -> Int32) throws(PublishingError) {
    guard attempt(change) < 0, ![EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else { return }
    throw failure(.write, full)
  }

  /// Gives a file the mode of another.
  func copyMode(of name: String, to other: String) throws(PublishingError) {
    let full = joined(path, other)
    var status = stat()
    try call(.read, joined(path, name)) {
      fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW)
    }
    try setMode(full) { fchmodat(descriptor, other, status.st_mode & 0o7777, 0) }
  }

  /// Whether a regular file with the published mode holds exactly these bytes. Whatever keeps us
  /// from knowing counts as no: then the file is written anew.
  func holds(_ name: String, _ bytes: UnsafeRawBufferPointer, mode: Bool) -> Bool {
    // Without O_NONBLOCK a pipe that someone put there would hold us for ever.
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = attempt { openat(descriptor, name, flags) }
    guard file >= 0 else { return false }
    defer { _ = close(file) }
    var status = stat()
    guard attempt({ fstat(file, &status) }) == 0,
      Kind(status.st_mode) == .file, status.st_size == bytes.count,
      !mode || status.st_mode & 0o7777 == Self.fileMode
    else { return false }
    return contents(of: file, equal: bytes)
  }

  private func contents(of file: Int32, equal bytes: UnsafeRawBufferPointer) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = attempt { Glibc.read(file, buffer.baseAddress, min(buffer.count, rest.count)) }
        guard count > 0, let found = buffer.baseAddress,
          let wanted = UnsafeRawBufferPointer(rebasing: rest).baseAddress,
          memcmp(found, wanted, count) == 0
        else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }

  /// Gives this folder's file a second name in another; `false` where that cannot be.
  func link(_ name: String, into other: Folder) -> Bool {
    attempt { linkat(descriptor, name, other.descriptor, name, 0) } == 0
  }

  /// A file's bytes; `nil` when there is no regular file of at most `limit` bytes.
  func read(_ name: String, limit: Int) throws(PublishingError) -> [UInt8]? {
    let full = joined(path, name)
    let file = attempt { openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
    if file < 0 && [ENOENT, ELOOP, ENOTDIR].contains(errno) { return nil }
    guard file >= 0 else { throw failure(.open, full) }
    defer { _ = close(file) }
    var status = stat()
    try call(.read, full) { fstat(file, &status) }
    guard Kind(status.st_mode) == .file, status.st_size <= limit else { return nil }
    return try bytes(of: file, count: Int(status.st_size), full)
  }

  private func bytes(
    of file: Int32, count: Int, _ full: String
  ) throws(PublishingError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let taken = try call(.read, full) {
        bytes.withUnsafeMutableBytes { buffer in
          Glibc.read(file, buffer.baseAddress?.advanced(by: filled), count - filled)
        }
      }
      guard taken > 0 else { break }
      filled += taken
    }
    return Array(bytes.prefix(filled))
  }
}

// MARK: - Whole trees

extension Folder {
  /// Everything below a folder, links not followed.
  struct Tree {
    /// Paths of everything that is no folder, in no order.
    var files: [String] = []
    /// Paths of all folders, the empty path of the top one included, in no order.
    var folders: [String] = []
    /// Whether every folder has the published mode.
    var hasModes = true
  }

  /// Lists this folder and all below.
  func tree() throws(PublishingError) -> Tree {
    var tree = Tree()
    try walk { folder, prefix, entries throws(PublishingError) in
      tree.folders.append(String(prefix.dropLast()))
      if try !folder.hasMode(Self.folderMode) { tree.hasModes = false }
      for entry in entries where !entry.isFolder { tree.files.append(prefix + entry.text) }
    }
    return tree
  }

  /// Whether nothing is in this folder.
  func isEmpty() throws(PublishingError) -> Bool { try entries().isEmpty }

  /// Removes what stands at a name, with all below; nothing there is no failure.
  func remove(_ name: String) throws(PublishingError) {
    switch try kind(of: name) {
    case nil: return
    case .folder: try removeTree(name)
    case .file, .other: try call(.remove, joined(path, name)) { unlinkat(descriptor, name, 0) }
    }
  }

  private func removeTree(_ name: String) throws(PublishingError) {
    let top = try folder(name)
    // The mark goes first: what is left when this is cut short is nobody's site.
    _ = attempt { unlinkat(top.descriptor, SitePath.manifest, 0) }
    var inner: [[CChar]] = []
    try top.walk { folder, _, entries throws(PublishingError) in
      for entry in entries {
        if entry.isFolder {
          inner.append(entry.path)
        } else {
          try call(.remove, joined(folder.path, entry.text)) {
            unlinkat(folder.descriptor, entry.name, 0)
          }
        }
      }
    }
    for path in inner.reversed() {
      try call(.remove, top.path) { unlinkat(top.descriptor, path, AT_REMOVEDIR) }
    }
    try call(.remove, top.path) { unlinkat(descriptor, name, AT_REMOVEDIR) }
  }

  /// A name in a folder: bytes ending in 0, since a file system's names need not be UTF-8.
  private struct Entry {
    let name: [CChar]
    /// Below the folder that the walk began with.
    let path: [CChar]
    let isFolder: Bool

    var text: String {
      String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  /// Visits this folder and all below, each before what is in it, without recursion.
  private func walk(
    _ visit: (Folder, _ prefix: String, [Entry]) throws(PublishingError) -> Void
  ) throws(PublishingError) {
    var waiting: [[CChar]] = [[0]]
    while let next = waiting.popLast() {
      let isTop = next == [0]
      let text = String(decoding: next.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let full = joined(path, text)
      let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
      let opened = try call(.list, full) { openat(descriptor, isTop ? [46, 0] : next, flags) }
      let folder = Folder(full, opened)
      let entries = try folder.entries(below: isTop ? [] : next.dropLast() + [47])
      try visit(folder, isTop ? "" : text + "/", entries)
      waiting += entries.filter(\.isFolder).map(\.path)
    }
  }

  private func entries(below prefix: [CChar] = []) throws(PublishingError) -> [Entry] {
    // The stream closes its descriptor, so it gets one of its own.
    let own = try call(.list, path) { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(own) else {
      defer { _ = close(own) }
      throw failure(.list, path)
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let found = Self.next(in: stream) {
      let name = Self.name(of: found)
      guard name != [46, 0], name != [46, 46, 0] else { continue }
      let isFolder = try isFolder(name, hint: Int(found.pointee.d_type))
      entries.append(Entry(name: name, path: prefix + name, isFolder: isFolder))
    }
    guard errno == 0 else { throw failure(.list, path) }
    return entries
  }

  /// The next record of a folder; `nil` with `errno` 0 at the end, with another on failure.
  private static func next(in stream: OpaquePointer) -> UnsafeMutablePointer<dirent>? {
    for _ in 0..<mostAttempts {
      errno = 0
      if let found = readdir(stream) { return found }
      guard errno == EINTR else { break }
    }
    return nil
  }

  /// A listed name with its closing 0. The record is shorter than its type says, so it is read
  /// where it stands and never copied whole.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [CChar] {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [0] }
    let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
    return Array(UnsafeBufferPointer(start: start, count: strlen(start) + 1))
  }

  private func isFolder(_ name: [CChar], hint: Int) throws(PublishingError) -> Bool {
    guard hint == Int(DT_UNKNOWN) else { return hint == Int(DT_DIR) }
    var status = stat()
    try call(.list, path) { fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) }
    return Kind(status.st_mode) == .folder
  }
}

extension Folder.Kind {
  fileprivate init(_ mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFDIR: self = .folder
    case S_IFREG: self = .file
    // A link, a pipe, a device: numbers of the system, not a list of ours.
    default: self = .other
    }
  }
}

// MARK: - Names

extension Folder {
  /// Gives a name in this folder another name; a folder already there must be empty.
  func rename(_ name: String, to new: String) throws(PublishingError) {
    try call(.rename, joined(path, name)) { renameat(descriptor, name, descriptor, new) }
  }

  /// Gives a name in this folder another that nothing has; `false` where something has it.
  func renameNew(_ name: String, to new: String) throws(PublishingError) -> Bool {
    if attempt({ system_rename_new(descriptor, name, new) }) == 0 { return true }
    if errno == EEXIST { return false }
    guard [EINVAL, ENOSYS, EOPNOTSUPP].contains(errno) else {
      throw failure(.rename, joined(path, new))
    }
    // This file system can only look first.
    if try kind(of: new) != nil { return false }
    try rename(name, to: new)
    return true
  }

  /// Swaps two names in one step; `false` where the file system cannot.
  func exchange(_ left: String, _ right: String) throws(PublishingError) -> Bool {
    if attempt({ system_rename_exchange(descriptor, left, right) }) == 0 { return true }
    guard [EINVAL, ENOSYS, EOPNOTSUPP].contains(errno) else {
      throw failure(.rename, joined(path, right))
    }
    return false
  }

  /// Brings the names in this folder to the disk.
  func syncNames() throws(PublishingError) {
    // Some file systems cannot sync a folder and say so; then there is nothing more to do.
    guard attempt({ fsync(descriptor) }) < 0, errno != EINVAL else { return }
    throw failure(.sync, path)
  }

  /// Brings everything written to this folder's file system to the disk.
  func syncEverything() throws(PublishingError) {
    try call(.sync, path) { system_syncfs(descriptor) }
  }
}

// MARK: - Paths

/// An absolute path without links, `.` or `..`, of which only the first part may exist yet.
struct CanonicalPath {
  let existing: String
  let missing: [String]

  var text: String { missing.reduce(existing, joined) }

  /// Resolves as much of a path as exists.
  init(_ path: String) throws(PublishingError) {
    guard !path.isEmpty else { throw PublishingError(.system(.open, .missing), path: path) }
    var parts = parts(of: path)
    let start = path.utf8.first == UInt8(ascii: "/") ? "/" : "."
    var missing: [String] = []
    while true {
      if let found = resolved(joined(start, parts.joined(separator: "/"))) {
        defer { free(found) }
        existing = String(cString: found)
        self.missing = missing
        return
      }
      // What does not exist cannot be stepped out of.
      guard errno == ENOENT, let last = parts.popLast(), last != ".." else {
        throw failure(.open, path)
      }
      if last != "." { missing.insert(last, at: 0) }
    }
  }

  /// Makes the missing folders above the last part.
  func makeParents() throws(PublishingError) {
    var path = existing
    for name in missing.dropLast() {
      path = joined(path, name)
      // Another build may have made it a moment ago.
      if attempt({ mkdir(path, Folder.folderMode) }) < 0, errno != EEXIST {
        throw failure(.makeFolder, path)
      }
    }
  }
}

/// A path without links, to be freed; a file system over a network may be interrupted reading them.
private func resolved(_ path: String) -> UnsafeMutablePointer<CChar>? {
  for _ in 0..<mostAttempts {
    if let found = realpath(path, nil) { return found }
    guard errno == EINTR else { break }
  }
  return nil
}

// MARK: - Lock

/// A file that one build at a time can hold; it frees itself when the process ends however.
///
/// A class because a descriptor has one owner that must close it.
final class LockFile: Sendable {
  /// Whether this file system keeps the mode a file is given.
  let keepsModes: Bool
  private let path: String
  private let descriptor: Int32

  /// Takes the lock, or throws `.locked` with the path of the output it stands for.
  init(_ path: String, for output: String) throws(PublishingError) {
    self.path = path
    descriptor = try Self.take(path, for: output)
    var status = stat()
    keepsModes =
      fchmod(descriptor, Folder.fileMode) == 0 && fstat(descriptor, &status) == 0
      && status.st_mode & 0o7777 == Folder.fileMode
  }

  private static func take(_ path: String, for output: String) throws(PublishingError) -> Int32 {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    // The holder before may have removed the name between our open and our lock: once more then.
    for _ in 0..<100 {
      let file = try call(.lock, path) { open(path, flags, Folder.fileMode) }
      let isTaken = attempt { flock(file, LOCK_EX | LOCK_NB) } == 0
      if isTaken, isNamed(file, path) { return file }
      let cause = errno
      _ = close(file)
      if !isTaken {
        guard cause == EWOULDBLOCK else {
          throw PublishingError(.system(.lock, SystemCause(cause)), path: path)
        }
        break
      }
    }
    throw PublishingError(.locked, path: output)
  }

  private static func isNamed(_ file: Int32, _ path: String) -> Bool {
    var held = stat()
    var named = stat()
    return fstat(file, &held) == 0 && lstat(path, &named) == 0
      && held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }

  /// What a build that was cut short left here; `nil` when the file is empty.
  func note() throws(PublishingError) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = try call(.read, path) {
      bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    }
    return count == 0 ? nil : Array(bytes.prefix(count))
  }

  /// Leaves at most 64 bytes for the next build, or none.
  func setNote(_ bytes: [UInt8]) throws(PublishingError) {
    try call(.write, path) { ftruncate(descriptor, 0) }
    guard !bytes.isEmpty else { return }
    let count = try call(.write, path) {
      bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }
    guard count == bytes.count else {
      throw PublishingError(.system(.write, .diskFull), path: path)
    }
  }

  deinit {
    var status = stat()
    // A file with a note stays: the next build must read it.
    if fstat(descriptor, &status) == 0, status.st_size == 0 { _ = unlink(path) }
    _ = close(descriptor)
  }
}

// MARK: - Calls

/// How often a call that signals interrupt is made before that counts as a failure.
private let mostAttempts = 1_000

/// Repeats a call as long as signals interrupt it.
private func attempt<Result: SignedInteger>(_ body: () -> Result) -> Result {
  for _ in 0..<mostAttempts {
    let result = body()
    guard result < 0, errno == EINTR else { return result }
  }
  return -1
}

/// Makes a call that returns a negative number on failure.
@discardableResult
private func call<Result: SignedInteger>(
  _ operation: PublishingError.Operation, _ path: @autoclosure () -> String, _ body: () -> Result
) throws(PublishingError) -> Result {
  let result = attempt(body)
  guard result >= 0 else {
    let cause = SystemCause(errno)
    throw PublishingError(.system(operation, cause), path: path())
  }
  return result
}

private func failure(_ operation: PublishingError.Operation, _ path: String) -> PublishingError {
  PublishingError(.system(operation, SystemCause(errno)), path: path)
}

extension SystemCause {
  /// Names an error number of the system.
  fileprivate init(_ number: Int32) {
    self = Self.named[number] ?? .other(number)
  }

  private static let named: [Int32: SystemCause] = [
    ENOSPC: .diskFull, EDQUOT: .quotaReached, EACCES: .noPermission, EPERM: .noPermission,
    EROFS: .readOnly, ENOENT: .missing, EEXIST: .alreadyExists, ENOTDIR: .notAFolder,
    EISDIR: .isAFolder, ENAMETOOLONG: .nameTooLong, EINVAL: .invalidName, EILSEQ: .invalidName,
    EIO: .damagedDisk, EMFILE: .tooManyOpenFiles, ENFILE: .tooManyOpenFiles, EXDEV: .otherDisk,
    EBUSY: .inUse, ENOTEMPTY: .notEmpty, ELOOP: .tooManyLinks, EFBIG: .fileTooLarge,
    EINTR: .interrupted,
  ]
}
