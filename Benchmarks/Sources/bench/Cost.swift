import Glibc

/// What a piece of work took.
struct Cost {
  /// Seconds on the clock.
  var wall: Double
  /// Seconds of all processors, in the program and in the kernel for it.
  var processor = 0.0
  /// Bytes of memory at the most; 0 where it was not measured.
  var peak = 0

  static func + (left: Cost, right: Cost) -> Cost {
    Cost(
      wall: left.wall + right.wall, processor: left.processor + right.processor,
      peak: max(left.peak, right.peak))
  }
}

/// Measures work done in this process.
func measured(_ work: () throws -> Void) rethrows -> Cost {
  let clock = ContinuousClock()
  let (start, before) = (clock.now, processorSeconds())
  try work()
  return Cost(wall: (clock.now - start) / .seconds(1), processor: processorSeconds() - before)
}

private func processorSeconds() -> Double {
  var usage = rusage()
  getrusage(RUSAGE_SELF.rawValue, &usage)
  return usage.processorSeconds
}

extension rusage {
  var processorSeconds: Double { ru_utime.seconds + ru_stime.seconds }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
