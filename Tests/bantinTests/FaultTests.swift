import Glibc
import TestSupport
import Testing

/// Publishing while the machine refuses, or ends, one system call after the other.
@Suite(.enabled(if: Strace.isUsable, Comment(rawValue: Strace.absence)))
struct FaultTests {
  /// One call of each name while a site is replaced, and in the other scenarios those that move
  /// whole sites.
  @Test func publishesAllOrNothingWhicheverCallFails() throws {
    try withFaultScenarios { scenarios in
      for (number, scenario) in scenarios.enumerated() {
        let sweep = FaultSweep(scenario: scenario)
        let calls = try sweep.calls().filter { number == 0 || Self.moving.contains($0.name) }
        let chosen = byName(calls).enumerated().map { position, calls in
          let call = calls[calls.count * (position % 3) / 3]
          return Fault(call: call, effect: position % 2 == 0 ? .killed : .fails(error(position)))
        }
        check(sweep.tried(chosen), of: scenario)
      }
    }
  }

  private static let moving: Set = ["fsync", "ftruncate", "pwrite64", "renameat", "renameat2"]

  /// Every call with an error and with a kill, and calls of every name with every error, once and
  /// from then on: `make torture`. With `BANTIN_TORTURE=all` every call with everything.
  @Test(.enabled(if: torture != nil, "takes minutes: make torture"))
  func publishesAllOrNothingWhateverFails() throws {
    try withFaultScenarios { scenarios in
      for scenario in scenarios {
        let sweep = FaultSweep(scenario: scenario)
        check(sweep.tried(faults(for: try sweep.calls())), of: scenario)
      }
    }
  }

  /// A power cut after the step must find on the disk what the step shows.
  @Test func bringsContentsToTheDiskBeforeTheStep() throws {
    try withFaultScenarios { scenarios in
      let calls = try FaultSweep(scenario: scenarios[0]).calls().map(\.text)
      func last(_ start: String, _ part: String) throws -> Int {
        try #require(calls.lastIndex { $0.hasPrefix(start + "(") && $0.contains(part) })
      }
      let order = try [
        last("write", ".site.bantin-staging/manifest.json>"), last("pwrite64", "-lock>"),
        last("syncfs", ".site.bantin-staging>"), last("renameat2", "\"site\""),
        last("fsync", "bantin-test-"), last("ftruncate", "-lock>"),
      ]
      #expect(order == order.sorted())
    }
  }

  private func faults(for calls: [SystemCall]) -> [Fault] {
    let chosen = byName(calls).flatMap { calls in
      torture == "all" ? calls : [0, calls.count / 2, calls.count - 1].map { calls[$0] }
    }
    let each = calls.enumerated().flatMap { number, call in
      [Fault(call: call, effect: .killed), Fault(call: call, effect: .fails(error(number)))]
    }
    let all = Set(chosen).sorted { ($0.name, $0.number) < ($1.name, $1.number) }.flatMap { call in
      (SystemError.allCases.map(Fault.Effect.fails) + [.failsFromThenOn(.EIO)]).map {
        Fault(call: call, effect: $0)
      }
    }
    return each + all
  }

  private func byName(_ calls: [SystemCall]) -> [[SystemCall]] {
    Dictionary(grouping: calls, by: \.name).sorted { $0.key < $1.key }.map(\.value)
  }

  private func error(_ number: Int) -> SystemError {
    SystemError.allCases[number % SystemError.allCases.count]
  }

  private func check(_ result: FaultSweep.Result, of scenario: FaultScenario) {
    print("\(scenario.name): \(result.text)")
    #expect(result.faults > 0)
    #expect(result.mixed == 0)
    for problem in result.problems.prefix(20) { Issue.record(Comment(rawValue: problem)) }
  }
}

private let torture = getenv("BANTIN_TORTURE").map { String(cString: $0) }
