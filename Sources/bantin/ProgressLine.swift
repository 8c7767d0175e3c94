import Diagnostics
import Dispatch
import SiteBuild

/// One line on the terminal, redrawn while work takes longer than half a second:
///
///     Dựng trang: 1.200/5.000, 850 mỗi giây, còn 4,47 giây
struct ProgressLine {
  private let queue = DispatchQueue(label: "bantin.progress")
  private let timer: any DispatchSourceTimer

  /// Begins to draw what a gauge shows.
  init(of gauge: ProgressGauge, in language: Language) {
    timer = DispatchSource.makeTimerSource(queue: queue)
    timer.schedule(deadline: .now() + .milliseconds(500), repeating: .milliseconds(100))
    var clock = PhaseClock()
    timer.setEventHandler {
      let progress = gauge.reading
      clock.note(progress)
      let text = described(progress, rate: clock.rate(of: progress), in: language)
      let shown = text.prefix(Console.width(of: .messages) - 1)
      Console.print(eraseLine + shown, to: .messages)
    }
    timer.activate()
  }

  /// Stops drawing and leaves the terminal as it was.
  func clear() {
    timer.cancel()
    queue.sync {}
    Console.print(eraseLine, to: .messages)
  }
}

private func described(
  _ progress: BuildProgress, rate: Double, in language: Language
) -> String {
  let name = progress.phase.name[language]
  guard progress.total > 0 else { return "\(name)…" }
  let (done, total) = (grouped(progress.done)[language], grouped(progress.total)[language])
  guard rate > 0 else { return "\(name): \(done)/\(total)" }
  let speed = grouped(Int(min(rate, 1e9)))
  let left = duration(Double(progress.total - progress.done) / rate)
  return Bilingual(
    vi: "\(name): \(done)/\(total), \(speed.vi) mỗi giây, còn \(left.vi)",
    en: "\(name): \(done)/\(total), \(speed.en) a second, \(left.en) left")[language]
}

/// To the line's start, and what stands there away.
private let eraseLine = "\r\u{1B}[K"

/// Since when a phase has been running, as the timer saw it.
private struct PhaseClock {
  private var phase = BuildPhase.read
  private var start = Clock.seconds
  private var doneAtStart = 0

  mutating func note(_ progress: BuildProgress) {
    guard progress.phase != phase else { return }
    (phase, start, doneAtStart) = (progress.phase, Clock.seconds, progress.done)
  }

  /// Things done in a second.
  func rate(of progress: BuildProgress) -> Double {
    let seconds = Clock.seconds - start
    return seconds > 0.05 ? Double(progress.done - doneAtStart) / seconds : 0
  }
}
