import ExampleContent
import Foundation
import Testing

/// Builds the content with the program that `swift build` left.
@Suite struct BuildTests {
  /// Warnings that the content is made to raise.
  private static let meant: Set = ["task-deadline-missing", "posting-removed-early"]

  @Test(arguments: [(24, 24), (250, 4)])
  func buildsWithoutErrors(villages: Int, months: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "vi-du-\(villages)")
    try? FileManager.default.removeItem(at: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let content = folder.appending(path: "content").path
    try ExampleContent(villages: villages, months: months).write(to: content)
    let frozen = try bantin(["freeze", "--period", "2024-02", "--content", content])
    #expect(frozen.status == 0, "\(frozen.output)")
    let site = folder.appending(path: "site").path
    let build = try bantin([
      "build", "--quiet", "--all", "--format", "github", "--content", content, "--output", site,
    ])
    #expect(build.status == 0)
    let unmeant = build.output.split(separator: "\n").filter { line in
      !Self.meant.contains { line.contains($0) }
    }
    #expect(unmeant == [])
  }

  private func bantin(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let program = repository.appending(path: ".build/debug/bantin")
    try #require(
      FileManager.default.isExecutableFile(atPath: program.path), "run `swift build` first")
    let process = Process()
    let pipe = Pipe()
    process.executableURL = program
    process.arguments = arguments
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
