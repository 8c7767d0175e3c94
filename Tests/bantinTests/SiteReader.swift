import Dispatch
import Glibc
import Synchronization
import TestSupport

/// Reads a site again and again while it is published, as someone does who opened its folder.
///
/// A class because two threads share it.
final class SiteReader: Sendable {
  private let folder: String
  private let wholeSites: [[String: [UInt8]]]
  private let isStopped = Atomic<Bool>(false)
  private let seen = Mutex(Seen())
  private let group = DispatchGroup()

  /// What the passes found.
  struct Seen {
    var passes = 0
    /// Passes that met neither of the whole sites.
    var mixed = 0
    /// Passes that met no site at all.
    var absences = 0
  }

  init(of folder: String, whole wholeSites: [[String: [UInt8]]]) {
    self.folder = folder
    self.wholeSites = wholeSites
    let thread = DispatchQueue(label: "reader")
    thread.async(group: group) { [self] in
      while !isStopped.load(ordering: .acquiring) {
        pass()
        usleep(2_000)
      }
    }
  }

  func stop() -> Seen {
    isStopped.store(true, ordering: .releasing)
    group.wait()
    return seen.withLock { $0 }
  }

  private func pass() {
    let opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if opened >= 0 { close(opened) } }
    let found = opened < 0 ? nil : try? readFolder(at: "/proc/self/fd/\(opened)")
    seen.withLock { seen in
      seen.passes += 1
      if opened < 0 {
        seen.absences += 1
      } else if !wholeSites.contains(where: { $0 == found }) {
        seen.mixed += 1
      }
    }
  }
}
