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
  /// Up to the month in which the village was there for the last time.
  func history(of village: VillageProgress, in set: CriteriaSet) -> History {
    history(
      village.history.filter { point in village.ended.map { point.month.firstDay < $0 } ?? true },
      set)
  }

  /// The sums of the villages that were there at the end of each month; one that was not assessed
  /// yet counts with nothing met.
  func history(of progress: SetProgress) -> History {
    var history = history(sums[progress.set], set(progress.set))
    if !progress.absent.isEmpty, !history.points.isEmpty {
      let isMapped = todaysSums(of: progress) != nil
      history.label += " \(words[isMapped ? .historyThen : .historyAsThen])"
    }
    return history
  }

  /// The sums of the villages of today in the months before, where each was always itself or the
  /// whole of one that moved; `nil` where not, or where they are the sums of then.
  func historyOfToday(of progress: SetProgress) -> History? {
    guard !progress.absent.isEmpty, let sums = todaysSums(of: progress),
      sums != self.sums[progress.set]
    else { return nil }
    var history = history(sums, set(progress.set))
    history.label += " \(words[.historyToday])"
    return history
  }

  private func todaysSums(of progress: SetProgress) -> [MonthPoint]? {
    var lines: [MonthPoint.Line] = []
    for village in progress.villages {
      switch programme.predecessor(of: village, upTo: self.progress.asOf) {
      case .itself: lines.append((village, village.history, { _ in true }))
      case .one(let old):
        // From the move on its own results count alone, as in the sums of then.
        let own = [village.history.first?.month, village.began.map { Month($0) }]
          .compactMap { $0 }.min()
        let before = progress[village: old]?.history ?? []
        let kept = before.filter { point in own.map { point.month < $0 } ?? true }
        lines.append((village, kept + village.history, { _ in true }))
      case .mixed: return nil
      }
    }
    return MonthPoint.sums(of: lines)
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
