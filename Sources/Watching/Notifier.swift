import Diagnostics
import Glibc

/// The kernel's word that something happened in a folder (inotify).
///
/// A class because a descriptor has one owner that must close it.
final class Notifier {
  private let descriptor: Int32

  private static let happenings =
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
    | IN_MOVE_SELF | IN_ONLYDIR

  init() throws(WatchRefusal) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    guard descriptor >= 0 else { throw WatchRefusal(code: errno) }
  }

  deinit { close(descriptor) }

  /// Follows a folder; again is no harm.
  func follow(_ folder: String) throws(WatchRefusal) {
    guard inotify_add_watch(descriptor, folder, UInt32(Self.happenings)) < 0 else { return }
    // A folder that went away meanwhile needs no watch.
    guard ![ENOENT, ENOTDIR, EACCES, ELOOP].contains(errno) else { return }
    throw WatchRefusal(code: errno)
  }

  /// Waits for something to happen; `false` when nothing does.
  func waits(seconds: Double) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Int32(seconds * 1_000)) > 0 else { return false }
    silence()
    return true
  }

  /// Forgets what happened.
  func silence() {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}

/// Why the kernel does not tell of changes.
struct WatchRefusal: Error {
  let code: Int32

  /// The reason, what is done instead, and what to do for more.
  var message: Bilingual {
    switch code {
    case ENOSPC: Self.limit("max_user_watches", "524288")
    case EMFILE: Self.limit("max_user_instances", "1024")
    default:
      Bilingual(
        vi: "máy không báo khi tệp thay đổi (\(String(cString: strerror(code)))), nên các thư mục "
          + "được xem lại mỗi nửa giây",
        en: "the machine does not tell of changes (\(String(cString: strerror(code)))), so the "
          + "folders are looked at every half second")
    }
  }

  private static func limit(_ name: String, _ value: String) -> Bilingual {
    Bilingual(
      vi: "máy đã dùng hết số thư mục được theo dõi (fs.inotify.\(name)), nên các thư mục được xem "
        + "lại mỗi nửa giây; muốn nhanh hơn: sudo sysctl fs.inotify.\(name)=\(value)",
      en: "the machine watches as many folders as it may (fs.inotify.\(name)), so the folders are "
        + "looked at every half second; for more: sudo sysctl fs.inotify.\(name)=\(value)")
  }
}
