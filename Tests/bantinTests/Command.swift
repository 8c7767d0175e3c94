import Glibc
import TestSupport

/// What a run of the program left behind.
struct Outcome {
  /// The exit code; nothing when a signal ended the program.
  var code: Int32?
  /// The signal that ended the program, if one did.
  var signal: Int32?
  /// What went to standard output.
  var output: String
  /// What went to standard error.
  var messages: String

  /// The last line of what a person reads.
  var summary: String { messages.split(separator: "\n").last.map(String.init) ?? "" }
}

/// Runs the built program in a folder with nothing but the given environment, and waits for it.
func bantin(
  _ arguments: String..., in folder: String, environment: [String: String] = [:]
) throws -> Outcome {
  try bantin(arguments, in: folder, environment: environment)
}

/// Runs the built program in a folder with nothing but the given environment, and waits for it.
func bantin(
  _ arguments: [String], in folder: String, environment: [String: String] = [:]
) throws -> Outcome {
  try run(try builtProgram(), arguments, in: folder, environment: environment)
}

/// Runs a program in a folder with nothing but the given environment, and waits for it.
func run(
  _ program: String, _ arguments: [String], in folder: String, environment: [String: String] = [:]
) throws -> Outcome {
  try temporaryFolder { streams in
    let process = try Process(
      arguments, of: program, in: folder, environment: environment, output: "\(streams)/out",
      messages: "\(streams)/err")
    let status = try process.wait()
    let files = try readFolder(at: streams)
    return Outcome(
      code: status & 0x7F == 0 ? (status >> 8) & 0xFF : nil,
      signal: status & 0x7F == 0 ? nil : status & 0x7F,
      output: String(decoding: files["out"] ?? [], as: UTF8.self),
      messages: String(decoding: files["err"] ?? [], as: UTF8.self))
  }
}

/// Runs the built program at a terminal of its own, typing the answers; what it prints of either
/// kind is the output.
func onTerminal(
  _ arguments: String..., answering answers: String, in folder: String
) throws -> Outcome {
  let words = [try builtProgram()] + arguments
  let command = words.map { "'\($0)'" }.joined(separator: " ")
  let typed = "printf '%s' \"$ANSWERS\" | script -qec \"\(command)\" /dev/null"
  return try run(
    "/bin/sh", ["-c", typed], in: folder,
    environment: ["ANSWERS": answers, "PATH": "/usr/bin:/bin", "TERM": "dumb"])
}

/// A running `bantin`.
struct Process {
  let id: pid_t

  /// Starts the program; its two streams go to files or other paths that can be written.
  init(
    _ arguments: [String], of program: String? = nil, in folder: String,
    environment: [String: String] = [:], output: String = "/dev/null",
    messages: String = "/dev/null"
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, messages, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    // `env` steps into the folder and then becomes the program, under the same process id.
    let command =
      ["/usr/bin/env", "--default-signal=PIPE", "-C", folder, try program ?? builtProgram()]
      + arguments
    let variables = environment.map { "\($0.key)=\($0.value)" } + libraryPath
    id = try withCStrings(command) { arguments in
      try withCStrings(variables) { variables in
        var id: pid_t = 0
        let failure = posix_spawn(&id, command[0], &actions, nil, arguments, variables)
        guard failure == 0 else { throw Failure(what: "posix_spawn", code: failure) }
        return id
      }
    }
  }

  func send(_ signal: Int32) { kill(id, signal) }

  /// Waits for the end and returns the status as `waitpid` gives it.
  func wait() throws -> Int32 {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure(what: "waitpid", code: errno) }
    }
    return status
  }
}

/// What kept a test from running the program.
private struct Failure: Error {
  var what: String
  var code: Int32
}

/// The program stands beside the tests that the same build made.
func builtProgram() throws -> String {
  for runner in [CommandLine.arguments.first ?? "", try ownPath()] + CommandLine.arguments {
    let folder = runner.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let program = (folder + ["bantin"]).joined(separator: "/")
    if program.hasPrefix("/"), access(program, X_OK) == 0 { return program }
  }
  throw Failure(what: "there is no bantin beside the tests", code: ENOENT)
}

private func ownPath() throws -> String {
  var path = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = readlink("/proc/self/exe", &path, path.count)
  guard count > 0 else { throw Failure(what: "readlink /proc/self/exe", code: errno) }
  return String(decoding: path.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
}

/// A toolchain outside the system's folders says so to its programs in this variable.
private let libraryPath =
  getenv("LD_LIBRARY_PATH").map { ["LD_LIBRARY_PATH=\(String(cString: $0))"] } ?? []

private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) throws -> Result
) rethrows -> Result {
  let copies: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return try body(copies + [nil])
}
