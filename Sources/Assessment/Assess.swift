package import Model
import Parallel
package import Vietnamese

/// Works out where every village stands in every set at a date, on up to `jobs` threads.
///
/// Rows after the date do not count, nor do rows that say nothing. The result depends on nothing
/// but the programme and the date: not on the order of the log's rows, and not on `jobs`.
///
/// - Parameter known: Leaves out what was written down later, which shows what was known then.
package func assess(
  _ programme: Programme, asOf: Day, known: Day? = nil, jobs: Int = 1
) -> (progress: Progress, findings: [Finding]) {
  let log = programme.log
  let rows = RowsByVillage(log, villages: programme.villages.count, upTo: asOf, known: known)
  let rules = setRules(of: programme, for: programme.villages)
  let registered = participations(programme.registrations)
  let villages = parallelMap(count: programme.villages.count, jobs: jobs) { village in
    let own = rows.rows(of: village, in: log)
    return rules.map { assess(village, $0, programme, own, registered, asOf) }
  }
  let sets = rules.map { rules in
    SetProgress(rules, villages.compactMap { $0[rules.number] }, asOf)
  }
  var progress = Progress(asOf: asOf, sets: sets)
  progress.tasks = taskStates(programme, progress)
  progress.withheld = WithheldCounts(programme, rules)
  return (progress, contradictions(in: progress, of: programme, rules))
}

/// Where some villages alone stood at a date, by set: each in the order given, `nil` where it takes
/// no part in the set.
///
/// - Parameters:
///   - villages: Of each of them something was written down later than its day.
///   - known: As in `assess(_:asOf:known:jobs:)`.
func assess(
  _ programme: Programme, _ villages: [Int], _ registers: VillageRegisters, asOf: Day, known: Day
) -> [[VillageProgress?]] {
  let rows = villages.map {
    programme.log.counting(registers.correctedRows[$0], upTo: asOf, known: known)
  }
  let registered = participations(
    villages.flatMap { registers.registrations[$0] }.map { programme.registrations[$0] })
  return assess(programme, villages, rows, registered, asOf)
}

/// Where some villages stood at a date, like the above for villages of any kind; it looks through
/// the whole log.
func assess(
  _ programme: Programme, _ villages: [Int], asOf: Day, known: Day
) -> [[VillageProgress?]] {
  let log = programme.log
  let rows = RowsByVillage(log, villages: programme.villages.count, upTo: asOf, known: known)
  let registered = participations(programme.registrations)
  return assess(
    programme, villages, villages.map { rows.rows(of: $0, in: log) }, registered, asOf)
}

private func assess(
  _ programme: Programme, _ villages: [Int], _ rows: [[Int]], _ registered: Set<Participation>,
  _ asOf: Day
) -> [[VillageProgress?]] {
  let rules = setRules(of: programme, for: villages.map { programme.villages[$0] })
  return rules.map { rules in
    zip(villages, rows).map { assess($0, rules, programme, $1, registered, asOf) }
  }
}

private func setRules(of programme: Programme, for villages: [Village]) -> [SetRules] {
  let groups = Set(villages.map(\.group))
  return programme.sets.enumerated().map { number, set in
    SetRules(set, number: number, table: programme.items, groups: groups)
  }
}

private func participations(_ registrations: [Registration]) -> Set<Participation> {
  Set(registrations.map { Participation(village: $0.village, set: $0.set) })
}

/// That a village goes for a title of a set, and so takes part in it.
private struct Participation: Hashable, Sendable {
  var village: Int
  var set: Int
}

/// One village in one set, or `nil` when it does not take part in the set.
private func assess(
  _ village: Int, _ rules: SetRules, _ programme: Programme, _ rows: [Int],
  _ registered: Set<Participation>, _ asOf: Day
) -> VillageProgress? {
  let log = programme.log
  let own = rows.filter { rules.items.contains(log.item(of: $0)) }
  let isRegistered = registered.contains(Participation(village: village, set: rules.number))
  guard !own.isEmpty || isRegistered || rules.set.id == programme.site.defaultSet else {
    return nil
  }
  var walk = VillageWalk(rules, log, group: programme.villages[village].group)
  let history = walk.follow(own, upTo: asOf)
  let (criteria, indicators, uncounted) = walk.tallies
  let points = PointsTally(rules.set, walk.states, log)
  return VillageProgress(
    village: village, criteria: walk.states, criterionTally: criteria, indicatorTally: indicators,
    uncounted: uncounted, points: points,
    recognition: recognition(rules.set, walk.states, criteria, log),
    history: history, changes: walk.changes, lastAssessed: own.last.map { log.date(of: $0) },
    began: programme.beginning(of: village, firstAssessed: own.first.map { log.date(of: $0) }),
    ended: programme.end(of: village))
}

extension VillageWalk {
  /// Takes all rows, in their order, and returns the tallies at the end of each month.
  fileprivate mutating func follow(_ rows: [Int], upTo asOf: Day) -> [MonthPoint] {
    var history: [MonthPoint] = []
    var rest = rows[...]
    while let first = rest.first {
      let date = log.date(of: first)
      let end = rest.firstIndex { date < log.date(of: $0) } ?? rest.endIndex
      history.fill(upTo: Month(date).previous)
      apply(rest[..<end], on: date)
      let (criteria, indicators, _) = tallies
      history.set(MonthPoint(month: Month(date), criteria: criteria, indicators: indicators))
      rest = rest[end...]
    }
    history.fill(upTo: Month(asOf))
    return history
  }
}

extension [MonthPoint] {
  /// Carries the last month on, so that every month has its point.
  fileprivate mutating func fill(upTo month: Month) {
    while let last, last.month < month {
      append(
        MonthPoint(
          month: last.month.next, criteria: last.criteria, indicators: last.indicators))
    }
  }

  fileprivate mutating func set(_ point: MonthPoint) {
    if last?.month == point.month { removeLast() }
    append(point)
  }
}

extension SetProgress {
  fileprivate init(_ rules: SetRules, _ all: [VillageProgress], _ asOf: Day) {
    self.set = rules.number
    self.villages = all.filter { $0.isPresent(on: asOf) }
    self.absent = all.filter { !$0.isPresent(on: asOf) }
    self.criterionTallies = rules.set.criteria.map { _ in Tally() }
    self.indicatorTallies = rules.set.criteria.map { $0.indicators.map { _ in Tally() } }
    addUp()
  }
}
