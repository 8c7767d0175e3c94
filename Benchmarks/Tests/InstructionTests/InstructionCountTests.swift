import ExampleContent
import Foundation
import Testing

/// Instructions of each phase of the built program, held against those recorded for this toolchain.
///
/// Times depend on what else a machine does, counts do not. They are recorded with
/// `BANTIN_RECORD=1 swift test --filter InstructionCountTests`, which fails whenever it records.
@Suite struct InstructionCountTests {
  /// What may be more than was recorded, as a share.
  private static let tolerance = 0.05

  @Test func noPhaseTakesMoreInstructionsThanRecorded() throws {
    guard let counter = InstructionCounter.found else { return }
    let counts = try counter.countPhases()
    let record = try InstructionRecord(toolchain: counter.toolchain)
    if ProcessInfo.processInfo.environment["BANTIN_RECORD"] != nil {
      try record.write(counts)
      Issue.record("recorded in \(record.path)")
      return
    }
    guard let known = record.counts else {
      print("Instructions are not compared: none are recorded for \(counter.toolchain).")
      return
    }
    for (phase, count) in counts {
      let before = try #require(known[phase], "\(phase) is not recorded in \(record.path)")
      let change = Double(count) / Double(before) - 1
      print("\(phase): \(count) instructions, \(Int((change * 1000).rounded()))‰ from the record")
      #expect(
        change <= Self.tolerance, "\(phase) takes \(count) instructions, recorded are \(before)")
    }
  }
}

/// What was recorded for one toolchain: a phase and its instructions a line.
private struct InstructionRecord {
  let path: String
  /// `nil` where nothing is recorded.
  let counts: [String: Int]?

  init(toolchain: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    path = folder.appending(path: "Recorded/\(toolchain).csv").path
    let lines = (try? String(contentsOfFile: path, encoding: .utf8))?.split(separator: "\n")
    counts = lines.map { lines in
      let cells = lines.dropFirst().map { $0.split(separator: ",") }
      return Dictionary(
        cells.compactMap { cells in Int(cells[1]).map { (String(cells[0]), $0) } },
        uniquingKeysWith: { first, _ in first })
    }
  }

  func write(_ counts: [(phase: String, count: Int)]) throws {
    let lines = counts.map { "\($0.phase),\($0.count)\n" }.joined()
    try FileManager.default.createDirectory(
      at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("phase,instructions\n\(lines)".utf8).write(to: URL(filePath: path))
  }
}

/// Counts what a program does, with valgrind.
private struct InstructionCounter {
  /// `6.3.1-x86_64`.
  let toolchain: String
  private let program: String

  /// `nil`, with a line that says why, where nothing can be counted.
  static var found: InstructionCounter? {
    let program = repository.appending(path: ".build/release/bantin").path
    guard FileManager.default.isExecutableFile(atPath: program) else {
      print("Instructions are not counted: there is no \(program); `make site` builds it.")
      return nil
    }
    for tool in ["valgrind", "strip"] where (try? output(of: [tool, "--version"])) == nil {
      print("Instructions are not counted: \(tool) is not installed.")
      return nil
    }
    guard let swift = try? output(of: ["swift", "--version"]),
      let machine = try? output(of: ["uname", "-m"]),
      let version = swift.firstMatch(of: /Swift version ([0-9.]+)/)?.1
    else {
      print("Instructions are not counted: the toolchain does not say its version.")
      return nil
    }
    let name = machine.filter { !$0.isWhitespace }
    return InstructionCounter(toolchain: "\(version)-\(name)", program: program)
  }

  private static var repository: URL {
    (0..<4).reduce(URL(filePath: #filePath)) { folder, _ in folder.deletingLastPathComponent() }
  }

  /// The start alone, then what each further phase adds: a month's report reads and assesses, a check
  /// renders as well, and a build writes.
  func countPhases() throws -> [(phase: String, count: Int)] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let content = folder.appending(path: "content").path
    let bare = folder.appending(path: "bantin").path
    try ExampleContent(villages: 8, months: 3, extent: .programme).write(to: content)
    // Valgrind cannot read what the compiler writes for debuggers.
    _ = try Self.output(of: ["strip", "-o", bare, program])
    func count(_ arguments: [String]) throws -> Int { try instructions(of: [bare] + arguments) }
    let options = ["--content", content, "--jobs", "1", "--quiet"]
    let start = try count(["--version"])
    let read = try count(["report", "--period", "2024-03", "--content", content, "--jobs", "1"])
    let check = try count(["check"] + options)
    let build = try count(["build"] + options + ["--output", folder.appending(path: "site").path])
    return [
      ("start", start), ("read and assess", read - start), ("render", check - read),
      ("write", build - check),
    ]
  }

  private func instructions(of command: [String]) throws -> Int {
    let text = try Self.output(
      of: ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"] + command)
    let total = try #require(
      text.firstMatch(of: /Collected : ([0-9]+)/), "valgrind counted nothing: \(text.suffix(400))")
    return try #require(Int(total.1))
  }

  /// Hashes of Swift differ from run to run unless they are told not to.
  private static func output(of command: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["SWIFT_DETERMINISTIC_HASHING=1"] + command
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
    return String(decoding: output, as: UTF8.self)
  }

  private struct Failure: Error { let status: Int32 }
}
