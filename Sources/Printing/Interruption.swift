import Glibc
import Synchronization

/// Whether the person at the terminal, or the machine, asked for the end.
package enum Interruption {
  private static let flag = Atomic<Bool>(false)

  static var isAsked: Bool { flag.load(ordering: .relaxed) }

  /// From now on an interruption is noted instead of ending the program, so that engines can be ended
  /// and their folders removed first.
  package static func listen() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { _ in Interruption.flag.store(true, ordering: .relaxed) }
    }
  }
}
