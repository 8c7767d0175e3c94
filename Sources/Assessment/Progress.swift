package import Model
package import Vietnamese

/// Where every village stands in every set at a date, and how it came there.
package struct Progress: Sendable {
  package var asOf: Day
  /// In the order of the programme's sets.
  package var sets: [SetProgress]
  /// In the order in which they are due.
  package var tasks: [TaskState] = []
  /// Of the whole log, whatever the date.
  package var withheld = WithheldCounts()
}

/// One set at the as-of date.
package struct SetProgress: Sendable {
  package var set: Int
  /// The villages assessed against the set that are there at the date, in the programme's order.
  /// These count.
  package var villages: [VillageProgress]
  /// Those that are no more, or not yet there; their results stay theirs and count nowhere.
  package var absent: [VillageProgress]
  /// For each criterion, how many villages have which verdict.
  package var criterionTallies: [Tally]
  /// For each criterion, the same for each of its indicators.
  package var indicatorTallies: [[Tally]]

  /// The village with an index in the programme; `nil` when it does not take part.
  package subscript(village village: Int) -> VillageProgress? {
    villages.holding(village) ?? absent.holding(village)
  }

  /// The same of some of its villages alone.
  package func of(_ part: Range<Int>) -> SetProgress {
    var own = self
    own.villages = Array(villages.within(part))
    own.absent = Array(absent.within(part))
    own.addUp()
    return own
  }

  /// Counts the verdicts of its villages.
  mutating func addUp() {
    criterionTallies = criterionTallies.map { _ in Tally() }
    indicatorTallies = indicatorTallies.map { $0.map { _ in Tally() } }
    for village in villages {
      for (number, criterion) in village.criteria.enumerated() {
        criterionTallies[number].add(criterion.verdict)
        for (indicator, state) in criterion.indicators.enumerated() {
          indicatorTallies[number][indicator].add(state.verdict)
        }
      }
    }
  }

  /// n/N of all villages together.
  package var criterionSum: Tally {
    villages.reduce(into: Tally()) { $0.add($1.criterionTally) }
  }

  /// m/M of all villages together; `nil` when the set has one level.
  package var indicatorSum: Tally? {
    let tallies = villages.compactMap(\.indicatorTally)
    return tallies.isEmpty ? nil : tallies.reduce(into: Tally()) { $0.add($1) }
  }

  /// How many villages have reached the standard of the set.
  package var recognisedCount: Int {
    villages.reduce(0) { $0 + ($1.recognition == .reached ? 1 : 0) }
  }
}

extension [VillageProgress] {
  /// The village with an index in the programme.
  fileprivate func holding(_ village: Int) -> VillageProgress? {
    let place = firstPlace { village <= $0.village }
    return place < count && self[place].village == village ? self[place] : nil
  }

  /// Those with an index in a range.
  fileprivate func within(_ villages: Range<Int>) -> ArraySlice<VillageProgress> {
    let start = firstPlace { villages.lowerBound <= $0.village }
    return self[start..<firstPlace { villages.upperBound <= $0.village }]
  }
}

/// One village in one set.
package struct VillageProgress: Sendable {
  /// Index in the programme.
  package var village: Int
  package var criteria: [CriterionState]
  package var criterionTally: Tally
  /// `nil` when the set has one level.
  package var indicatorTally: Tally?
  /// How many declared but unlisted indicators nothing is known about, because the set does not say
  /// to which criterion they belong and not every criterion speaks for its unlisted ones.
  package var uncounted: Int
  package var points: PointsTally?
  package var recognition: Recognition
  /// One entry per month from the first assessment to the as-of date; a month without a row has the
  /// tallies of the month before.
  package var history: [MonthPoint]
  /// Every change of a verdict or a number up to the as-of date, in the order of their days.
  package var changes: [DatedChange]
  /// The date of the newest row that counts.
  package var lastAssessed: Day?
  /// As `Programme.beginning(of:firstAssessed:)` has it.
  package var began: Day?
  /// As `Programme.end(of:)` has it.
  package var ended: Day?
}

/// The state of a criterion in a village.
package struct CriterionState: Hashable, Sendable {
  package var verdict: Verdict
  /// The newest row on the criterion itself.
  package var row: Int?
  /// What that row says; `nil` when there is none.
  package var judgement: Judgement?
  package var indicators: [IndicatorState]
  /// The verdict on indicators the set does not list, or that have no verdict of their own.
  package var remainder: Verdict
  /// The row that says so.
  package var coveredBy: Int?
  /// The day the present verdict began; a later row that says the same does not move it. `nil`
  /// while nothing was ever known.
  package var since: Day?
  /// Whether nothing was known before that day, which then is only when it was first recorded.
  package var isFirst = true
  /// The row on the criterion itself when the present verdict began.
  package var began: Int?
}

/// The state of an indicator in a village.
package struct IndicatorState: Hashable, Sendable {
  package var verdict: Verdict
  package var basis: Basis
  /// As a criterion's.
  package var since: Day?
  /// As a criterion's.
  package var isFirst = true
  /// The row the present verdict rested on when it began.
  package var began: Int?

  /// What the verdict rests on.
  package enum Basis: Hashable, Sendable {
    case none
    /// A row of the log on the indicator itself.
    case row(Int, Judgement)
    /// A row that covers the indicators of its criterion without a verdict of their own.
    case covered(by: Int)

    package var ownRow: Int? {
      if case .row(let row, _) = self { row } else { nil }
    }

    var anyRow: Int? {
      switch self {
      case .none: nil
      case .row(let row, _), .covered(let row): row
      }
    }
  }
}

/// How many have which verdict, and out of how many.
package struct Tally: Hashable, Sendable {
  package var met = 0
  package var unmet = 0
  package var notApplicable = 0
  package var unknown = 0

  package init(met: Int = 0, unmet: Int = 0, notApplicable: Int = 0, unknown: Int = 0) {
    self.met = met
    self.unmet = unmet
    self.notApplicable = notApplicable
    self.unknown = unknown
  }

  package mutating func add(_ verdict: Verdict, count: Int = 1) {
    switch verdict {
    case .met: met += count
    case .unmet: unmet += count
    case .notApplicable: notApplicable += count
    case .unknown: unknown += count
    }
  }

  package mutating func add(_ other: Tally) {
    met += other.met
    unmet += other.unmet
    notApplicable += other.notApplicable
    unknown += other.unknown
  }

  package var total: Int { met + unmet + notApplicable + unknown }

  /// The pair n/N as the set counts it.
  package func pair(_ counting: CriteriaSet.Counting) -> Pair {
    counting.notApplicableIsMet
      ? Pair(count: met + notApplicable, total: total)
      : Pair(count: met, total: total - notApplicable)
  }
}

/// n out of N.
package struct Pair: Hashable, Sendable {
  package var count: Int
  package var total: Int

  package init(count: Int, total: Int) {
    self.count = count
    self.total = total
  }
}

/// The tallies at the end of a month, or at the as-of date in the last one.
package struct MonthPoint: Hashable, Sendable {
  package var month: Month
  package var criteria: Tally
  package var indicators: Tally?

  package init(month: Month, criteria: Tally, indicators: Tally?) {
    self.month = month
    self.criteria = criteria
    self.indicators = indicators
  }
}
