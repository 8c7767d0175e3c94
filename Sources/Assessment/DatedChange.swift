package import Model
package import Vietnamese

/// That one item of a village got another verdict or another number, and when.
///
/// A province has a million of these in a year, so it is kept small: 20 bytes.
package struct DatedChange: Sendable {
  private let day: Int32
  private let rowNumbers: (before: Int32, after: Int32)
  private let place: (criterion: Int16, indicator: Int16)
  package let before: Verdict
  package let after: Verdict

  /// - Parameters:
  ///   - indicator: `nil` for the criterion itself.
  ///   - rows: The item's own row before and after; `nil` where it has none.
  init(
    on date: Day, criterion: Int, indicator: Int?, verdicts: (before: Verdict, after: Verdict),
    rows: (before: Int?, after: Int?)
  ) {
    day = date.daysSinceEpoch
    rowNumbers = (Int32(clamping: rows.before ?? -1), Int32(clamping: rows.after ?? -1))
    place = (Int16(clamping: criterion), Int16(clamping: indicator ?? -1))
    (before, after) = verdicts
  }

  package var date: Day { Day(daysSinceEpoch: day) }
  package var criterion: Int { Int(place.criterion) }
  /// `nil` for the criterion itself.
  package var indicator: Int? { place.indicator < 0 ? nil : Int(place.indicator) }
  /// The item's own row before.
  package var rowBefore: Int? { rowNumbers.before < 0 ? nil : Int(rowNumbers.before) }
  /// The item's own row afterwards.
  package var row: Int? { rowNumbers.after < 0 ? nil : Int(rowNumbers.after) }

  /// Its place in the set.
  fileprivate var order: Int { Int(place.criterion) << 16 + Int(place.indicator) + 1 }

  /// This change and a later one of the same item as one.
  fileprivate func followed(by later: DatedChange) -> DatedChange {
    DatedChange(
      on: later.date, criterion: criterion, indicator: indicator,
      verdicts: (before, later.after), rows: (rowBefore, later.row))
  }
}

extension VillageProgress {
  /// What is different at the end of some months from what it was at their beginning, in the order of
  /// the set. What changed and changed back is no change.
  package func changes(in months: ClosedRange<Month>, of log: AssessmentLog) -> [DatedChange] {
    let (first, last) = (months.lowerBound.firstDay, months.upperBound.lastDay)
    let start = changes.firstPlace { first <= $0.date }
    let end = changes.firstPlace { last < $0.date }
    // By item; those of one item in the order of their days.
    let keys = (start..<max(start, end)).map { changes[$0].order << 32 | $0 }.sorted()
    var net: [DatedChange] = []
    for key in keys {
      let change = changes[key & 0xFFFF_FFFF]
      if let last = net.last, last.order == change.order {
        net[net.count - 1] = last.followed(by: change)
      } else {
        net.append(change)
      }
    }
    return net.filter { $0.before != $0.after || log.differs($0.rowBefore, from: $0.row) }
  }
}

extension AssessmentLog {
  /// Whether two rows hold different numbers.
  func differs(_ row: Int?, from other: Int?) -> Bool {
    if row == other { return false }
    guard let row, let other else {
      return (row ?? other).map { !measurement(of: $0).isEmpty } ?? false
    }
    return !holdsSameNumbers(row, other)
  }
}
