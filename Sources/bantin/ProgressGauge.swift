import SiteBuild
import Synchronization

/// How far the work has come, told by the working threads and read by the one that draws.
///
/// A class because they share it; atomics, so that telling of a page costs nothing to speak of.
final class ProgressGauge: Sendable {
  private let phase = Atomic<Int>(BuildPhase.read.rawValue)
  private let done = Atomic<Int>(0)
  private let total = Atomic<Int>(0)

  /// Takes note of how far the work has come. Threads may tell of their pages in any order.
  func update(_ progress: BuildProgress) {
    let phase = progress.phase.rawValue
    if self.phase.exchange(phase, ordering: .relaxed) != phase {
      done.store(0, ordering: .relaxed)
    }
    total.store(progress.total, ordering: .relaxed)
    done.max(progress.done, ordering: .relaxed)
  }

  /// What the last thread to tell said. The parts may be of two moments, which a tenth of a
  /// second later shows no more.
  var reading: BuildProgress {
    let phase = BuildPhase(rawValue: phase.load(ordering: .relaxed)) ?? .read
    return BuildProgress(
      phase, done: done.load(ordering: .relaxed), total: total.load(ordering: .relaxed))
  }
}
