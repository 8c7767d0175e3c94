import Model
import Vietnamese

/// The rows of the log by village, each village's in the order in which they count.
struct RowsByVillage {
  private let rows: [UInt32]
  private let starts: [Int]

  /// Groups the rows up to a date. Later dates come later; on one day the higher stage does, and
  /// what is left is ordered by the row's content, so that the order of files does not matter.
  init(_ log: AssessmentLog, villages: Int, upTo asOf: Day) {
    var starts = [Int](repeating: 0, count: villages + 1)
    for row in 0..<log.count where log.date(of: row) <= asOf {
      starts[log.village(of: row) + 1] += 1
    }
    for village in 0..<villages { starts[village + 1] += starts[village] }
    var next = starts
    var rows = [UInt32](repeating: 0, count: starts[villages])
    for row in 0..<log.count where log.date(of: row) <= asOf {
      let village = log.village(of: row)
      rows[next[village]] = UInt32(truncatingIfNeeded: row)
      next[village] += 1
    }
    self.starts = starts
    self.rows = rows
  }

  func rows(of village: Int, in log: AssessmentLog) -> [Int] {
    let found = rows[starts[village]..<starts[village + 1]].map(Int.init)
    let isOrdered = zip(found, found.dropFirst()).allSatisfy { log.precedes($0, $1) }
    return isOrdered ? found : found.sorted { log.precedes($0, $1) }
  }
}

extension AssessmentLog {
  fileprivate func precedes(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (date(of: left), date(of: right))
    if a != b { return a < b }
    let (low, high) = (stage(of: left), stage(of: right))
    if low != high { return low < high }
    return (item(of: left), status(of: left).rawValue, left)
      < (item(of: right), status(of: right).rawValue, right)
  }
}
