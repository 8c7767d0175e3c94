import Glibc
import Synchronization

/// Whether the person at the terminal, or the machine, asked for the end.
package enum Interruption {
  private static let flag = Atomic<Bool>(false)

  package static var isAsked: Bool { flag.load(ordering: .relaxed) }

  /// From now on an interruption is noted instead of ending the program, so that engines can be ended
  /// and their folders removed first.
  package static func listen() {
    // Whoever started the program may have held them back.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      sigaddset(&signals, number)
      signal(number) { _ in Interruption.flag.store(true, ordering: .relaxed) }
    }
    sigprocmask(SIG_UNBLOCK, &signals, nil)
  }
}
