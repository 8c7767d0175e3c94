import Diagnostics
import Model
import Parallel
import Vietnamese

/// Rows about the same village, item, day and stage as one before, through all files.
///
/// Each thread looks after the villages that fall to it; the findings come in the order of the rows.
func repeatedRows(in log: AssessmentLog, jobs: Int) -> [Diagnostic] {
  let jobs = max(1, min(jobs, log.count / 10_000 + 1))
  let found = parallelMap(count: jobs, jobs: jobs, chunk: 1) { job in
    var seen = RowTable(capacity: log.count / jobs)
    var pairs: [(row: Int, first: Int)] = []
    for row in 0..<log.count where log.village(of: row) % jobs == job {
      if let first = seen.insert(row, of: log) { pairs.append((row, first)) }
    }
    return pairs
  }
  var findings = FindingLimit()
  for (row, first) in found.joined().sorted(by: { $0.row < $1.row }) {
    let places = (log.location(of: row), log.location(of: first))
    let isSame =
      log.status(of: row) == log.status(of: first)
      && log.measurement(of: row) == log.measurement(of: first)
    findings.add(
      isSame
        ? .assessmentRepeated(at: places.0, first: places.1)
        : .assessmentConflict(at: places.0, first: places.1))
  }
  return findings.diagnostics
}

/// Rows of a log by what they are about; open addressing over row numbers.
private struct RowTable {
  /// Row + 1, or 0 where nothing is. The count is a power of two.
  private var slots: [UInt32]
  private var count = 0

  init(capacity: Int) {
    var size = 16
    while size < capacity + capacity / 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  /// The row that is about the same and came before, or `nil` when this is the first.
  mutating func insert(_ row: Int, of log: AssessmentLog) -> Int? {
    let mask = slots.count - 1
    var slot = hash(row, of: log) & mask
    while slots[slot] != 0 {
      let other = Int(slots[slot]) - 1
      if isSame(row, other, in: log) { return other }
      slot = (slot + 1) & mask
    }
    slots[slot] = UInt32(clamping: row + 1)
    count += 1
    if count * 4 > slots.count * 3 { grow(log) }
    return nil
  }

  /// Villages are not alike, so one thread may get more rows than its share.
  private mutating func grow(_ log: AssessmentLog) {
    let rows = slots.filter { $0 != 0 }
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for row in rows {
      var slot = hash(Int(row) - 1, of: log) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = row
    }
  }

  private func isSame(_ left: Int, _ right: Int, in log: AssessmentLog) -> Bool {
    log.item(of: left) == log.item(of: right) && log.village(of: left) == log.village(of: right)
      && log.date(of: left) == log.date(of: right) && log.stage(of: left) == log.stage(of: right)
  }

  private func hash(_ row: Int, of log: AssessmentLog) -> Int {
    let subject = UInt64(log.village(of: row)) << 32 | UInt64(log.item(of: row))
    let day = UInt64(UInt32(bitPattern: log.date(of: row).daysSinceEpoch))
    let time = day << 8 | UInt64(log.stage(of: row).rawValue)
    let mixed = (subject &* 0x9E37_79B9_7F4A_7C15) ^ (time &* 0xC2B2_AE3D_27D4_EB4F)
    return Int(truncatingIfNeeded: (mixed ^ mixed >> 29) &* 0x9E37_79B9_7F4A_7C15 >> 20)
  }
}
