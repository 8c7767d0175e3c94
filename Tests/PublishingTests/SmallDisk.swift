import FoundationEssentials
import Glibc

/// A file system of 256 KB in memory, taken away when the test ends.
///
/// A class because it unmounts when the test lets go of it.
final class SmallDisk: Sendable {
  private let folder: TemporaryFolder

  struct NotMounted: Error { let number: Int32 }

  init() throws {
    folder = try TemporaryFolder()
    guard mount("none", folder.path, "tmpfs", 0, "size=256k") == 0 else {
      throw NotMounted(number: errno)
    }
  }

  deinit { umount2(folder.path, Int32(MNT_DETACH)) }

  var path: String { folder.path }

  var names: [String] { (try? folder.names()) ?? [] }

  /// Lets nobody write any more.
  func protect() throws {
    let flags = UInt(MS_REMOUNT | MS_RDONLY)
    guard mount("none", folder.path, "tmpfs", flags, nil) == 0 else {
      throw NotMounted(number: errno)
    }
  }

  /// Whether this user may mount, found out by doing it.
  static let canBeMounted: Bool = (try? SmallDisk()) != nil
}
