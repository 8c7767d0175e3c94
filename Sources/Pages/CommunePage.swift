import Assessment
import Model
import Vietnamese

/// One commune of a site that has several: how its villages stand, its tasks and its reports.
package struct CommunePage: Hashable, Sendable {
  package var frame: Frame
  package var facts: [Fact]
  package var sets: [SetOverview]
  /// Late, then open, then those without a deadline.
  package var tasks: [TaskGroup]
  /// The boards and bodies of its villages, with their load.
  package var units: [VillageGroup<UnitLoad>]
  /// The villages by how their newest report that is due stands.
  package var reports: [LinkFact]
  package var reportsHeading: String
  /// Its newest month and year.
  package var months: [Link]
  package var previous: Link?
  package var next: Link?
  package var sources: [Citation]
}

/// A commune in the table of all of them.
package struct CommuneRow: Hashable, Sendable {
  package var name: Link
  /// How many villages.
  package var villages: String
  /// "3/30", of villages.
  package var reached: String
  /// "420/480", of all villages together.
  package var criteria: String
  package var indicators: String
  package var lateTasks: Link
}

extension Context {
  func communePage(_ commune: Int) -> CommunePage {
    let details = programme.communes[commune]
    let villages = parts[commune].villages
    let sets = progress.sets.map { $0.of(villages) }.filter { !$0.villages.isEmpty }
    let overviews = sets.map { overview(of: $0, in: commune) }
    let summary = [details.name, overviews.first?.reachedSentence ?? "", asOf]
      .filter { !$0.isEmpty }
    let month = newestDueMonth
    return CommunePage(
      frame: frame(
        addresses.commune(commune), details.name, summary: summary.joined(separator: ". ") + ".",
        sheets: sheetLinks(.book, "so-\(parts[commune].id)") + speechLinks(of: commune)),
      facts: details.officialCode.isEmpty
        ? [] : [Fact(label: words[.officialCode], value: details.officialCode)],
      sets: overviews, tasks: openTasks(of: commune),
      units: loads(of: units(ofCommune: commune)),
      reports: month.map { reports(of: $0, in: villages) } ?? [],
      reportsHeading: month.map { words[.reportsOf, ["month": $0.vietnamese]] } ?? "",
      months: newest(of: commune), previous: neighbour(commune - 1), next: neighbour(commune + 1),
      sources: citations(details.source, at: details.location))
  }

  private func newest(of commune: Int) -> [Link] {
    let (part, month) = (parts[commune], months?.upperBound)
    return [
      month.map { Link(link(to: $0).text, addresses.month($0, in: part)) },
      allYears.last.map { Link(link(toYear: $0).text, Addresses.year($0, in: part)) },
    ].compactMap { $0 }
  }

  private func neighbour(_ commune: Int) -> Link? {
    programme.communes.indices.contains(commune) ? communeLink(commune) : nil
  }

  private func openTasks(of commune: Int) -> [TaskGroup] {
    let own = parts[commune].villages.flatMap { registers.tasks[$0] }.sorted()
    return groups(own.map { progress.tasks[$0] }.filter { !$0.isDone })
  }

  /// Every commune in one set, those of a letter together where they are many.
  func communes(of progress: SetProgress) -> [VillageGroup<CommuneRow>] {
    let late = lateTasksByCommune
    let counting = set(progress.set).counting
    let rows = programme.communes.indices.compactMap { commune -> CommuneRow? in
      let own = progress.of(parts[commune].villages)
      if own.villages.isEmpty { return nil }
      let criteria = own.criterionSum.pair(counting)
      let indicators = own.indicatorSum?.pair(counting)
      return CommuneRow(
        name: communeLink(commune), villages: "\(own.villages.count)",
        reached: "\(own.recognisedCount)/\(own.villages.count)",
        criteria: "\(criteria.count)/\(criteria.total)",
        indicators: indicators.map { "\($0.count)/\($0.total)" } ?? "",
        lateTasks: Link("\(late[commune])", "\(addresses.commune(commune))#viec"))
    }
    return lettered(rows) { letter(ofCommune: $0.name.text) }
  }

  private var lateTasksByCommune: [Int] {
    var late = [Int](repeating: 0, count: programme.communes.count)
    for state in progress.tasks where state.isLate {
      let village = programme.tasks[state.task].village
      if let commune = village.flatMap({ programme.villages[$0].commune }) { late[commune] += 1 }
    }
    return late
  }
}
