import ArgumentParser

@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures cold builds against what the disk allows and against other builders.",
    discussion: "See README.md for what the columns mean.",
    subcommands: [SizesCommand.self, PeersCommand.self], defaultSubcommand: SizesCommand.self)
}

/// What every measurement is told.
struct BenchOptions: ParsableArguments {
  @Option(help: "The program to measure.") var bantin = "../.build/release/bantin"
  @Option(help: "How many rounds.") var rounds = 5
  @Option(help: "Threads for the build; else one for each processor.") var jobs: Int?
  @Option(help: "A folder for content and sites.") var work = "data"
  @Argument(help: "How many villages, for each size.") var villages = [24, 250, 2250]

  func validate() throws {
    guard rounds > 0, !villages.isEmpty, villages.allSatisfy({ $0 > 0 }) else {
      throw ValidationError("at least one round, one size and one village")
    }
  }

  var jobArguments: [String] { jobs.map { ["--jobs", "\($0)"] } ?? [] }
}
