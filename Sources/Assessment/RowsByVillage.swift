import Model
import Vietnamese

/// The rows of the log that count at a date, by village, each village's in the order in which they
/// count.
///
/// Rows after the date do not count, and neither does a row that says nothing (no status and no
/// number): a blank cell says that nobody looked, not that an earlier result is gone. A dash or
/// "Chưa rõ" says that it is.
struct RowsByVillage: Sendable {
  private let rows: [UInt32]
  private let starts: [Int]

  /// - Parameter known: Rows written down later do not count either.
  init(_ log: AssessmentLog, villages: Int, upTo asOf: Day, known: Day? = nil) {
    func counts(_ row: Int) -> Bool { log.counts(row, at: asOf, known) }
    var starts = [Int](repeating: 0, count: villages + 1)
    for row in 0..<log.count where counts(row) {
      starts[log.village(of: row) + 1] += 1
    }
    for village in 0..<villages { starts[village + 1] += starts[village] }
    var next = starts
    var rows = [UInt32](repeating: 0, count: starts[villages])
    for row in 0..<log.count where counts(row) {
      let village = log.village(of: row)
      rows[next[village]] = UInt32(truncatingIfNeeded: row)
      next[village] += 1
    }
    self.starts = starts
    self.rows = rows
  }

  /// Later dates come later; on one day the higher stage does, and of one stage what was written
  /// down later. What is left is ordered by what the
  /// row says and where it stands, so that the order of rows does not matter.
  func rows(of village: Int, in log: AssessmentLog) -> [Int] {
    log.inOrder(rows[starts[village]..<starts[village + 1]].map(Int.init))
  }
}

extension AssessmentLog {
  /// By village: the rows that were written down later than their day.
  func lateRows(of villages: Int) -> [[UInt32]] {
    var rows = [[UInt32]](repeating: [], count: villages)
    for row in lateRows { rows[village(of: row)].append(UInt32(truncatingIfNeeded: row)) }
    return rows
  }

  /// By village: all rows of those villages that have late ones.
  func rows(ofThoseWith lateRows: [[UInt32]]) -> [[UInt32]] {
    var rows = [[UInt32]](repeating: [], count: lateRows.count)
    guard hasLateRows else { return rows }
    for row in 0..<count where !lateRows[village(of: row)].isEmpty {
      rows[village(of: row)].append(UInt32(truncatingIfNeeded: row))
    }
    return rows
  }

  /// Those of some rows of one village that count at a date, in the order in which they do.
  func counting(_ rows: [UInt32], upTo asOf: Day, known: Day) -> [Int] {
    inOrder(rows.map(Int.init).filter { counts($0, at: asOf, known) })
  }

  fileprivate func inOrder(_ rows: [Int]) -> [Int] {
    isOrdered(rows) ? rows : rows.sorted { precedes($0, $1) }
  }

  /// Which of two rows counts: the larger, by the date and then by the stage.
  func order(of row: Int) -> Int {
    Int(date(of: row).daysSinceEpoch) << 8 | Int(stage(of: row).rawValue)
  }

  fileprivate func counts(_ row: Int, at asOf: Day, _ known: Day?) -> Bool {
    if asOf < date(of: row) { return false }
    // What nobody had written down by the date was not known at it.
    if hasLateRows, (known ?? asOf) < recordedDay(of: row) { return false }
    switch status(of: row) {
    case .met, .unmet, .mostlyMet, .notApplicable, .unknown: return true
    case .unstated: return !measurement(of: row).isEmpty
    }
  }

  fileprivate func isOrdered(_ rows: [Int]) -> Bool {
    guard var last = rows.first else { return true }
    for row in rows.dropFirst() {
      if !precedes(last, row) { return false }
      last = row
    }
    return true
  }

  fileprivate func precedes(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (order(of: left), order(of: right))
    if first != second { return first < second }
    let (item, other) = (item(of: left), item(of: right))
    if item != other { return item < other }
    let (written, later) = (recordedDay(of: left), recordedDay(of: right))
    return written != later ? written < later : precedesByContent(left, right)
  }

  private func precedesByContent(_ left: Int, _ right: Int) -> Bool {
    let (status, other) = (status(of: left).rawValue, status(of: right).rawValue)
    if status != other { return status < other }
    for (a, b) in zip(measurement(of: left).parts, measurement(of: right).parts) where a != b {
      guard let a, let b else { return a == nil }
      return a < b
    }
    return (path(of: left), line(of: left), left) < (path(of: right), line(of: right), right)
  }
}

extension AssessmentLog.Measurement {
  fileprivate var parts: [ExactDecimal?] { [value, numerator, denominator] }
}
