package import Diagnostics
import Glibc
import Inputs

/// Notices when something that a build reads has changed.
///
/// What decides is what the folders look like: they are listed again and compared. The kernel only
/// tells when it is worth looking, so nothing it does not tell is missed for long: changes on network
/// drives, files in a folder made a moment ago, events it had no room for. A class because it
/// remembers what it saw and holds the kernel's watch.
package final class FolderWatch {
  private let folders: [String]
  private var notifier: Notifier?
  private var seen: Look
  private var seconds = 0.0

  /// Why the kernel does not tell of changes; `nil` where it does.
  package private(set) var limitation: Bilingual?

  /// For how long nothing may change before a build reads it, so that a program that saves in
  /// several steps has taken them all; and how long a change is waited for at most.
  private static let quiet = 0.04, longest = 1.0
  /// How often the folders are looked at where the kernel tells of changes, and where it does not.
  private static let told = 2.0, untold = 0.5

  /// Begins with what the folders are now. One that is missing may come later.
  package init(_ folders: [String]) {
    self.folders = folders
    seen = Look(at: folders)
    do throws(WatchRefusal) {
      notifier = try Notifier()
    } catch {
      limitation = error.message
    }
    follow()
  }

  /// Waits until something has changed and the change is complete.
  ///
  /// - Parameter isOver: Asked several times a second whether to stop waiting.
  /// - Returns: `false` when it was told to stop.
  package func waitForChange(until isOver: () -> Bool) -> Bool {
    var next = now() + interval
    while !isOver() {
      let isTold = notifier?.waits(seconds: 0.2) ?? pause(0.2)
      guard isTold || now() >= next else { continue }
      let look = lookAgain()
      next = now() + interval
      guard look != seen else { continue }
      seen = settled(look)
      follow()
      return true
    }
    return false
  }

  /// A large folder is not looked at all the time.
  private var interval: Double {
    max(notifier == nil ? Self.untold : Self.told, seconds * 20)
  }

  private func lookAgain() -> Look {
    let start = now()
    defer { seconds = now() - start }
    return Look(at: folders)
  }

  private func settled(_ look: Look) -> Look {
    var (last, end) = (look, now() + Self.longest)
    while now() < end {
      _ = pause(max(Self.quiet, seconds))
      let look = lookAgain()
      if look == last { break }
      last = look
    }
    return last
  }

  /// Has the kernel watch the folders there are; where it refuses, looking has to do.
  private func follow() {
    do throws(WatchRefusal) {
      for folder in seen.folders { try notifier?.follow(folder) }
    } catch {
      notifier = nil
      limitation = error.message
    }
  }
}

/// What some folders look like at a moment.
private struct Look: Equatable {
  private var stamps: [[String: FileStamp]] = []
  /// Every folder, the watched ones included.
  var folders: [String] = []

  /// A folder that cannot be listed is one that looks empty; the build says what is wrong.
  init(at folders: [String]) {
    for path in folders {
      let folder = try? SourceFolder.open(path)
      stamps.append(folder?.stamps ?? [:])
      if let folder { self.folders += [path] + folder.folders.map { "\(path)/\($0)" } }
    }
  }

  static func == (left: Look, right: Look) -> Bool {
    left.stamps == right.stamps && left.folders.count == right.folders.count
  }
}

/// - Returns: `false`, since nothing was told.
private func pause(_ seconds: Double) -> Bool {
  usleep(useconds_t(seconds * 1_000_000))
  return false
}

/// Seconds from some fixed moment.
private func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
