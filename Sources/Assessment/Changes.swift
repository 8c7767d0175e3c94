package import Model
package import Vietnamese

/// What changed in one set between two states of a programme.
package struct SetChange: Hashable, Sendable {
  package var set: Int
  /// Of the villages that were there; `nil` where nobody took part.
  package var criteriaBefore: Pair?
  package var criteria: Pair
  package var indicatorsBefore: Pair?
  package var indicators: Pair?
  /// Those with another verdict, number or tally, in the programme's order.
  package var villages: [VillageChange]
  /// Villages that are there only now, and those that are no more.
  package var new: [Int]
  package var gone: [Int]
}

/// How a village stands in a set at two dates.
package struct VillageChange: Hashable, Sendable {
  package var set: Int
  package var village: Int
  /// `nil` where the village did not take part yet.
  package var criteriaBefore: Pair?
  package var criteria: Pair
  package var indicatorsBefore: Pair?
  package var indicators: Pair?
  /// The items whose verdict or number is another, in the order of the set.
  package var items: [ItemChange]
}

/// An item whose verdict or number changed.
package struct ItemChange: Hashable, Sendable {
  package var subject: Subject
  package var before: Verdict
  package var after: Verdict
  /// The item's own row of the log before and after; `nil` where it has none.
  package var rowBefore: Int?
  package var row: Int?
  /// When it was written down, where it is a correction: it speaks of the earlier date or of one before
  /// it, and was written down later.
  package var corrected: Day?
}

/// What changed between two states of one programme, set by set; nothing for a set in which nothing did.
package func changes(
  from before: Progress, to after: Progress, of programme: Programme
) -> [SetChange] {
  after.sets.compactMap { set in
    let change = SetChange(
      set, since: before.sets.first { $0.set == set.set }, before.asOf, programme)
    let isSame =
      change.villages.isEmpty && change.new.isEmpty && change.gone.isEmpty
      && change.criteriaBefore == change.criteria && change.indicatorsBefore == change.indicators
    return isSame ? nil : change
  }
}

extension SetChange {
  fileprivate init(
    _ now: SetProgress, since old: SetProgress?, _ day: Day, _ programme: Programme
  ) {
    let counting = programme.sets[now.set].counting
    let wasThere = Set(old?.villages.map(\.village) ?? [])
    let isThere = Set(now.villages.map(\.village))
    set = now.set
    criteriaBefore = old.flatMap { $0.villages.isEmpty ? nil : $0.criterionSum.pair(counting) }
    criteria = now.criterionSum.pair(counting)
    indicatorsBefore = old?.indicatorSum?.pair(counting)
    indicators = now.indicatorSum?.pair(counting)
    villages = now.villages.compactMap { village in
      let change = VillageChange(
        village, since: old?[village: village.village], day, programme, now.set)
      let isSame =
        change.items.isEmpty && change.criteriaBefore == change.criteria
        && change.indicatorsBefore == change.indicators
      return isSame ? nil : change
    }
    // One that only began to take part in the set was there before.
    new = isThere.subtracting(wasThere).filter { village in
      programme.villageEvents.contains { $0.into.contains(village) && $0.date > day }
    }.sorted()
    gone = wasThere.subtracting(isThere).sorted()
  }
}

extension VillageChange {
  fileprivate init(
    _ now: VillageProgress, since old: VillageProgress?, _ day: Day, _ programme: Programme,
    _ number: Int
  ) {
    let counting = programme.sets[number].counting
    let log = programme.log
    self.set = number
    village = now.village
    criteriaBefore = old?.criterionTally.pair(counting)
    criteria = now.criterionTally.pair(counting)
    indicatorsBefore = old?.indicatorTally?.pair(counting)
    indicators = now.indicatorTally?.pair(counting)
    func change(
      _ subject: Subject, _ verdicts: (Verdict?, Verdict), _ rows: (Int?, Int?)
    ) -> ItemChange? {
      let before = verdicts.0 ?? .unknown
      guard before != verdicts.1 || log.differs(rows.0, from: rows.1) else { return nil }
      let corrected = rows.1.flatMap { row in
        log.date(of: row) <= day && day < log.recordedDay(of: row) ? log.recordedDay(of: row) : nil
      }
      return ItemChange(
        subject: subject, before: before, after: verdicts.1, rowBefore: rows.0, row: rows.1,
        corrected: corrected)
    }
    items = now.criteria.indices.flatMap { criterion -> [ItemChange] in
      let (was, state) = (old?.criteria[criterion], now.criteria[criterion])
      let own = change(
        .criterion(set: number, criterion: criterion), (was?.verdict, state.verdict),
        (was?.row, state.row))
      let parts = state.indicators.indices.map { indicator in
        let (before, after) = (was?.indicators[indicator], state.indicators[indicator])
        return change(
          .indicator(set: number, criterion: criterion, indicator: indicator),
          (before?.verdict, after.verdict), (before?.basis.ownRow, after.basis.ownRow))
      }
      return ([own] + parts).compactMap(\.self)
    }
  }
}
