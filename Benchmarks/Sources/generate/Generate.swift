import ArgumentParser
import ExampleContent

@main
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a content folder about villages that do not exist.")

  @Option(help: "How many villages.") var villages = 250
  @Option(help: "How many months of assessments, from January 2024 on.") var months = 24
  @Option(help: "Another seed gives another content.") var seed: UInt64 = 1
  @Flag(help: "Only villages, one set and its assessments, no registers.") var plain = false
  @Argument(help: "The folder to write into.") var folder: String

  func validate() throws {
    guard villages >= 1, (1...1200).contains(months) else {
      throw ValidationError("at least one village, and 1 to 1200 months")
    }
  }

  func run() throws {
    try ExampleContent(
      villages: villages, months: months, seed: seed, extent: plain ? .plain : .programme
    ).write(to: folder)
  }
}
