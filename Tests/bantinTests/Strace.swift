import Glibc
import TestSupport

/// One system call of a run: its name, and how many of that name the run had made with it.
struct SystemCall: Hashable, Sendable {
  let name: String
  let number: Int
  /// The call as `strace` writes it, with the paths of its descriptors.
  let text: String
}

/// `strace`, which writes down the system calls of a run and makes chosen ones fail.
enum Strace {
  /// Where it is, when this machine has it and lets it trace.
  static let program: String? = ["/usr/bin/strace", "/usr/local/bin/strace", "/bin/strace"].first {
    let run = try? bantinTests.run($0, ["-qq", "-o", "/dev/null", "/bin/true"], in: "/")
    return run?.code == 0
  }

  static let isUsable = program != nil
  static let absence = "strace is not here or may not trace; install it and allow ptrace"

  /// Runs the program and writes down the named calls in their order.
  static func record(
    _ arguments: [String], calls: [String], injecting injections: [String] = []
  ) throws -> (outcome: Outcome, calls: [SystemCall]) {
    try temporaryFolder { folder in
      let options = [
        "-f", "-y", "-s", "4096", "-o", "\(folder)/trace", "-e",
        "trace=\(calls.joined(separator: ","))",
      ]
      let outcome = try trace(options, arguments, injections)
      let lines = try text(of: "trace", in: folder).split(separator: "\n")
      return (outcome, systemCalls(in: lines))
    }
  }

  /// Runs the program with some of its system calls changed, each as `strace -e inject=` says it.
  static func run(_ arguments: [String], injecting injections: [String]) throws -> Outcome {
    // Only what is traced is changed.
    let names = injections.map { $0.prefix { $0 != ":" } }.joined(separator: ",")
    return try trace(
      ["-f", "-qq", "-e", "trace=\(names)", "-e", "signal=none", "-o", "/dev/null"], arguments,
      injections)
  }

  private static func trace(
    _ options: [String], _ arguments: [String], _ injections: [String]
  ) throws -> Outcome {
    let changes = injections.flatMap { ["-e", "inject=\($0)"] }
    return try bantinTests.run(
      program ?? "", options + changes + [try builtProgram()] + arguments, in: "/")
  }

  /// Lines such as `1266  linkat(5</a>, "style.css", …) = 0`; signals and ends are none.
  private static func systemCalls(in lines: [Substring]) -> [SystemCall] {
    var counts: [Substring: Int] = [:]
    return lines.compactMap { line in
      let text = line.drop { $0.isNumber }.drop { $0 == " " }
      let name = text.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      guard !name.isEmpty, text.dropFirst(name.count).first == "(" else { return nil }
      counts[name, default: 0] += 1
      return SystemCall(name: String(name), number: counts[name] ?? 0, text: String(text))
    }
  }
}
