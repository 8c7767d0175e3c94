import Dispatch
import Glibc
import Synchronization
import TestSupport

/// Something that happens to one system call of a run.
struct Fault: Sendable {
  let call: SystemCall
  let effect: Effect

  enum Effect: Sendable {
    /// The call is not made and answers with an error.
    case fails(SystemError)
    /// It and every later one of its name fail.
    case failsFromThenOn(SystemError)
    /// The program is killed as it makes the call.
    case killed
  }

  /// As `strace -e inject=` takes it.
  var injection: String {
    switch effect {
    case .fails(let error): "\(call.name):error=\(error):when=\(call.number)"
    case .failsFromThenOn(let error): "\(call.name):error=\(error):when=\(call.number)+"
    case .killed: "\(call.name):signal=KILL:when=\(call.number)"
    }
  }

  var error: SystemError? {
    switch effect {
    case .fails(let error), .failsFromThenOn(let error): error
    case .killed: nil
    }
  }
}

/// Errors that the machine gives for no mistake of ours.
enum SystemError: String, CaseIterable, Sendable {
  case EIO, ENOSPC, EXDEV, EMFILE, EACCES, EINTR

  /// Whether a message names it, in words or, where it is strange for the call, by its number.
  func isNamed(in message: String) -> Bool {
    message.contains(words) || message.hasSuffix("lỗi hệ thống số \(number)")
  }

  private var number: Int32 {
    switch self {
    case .EIO: Glibc.EIO
    case .ENOSPC: Glibc.ENOSPC
    case .EXDEV: Glibc.EXDEV
    case .EMFILE: Glibc.EMFILE
    case .EACCES: Glibc.EACCES
    case .EINTR: Glibc.EINTR
    }
  }

  private var words: String {
    switch self {
    case .EIO: "đĩa báo lỗi vào ra"
    case .ENOSPC: "đĩa đã đầy"
    case .EXDEV: "hai nơi ở hai ổ đĩa khác nhau"
    case .EMFILE: "mở quá nhiều tệp"
    case .EACCES: "không có quyền"
    case .EINTR: "bị ngắt giữa chừng"
    }
  }
}

/// Faults tried one by one on a scenario, each on a fresh copy of what stands before it.
struct FaultSweep {
  let scenario: FaultScenario

  /// What came of it.
  struct Result: Sendable {
    var faults = 0
    var passes = 0
    var mixed = 0
    var absences = 0
    /// How many runs ended with each exit code or signal.
    var endings: [String: Int] = [:]
    /// What was not as it must be, a sentence each.
    var problems: [String] = []

    var text: String {
      let endings = endings.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
      return "faults tried \(faults), reader passes \(passes), mixed sites \(mixed), "
        + "instants without a site \(absences), problems \(problems.count) "
        + "(\(endings.joined(separator: ", ")))"
    }
  }

  /// The calls that a publish makes, from the first that names the output on; the loader's before
  /// it are not ours, and what goes to the two streams changes no site.
  func calls() throws -> [SystemCall] {
    try inFreshFolder { site in
      let (outcome, calls) = try Strace.record(
        scenario.arguments + [site], calls: Self.names, injecting: scenario.always)
      guard outcome.code == 0, let start = calls.firstIndex(where: { $0.text.contains(site) })
      else { return [] }
      return calls[start...].filter { call in
        !call.text.hasPrefix("write(1<") && !call.text.hasPrefix("write(2<")
          && !scenario.always.contains { $0.hasPrefix(call.name + ":") }
      }
    }
  }

  static let names = [
    "close", "fchmod", "fchmodat", "flock", "fsync", "ftruncate", "getdents64", "linkat", "lseek",
    "mkdir",
    "mkdirat", "newfstatat", "openat", "pread64", "pwrite64", "read", "readlink", "rename",
    "renameat", "renameat2",
    "syncfs", "unlink", "unlinkat", "write",
  ]

  func tried(_ faults: [Fault]) -> Result {
    let total = Mutex(Result())
    DispatchQueue.concurrentPerform(iterations: faults.count) { number in
      let result = tried(faults[number])
      total.withLock { $0.add(result) }
    }
    return total.withLock { $0 }
  }

  private func tried(_ fault: Fault) -> Result {
    var result = Result(faults: 1)
    do {
      try inFreshFolder { site in try attempt(fault, at: site, &result) }
    } catch {
      result.problems.append("\(error)")
    }
    result.problems = result.problems.map {
      "\(scenario.name): \(fault.injection) \(fault.call.text): \($0)"
    }
    return result
  }

  private func attempt(_ fault: Fault, at site: String, _ result: inout Result) throws {
    let reader = SiteReader(of: site, whole: [scenario.old, scenario.new].compactMap(\.self))
    let outcome = try Strace.run(
      scenario.arguments + [site], injecting: scenario.always + [fault.injection])
    let stands = try? readFolder(at: site)
    let seen = reader.stop()
    result.endings[ending(of: outcome), default: 0] += 1
    result.passes = seen.passes
    result.mixed = seen.mixed
    result.absences = seen.absences
    result.problems += faults(in: seen) + faults(in: outcome, after: fault, stands)
    result.problems += try faultsAfterHealing(at: site)
  }

  private func ending(of outcome: Outcome) -> String {
    outcome.code.map { "exit \($0)" } ?? "signal \(outcome.signal ?? 0)"
  }

  private func faults(in seen: SiteReader.Seen) -> [String] {
    var found: [String] = []
    if seen.mixed > 0 { found.append("readers saw a mixed site") }
    if seen.absences > 0, !scenario.mayBeAbsent { found.append("readers saw no site") }
    return found
  }

  /// What is wrong with how the run ended, what it said, and what stands now.
  private func faults(
    in outcome: Outcome, after fault: Fault, _ site: [String: [UInt8]]?
  ) -> [String] {
    var found: [String] = []
    switch (outcome.code, fault.effect) {
    case (0, .killed), (2, .killed): found.append("it lived on")
    case (0, _):
      if site != scenario.new { found.append("it ended well, and the new site does not stand") }
    case (2, .fails(.EINTR)): found.append("a call that was interrupted once is made again")
    case (2, _):
      // Without an exchange, a disk that lets nothing be renamed back leaves no site until the next run.
      if site != scenario.old, !(site == nil && scenario.mayBeAbsent) {
        found.append("it failed, and the old site does not stand")
      }
      if let error = fault.error, !error.isNamed(in: outcome.summary) {
        found.append("the message does not name the cause: \(outcome.messages)")
      }
    case (nil, .killed) where outcome.signal == 9:
      if site != scenario.old, site != scenario.new, !(site == nil && scenario.mayBeAbsent) {
        found.append("neither site stands after the kill")
      }
    default: found.append("it ended with \(ending(of: outcome)): \(outcome.messages)")
    }
    return found
  }

  /// The next run leaves whole sites in their places and nothing more.
  private func faultsAfterHealing(at site: String) throws -> [String] {
    let next =
      scenario.always.isEmpty
      ? try bantin(scenario.healing + [site], in: "/")
      : try Strace.run(scenario.healing + [site], injecting: scenario.always)
    guard next.code == 0 else { return ["the next run failed: \(next.messages)"] }
    let found = try readFolder(at: String(site.dropLast(FaultScenario.output.count + 1)))
    guard !scenario.healed.contains(found) else { return [] }
    return ["the next run left \(differences(found, from: scenario.healed[0]).prefix(5))"]
  }

  private func inFreshFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
    try temporaryFolder(in: memory) { folder in
      try writeFolder(scenario.before, at: folder)
      return try body("\(folder)/\(FaultScenario.output)")
    }
  }
}

extension FaultSweep.Result {
  fileprivate init(faults: Int) { self.faults = faults }

  fileprivate mutating func add(_ other: Self) {
    faults += other.faults
    passes += other.passes
    mixed += other.mixed
    absences += other.absences
    endings.merge(other.endings) { $0 + $1 }
    problems += other.problems
  }
}
