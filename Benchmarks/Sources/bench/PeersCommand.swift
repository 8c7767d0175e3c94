import ArgumentParser
import Glibc

struct PeersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "peers",
    abstract: "Measures the work that all builders are given, against each that is found.",
    discussion: """
      A folder of peers has `gen_data.py`, which writes the data, and a folder for each builder with \
      `setup.sh DATA WORK` and `build.sh DATA WORK OUT`. One that cannot build here is left out.
      """)

  @OptionGroup var options: BenchOptions
  @Option(help: "The folder of peers.") var peers: String
  @Option(help: "The program that turns their data into content.")
  var adapter = ".build/release/peer-content"
  @Option(help: "How many months of assessments.") var months = 12

  func run() throws {
    var sizes: [PeerSize] = []
    for count in options.villages {
      let bench = PeerBench(
        villages: count, months: months, options: options, adapter: adapter, peers: peers,
        folder: "\(options.work)/peers-\(count)")
      sizes.append(PeerSize(villages: count, costs: try bench.medians()))
    }
    print(PeerTable.text(sizes))
  }
}

/// What each builder and each phase took at one size.
struct PeerSize {
  var villages: Int
  var costs: [String: Cost]
}
