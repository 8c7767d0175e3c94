import Assessment
import Model
import Vietnamese

/// One village: its pair of numbers, what is missing, how far, since when.
package struct VillagePage: Hashable, Sendable {
  package var frame: Frame
  package var facts: [Fact]
  package var sets: [VillageSet]
  /// What the checks found about it.
  package var checks: Marks?
  package var events: [EventRow]
  package var tasks: [TaskRow]
  package var funds: FundTable?
  package var reportDuty: String
  package var reports: [ReportingRow]
  package var corrections: [CorrectionRow]
  package var postings: [PostingRow]
  package var prose: String
  package var sources: [Citation]
}

package struct Fact: Hashable, Sendable {
  package var label: String
  package var value: String
}

/// A village in one set.
package struct VillageSet: Hashable, Sendable {
  package var title: Link
  package var id: String
  package var card: VillageCard
  package var uncounted: String
  /// What is unmet: the indicators, or the criteria of which none is listed.
  package var missing: [IndicatorRow]
  package var criteria: [CriterionRow]
  /// Whether any row has a number, so that the table needs a column for it.
  package var hasValues: Bool
  package var history: History
  package var stages: [StageRow]
  package var dossier: Dossier
  package var declared: String
  /// `nil` where the theme does not show it.
  package var provenance: Provenance?
}

/// A criterion of the village with its listed indicators.
package struct CriterionRow: Hashable, Sendable {
  package var code: String
  package var name: Link
  package var requirement: String
  package var isMeasured: Bool
  package var reading: Reading
  package var indicators: [IndicatorRow]
  /// "Các chỉ tiêu còn lại: đạt"; empty when all are listed.
  package var remainder: String
}

/// An indicator in the village: what is asked, what is there, how far apart, since when.
package struct IndicatorRow: Hashable, Sendable {
  package var code: String
  package var name: Link
  package var requirement: String
  /// Whether there is a number to reach.
  package var isMeasured: Bool
  package var reading: Reading
  /// Who is responsible; only where it is unmet.
  package var units: [Link] = []
}

extension Context {
  func villagePage(_ village: Int) -> VillagePage {
    let details = programme.villages[village]
    let sets = progress.sets.compactMap { set -> VillageSet? in
      set[village: village].map { villageSet($0, in: set.set) }
    }
    let pairs = sets.first.map { first in
      [first.card.criteria.words, first.card.indicators?.words ?? "", first.card.state]
        .filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let commune = hasCommunes ? details.commune.map(communeLink) : nil
    return VillagePage(
      frame: frame(
        addresses.village(village), details.name,
        summary:
          "\(details.name), \(commune?.text ?? programme.site.commune): \(pairs ?? ""). \(asOf).",
        crumbs: [commune].compactMap { $0 }, sheets: sheetLinks(ofVillage: village)),
      facts: facts(of: details), sets: sets,
      checks: marks(ofVillage: village), events: events(of: village),
      tasks: registers.tasks[village].map { row(progress.tasks[$0]) }, funds: funds(of: village),
      reportDuty: reportDuty, reports: reports(of: village),
      corrections: corrections(ofVillage: village), postings: postings(ofVillage: village),
      prose: prose(on: .village(village)),
      sources: citations(details.source, at: details.location))
  }

  private func facts(of village: Village) -> [Fact] {
    let facts: [(Phrase, String?)] = [
      (.communeLabel, village.commune.map { programme.communes[$0].name }),
      (.officialCode, village.officialCode.isEmpty ? nil : village.officialCode),
      (.group, village.group.isEmpty ? nil : village.group),
      (.households, village.households.map { ExactDecimal($0).vietnamese }),
      (.population, village.population.map { ExactDecimal($0).vietnamese }),
    ]
    return facts.compactMap { label, value in
      value.map { Fact(label: words[label], value: $0) }
    }
  }

  private func villageSet(_ village: VillageProgress, in set: Int) -> VillageSet {
    let value = self.set(set)
    let rows = value.criteria.indices.map { row(of: $0, village, in: set) }
    return VillageSet(
      title: Link(value.title, addresses.set(set)), id: value.id, card: card(of: village, in: set),
      uncounted: uncounted(village),
      missing: shownDetails.contains(.missing)
        ? rows.flatMap { missing(in: $0, of: set, for: village.village) } : [],
      criteria: rows,
      hasValues: rows.contains { row in
        !row.reading.value.isEmpty || row.indicators.contains { !$0.reading.value.isEmpty }
      },
      history: history(of: village, in: value),
      stages: stages(of: village.village, in: set), dossier: dossier(of: village.village, in: set),
      declared: declared(value),
      provenance: shownDetails.contains(.provenance) ? provenance(of: village, in: set) : nil)
  }

  /// "24,9/30 điểm, cần từ 25 điểm"; empty in a set without points.
  func points(_ village: VillageProgress, _ set: CriteriaSet) -> String {
    guard let points = village.points else { return "" }
    let scored = words[
      .points,
      ["count": points.scored.vietnamese, "total": points.maximum.vietnamese]]
    guard case .points(let total, _) = set.recognition else { return scored }
    return words[.pointsNeeded, ["points": scored, "total": total.vietnamese]]
  }

  func uncounted(_ village: VillageProgress) -> String {
    guard village.uncounted > 0, village.lastAssessed != nil else { return "" }
    return words[.uncounted, ["count": "\(village.uncounted)"]]
  }

  func row(
    of number: Int, _ progress: VillageProgress, in set: Int
  ) -> CriterionRow {
    let value = self.set(set)
    let criterion = value.criteria[number]
    let state = progress.criteria[number]
    let village = programme.villages[progress.village]
    let heads = heads[set][number]
    let indicators = zip(criterion.indicators.indices, heads.indicators).map { index, head in
      IndicatorRow(
        code: head.code, name: head.name, requirement: head.requirement,
        isMeasured: head.isMeasured,
        reading: Reading(
          state.indicators[index], criterion.indicators[index], of: criterion, village: village,
          self))
    }
    return CriterionRow(
      code: heads.own.code, name: heads.own.name, requirement: heads.own.requirement,
      isMeasured: heads.own.isMeasured,
      reading: Reading(state, criterion.requirement, village: village, self),
      indicators: indicators, remainder: remainder(of: criterion, state, value))
  }

  /// Who holds an item in a village: units of all communes and those of its own.
  func holders(of code: String, in set: Int, for village: Int) -> [Int] {
    unitRegisters.holders(of: code, in: set, for: programme.villages[village].commune)
  }

  /// What is known of a criterion's indicators that the set does not list.
  private func remainder(
    of criterion: Criterion, _ state: CriterionState, _ set: CriteriaSet
  ) -> String {
    guard set.indicatorTotal > set.listedIndicatorCount, criterion.declaredIndicators == nil,
      state.remainder != .unknown, !criterion.indicators.isEmpty || state.verdict == .unmet
    else { return "" }
    return words[.remainderOf, ["status": Mark(state.remainder, words).word]]
  }

  /// The unmet indicators of an unmet criterion, or the criterion itself where none is listed.
  func missing(in row: CriterionRow, of set: Int, for village: Int) -> [IndicatorRow] {
    func units(_ code: String) -> [Link] {
      holders(of: code, in: set, for: village).map(unitLink)
    }
    guard row.reading.mark.verdict == .unmet else { return [] }
    let unmet = row.indicators.filter { $0.reading.mark.verdict == .unmet }
    guard unmet.isEmpty else {
      return unmet.map { row in
        var row = row
        row.units = units(row.code)
        return row
      }
    }
    return [
      IndicatorRow(
        code: row.code, name: row.name, requirement: row.isMeasured ? row.requirement : "",
        isMeasured: row.isMeasured, reading: row.reading,
        units: units(row.code))
    ]
  }
}
