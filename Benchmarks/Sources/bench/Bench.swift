import ArgumentParser
import ExampleContent
import Glibc

@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures cold builds of example content against what the disk allows.",
    discussion: """
      Each round builds the site, reads the content and copies the site, in turns; the table shows \
      medians. See README.md for what the columns mean.
      """)

  @Option(help: "The program to measure.") var bantin = "../.build/release/bantin"
  @Option(help: "How many months of assessments.") var months = 24
  @Flag(help: "Only villages, one set and its assessments, no registers.") var plain = false
  @Option(help: "How many rounds.") var rounds = 5
  @Option(help: "Threads for the build; else one for each processor.") var jobs: Int?
  @Option(help: "A folder for content and sites.") var work = "data"
  @Argument(help: "How many villages, for each row of the table.") var villages = [24, 250, 2250]

  func validate() throws {
    guard rounds > 0, (1...1200).contains(months), villages.allSatisfy({ $0 > 0 }) else {
      throw ValidationError("at least one round and one village, and 1 to 1200 months")
    }
  }

  func run() throws {
    print(Table.head)
    for count in villages {
      let bench = SizeBench(
        villages: count, months: months, extent: plain ? .plain : .programme, jobs: jobs,
        bantin: bantin, folder: "\(work)/\(count)")
      print(Table.row(count, try bench.median(of: rounds)))
      fflush(nil)
    }
  }
}
