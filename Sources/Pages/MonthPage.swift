import Assessment
import Model
import Vietnamese

/// One month as it stood at its end: the tallies, what changed since the month before, which tasks
/// were due or late, and which reports came in; of all villages, or of a part of them.
package struct MonthPage: Hashable, Sendable {
  package var frame: Frame
  /// "Tính đến hết ngày 30/06/2024".
  package var until: String
  /// "Số liệu đã chốt ngày 10/07/2024"; empty while rows are still let in.
  package var frozen: String
  package var sets: [ChangedSet]
  /// The parts of the villages, each with a page of its own; `nil` where one page has them all.
  package var parts: PartTable?
  /// Corrections of the month before that were written down for this month's page.
  package var corrections: [ChangedVillage]
  /// Corrections of this month that came after it was frozen; its figures stay.
  package var laterHeading: String
  package var later: [ChangedVillage]
  /// What became of villages in the month.
  package var events: [EventRow]
  package var due: [TaskGroup]
  package var moreDue: Link?
  /// Due before the month and not done at its end.
  package var late: [TaskGroup]
  package var moreLate: Link?
  package var reportDuty: String
  /// "2 nhận muộn" and so on with the villages; empty where no register is kept.
  package var reports: [ReportGroup]
  /// The notice of what was corrected in the month.
  package var notice: Link?
  package var previous: Link?
  package var next: Link?
}

extension Context {
  /// More tasks than these are left to the page of all.
  private static let mostTasksOfAMonth = 100

  /// The first month with an assessment to the as-of date's, no more than ten years.
  static func months(of progress: Progress) -> ClosedRange<Month>? {
    let firsts = progress.sets.flatMap { set in
      (set.villages + set.absent).compactMap { $0.history.first?.month }
    }
    guard let first = firsts.min() else { return nil }
    var earliest = Month(progress.asOf)
    for _ in 0..<119 where first < earliest { earliest = earliest.previous }
    return earliest...max(earliest, Month(progress.asOf))
  }

  /// Every month that has a page, oldest first.
  var allMonths: [Month] {
    guard let months else { return [] }
    var all = [months.lowerBound]
    while let last = all.last, last < months.upperBound { all.append(last.next) }
    return all
  }

  func link(to month: Month) -> Link {
    Link(words[.monthTitle, ["month": month.vietnamese]], addresses.month(month))
  }

  func state(of month: Month, _ part: Range<Int>? = nil) -> MonthState {
    MonthState(
      month, of: programme, progress, registers, part: part, sums: part == nil ? sums : nil)
  }

  /// Whether a month's parts have pages of their own.
  func isParted(_ month: Month) -> Bool {
    hasCommunes || !parts.isEmpty && isParted(state(of: month))
  }

  private func isParted(_ state: MonthState) -> Bool {
    hasCommunes
      || state.changed.contains { naming($0, isLong: true) == .sums }
  }

  /// - Parameter isWhole: Leaves nothing to the pages of the parts.
  func monthPage(_ month: Month, isWhole: Bool = false) -> MonthPage {
    let state = state(of: month)
    let isParted = !isWhole && isParted(state)
    var page = monthPage(state, link(to: month), crumbs: []) { changed in
      isWhole ? .items : naming(changed, isLong: true)
    }
    page.previous = neighbour(month.previous)
    page.next = neighbour(month.next)
    page.frame.sheets = sheetLinks(.month, month.iso)
    guard isParted else { return page }
    let corrected = state.corrections + state.later
    page.parts = partTable(
      state.changed, corrected: corrected.map(\.village),
      address: { addresses.month(month, in: $0) },
      work: PartWork(
        due: state.due, late: state.late, reports: state.reports, of: self))
    // What is too long for one page stands on those of the parts.
    if corrected.count > VillagePart.mostNamed { (page.corrections, page.later) = ([], []) }
    if hasCommunes, programme.villages.count > Context.mostRows {
      for number in page.reports.indices { page.reports[number].villages = [] }
    }
    return page
  }

  /// A month in one part of the villages.
  func monthPage(_ month: Month, in number: Int) -> MonthPage {
    let part = parts[number]
    let title = link(to: month)
    func own(_ month: Month) -> Link {
      Link("\(link(to: month).text): \(part.name.text)", addresses.month(month, in: part))
    }
    func neighbour(_ month: Month) -> Link? {
      months?.contains(month) == true && isParted(month) ? own(month) : nil
    }
    var page = monthPage(state(of: month, part.villages), own(month), crumbs: [title]) { _ in .items
    }
    page.previous = neighbour(month.previous)
    page.next = neighbour(month.next)
    page.frame.sheets = sheetLinks(.month, "\(month.iso)-\(part.id)")
    return page
  }

  private func monthPage(
    _ state: MonthState, _ title: Link, crumbs: [Link], naming: ([VillageChanges]) -> Naming
  ) -> MonthPage {
    let until = words[.monthUntil, ["date": state.end.vietnamese]]
    let most = Context.mostTasksOfAMonth
    func more(_ tasks: [TaskState]) -> Link? {
      tasks.count > most ? moreTasks(tasks.count - most) : nil
    }
    return MonthPage(
      frame: frame(
        title.address, title.text, summary: "\(title.text), \(programme.site.title). \(until).",
        crumbs: crumbs),
      until: until,
      frozen: state.frozen.map { day in
        let isKept = programme.frozenMonths.contains { $0.month == state.month }
        return words[isKept ? .monthFrozen : .monthCutoff, ["date": day.vietnamese]]
      } ?? "",
      sets: zip(state.sets.indices, state.sets)
        .filter { !($1.villages + $1.absent).isEmpty }
        .map { number, set in
          let changed = state.changed[number]
          return changes(
            of: set, state.sums[number], changed, in: .month(state.month), naming: naming(changed))
        },
      corrections: state.corrections.map(worded),
      laterHeading: words[state.frozen == nil ? .monthRestated : .monthLater],
      later: state.later.map(worded),
      events: events(in: state.month, of: state.villages),
      due: groups(state.due.prefix(most)), moreDue: more(state.due),
      late: groups(state.late.prefix(most)), moreLate: more(state.late),
      reportDuty: reportDuty,
      reports: reportGroups(state.reports),
      notice: correctionMonths.contains(state.month) ? link(toCorrectionsOf: state.month) : nil)
  }

  private func worded(_ correction: VillageCorrection) -> ChangedVillage {
    let verdicts = correction.items.count { $0.before != $0.after }
    return ChangedVillage(
      name: villageLinks[correction.village],
      criteria: "", indicators: "",
      counts: counts(verdicts, of: correction.items.count),
      items: correction.items.map { change in
        var item = item(change, in: correction.village, correction.set)
        // What only follows from another item's correction has the row it had.
        if change.row != change.rowBefore { item.note = change.row.map(reason) ?? "" }
        return item
      })
  }

  /// When a row was written down, and its remark.
  func reason(of row: Int) -> String {
    let log = programme.log
    let day = words[.correctionDay, ["date": log.recordedDay(of: row).vietnamese]]
    return [day, log.words(of: row).note].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  private func neighbour(_ month: Month) -> Link? {
    months?.contains(month) == true ? link(to: month) : nil
  }
}
