import Glibc

/// A program that could not be run, or that failed.
struct RunFailure: Error, CustomStringConvertible {
  let description: String
}

/// Runs a program to its end.
/// - Returns: What it took, and what it wrote to its output.
@discardableResult
func run(_ arguments: [String]) throws(RunFailure) -> (cost: Cost, output: String) {
  var ends: [Int32] = [0, 0]
  guard pipe(&ends) == 0 else { throw RunFailure(description: "pipe: \(errno)") }
  let clock = ContinuousClock()
  let start = clock.now
  let child = try spawn(arguments, output: ends)
  close(ends[1])
  let output = readToEnd(ends[0])
  close(ends[0])
  var status: Int32 = 0
  var usage = rusage()
  guard wait4(child, &status, 0, &usage) == child, status == 0 else {
    throw RunFailure(description: "\(arguments.joined(separator: " ")): status \(status)")
  }
  let cost = Cost(
    wall: (clock.now - start) / .seconds(1), processor: usage.processorSeconds,
    peak: usage.ru_maxrss * 1024)
  return (cost, output)
}

private func spawn(_ arguments: [String], output ends: [Int32]) throws(RunFailure) -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addclose(&actions, ends[0])
  posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
  posix_spawn_file_actions_addclose(&actions, ends[1])
  var words = arguments.map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  var child: pid_t = 0
  let result = posix_spawnp(&child, arguments[0], &actions, nil, &words, environ)
  guard result == 0 else {
    throw RunFailure(description: "\(arguments[0]): \(String(cString: strerror(result)))")
  }
  return child
}

private func readToEnd(_ file: Int32) -> String {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4096)
  while true {
    let count = read(file, &buffer, buffer.count)
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
    bytes += buffer.prefix(count)
  }
}
