package import Vietnamese

/// The day by which something is to be done.
package struct Deadline: Hashable, Sendable {
  /// The day the source names.
  package var day: Day
  /// Written "trước ngày …": the day itself is too late.
  package var isBefore: Bool

  package init(day: Day, isBefore: Bool) {
    self.day = day
    self.isBefore = isBefore
  }

  /// The last day that is still in time.
  package var lastDay: Day {
    isBefore ? Day(daysSinceEpoch: day.daysSinceEpoch &- 1) : day
  }
}
