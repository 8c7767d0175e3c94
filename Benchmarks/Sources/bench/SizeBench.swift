import ExampleContent
import Glibc

/// The benchmark of one size, in a folder of its own.
struct SizeBench {
  let villages: Int
  let months: Int
  let extent: ExampleContent.Extent
  /// The arguments that tell how many threads build.
  let jobs: [String]
  let bantin: String
  let folder: String

  private var content: String { "\(folder)/content" }

  /// Generates the content and measures it so many times.
  func median(of rounds: Int) throws -> Round {
    try run(["rm", "-rf", folder])
    try ExampleContent(villages: villages, months: months, extent: extent).write(to: content)
    return .median(of: try (1...rounds).map(round))
  }

  /// One turn of each: build, read, copy. The disk is left in peace before each, and nothing is
  /// removed until the next run: creating files where some were just removed is slow on ext4.
  private func round(_ number: Int) throws -> Round {
    let (site, copy) = ("\(folder)/site-\(number)", "\(folder)/copy-\(number)")
    sync()
    let build = try run(arguments(site))
    let read = try measured { _ = try contents(of: content) }
    sync()
    let copied = try run(["cp", "-r", site, copy])
    return Round(
      build: build.cost, report: BuildTimings(build.output), read: read, copy: copied.cost,
      site: try contents(of: site))
  }

  private func arguments(_ site: String) -> [String] {
    [bantin, "build", "--quiet", "--timings", "--content", content, "--output", site]
      + jobs
  }
}
