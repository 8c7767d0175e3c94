import Model
import Vietnamese

/// What a correction made of one village in one set.
package struct VillageCorrection: Sendable {
  package var set: Int
  package var village: Int
  /// In the order of the set.
  package var items: [DatedChange]
}

/// What became different about one day by rows that were written down later, village by village.
///
/// - Parameter villages: Looks at these alone.
func corrections(
  of programme: Programme, _ registers: VillageRegisters, in villages: Range<Int>, at day: Day,
  from known: Day, to later: Day
) -> [VillageCorrection] {
  let affected = registers.corrected(in: villages, upTo: day, writtenAfter: known, programme.log)
  let before = assess(programme, affected, registers, asOf: day, known: known)
  let after = assess(programme, affected, registers, asOf: day, known: later)
  return zip(before, after).enumerated().flatMap { set, states -> [VillageCorrection] in
    zip(states.0, states.1).compactMap { old, village in
      guard let village, village.isPresent(on: day) else { return nil }
      let items = village.differences(from: old, on: day, in: programme.log)
      return items.isEmpty
        ? nil : VillageCorrection(set: set, village: village.village, items: items)
    }
  }
}

extension SetProgress {
  /// Where its villages stood at an earlier day without what was written down after another.
  ///
  /// Only what `VillageProgress` says of that day and before changes; the tallies are left as they
  /// are.
  func known(
    on known: Day, at day: Day, of programme: Programme, _ registers: VillageRegisters,
    in villages: Range<Int>
  ) -> SetProgress {
    let affected = registers.corrected(in: villages, upTo: day, writtenAfter: known, programme.log)
    if affected.isEmpty { return self }
    let states = assess(programme, affected, registers, asOf: day, known: known)[set]
    let replaced = Dictionary(uniqueKeysWithValues: zip(affected, states))
    var old = self
    func past(_ village: VillageProgress) -> VillageProgress? {
      replaced[village.village] ?? village
    }
    old.villages = self.villages.compactMap(past)
    old.absent = absent.compactMap(past)
    return old
  }
}

extension VillageRegisters {
  /// The villages about whose past something was written down later, in the programme's order.
  fileprivate func corrected(
    in villages: Range<Int>, upTo day: Day, writtenAfter known: Day, _ log: AssessmentLog
  ) -> [Int] {
    villages.filter { village in
      lateRows[village].lazy.map(Int.init).contains {
        log.date(of: $0) <= day && known < log.recordedDay(of: $0)
      }
    }
  }
}

extension VillageProgress {
  fileprivate func differences(
    from old: VillageProgress?, on day: Day, in log: AssessmentLog
  ) -> [DatedChange] {
    criteria.indices.flatMap { number -> [DatedChange] in
      let (was, state) = (old?.criteria[number], criteria[number])
      let own = DatedChange(
        on: day, criterion: number, indicator: nil,
        verdicts: (was?.verdict ?? .unknown, state.verdict), rows: (was?.row, state.row))
      let parts = state.indicators.indices.map { indicator in
        DatedChange(
          on: day, criterion: number, indicator: indicator,
          verdicts: (
            was?.indicators[indicator].verdict ?? .unknown, state.indicators[indicator].verdict
          ),
          rows: (
            was?.indicators[indicator].basis.ownRow, state.indicators[indicator].basis.ownRow
          ))
      }
      return ([own] + parts).filter {
        $0.before != $0.after || log.differs($0.rowBefore, from: $0.row)
      }
    }
  }
}
