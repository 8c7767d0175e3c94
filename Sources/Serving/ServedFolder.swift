import Glibc

// The only file of this target that touches the disk.

/// A folder whose files may be served. Nothing outside it can be reached: each part of a path is
/// opened from the one before and never through a symbolic link.
package struct ServedFolder: Sendable {
  private let path: String

  package init(_ path: String) { self.path = path }

  /// What stands at a path.
  package enum Found {
    case file(ServedFile)
    case folder
    /// Nothing, or what is neither a file nor a folder, or a folder without `index.html`.
    case nothing
  }

  /// Looks for a file; for a folder its `index.html`.
  ///
  /// The folder itself is opened anew each time, because a build puts another in its place.
  package func find(_ path: RequestedPath) -> Found {
    find(path.isFolder ? path.parts + ["index.html"] : path.parts)
  }

  /// Looks for the file at some names.
  package func find(_ parts: [String]) -> Found {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    var current = ServedFile(open(path, flags | O_DIRECTORY))
    for part in parts {
      guard let folder = current, folder.kind == S_IFDIR else { return .nothing }
      current = ServedFile(openat(folder.descriptor, part, flags))
    }
    switch current?.kind {
    case S_IFREG: return current.map(Found.file) ?? .nothing
    case S_IFDIR: return .folder
    default: return .nothing
    }
  }
}

/// An open file.
///
/// A class because a descriptor has one owner that must close it.
package final class ServedFile: Sendable {
  fileprivate let descriptor: Int32
  fileprivate let kind: mode_t
  /// In bytes, when it was opened.
  package let size: Int

  fileprivate init?(_ descriptor: Int32) {
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      _ = close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    kind = status.st_mode & S_IFMT
    size = Int(status.st_size)
  }

  deinit { _ = close(descriptor) }

  /// Fills a buffer with what stands at an offset.
  ///
  /// - Returns: How many bytes; 0 at the end and when the disk refuses.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
    while true {
      let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
      if count >= 0 || errno != EINTR { return max(0, count) }
    }
  }

  /// All its bytes, or fewer when the disk refuses.
  package var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let part = read(into: rest, at: count)
        guard part > 0 else { return }
        count += part
      }
    }
  }
}
