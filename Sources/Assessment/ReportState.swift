package import Model
package import Vietnamese

/// A village's report for one month.
package struct ReportState: Hashable, Sendable {
  package enum Standing: Hashable, Sendable {
    case inTime(Day)
    case late(Day)
    /// Not received, and the deadline is past.
    case missing
    /// Not received, and there is time left.
    case awaited
  }

  package var month: Month
  package var deadline: Deadline
  package var standing: Standing
}

extension Programme {
  /// A village's reports for every month since the duty began, up to the as-of date's month, newest
  /// first; `nil` where there is no duty, its beginning is not known, or no register is kept.
  ///
  /// A report that came in after the date was not there at it.
  ///
  /// - Parameter rows: The places of the village's reports.
  package func reportStates(of village: Int, _ rows: [Int], asOf: Day) -> [ReportState]? {
    guard let duty = site.reportDuty, let since = duty.since, let reports else { return nil }
    var received: [Month: Day] = [:]
    for report in rows.map({ reports[$0] }) where report.received <= asOf {
      received[report.month] = min(received[report.month] ?? report.received, report.received)
    }
    var states: [ReportState] = []
    let beginning = beginning(of: village, firstAssessed: nil).map { Month($0) }
    var month = max(since, beginning ?? since)
    let end = self.end(of: village)
    while month <= Month(asOf), states.count < 1200, end.map({ month < Month($0) }) ?? true {
      let deadline = duty.deadline(of: month)
      states.append(
        ReportState(
          month: month, deadline: deadline,
          standing: .init(received[month], deadline.lastDay, asOf)))
      month = month.next
    }
    return states.reversed()
  }
}

extension Programme {
  /// The reports of some villages for one month, by village; empty as `reportStates(of:_:asOf:)` is `nil`,
  /// and before the duty began.
  ///
  /// - Parameter rows: The places of each village's reports.
  package func reportStates(
    of villages: Range<Int>, _ rows: [[Int]], for month: Month, asOf: Day
  ) -> [(village: Int, state: ReportState)] {
    guard let duty = site.reportDuty, let since = duty.since, let reports, since <= month,
      month <= Month(asOf)
    else { return [] }
    let deadline = duty.deadline(of: month)
    return villages.filter { village in
      let beginning = beginning(of: village, firstAssessed: nil)
      return (beginning.map { Month($0) <= month } ?? true)
        && (end(of: village).map { month < Month($0) } ?? true)
    }
    .map { village in
      let received = rows[village].map { reports[$0] }
        .filter { $0.month == month && $0.received <= asOf }.map(\.received).min()
      let standing = ReportState.Standing(received, deadline.lastDay, asOf)
      return (village, ReportState(month: month, deadline: deadline, standing: standing))
    }
  }
}

extension ReportState.Standing {
  fileprivate init(_ received: Day?, _ last: Day, _ asOf: Day) {
    if let received {
      self = received <= last ? .inTime(received) : .late(received)
    } else {
      self = last < asOf ? .missing : .awaited
    }
  }
}
