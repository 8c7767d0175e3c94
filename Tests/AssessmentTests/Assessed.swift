import Assessment
import Diagnostics
import Model
import Testing
import Vietnamese

/// What `assess` made of a draft, as tests ask for it.
struct Assessed {
  var programme: Programme
  var progress: Progress
  var diagnostics: [Diagnostic]

  func village(_ number: Int = 0) throws -> VillageProgress {
    try #require(progress.sets[0].villages.first { $0.village == number })
  }

  /// Such as `13/16 41/44`.
  func pairs(_ village: Int = 0) throws -> String {
    let village = try self.village(village)
    return [village.criterionTally, village.indicatorTally].compactMap { tally in
      tally.map { text($0.pair(programme.sets[0].counting)) }
    }.joined(separator: " ")
  }

  func criterion(_ code: String, village: Int = 0) throws -> CriterionState {
    let number = try #require(programme.sets[0].criteria.firstIndex { "\($0.code)" == code })
    return try self.village(village).criteria[number]
  }

  func indicator(_ code: String, village: Int = 0) throws -> IndicatorState {
    for (criterion, state) in zip(programme.sets[0].criteria, try self.village(village).criteria) {
      let number = criterion.indicators.firstIndex { "\($0.reference)" == code }
      if let number { return state.indicators[number] }
    }
    return try #require(nil, "no indicator \(code)")
  }

  /// Such as `4 unmet` and `4.1 met`, in the order of the codes.
  func verdicts(village: Int = 0) throws -> [String] {
    try zip(programme.sets[0].criteria, self.village(village).criteria).flatMap { part, state in
      ["\(part.code) \(state.verdict)"]
        + zip(part.indicators, state.indicators).map { "\($0.reference) \($1.verdict)" }
    }
  }

  /// Such as `assessment-verdict-differs log.csv:200`, and what it notes in brackets.
  var findings: [String] {
    diagnostics.map { diagnostic in
      let notes = diagnostic.notes.compactMap(\.location).map { " (\(place($0)))" }
      return "\(diagnostic.rule.id) \(place(diagnostic.location))" + notes.joined()
    }
  }

  private func place(_ location: Location) -> String {
    "\(location.path):\(location.range?.lowerBound ?? -1)"
  }
}

func text(_ pair: Pair) -> String { "\(pair.count)/\(pair.total)" }
