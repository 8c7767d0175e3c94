import Diagnostics
import SiteBuild
import Synchronization

/// A line for each phase once it is over: `Dựng trang: 5.000, 4,47 giây`.
final class PhaseLog: Sendable {
  private struct Running {
    var progress: BuildProgress
    var start: Double
  }

  private let language: Language
  private let running: Mutex<Running>

  init(in language: Language) {
    self.language = language
    running = Mutex(Running(progress: BuildProgress(.read), start: Clock.seconds))
  }

  /// Threads may tell of their pages in any order, but of phases in theirs.
  func update(_ progress: BuildProgress) {
    running.withLock { running in
      if progress.phase.rawValue > running.progress.phase.rawValue {
        tell(running)
        running = Running(progress: progress, start: Clock.seconds)
      } else if progress.phase == running.progress.phase {
        running.progress.done = max(running.progress.done, progress.done)
      }
    }
  }

  /// Tells of the last phase.
  func finish() { running.withLock { tell($0) } }

  private func tell(_ running: Running) {
    let (name, time) = (running.progress.phase.name, duration(Clock.seconds - running.start))
    let count = running.progress.done > 0 ? grouped(running.progress.done) : nil
    let text = Bilingual(
      vi: "\(name.vi): \(count.map { "\($0.vi), " } ?? "")\(time.vi)",
      en: "\(name.en): \(count.map { "\($0.en), " } ?? "")\(time.en)")
    Console.print(text[language] + "\n", to: .messages)
  }
}
