import Model

/// What cites each document.
struct Citing: Sendable {
  struct Rows: Sendable {
    /// How many rows of the log.
    var assessments = 0
    /// The first of them.
    var firstRows: [Int] = []
    /// The villages those are about.
    var villages: [Int] = []
    var tasks: [Int] = []
    /// How many assignments.
    var assignments = 0
    /// The units those are of.
    var units: [Int] = []
    /// The statements that are quoted from it.
    var claims: [Int] = []
    /// Where else: sets, units, villages and their events, stages, papers, money, the duty to report.
    var others: [Link] = []
  }

  private var rows: [Rows]
  private let places: [String: Int]

  init(_ programme: Programme, _ addresses: Addresses, _ villages: [Link], _ words: Words) {
    let ids = programme.documents.map(\.id)
    places = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    rows = Array(repeating: Rows(), count: ids.count)
    for (number, task) in programme.tasks.enumerated() {
      for place in cited(task.source, task.document) { rows[place].tasks.append(number) }
    }
    for assignment in programme.assignments {
      for place in cited(assignment.source, "") {
        rows[place].assignments += 1
        rows[place].units.append(assignment.unit)
      }
    }
    for (number, claim) in programme.claims.enumerated() {
      // What another document states of one is about it as well.
      for place in cited(claim.source, claim.about) { rows[place].claims.append(number) }
    }
    var seen = [Set<Link>](repeating: [], count: ids.count)
    func add(_ source: String, _ document: String, _ link: Link) {
      for place in cited(source, document) where seen[place].insert(link).inserted {
        rows[place].others.append(link)
      }
    }
    for (number, set) in programme.sets.enumerated() {
      add(set.source, "", Link(set.shortTitle, addresses.set(number)))
      for (place, criterion) in set.criteria.enumerated() {
        let link = Link(
          "\(set.shortTitle), \(set.labels.criterion) \(criterion.code)",
          addresses.criterion(place, set: number))
        for item in [criterion.source] + criterion.indicators.map(\.source) { add(item, "", link) }
        for item in [criterion.document] + criterion.indicators.map(\.document) {
          add("", item, link)
        }
      }
    }
    for event in programme.villageEvents {
      add(event.source, event.document, villages[event.village])
    }
    for row in programme.milestones { add(row.source, row.document, villages[row.village]) }
    for row in programme.evidence { add(row.source, "", villages[row.village]) }
    for row in programme.registrations { add(row.source, "", villages[row.village]) }
    for row in programme.funds {
      add(row.source, "", row.village.map { villages[$0] } ?? Link(words[.funds], Addresses.funds))
    }
    for (number, unit) in programme.units.enumerated() {
      add(unit.source, "", Link(unit.name, addresses.unit(number)))
    }
    for (number, village) in programme.villages.enumerated() {
      add(village.source, "", villages[number])
    }
    for row in programme.reports ?? [] { add(row.source, "", villages[row.village]) }
    for row in programme.papers {
      add(
        row.source, "",
        Link(programme.sets[row.subject.set].shortTitle, addresses.set(row.subject.set)))
    }
    for row in programme.postings {
      add(row.source, row.document, Link(words[.postings], Addresses.postings))
    }
    if let duty = programme.site.reportDuty {
      add(duty.source, "", Link(words[.tasks], Addresses.tasks))
    }
    self.add(programme.log, villages: programme.villages.count)
  }

  /// A province's log has a million rows with a few different words.
  private mutating func add(_ log: AssessmentLog, villages: Int) {
    let cited = log.allWords.map { self.cited($0.source, $0.document) }
    var isCited = rows.map { _ in [Bool](repeating: false, count: villages) }
    for row in 0..<log.count {
      for place in cited[log.wordsNumber(of: row)] {
        rows[place].assessments += 1
        if rows[place].assessments <= Context.mostPlaces { rows[place].firstRows.append(row) }
        isCited[place][log.village(of: row)] = true
      }
    }
    for place in rows.indices {
      rows[place].villages = isCited[place].indices.filter { isCited[place][$0] }
    }
  }

  subscript(id: String) -> Rows { places[id].map { rows[$0] } ?? Rows() }

  /// The documents in `ke-hoach-2024:213-215; qd-1897`, each once.
  private func cited(_ source: String, _ document: String) -> Set<Int> {
    Set(citedDocuments(source, document).compactMap { places[$0] })
  }
}
