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
  /// The villages by how their newest report that is due stands.
  package var reports: [LinkFact]
  package var reportsHeading: String
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
    let sets = progress.sets.map { $0.of { programme.villages[$0].commune == commune } }
      .filter { !$0.villages.isEmpty }
    let overviews = sets.map { overview(of: $0, in: commune) }
    let summary = [details.name, overviews.first?.reachedSentence ?? "", asOf]
      .filter { !$0.isEmpty }
    let month = newestDueMonth
    return CommunePage(
      frame: frame(
        addresses.commune(commune), details.name, summary: summary.joined(separator: ". ") + "."),
      facts: details.officialCode.isEmpty
        ? [] : [Fact(label: words[.officialCode], value: details.officialCode)],
      sets: overviews, tasks: openTasks(of: commune),
      reports: month.map { reports(of: $0, at: progress.asOf, in: commune) } ?? [],
      reportsHeading: month.map { words[.reportsOf, ["month": $0.vietnamese]] } ?? "",
      previous: neighbour(commune - 1), next: neighbour(commune + 1),
      sources: citations(details.source))
  }

  private func neighbour(_ commune: Int) -> Link? {
    programme.communes.indices.contains(commune) ? communeLink(commune) : nil
  }

  private func openTasks(of commune: Int) -> [TaskGroup] {
    let own = programme.villages.indices.filter { programme.villages[$0].commune == commune }
      .flatMap { registers.tasks[$0] }.sorted()
    return groups(own.map { progress.tasks[$0] }.filter { !$0.isDone })
  }

  /// Every commune in one set, those of a letter together where they are many.
  func communes(of progress: SetProgress) -> [VillageGroup<CommuneRow>] {
    let late = lateTasksByCommune
    var groups: [VillageGroup<CommuneRow>] = []
    let isLong = programme.communes.count > 30
    for commune in programme.communes.indices {
      let own = progress.of { programme.villages[$0].commune == commune }
      if own.villages.isEmpty { continue }
      let name = programme.communes[commune].name
      let heading = isLong ? letter(ofCommune: name) : nil
      if groups.isEmpty || groups.last?.heading != heading {
        groups.append(VillageGroup(heading: heading, rows: []))
      }
      let counting = set(progress.set).counting
      let criteria = own.criterionSum.pair(counting)
      let indicators = own.indicatorSum?.pair(counting)
      groups[groups.count - 1].rows.append(
        CommuneRow(
          name: communeLink(commune), villages: "\(own.villages.count)",
          reached: "\(own.recognisedCount)/\(own.villages.count)",
          criteria: "\(criteria.count)/\(criteria.total)",
          indicators: indicators.map { "\($0.count)/\($0.total)" } ?? "",
          lateTasks: Link("\(late[commune])", "\(addresses.commune(commune))#viec")))
    }
    return groups
  }

  private func letter(ofCommune name: String) -> Link {
    let letter = alphabetLetter(communeSortText(name))
    return Link(letter.isEmpty ? "0–9" : letter, "")
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
