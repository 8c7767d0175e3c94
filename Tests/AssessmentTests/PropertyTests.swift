import Model
import Testing
import Vietnamese

@testable import Assessment

/// What holds for any log; each case is made from its number alone.
@Suite struct PropertyTests {
  @Test(arguments: 0..<60) func theOrderOfTheRowsDoesNotMatter(seed: Int) throws {
    var random = Random(seed)
    let draft = try Draft.any(&random)
    let order = Array(draft.rows.indices).shuffled(using: &random)
    let plain = try draft.assessed()
    let shuffled = try draft.assessed(in: order)
    #expect(summary(plain.progress) { $0 } == summary(shuffled.progress) { order[$0] })
    #expect(Set(plain.diagnostics) == Set(shuffled.diagnostics))
  }

  @Test(arguments: 0..<6) func theNumberOfThreadsDoesNotMatter(seed: Int) throws {
    var random = Random(seed)
    var draft = try Draft.any(&random)
    draft.villages = (0..<50).map {
      Village(id: "v\($0)", name: "V\($0)", location: draft.set.location)
    }
    for row in draft.rows.indices { draft.rows[row].village = .random(in: 0..<50, using: &random) }
    let one = try draft.assessed(jobs: 1)
    let two = try draft.assessed(jobs: 2)
    #expect(summary(one.progress) { $0 } == summary(two.progress) { $0 })
    #expect(one.diagnostics == two.diagnostics)
  }

  @Test(arguments: 0..<60) func aMetRowForAnUnknownIndicatorNeverLowersTheCounts(
    seed: Int
  ) throws {
    var random = Random(seed)
    let draft = try Draft.any(&random)
    let before = try draft.assessed()
    for (part, state) in zip(draft.set.criteria, try before.village().criteria) {
      for (indicator, known) in zip(part.indicators, state.indicators)
      where known.verdict == .unknown {
        var better = draft
        try better.add("2024-12-31", "\(indicator.reference)", .met, stage: .district)
        let after = try better.assessed().village()
        let (old, new) = (try before.village(), after)
        #expect(try #require(new.indicatorTally).met > (try #require(old.indicatorTally)).met)
        #expect(new.criterionTally.met >= old.criterionTally.met)
      }
    }
  }

  @Test(arguments: 0..<60) func theTalliesAddUpToTheSetsTotals(seed: Int) throws {
    var random = Random(seed)
    let draft = try Draft.any(&random)
    let village = try draft.assessed().village()
    #expect(village.criterionTally.total == draft.set.criterionTotal)
    #expect(village.indicatorTally?.total == draft.set.indicatorTotal)
    for point in village.history { #expect(point.indicators?.total == draft.set.indicatorTotal) }
    #expect(
      zip(village.history, village.history.dropFirst()).allSatisfy { $0.month.next == $1.month })
    #expect(
      village.history.last?.criteria == (village.history.isEmpty ? nil : village.criterionTally))
  }

  /// A progress in words, its rows by their number in the draft.
  private func summary(_ progress: Progress, _ row: (Int) -> Int) -> [String] {
    progress.sets.flatMap(\.villages).map { village in
      let criteria = village.criteria.map { state in
        let indicators = state.indicators.map { indicator in
          "\(indicator.verdict) \(name(indicator.basis, row)) \(indicator.since?.iso ?? "")"
        }
        return "\(state.verdict) \(state.row.map(row) ?? -1) \(state.coveredBy.map(row) ?? -1) "
          + "\(state.remainder) \(state.since?.iso ?? "") \(indicators)"
      }
      return "\(village.village) \(village.recognition) \(village.history) "
        + "\(village.uncounted) \(criteria)"
    }
  }

  private func name(_ basis: IndicatorState.Basis, _ row: (Int) -> Int) -> String {
    switch basis {
    case .none: "-"
    case .row(let number, let judgement): "\(row(number)) \(judgement)"
    case .covered(let number): "by \(row(number))"
    }
  }
}

/// Numbers that are the same in every run (SplitMix64).
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Draft {
  /// Three criteria, and rows that often share their day and item.
  static func any(_ random: inout Random) throws -> Draft {
    var draft = try Draft(["1": 2, "2": 0, "3": 3])
    draft.set.criteria[0].declaredIndicators = Bool.random(using: &random) ? 4 : nil
    draft.set.declared.indicators = Bool.random(using: &random) ? 12 : nil
    draft.set.counting.notApplicableIsMet = .random(using: &random)
    draft.set.criteria[2].indicators[0].requirement = .measured(
      .atLeast(ExactDecimal(50)), unit: "%")
    let codes = ["1", "1.*", "1.1", "1.2", "2", "2.*", "3", "3.*", "3.1", "3.2", "3.3"]
    for _ in 0..<Int.random(in: 1...25, using: &random) {
      let value = ["49", "50", "51"].randomElement(using: &random)
      try draft.add(
        "2024-0\(Int.random(in: 1...3, using: &random))-15",
        codes.randomElement(using: &random) ?? "1",
        Status.allCases.randomElement(using: &random) ?? .met,
        value: Bool.random(using: &random) ? value : nil,
        stage: Stage.allCases.randomElement(using: &random) ?? .unstated)
    }
    return draft
  }
}
