package import Diagnostics
package import Model
import Parallel
package import Vietnamese

/// Works out where every village stands in every set at a date, on up to `jobs` threads.
///
/// Rows after the date do not count. The result depends on nothing but the programme and the date.
package func assess(
  _ programme: Programme, asOf: Day, jobs: Int = 1
) -> (progress: Progress, diagnostics: [Diagnostic]) {
  let rows = RowsByVillage(programme.log, villages: programme.villages.count, upTo: asOf)
  let rules = programme.sets.enumerated().map { number, set in
    SetRules(set, number: number, items: programme.items.ranges[number])
  }
  let villages = parallelMap(count: programme.villages.count, jobs: jobs) { village in
    let own = rows.rows(of: village, in: programme.log)
    return rules.map { assess(village, $0, programme, own, asOf) }
  }
  let sets = rules.map { rules in
    SetProgress(rules, villages.compactMap { $0[rules.number] })
  }
  let progress = Progress(asOf: asOf, sets: sets)
  return (progress, contradictions(in: progress, of: programme))
}

/// One village in one set, or `nil` when it does not take part in the set.
private func assess(
  _ village: Int, _ rules: SetRules, _ programme: Programme, _ rows: [Int], _ asOf: Day
) -> VillageProgress? {
  let log = programme.log
  let own = rows.filter { rules.items.contains(log.item(of: $0)) }
  guard !own.isEmpty || rules.set.id == programme.site.defaultSet else { return nil }
  var walk = VillageWalk(rules, programme, village: village)
  var history: [MonthPoint] = []
  var start = own.startIndex
  while start < own.endIndex {
    let date = log.date(of: own[start])
    let end = own[start...].firstIndex { log.date(of: $0) != date } ?? own.endIndex
    history.fill(upTo: Month(date).previous)
    walk.apply(own[start..<end], on: date)
    let tallies = walk.tallies
    history.set(
      MonthPoint(
        month: Month(date), criteria: tallies.criteria, indicators: tallies.indicators))
    start = end
  }
  history.fill(upTo: Month(asOf))
  let tallies = walk.tallies
  let points = PointsTally(rules, walk.states, log)
  return VillageProgress(
    village: village, criteria: walk.states, criterionTally: tallies.criteria,
    indicatorTally: tallies.indicators, uncounted: tallies.uncounted, points: points,
    recognition: recognition(rules.set, walk.states, tallies.criteria, points, log),
    history: history, lastAssessed: own.last.map { log.date(of: $0) })
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
  fileprivate init(_ rules: SetRules, _ villages: [VillageProgress]) {
    self.set = rules.number
    self.villages = villages
    self.criterionTallies = rules.set.criteria.map { _ in Tally() }
    self.indicatorTallies = rules.set.criteria.map { $0.indicators.map { _ in Tally() } }
    for village in villages {
      for (number, criterion) in village.criteria.enumerated() {
        criterionTallies[number].add(criterion.verdict)
        for (indicator, state) in criterion.indicators.enumerated() {
          indicatorTallies[number][indicator].add(state.verdict)
        }
      }
    }
  }
}
