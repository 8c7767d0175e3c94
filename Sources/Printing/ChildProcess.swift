import Foundation
import Glibc

/// A program that was started, with two pipes of its own beside its standard streams, which lead
/// nowhere.
///
/// A class because it ends the program when nobody holds it any more.
final class ChildProcess {
  let id: pid_t
  /// What the program reads from its descriptor 3, and what it writes to 4; -1 without pipes.
  let input, output: Int32
  private var status: Int32?

  /// - Parameters:
  ///   - hasPipes: Whether the program gets descriptors 3 and 4.
  ///   - folder: Where the program keeps its temporary files.
  init(
    _ path: String, _ arguments: [String], in folder: String, hasPipes: Bool
  ) throws(SystemFailure) {
    var mine: (read: Int32, write: Int32) = (-1, -1)
    var its: (read: Int32, write: Int32) = (-1, -1)
    if hasPipes {
      let toChild = try ChildProcess.pipe()
      let fromChild = try ChildProcess.pipe()
      (its.read, mine.write) = toChild
      (mine.read, its.write) = fromChild
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    if hasPipes {
      posix_spawn_file_actions_adddup2(&actions, its.read, 3)
      posix_spawn_file_actions_adddup2(&actions, its.write, 4)
    }
    // A group of its own, so that all that the program starts ends with it.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var id: pid_t = 0
    var settings = ChildProcess.environment(temporary: folder).map { strdup($0) } + [nil]
    defer { settings.forEach { free($0) } }
    let code = posix_spawn(&id, path, &actions, &attributes, &words, &settings)
    for end in [its.read, its.write] where end >= 0 { close(end) }
    self.id = id
    (input, output) = (mine.write, mine.read)
    if code != 0 {
      status = 0
      throw SystemFailure(code: code)
    }
  }

  deinit {
    end()
    for descriptor in [input, output] where descriptor >= 0 { close(descriptor) }
  }

  /// This program's own, but for where temporary files go.
  private static func environment(temporary folder: String) -> [String] {
    ProcessInfo.processInfo.environment.filter { $0.key != "TMPDIR" }.map { "\($0)=\($1)" }
      + ["TMPDIR=\(folder)"]
  }

  /// Both ends, above those that the program gets, and closed in other programs.
  private static func pipe() throws(SystemFailure) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { throw SystemFailure(code: errno) }
    let high = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 16) }
    for end in ends { close(end) }
    return (high[0], high[1])
  }

  /// Waits for the end, up to a time.
  ///
  /// - Returns: The exit code; `nil` when it still runs or was ended by a signal.
  func wait(seconds: Double) -> Int32? {
    var left = Int(seconds * 50)
    while status == nil, left > 0, !Interruption.isAsked {
      var found: Int32 = 0
      if waitpid(id, &found, WNOHANG) == id { status = found }
      if status == nil { usleep(20_000) }
      left -= 1
    }
    return status.flatMap { $0 & 0x7F == 0 ? ($0 >> 8) & 0xFF : nil }
  }

  /// Ends the program and all that it started, at once.
  func end() {
    guard status == nil else { return }
    kill(-id, SIGKILL)
    var found: Int32 = 0
    waitpid(id, &found, 0)
    status = found
  }
}

/// What the machine refused.
package struct SystemFailure: Error {
  let code: Int32

  package var reason: String { String(cString: strerror(code)) }
}
