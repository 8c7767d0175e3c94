import Assessment
import Model
import Vietnamese

/// The register of documents: each with what it governs and how often it is cited.
package struct DocumentsPage: Hashable, Sendable {
  package var frame: Frame
  package var documents: [DocumentRow]
}

package struct DocumentRow: Hashable, Sendable {
  package var anchor: String
  /// Its number, or what pages call it.
  package var name: String
  package var date: String
  package var issuer: String
  package var subject: String
  /// "từ 01/01/2022 đến 31/12/2025", or that nothing says so.
  package var force: String
  /// Its file, the page about it, what replaces it, and the sets it issued.
  package var links: [LinkFact]
  /// "Dẫn trong 44 dòng đánh giá của" and so on, with the villages, tasks and units.
  package var cited: [LinkFact]
  package var sources: [Citation]
}

extension Context {
  func documentsPage() -> DocumentsPage {
    let citing = Citing(programme, addresses, villageLinks, fundsTitle: words[.funds])
    return DocumentsPage(
      frame: frame(
        Addresses.documents, words[.documents],
        summary: "\(words[.documents]): \(programme.site.title)."),
      documents: programme.documents.map { row($0, citing) })
  }

  private func row(_ document: Document, _ citing: Citing) -> DocumentRow {
    return DocumentRow(
      anchor: Addresses.anchor(ofDocument: document.id),
      name: document.number.isEmpty ? name(of: document) : document.number,
      date: document.date?.vietnamese ?? "", issuer: document.issuer, subject: document.subject,
      force: force(document), links: links(document),
      cited: cited(citing[document.id]),
      sources: citations(document.source, at: document.location).filter {
        !$0.address.hasSuffix("#vb-\(document.id)")
      })
  }

  private func cited(_ rows: Citing.Rows) -> [LinkFact] {
    let villages = Set(rows.villages).sorted()
    let units = Set(rows.units).sorted()
    let facts: [(Phrase, Int, [Link])] = [
      (
        .citedInAssessments, rows.assessments,
        villages.count > Context.mostRows ? [] : villages.map { villageLinks[$0] }
      ),
      (.citedInTasks, rows.tasks.count, rows.tasks.map(link(toTask:))),
      (.citedInAssignments, rows.assignments, units.map(unitLink)),
      (
        .citedInClaims, rows.claims,
        findings.all.isEmpty ? [] : [Link(words[.checks], Addresses.checks)]
      ),
      (.citedElsewhere, rows.others.count, rows.others),
    ]
    return facts.filter { $0.1 > 0 }.map { phrase, count, links in
      LinkFact(label: words[phrase, ["count": "\(count)"]], values: links)
    }
  }

  /// A task by its village and what it is about.
  private func link(toTask number: Int) -> Link {
    let task = programme.tasks[number]
    let village = task.village.map { programme.villages[$0].name }
    let subject = task.subject.map { item($0).code } ?? task.action
    return Link(
      [village, subject].compactMap { $0 }.joined(separator: ": "),
      "\(Addresses.tasks)#\(Addresses.anchor(ofTask: task.id))")
  }

  private func name(of document: Document) -> String {
    document.title.isEmpty ? document.subject : document.title
  }

  private func force(_ document: Document) -> String {
    switch (document.validFrom?.vietnamese, document.validTo?.vietnamese) {
    case (nil, nil): words[.forceNone]
    case (let from?, nil): words[.forceFrom, ["from": from]]
    case (nil, let to?): words[.forceTo, ["to": to]]
    case (let from?, let to?): words[.forceBetween, ["from": from, "to": to]]
    }
  }

  private func links(_ document: Document) -> [LinkFact] {
    let page = programme.articles.first { $0.subject == .page && $0.slug == document.id }
    let next = programme.documents.first { $0.id == document.replacedBy }
    let sets = programme.sets.indices.filter {
      !document.number.isEmpty && set($0).legalBasis?.number == document.number
    }
    let facts = [
      LinkFact(
        label: words[.documentFile],
        values: document.file.isEmpty
          ? [] : [Link(words[.documentFile], Addresses.asset(document.file))]),
      LinkFact(
        label: words[.documentPage],
        values: page.map { [Link($0.title, addresses.article($0))] } ?? []),
      LinkFact(
        label: words[.replacedBy],
        values: next.map { next in
          [
            Link(
              next.number.isEmpty ? name(of: next) : next.number,
              "\(Addresses.documents)#\(Addresses.anchor(ofDocument: next.id))")
          ]
        } ?? []),
      LinkFact(
        label: words[.documentSets],
        values: sets.map { Link(set($0).shortTitle, addresses.set($0)) }),
    ]
    return facts.filter { !$0.values.isEmpty }
  }
}

/// What cites each document.
struct Citing {
  struct Rows {
    /// How many rows of the log.
    var assessments = 0
    /// The villages those are about.
    var villages: [Int] = []
    var tasks: [Int] = []
    /// How many assignments.
    var assignments = 0
    /// The units those are of.
    var units: [Int] = []
    /// How many statements are quoted from it.
    var claims = 0
    /// Where else: sets, events of villages, stages, papers, money.
    var others: [Link] = []
  }

  private var rows: [Rows]
  private let places: [String: Int]

  init(_ programme: Programme, _ addresses: Addresses, _ villages: [Link], fundsTitle: String) {
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
    for claim in programme.claims {
      for place in cited(claim.source, "") { rows[place].claims += 1 }
    }
    func add(_ source: String, _ document: String, _ link: Link) {
      for place in cited(source, document) where !rows[place].others.contains(link) {
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
      add(row.source, "", row.village.map { villages[$0] } ?? Link(fundsTitle, Addresses.funds))
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
