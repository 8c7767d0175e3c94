import Glibc
import Vietnamese

/// The machine's clock: for how long things took, for `today` on a command line, and for the day on
/// which something new begins; nowhere else.
enum Clock {
  /// Seconds from some fixed moment.
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Today in Vietnam, wherever the machine stands: UTC+7 all year.
  static var today: Day {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let days = (Int(time.tv_sec) + 7 * 3_600) / 86_400
    return Day(daysSinceEpoch: Int32(clamping: days))
  }
}
