/// One turn of everything.
struct Round {
  var build: Cost
  var report: BuildTimings
  var read: Cost
  var copy: Cost
  var site: FolderSize

  /// What a builder cannot go below: reading the input and creating the output.
  var limit: Cost { read + copy }

  /// Each number's median on its own.
  static func median(of rounds: [Round]) -> Round {
    var middle = rounds[0]
    middle.build = .median(of: rounds.map(\.build))
    middle.read = .median(of: rounds.map(\.read))
    middle.copy = .median(of: rounds.map(\.copy))
    for phase in BuildTimings.phases {
      middle.report.seconds[phase] = bench.median(rounds.map { $0.report.seconds[phase] ?? 0 })
    }
    return middle
  }
}

extension Cost {
  static func median(of costs: [Cost]) -> Cost {
    Cost(
      wall: bench.median(costs.map(\.wall)), processor: bench.median(costs.map(\.processor)),
      peak: bench.median(costs.map(\.peak)))
  }
}

/// The middle of some numbers, the upper one of two.
private func median<T: Comparable>(_ numbers: [T]) -> T { numbers.sorted()[numbers.count / 2] }
