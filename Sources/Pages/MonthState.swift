import Assessment
import Model
import Vietnamese

/// What a month's page is made from, of all villages or of a part of them.
struct MonthState {
  var month: Month
  /// By their index in the programme.
  var villages: Range<Int>
  /// The month's last day, or the as-of date.
  var end: Day
  /// When the month was frozen; `nil` while rows are still let in.
  var frozen: Day?
  /// Of a frozen month without the rows that were written down later.
  var sets: [SetProgress]
  /// By set.
  var sums: [[MonthPoint]]
  /// By set.
  var changed: [[VillageChanges]]
  /// Of the month before, up to when this one was frozen.
  var corrections: [VillageCorrection]
  /// Of this month, since it was frozen.
  var later: [VillageCorrection]
  /// In the order in which they are due.
  var due: [TaskState]
  /// Due before the month and not done at its end.
  var late: [TaskState]
}

extension MonthState {
  init(_ month: Month, _ context: Context, _ part: VillagePart? = nil) {
    let (programme, progress) = (context.programme, context.progress)
    let villages = part?.villages ?? programme.villages.indices
    let end = min(month.lastDay, progress.asOf)
    let frozen = context.cutoff(of: month)
    var sets = part.map { part in progress.sets.map { $0.of(part.villages) } } ?? progress.sets
    // Of a frozen month the rows that came later are left out.
    let isAsKnown = frozen != nil && programme.log.hasLateRows
    if let frozen, isAsKnown {
      sets = sets.map { $0.known(on: frozen, at: end, of: programme, in: villages) }
    }
    let tasks = part.map { part in
      part.villages.flatMap { context.registers.tasks[$0] }.map { progress.tasks[$0].task }
    }
    let states = taskStates(
      programme, of: tasks ?? Array(programme.tasks.indices), asOf: end)
    self.init(
      month: month, villages: villages, end: end, frozen: frozen, sets: sets,
      sums: part == nil && !isAsKnown ? context.sums : sets.map(MonthPoint.sums),
      changed: sets.map { context.changed($0, in: month...month) },
      corrections: context.corrections(
        of: month.previous, in: villages, upTo: frozen ?? (context.isFrozenAtAll ? nil : end)),
      later: frozen == nil ? [] : context.corrections(of: month, in: villages, upTo: nil),
      due: states.filter { $0.deadline.map { Month($0.lastDay) == month } ?? false },
      late: states.filter {
        $0.isLate && $0.deadline.map { Month($0.lastDay) < month } ?? false
      })
  }
}

extension Context {
  /// Whether the site freezes its months.
  fileprivate var isFrozenAtAll: Bool { programme.site.reportDuty?.cutoffDay != nil }

  /// The last day whose rows count on a month's page, once it is over.
  fileprivate func cutoff(of month: Month) -> Day? {
    programme.site.reportDuty?.cutoff(of: month).flatMap { $0 <= progress.asOf ? $0 : nil }
  }

  /// What was written down about a month after it was frozen.
  fileprivate func corrections(
    of month: Month, in villages: Range<Int>, upTo later: Day?
  ) -> [VillageCorrection] {
    guard programme.log.hasLateRows, months?.contains(month) == true,
      // Where months are not frozen, what came after the month's end is a correction of it.
      let cutoff = cutoff(of: month) ?? (isFrozenAtAll ? nil : month.lastDay)
    else { return [] }
    return Assessment.corrections(
      of: programme, in: villages, at: month.lastDay, from: cutoff, to: later ?? progress.asOf)
  }
}
