import Diagnostics
import Model
import Parallel

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
  /// Row + 1 and above it half of the hash, so that few other rows have to be looked at; 0 where
  /// nothing is. The count is a power of two.
  private var slots: [UInt64]
  private var count = 0

  init(capacity: Int) {
    var size = 16
    while size < capacity + capacity / 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  /// The row that is about the same and came before, or `nil` when this is the first.
  mutating func insert(_ row: Int, of log: AssessmentLog) -> Int? {
    let subject = log.subject(of: row)
    let hash = hash(subject)
    var slot = place(hash)
    while slots[slot] != 0 {
      if (slots[slot] ^ hash) >> 32 == 0, log.subject(of: other(slot)) == subject {
        return other(slot)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = hash & ~0xFFFF_FFFF | UInt64(UInt32(clamping: row + 1))
    count += 1
    if count * 4 > slots.count * 3 { grow(log) }
    return nil
  }

  private func other(_ slot: Int) -> Int { Int(slots[slot] & 0xFFFF_FFFF) - 1 }

  private func place(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash) & (slots.count - 1)
  }

  /// Villages are not alike, so one thread may get more rows than its share.
  private mutating func grow(_ log: AssessmentLog) {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for value in old where value != 0 {
      var slot = place(hash(log.subject(of: Int(value & 0xFFFF_FFFF) - 1)))
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = value
    }
  }

  private func hash(_ subject: AssessmentLog.RowSubject) -> UInt64 {
    let mixed =
      (subject.what &* 0x9E37_79B9_7F4A_7C15) ^ (subject.when &* 0xC2B2_AE3D_27D4_EB4F)
    let product = (mixed ^ mixed >> 29) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
