import ArgumentParser
import ExampleContent
import Glibc

struct SizesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sizes",
    abstract: "Measures a whole site of example content.",
    discussion: """
      Each round builds the site, reads the content and copies the site, in turns; the tables show \
      medians.
      """)

  @OptionGroup var options: BenchOptions
  @Option(help: "How many months of assessments.") var months = 24
  @Flag(help: "Only villages, one set and its assessments, no registers.") var plain = false

  func validate() throws {
    guard (1...1200).contains(months) else { throw ValidationError("1 to 1200 months") }
  }

  func run() throws {
    print(Table.head)
    var last: BuildTimings?
    for count in options.villages {
      let bench = SizeBench(
        villages: count, months: months, extent: plain ? .plain : .programme,
        jobs: options.jobArguments, bantin: options.bantin, folder: "\(options.work)/\(count)")
      let round = try bench.median(of: options.rounds)
      last = round.report
      print(Table.row(count, round))
      fflush(nil)
    }
    if let last, !last.kinds.isEmpty { print("\n\(KindTable.text(last.kinds))") }
  }
}
