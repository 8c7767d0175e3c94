import Assessment
import Model
import Vietnamese

/// One criterion: each of its indicators with every village's state.
package struct CriterionPage: Hashable, Sendable {
  package var frame: Frame
  package var set: Link
  package var label: String
  package var name: String
  /// How many villages have met it.
  package var bar: Bar?
  /// The same by commune, where the site is of several.
  package var communes: [CommuneShare] = []
  /// When the criterion itself is assessed.
  package var requirement: String
  package var note: String
  package var sources: [Citation]
  package var villages: [VillageGroup<VillageReading>]
  /// The pages that have the villages, where they are too many for one.
  package var parts: [Link]
  package var indicators: [IndicatorSection]
  /// "Văn bản không liệt kê đủ chỉ tiêu của tiêu chí này."
  package var unlisted: String
  package var responsible: [Responsible]
  /// The tasks about it, up to as many as a page holds.
  package var tasks: [TaskRow] = []
  /// "và 12 việc nữa", where there are more.
  package var moreTasks: Link?
  package var papers: [AskedPaper] = []
  /// What the checks found about it.
  package var checks: Marks?
  package var funds: FundTable?
  package var previous: Link?
  package var next: Link?
  package var prose: String

  /// Whether any village has a number for the criterion itself.
  package var hasValues: Bool { villages.hasValues }
}

package struct VillageReading: Hashable, Sendable {
  package var name: Link
  package var reading: Reading
}

package struct IndicatorSection: Hashable, Sendable {
  package var anchor: String
  package var label: String
  package var code: String
  package var name: String
  package var requirement: String
  package var note: String
  package var sources: [Citation]
  package var bar: Bar?
  package var villages: [VillageGroup<VillageReading>]

  /// Whether any village has a number, so that the table needs a column for it.
  package var hasValues: Bool { villages.hasValues }
}

extension [VillageGroup<VillageReading>] {
  fileprivate var hasValues: Bool {
    contains { $0.rows.contains { !$0.reading.value.isEmpty } }
  }
}

extension Context {
  private static let mostTasks = 30

  func criterionPage(_ number: Int, in progress: SetProgress) -> CriterionPage {
    let set = set(progress.set)
    // Too many villages stand on pages of their own.
    let isSplit = !lists[progress.set].isEmpty
    let villages = isSplit ? [] : progress.villages[...]
    let criterion = set.criteria[number]
    let label = label(of: criterion, in: set)
    let bar = bar(progress.criterionTallies[number])
    let heading = words[.criterionTitle, ["label": label, "name": name(of: criterion)]]
    // Sets number their criteria alike, so those beside the first name their own.
    let full = progress.set > 0 ? "\(set.shortTitle): \(heading)" : heading
    // A tab or a search result has room for no more.
    let title = full.count > 70 ? "\(set.shortTitle): \(label)" : full
    let summary = [full, bar?.words ?? "", asOf].filter { !$0.isEmpty }
    let tasks = tasksByCriterion[progress.set][number]
    return CriterionPage(
      frame: frame(
        addresses.criterion(number, set: progress.set), heading, short: label, title: title,
        summary: summary.joined(separator: ". ") + ".",
        crumbs: [Link(set.shortTitle, addresses.set(progress.set))],
        sheets: sheetLinks(.criterion, "\(set.id)-\(criterion.code.hyphenated)")),
      set: Link(set.title, addresses.set(progress.set)), label: label, name: name(of: criterion),
      bar: bar, communes: shares(ofCriterion: number, in: progress),
      requirement: criterion.indicators.isEmpty && set.indicatorTotal == 0
        ? words.requirement(criterion.requirement) : "",
      note: criterion.note,
      sources: citations(
        criterion.source.isEmpty ? criterion.document : criterion.source, at: criterion.location),
      villages: readings(of: villages, criterion, number),
      parts: isSplit ? criterionParts(number, progress) : [],
      indicators: criterion.indicators.indices.map { section($0, number, progress, villages) },
      unlisted: unlisted(criterion, set), responsible: responsible(for: number, in: progress.set),
      tasks: tasks.prefix(Context.mostTasks).map { row(self.progress.tasks[$0]) },
      moreTasks: tasks.count <= Context.mostTasks
        ? nil
        : moreTasks(tasks.count - Context.mostTasks),
      papers: askedPapers(for: number, in: progress),
      checks: marks(of: number, in: progress.set),
      funds: funds(for: number, in: progress.set),
      previous: neighbour(number - 1, progress.set), next: neighbour(number + 1, progress.set),
      prose: prose(on: .criterion(set: progress.set, criterion: number)))
  }

  /// The villages of one part of the list, with what concerns each of them alone.
  func criterionPart(_ part: Int, of number: Int, in progress: SetProgress) -> CriterionPage {
    let set = set(progress.set)
    let criterion = set.criteria[number]
    let villages = progress.villages[lists[progress.set][part]]
    let parts = criterionParts(number, progress)
    let own = neighbour(number, progress.set)
    let heading = words[
      .villagesOf, ["set": label(of: criterion, in: set), "part": parts[part].text]]
    var page = CriterionPage(
      frame: frame(
        parts[part].address, heading, title: "\(set.shortTitle): \(heading)",
        summary: "\(set.shortTitle): \(heading). \(asOf).",
        crumbs: [Link(set.shortTitle, addresses.set(progress.set))] + (own.map { [$0] } ?? [])),
      set: Link(set.title, addresses.set(progress.set)), label: label(of: criterion, in: set),
      name: name(of: criterion), bar: nil, requirement: "", note: "", sources: [],
      villages: readings(of: villages, criterion, number), parts: [],
      indicators: criterion.indicators.indices.map { section($0, number, progress, villages) },
      unlisted: "", responsible: [], previous: part > 0 ? parts[part - 1] : nil,
      next: part + 1 < parts.count ? parts[part + 1] : nil, prose: "")
    for index in page.indicators.indices {
      page.indicators[index].bar = nil
      page.indicators[index].sources = []
    }
    return page
  }

  private func criterionParts(_ number: Int, _ progress: SetProgress) -> [Link] {
    villageLists(of: progress).enumerated().map { part, list in
      Link(list.text, addresses.criterion(number, part: part, set: progress.set))
    }
  }

  private func readings(
    of villages: ArraySlice<VillageProgress>, _ criterion: Criterion, _ number: Int
  ) -> [VillageGroup<VillageReading>] {
    grouped(villages, by: \.village) { village in
      reading(of: village) {
        Reading(village.criteria[number], criterion.requirement, village: $0, self)
      }
    }
  }

  private func bar(_ tally: Tally) -> Bar? {
    tally.total == 0
      ? nil
      : Bar(
        Pair(count: tally.met + tally.notApplicable, total: tally.total), tally, .criterionVillages,
        words)
  }

  private func reading(
    of progress: VillageProgress, _ make: (Village) -> Reading
  ) -> VillageReading {
    let village = programme.villages[progress.village]
    var reading = make(village)
    // Which row says so; a village's own page has that beside the rule.
    if let row = reading.row {
      reading.sources.append(Citation(text: filePlace(of: row), address: ""))
      if correctingRows.contains(row) {
        let notice = link(toCorrectionsOf: Month(programme.log.recordedDay(of: row)))
        reading.sources.append(Citation(text: notice.text, address: notice.address))
      }
    }
    return VillageReading(name: villageLinks[progress.village], reading: reading)
  }

  private func section(
    _ index: Int, _ number: Int, _ progress: SetProgress,
    _ villages: ArraySlice<VillageProgress>
  ) -> IndicatorSection {
    let set = set(progress.set)
    let criterion = set.criteria[number]
    let indicator = criterion.indicators[index]
    return IndicatorSection(
      anchor: Addresses.anchor(indicator.reference),
      label: "\(set.labels.indicator) \(indicator.code)", code: indicator.code.description,
      name: name(of: indicator),
      requirement: words.requirement(indicator.requirement),
      note: indicator.note,
      sources: citations(
        indicator.source.isEmpty ? indicator.document : indicator.source, at: indicator.location),
      bar: bar(progress.indicatorTallies[number][index]),
      villages: grouped(villages, by: \.village) { village in
        reading(of: village) {
          Reading(
            village.criteria[number].indicators[index], indicator, of: criterion, village: $0, self)
        }
      })
  }

  private func unlisted(_ criterion: Criterion, _ set: CriteriaSet) -> String {
    let isOpen = criterion.declaredIndicators.map { $0 > criterion.indicators.count }
    guard isOpen ?? (set.indicatorTotal > set.listedIndicatorCount) else { return "" }
    return words[.unlistedOf, ["count": "\(criterion.indicators.count)"]]
  }

  private func neighbour(_ number: Int, _ set: Int) -> Link? {
    let value = self.set(set)
    guard value.criteria.indices.contains(number) else { return nil }
    let criterion = value.criteria[number]
    return Link(
      "\(label(of: criterion, in: value)) \(name(of: criterion))",
      addresses.criterion(number, set: set))
  }
}
