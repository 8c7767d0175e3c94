import Assessment
import Diagnostics
import Model
package import Vietnamese

/// Where a village's results in one set come from: each number with its rule and the rows of the log
/// that it rests on.
package struct Provenance: Hashable, Sendable {
  package var village: Link
  /// The village's id.
  package var villageID: String
  /// Its commune's id; empty where the site is of one.
  package var communeID: String
  package var set: Link
  package var setID: String
  package var asOf: Day
  package var sums: [ProvenanceSum]
  /// Criteria with their indicators below them, in the order of the set.
  package var items: [ProvenanceItem]
}

/// A tally and what it counts.
package struct ProvenanceSum: Hashable, Sendable {
  /// "13/16 tiêu chí".
  package var label: String
  /// The codes of each verdict: "Đạt": "2, 3, 5".
  package var parts: [Fact]
  package var rule: String
}

extension Provenance {
  /// Each criterion with its indicators, in the set's order.
  package var byCriterion: [[ProvenanceItem]] {
    var groups: [[ProvenanceItem]] = []
    var last: Substring?
    for item in items {
      let criterion = item.code.prefix { $0 != "." }
      if criterion != last { groups.append([]) }
      groups[groups.count - 1].append(item)
      last = criterion
    }
    return groups
  }
}

/// A verdict, its rule, and its rows.
package struct ProvenanceItem: Hashable, Sendable {
  package var code: String
  package var name: Link
  package var mark: Mark
  package var rule: String
  /// measured, stated, covered, indicators or none.
  package var ruleName: String
  /// "data/assessments.csv, dòng 38, ô E38": the row that decides; empty where other items do.
  package var place: String
  /// That row; only where it is asked for.
  package var rows: [ProvenanceRow]
  /// Rows about it that a newer one has taken the place of; only where they are asked for.
  package var older: [ProvenanceRow]
}

/// A row of the log.
package struct ProvenanceRow: Hashable, Sendable {
  package var path: String
  /// Physical line, 1-based.
  package var line: Int
  /// "E38"; empty for a file without cells.
  package var cell: String
  package var date: Day
  /// When it was written down, if later than its own day.
  package var recorded: Day?
  /// "Đạt"; empty for a row with a number alone.
  package var status: String
  package var value: String
  package var assessor: String
  package var note: String
  package var document: String
  package var source: String
}

/// How much is told of the rows that results rest on.
enum ProvenanceDetail {
  /// Where they stand.
  case places
  /// What they say.
  case rows
  /// With those that a newer one has taken the place of.
  case olderRows
}

extension SitePages {
  private static let villagesAPart = 100

  /// How many parts the file of all villages' results has.
  package var provenancePartCount: Int {
    leftOut.contains(.provenance) ? 0 : SitePages.provenancePartCount(of: context.programme)
  }

  static func provenancePartCount(of programme: Programme) -> Int {
    (programme.villages.count + villagesAPart - 1) / villagesAPart
  }

  /// The results of a hundred villages in every set, counted from 0.
  package func provenance(part: Int) -> [Provenance] {
    let start = part * SitePages.villagesAPart
    let end = min(start + SitePages.villagesAPart, context.programme.villages.count)
    return (start..<max(start, end)).flatMap { village in
      context.progress.sets.compactMap { set in
        set[village: village].map { context.provenance(of: $0, in: set.set, .rows) }
      }
    }
  }

  /// A village's results in the sets it takes part in, with the rows that no longer count.
  package func provenance(ofVillage village: Int) -> [Provenance] {
    context.progress.sets.compactMap { set in
      set[village: village].map { context.provenance(of: $0, in: set.set, .olderRows) }
    }
  }
}

extension Context {
  func provenance(
    of village: VillageProgress, in set: Int, _ detail: ProvenanceDetail = .places
  ) -> Provenance {
    let value = self.set(set)
    var older: [Int: [Int]] = [:]
    if detail == .olderRows { older = rowsByItem(of: village.village) }
    let items = value.criteria.indices.flatMap { number -> [ProvenanceItem] in
      let criterion = value.criteria[number]
      let state = village.criteria[number]
      let heads = heads[set][number]
      let own = item(
        heads.own, state.verdict, rule(of: state, heads.own),
        state.isDecidedByOwnRow ? state.row : nil, criterion.requirement, village,
        older[programme.items.criterion(number, set: set)] ?? [], detail)
      return [own]
        + state.indicators.indices.map { index in
          let indicator = criterion.indicators[index]
          let part = state.indicators[index]
          return item(
            heads.indicators[index], part.verdict, rule(of: part, heads.indicators[index]),
            part.basis.row, indicator.requirement, village,
            older[programme.items.indicator(index, criterion: number, set: set)] ?? [], detail)
        } + [remainder(of: number, state, village, in: set, older, detail)].compactMap { $0 }
    }
    return Provenance(
      village: villageLinks[village.village],
      villageID: programme.villages[village.village].id,
      communeID: programme.villages[village.village].commune.map { programme.communes[$0].id }
        ?? "",
      set: Link(value.shortTitle, addresses.set(set)), setID: value.id, asOf: progress.asOf,
      sums: sums(of: village, value), items: items)
  }

  /// The indicators of a criterion that the set does not list, under `4.*`, where a row speaks for them.
  private func remainder(
    of number: Int, _ state: CriterionState, _ village: VillageProgress, in set: Int,
    _ older: [Int: [Int]], _ detail: ProvenanceDetail
  ) -> ProvenanceItem? {
    let value = self.set(set)
    guard value.indicatorTotal > value.listedIndicatorCount,
      value.criteria[number].declaredIndicators == nil, state.remainder != .unknown,
      let row = state.coveredBy
    else { return nil }
    let head = heads[set][number].own
    return item(
      ItemHead(
        code: "\(head.code).*", name: head.name, requirement: "", isMeasured: false, rule: ""),
      state.remainder,
      (
        "covered",
        words[.ruleCovered, ["code": programme.code(ofItem: programme.log.item(of: row))]]
      ), row, .notGiven, village,
      older[programme.items.remainder(number, set: set)] ?? [], detail)
  }

  private func item(
    _ head: ItemHead, _ verdict: Verdict, _ rule: (name: String, words: String), _ row: Int?,
    _ requirement: Requirement,
    _ village: VillageProgress, _ all: [Int], _ detail: ProvenanceDetail
  ) -> ProvenanceItem {
    let place = programme.villages[village.village]
    func made(_ rows: [Int]) -> [ProvenanceRow] {
      rows.map { provenance(of: $0, requirement, in: place) }
    }
    return ProvenanceItem(
      code: head.code, name: head.name, mark: mark(verdict), rule: rule.words, ruleName: rule.name,
      place: row.map(cellPlace) ?? "",
      rows: detail == .places ? [] : made([row].compactMap { $0 }),
      older: made(all.filter { $0 != row }))
  }

  /// "data/assessments.csv, dòng 38, ô E38".
  private func cellPlace(of row: Int) -> String {
    guard let cell = programme.log.location(of: row).cell?.name else { return filePlace(of: row) }
    return "\(filePlace(of: row)), \(words[.cellName, ["cell": cell]])"
  }

  func filePlace(of row: Int) -> String {
    let log = programme.log
    return words[.filePlace, ["path": log.path(of: row), "line": "\(log.line(of: row))"]]
  }

  private func provenance(
    of row: Int, _ requirement: Requirement, in village: Village
  ) -> ProvenanceRow {
    let log = programme.log
    let own = log.words(of: row)
    let location = log.location(of: row)
    let recorded = log.recordedDay(of: row)
    return ProvenanceRow(
      path: location.path, line: log.line(of: row), cell: location.cell?.name ?? "",
      date: log.date(of: row), recorded: recorded == log.date(of: row) ? nil : recorded,
      status: status(log.status(of: row)), value: value(of: row, requirement, in: village),
      assessor: assessor(own.assessor, log.stage(of: row)) ?? "", note: own.note,
      document: own.document, source: own.source)
  }

  func status(_ status: Status) -> String {
    switch status {
    case .unstated: ""
    case .met: mark(.met).word
    case .unmet: mark(.unmet).word
    case .mostlyMet: words[.mostlyMet]
    case .notApplicable: mark(.notApplicable).word
    case .unknown: mark(.unknown).word
    }
  }

  /// The rows about each item of a village that are known at the as-of date, newest first.
  private func rowsByItem(of village: Int) -> [Int: [Int]] {
    let log = programme.log
    var rows: [Int: [Int]] = [:]
    for row in 0..<log.count
    where log.village(of: row) == village && log.date(of: row) <= progress.asOf
      && log.recordedDay(of: row) <= progress.asOf
    {
      rows[log.item(of: row), default: []].append(row)
    }
    return rows.mapValues { $0.sorted { (log.date(of: $1), $1) < (log.date(of: $0), $0) } }
  }

  private func rule(of state: IndicatorState, _ head: ItemHead) -> (name: String, words: String) {
    switch state.basis {
    case .none: ("none", words[.ruleNothing])
    case .covered(let row):
      (
        "covered",
        words[.ruleCovered, ["code": programme.code(ofItem: programme.log.item(of: row))]]
      )
    case .row(_, let judgement): rule(judgement, head)
    }
  }

  private func rule(_ judgement: Judgement, _ head: ItemHead) -> (name: String, words: String) {
    judgement.measured != nil && judgement.stated != .notApplicable
      ? ("measured", head.rule) : ("stated", words[.ruleStated])
  }

  private func rule(of state: CriterionState, _ head: ItemHead) -> (name: String, words: String) {
    if state.isDecidedByOwnRow, state.row != nil, let judgement = state.judgement {
      return rule(judgement, head)
    }
    if state.verdict == .unknown, state.row == nil,
      state.indicators.allSatisfy({ $0.verdict == .unknown })
    {
      return ("none", words[.ruleNothing])
    }
    var tally = Tally()
    for part in state.indicators { tally.add(part.verdict) }
    let rule = words[
      .ruleParts,
      [
        "met": "\(tally.met)", "unmet": "\(tally.unmet)", "unknown": "\(tally.unknown)",
        "na": "\(tally.notApplicable)",
      ]]
    return ("indicators", rule)
  }

  private func sums(of village: VillageProgress, _ set: CriteriaSet) -> [ProvenanceSum] {
    let criteria = zip(set.criteria, village.criteria).map { ("\($0.code)", $1.verdict) }
    let pair = village.criterionTally.pair(set.counting)
    let own = ProvenanceSum(
      label: words[.criteriaPair, ["count": "\(pair.count)", "total": "\(pair.total)"]],
      parts: parts(criteria), rule: words[.ruleCount])
    let result = ProvenanceSum(label: state(of: village), parts: [], rule: rule(of: set))
    guard let tally = village.indicatorTally else { return [result, own] }
    let indicators = zip(set.criteria, village.criteria).flatMap { criterion, state in
      zip(criterion.indicators, state.indicators).map { ("\($0.reference)", $1.verdict) }
    }
    let count = tally.pair(set.counting)
    let unlisted = set.indicatorTotal - set.listedIndicatorCount
    return [
      result, own,
      ProvenanceSum(
        label: words[.indicatorsPair, ["count": "\(count.count)", "total": "\(count.total)"]],
        parts: parts(indicators),
        rule: unlisted > 0
          ? words[.ruleUnlisted, ["count": "\(unlisted)"]] : words[.ruleCount]),
    ]
  }

  private func parts(_ items: [(code: String, verdict: Verdict)]) -> [Fact] {
    [Verdict.met, .unmet, .notApplicable, .unknown].compactMap { verdict in
      let codes = items.filter { $0.verdict == verdict }.map(\.code)
      return codes.isEmpty
        ? nil : Fact(label: mark(verdict).word, value: codes.joined(separator: ", "))
    }
  }
}

extension CriterionState {
  /// Whether its own row says its verdict and no indicator is there to say it.
  fileprivate var isDecidedByOwnRow: Bool {
    guard let judgement, judgement.verdict == verdict else { return false }
    return indicators.allSatisfy { $0.basis.ownsNoRow } || verdict == .unmet
  }
}

extension IndicatorState.Basis {
  fileprivate var ownsNoRow: Bool { if case .row = self { false } else { true } }

  /// The row that decides.
  fileprivate var row: Int? {
    switch self {
    case .none: nil
    case .row(let row, _), .covered(let row): row
    }
  }
}
