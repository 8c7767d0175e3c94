import Glibc

/// By what a change of a file is seen without reading it. One that an editor puts in another's place
/// has another inode; one with an old time of change, such as a copy, another time of arrival.
package struct FileStamp: Hashable, Sendable {
  private let mode: mode_t
  private let inode: UInt64
  private let size: Int
  /// When its contents changed, and when anything about it did, in nanoseconds.
  private let changed, touched: Int

  /// A folder's own times say nothing that the list of its files does not.
  init(_ status: stat) {
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    mode = status.st_mode
    inode = UInt64(status.st_ino)
    size = isFolder ? 0 : Int(status.st_size)
    changed = isFolder ? 0 : nanoseconds(status.st_mtim)
    touched = isFolder ? 0 : nanoseconds(status.st_ctim)
  }
}

private func nanoseconds(_ time: timespec) -> Int {
  time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
}
