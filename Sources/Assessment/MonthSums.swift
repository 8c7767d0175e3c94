package import Vietnamese

extension MonthPoint {
  /// A village, what it had at the end of each month, and in which months it counts.
  package typealias Line = (
    village: VillageProgress, points: [MonthPoint], counts: (Month) -> Bool
  )

  /// The tallies month by month of the villages that were there at its end; one that was not
  /// assessed yet counts with nothing met.
  package static func sums(of progress: SetProgress) -> [MonthPoint] {
    sums(
      of: (progress.villages + progress.absent).map { village in
        (village, village.history, { village.isPresent(on: $0.lastDay) })
      })
  }

  /// The same of villages that count as each line says.
  package static func sums(of lines: [Line]) -> [MonthPoint] {
    let months = lines.flatMap { $0.points.map(\.month) }
    guard let first = months.min(), let last = months.max() else { return [] }
    var sums: [MonthPoint] = []
    var month = first
    while month <= last {
      sums.append(MonthPoint(month: month, criteria: Tally(), indicators: nil))
      month = month.next
    }
    for line in lines {
      let start = sums.firstIndex { $0.month == line.points.first?.month } ?? sums.count
      for number in sums.indices where line.counts(sums[number].month) {
        let place = number - start
        let point = line.points.indices.contains(place) ? line.points[place] : nil
        sums[number].add(point, of: line.village)
      }
    }
    return sums
  }

  /// Adds a village's point, or, before its first one, as many unknown as it has by now.
  fileprivate mutating func add(_ point: MonthPoint?, of village: VillageProgress) {
    criteria.add(point?.criteria ?? Tally(unknown: village.criterionTally.total))
    guard let total = village.indicatorTally?.total else { return }
    indicators = indicators ?? Tally()
    indicators?.add(point?.indicators ?? Tally(unknown: total))
  }
}
