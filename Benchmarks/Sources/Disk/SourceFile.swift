import Glibc

/// A file that is read part by part, from any number of threads.
///
/// A class because a descriptor has one owner that must close it.
package final class SourceFile: Sendable {
  package let path: String
  /// In bytes.
  package let size: Int
  private let number: Int32

  package init(_ path: String) throws(DiskFailure) {
    self.path = path
    number = open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard number >= 0, fstat(number, &status) == 0 else { throw DiskFailure(path: path) }
    size = Int(status.st_size)
  }

  deinit { _ = close(number) }

  /// The bytes of a range, fewer where the file ends before it.
  package func read(_ range: Range<Int>) throws(DiskFailure) -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let place = buffer.baseAddress.map { $0 + count }
        let part = pread(number, place, range.count - count, off_t(range.lowerBound + count))
        failed = part < 0
        guard part > 0 else { return }
        count += part
      }
    }
    if failed { throw DiskFailure(path: path) }
    return bytes
  }

  package func readAll() throws(DiskFailure) -> [UInt8] { try read(0..<size) }
}
