import ExampleContent
import Glibc

/// The benchmark of one size, in a folder of its own.
struct SizeBench {
  let villages: Int
  let months: Int
  let jobs: Int?
  let bantin: String
  let folder: String

  private var content: String { "\(folder)/content" }
  /// Holds the site and what the program puts beside it.
  private var output: String { "\(folder)/output" }
  private var site: String { "\(output)/site" }
  private var copy: String { "\(folder)/copy" }

  /// Generates the content and measures it so many times.
  func median(of rounds: Int) throws -> Round {
    try run(["rm", "-rf", folder])
    try ExampleContent(villages: villages, months: months).write(to: content)
    return .median(of: try (0..<rounds).map { _ in try round() })
  }

  /// One turn of each: build, read, copy. The disk is left in peace before each.
  private func round() throws -> Round {
    try run(["rm", "-rf", output, copy])
    sync()
    let build = try run(arguments)
    let read = try measured { _ = try contents(of: content) }
    sync()
    let copied = try run(["cp", "-r", site, copy])
    return Round(
      build: build.cost, report: BuildTimings(build.output), read: read, copy: copied.cost,
      site: try contents(of: site))
  }

  private var arguments: [String] {
    let threads = jobs.map { ["--jobs", "\($0)"] } ?? []
    return [bantin, "build", "--quiet", "--timings", "--content", content, "--output", site]
      + threads
  }
}
