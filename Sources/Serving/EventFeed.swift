import Glibc
import Synchronization

/// Tells open pages what happens, as server-sent events. Each listener hears at once what was told
/// last, and then everything new.
///
/// A class because the one who tells and the threads of the listeners share it.
package final class EventFeed: Sendable {
  private struct State {
    var text = ""
    var listeners: [Int: Bell] = [:]
    var next = 0
  }

  private let state = Mutex(State())

  package init() {}

  /// Tells a text.
  package func tell(_ text: String) {
    state.withLock { state in
      state.text = text
      for bell in state.listeners.values { bell.ring() }
    }
  }

  /// Sends events until the other side goes away.
  func send(to connection: borrowing Connection) {
    guard let bell = Bell() else { return }
    let number = state.withLock { state in
      state.next += 1
      state.listeners[state.next] = bell
      return state.next
    }
    defer { state.withLock { _ = $0.listeners.removeValue(forKey: number) } }
    repeat {
      bell.silence()
      guard connection.send(event(state.withLock { $0.text })) else { return }
    } while connection.stays(until: bell)
  }

  private func event(_ text: String) -> [UInt8] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return Array((lines.map { "data: \($0)\n" }.joined() + "\n").utf8)
  }
}

/// Wakes a thread that waits for a socket and for news at the same time.
///
/// A class because its pipe has one owner that must close it.
final class Bell: Sendable {
  /// Can be read while it rings.
  let descriptor: Int32
  private let other: Int32

  init?() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, other) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(other)
  }

  /// A full pipe rings already.
  func ring() { _ = write(other, [1], 1) }

  func silence() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }
}
