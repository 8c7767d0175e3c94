package import Assessment
import Model
import Vietnamese

/// n/N and m/M at the end of every month, newest last.
package struct History: Hashable, Sendable {
  package var points: [Point]
  /// What the line shows, in words.
  package var label: String

  package struct Point: Hashable, Sendable {
    /// "6/2024", with the month's page.
    package var month: Link
    package var criteria: Pair
    package var indicators: Pair?
  }
}

extension Context {
  func history(of village: VillageProgress, in set: CriteriaSet) -> History {
    history(village.history, set)
  }

  /// The sums of the villages that were there at the end of each month; one that was not assessed
  /// yet counts with nothing met.
  func history(of progress: SetProgress) -> History {
    var history = history(sums(of: progress), set(progress.set))
    // Results of an old village are not those of the one it went into, so there is no line of
    // today's villages to draw.
    if !progress.absent.isEmpty, !history.points.isEmpty {
      history.label += " \(words[.historyAsThen])"
    }
    return history
  }

  /// The same month by month, as tallies.
  func sums(of progress: SetProgress) -> [MonthPoint] {
    let all = progress.villages + progress.absent
    let months = all.flatMap { $0.history.map(\.month) }
    guard let first = months.min(), let last = months.max() else { return [] }
    var sums: [MonthPoint] = []
    var month = first
    while month <= last {
      sums.append(MonthPoint(month: month, criteria: Tally(), indicators: nil))
      month = month.next
    }
    for village in all {
      let before = sums.count - village.history.count
      for number in sums.indices where village.isPresent(on: sums[number].month.lastDay) {
        let point = number < before ? nil : village.history[number - before]
        sums[number].add(point, of: village)
      }
    }
    return sums
  }

  private func history(_ points: [MonthPoint], _ set: CriteriaSet) -> History {
    let points = points.map { point in
      History.Point(
        month: Link(
          point.month.vietnamese,
          months?.contains(point.month) == true ? addresses.month(point.month) : ""),
        criteria: point.criteria.pair(set.counting),
        indicators: point.indicators?.pair(set.counting))
    }
    guard let first = points.first, let last = points.last else {
      return History(points: [], label: "")
    }
    let label = words[
      .historyLabel,
      [
        "from": first.month.text, "to": last.month.text,
        "first": "\(first.criteria.count)/\(first.criteria.total)",
        "last": "\(last.criteria.count)/\(last.criteria.total)",
      ]]
    return History(points: points, label: label)
  }
}

extension MonthPoint {
  /// Adds a village's point, or, before its first one, as many unknown as it has by now.
  fileprivate mutating func add(_ point: MonthPoint?, of village: VillageProgress) {
    criteria.add(point?.criteria ?? Tally(unknown: village.criterionTally.total))
    guard let total = village.indicatorTally?.total else { return }
    indicators = indicators ?? Tally()
    indicators?.add(point?.indicators ?? Tally(unknown: total))
  }
}
