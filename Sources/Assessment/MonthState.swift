package import Model
package import Vietnamese

/// A village with what changed in it.
package typealias VillageChanges = (village: VillageProgress, changes: [DatedChange])

/// How a month stood at its end, of all villages or of a part of them.
package struct MonthState: Sendable {
  package var month: Month
  /// By their index in the programme.
  package var villages: Range<Int>
  /// The month's last day, or the as-of date.
  package var end: Day
  /// When the month was frozen; `nil` while rows are still let in.
  package var frozen: Day?
  /// Of a frozen month without the rows that were written down later.
  package var sets: [SetProgress]
  /// By set.
  package var sums: [[MonthPoint]]
  /// By set.
  package var changed: [[VillageChanges]]
  /// Of the month before, up to when this one was frozen.
  package var corrections: [VillageCorrection]
  /// Of this month, since it was frozen, or since its end where it was not.
  package var later: [VillageCorrection]
  /// In the order in which they are due.
  package var due: [TaskState]
  /// Due before the month and not done at its end.
  package var late: [TaskState]
  /// Of the villages that were there.
  package var reports: [(village: Int, state: ReportState)]
}

extension MonthState {
  /// - Parameters:
  ///   - part: The villages it is about, by their index; `nil` for all.
  ///   - sums: By set, as `MonthPoint.sums(of:)` adds them up; `nil` to add them up here.
  package init(
    _ month: Month, of programme: Programme, _ progress: Progress, _ registers: VillageRegisters,
    part: Range<Int>? = nil, sums: [[MonthPoint]]? = nil
  ) {
    let log = programme.log
    let villages = part ?? programme.villages.indices
    let end = min(month.lastDay, progress.asOf)
    let frozen = programme.cutoff(of: month, asOf: progress.asOf)
    var sets = part.map { part in progress.sets.map { $0.of(part) } } ?? progress.sets
    // Of a frozen month the rows that came later are left out.
    let isAsKnown = frozen != nil && log.hasLateRows
    if let frozen, isAsKnown {
      sets = sets.map { $0.known(on: frozen, at: end, of: programme, registers, in: villages) }
    }
    let tasks = part.map { part in
      part.flatMap { registers.tasks[$0] }.map { progress.tasks[$0].task }
    }
    let states = taskStates(
      programme, of: tasks ?? Array(programme.tasks.indices), asOf: end, known: frozen)
    self.init(
      month: month, villages: villages, end: end, frozen: frozen, sets: sets,
      sums: isAsKnown ? sets.map(MonthPoint.sums) : sums ?? sets.map(MonthPoint.sums),
      changed: sets.map { $0.changed(in: month...month, of: log) },
      corrections: programme.corrections(
        of: month.previous, registers, in: villages,
        upTo: frozen ?? (programme.isFrozenAtAll ? nil : end), progress.asOf),
      later: programme.corrections(
        of: month, registers, in: villages, upTo: nil, progress.asOf),
      due: states.filter { $0.deadline.map { Month($0.lastDay) == month } ?? false },
      late: states.filter {
        $0.isLate && $0.deadline.map { Month($0.lastDay) < month } ?? false
      },
      reports: programme.reportStates(of: villages, registers.reports, for: month, asOf: end))
  }
}

extension Programme {
  /// Whether the site freezes its months.
  fileprivate var isFrozenAtAll: Bool { site.reportDuty?.cutoffDay != nil }

  /// The last day whose rows count on a month's page, once it is over.
  package func cutoff(of month: Month, asOf: Day) -> Day? {
    let day =
      site.reportDuty?.cutoff(of: month)
      ?? frozenMonths.first { $0.month == month }?.cutoff
    return day.flatMap { $0 <= asOf ? $0 : nil }
  }

  /// What was written down about a month after it was frozen, or after its end where months are not.
  fileprivate func corrections(
    of month: Month, _ registers: VillageRegisters, in villages: Range<Int>, upTo later: Day?,
    _ asOf: Day
  ) -> [VillageCorrection] {
    guard log.hasLateRows, month.lastDay < asOf,
      // Where months are not frozen, what came after the month's end is a correction of it.
      let cutoff = cutoff(of: month, asOf: asOf) ?? (isFrozenAtAll ? nil : month.lastDay)
    else { return [] }
    return Assessment.corrections(
      of: self, registers, in: villages, at: month.lastDay, from: cutoff, to: later ?? asOf)
  }
}

extension SetProgress {
  /// The villages that changed in some months. A village's first results are no change: nothing was
  /// known before.
  package func changed(in months: ClosedRange<Month>, of log: AssessmentLog) -> [VillageChanges] {
    counted(in: months).compactMap { village in
      guard let known = village.history.first?.month, known < months.lowerBound else { return nil }
      let changes = village.changes(in: months, of: log)
      return changes.isEmpty ? nil : (village, changes)
    }
  }

  /// Those that were there at the end of some months, and those that were no more then.
  package func counted(in months: ClosedRange<Month>) -> [VillageProgress] {
    (villages + absent).filter { village in
      village.isPresent(on: months.upperBound.lastDay)
        || village.isPresent(on: months.lowerBound.firstDay)
    }.sorted { $0.village < $1.village }
  }
}
