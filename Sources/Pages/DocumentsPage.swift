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
  /// Whether anything cites it or rests on it.
  package var isUsed: Bool
  package var sources: [Citation]
}

extension Context {
  func documentsPage() -> DocumentsPage {
    let pages = taskPages
    return DocumentsPage(
      frame: frame(
        Addresses.documents, words[.documents],
        summary: "\(words[.documents]): \(programme.site.title)."),
      documents: programme.documents.map { row($0, pages) })
  }

  private func row(
    _ document: Document, _ pages: [Int: String]
  ) -> DocumentRow {
    return DocumentRow(
      anchor: Addresses.anchor(ofDocument: document.id),
      name: document.number.isEmpty ? name(of: document) : document.number,
      date: document.date?.vietnamese ?? "", issuer: document.issuer, subject: document.subject,
      force: force(document), links: links(document),
      cited: cited(citing[document.id], document, pages), isUsed: isUsed(document),
      sources: citations(document.source, at: document.location).filter {
        !$0.address.hasSuffix("#vb-\(document.id)")
      })
  }

  /// What cites a document; so many villages, tasks or units that a reader cannot use them are only
  /// counted.
  private func cited(
    _ rows: Citing.Rows, _ document: Document, _ pages: [Int: String]
  ) -> [LinkFact] {
    let villages = Set(rows.villages).sorted()
    let units = Set(rows.units).sorted()
    let facts: [(Phrase, Int, [Link])] = [
      (
        .citedInAssessments, rows.assessments,
        villages.count > Context.mostRows ? [] : villages.map { villageLinks[$0] }
      ),
      (
        .citedInTasks, rows.tasks.count,
        rows.tasks.count > Context.mostRows ? [] : rows.tasks.map { link(toTask: $0, pages) }
      ),
      (
        .citedInAssignments, rows.assignments,
        units.count > Context.mostRows ? [] : units.map(unitLink)
      ),
      (
        .citedInClaims, rows.claims.count,
        [Link(words[.claimsAll], Addresses.claims(document.id, part: 0))]
      ),
      (
        .citedElsewhere, rows.others.count,
        rows.others.count > Context.listLength ? [] : rows.others
      ),
    ]
    return facts.filter { $0.1 > 0 }.map { phrase, count, links in
      LinkFact(label: words[phrase, ["count": "\(count)"]], values: links)
    }
  }

  /// A task by its village and what it is about.
  func link(toTask number: Int, _ pages: [Int: String]) -> Link {
    let task = programme.tasks[number]
    let village = task.village.map { programme.villages[$0].name }
    let subject = task.subject.map { item($0).code } ?? task.action
    return Link(
      [village, subject].compactMap { $0 }.joined(separator: ": "),
      pages[number].map { "\($0)#\(Addresses.anchor(ofTask: task.id))" } ?? Addresses.tasks)
  }

  private func name(of document: Document) -> String {
    document.title.isEmpty ? document.subject : document.title
  }

  private func force(_ document: Document) -> String {
    let force = span(document)
    return document.validTo.map { $0 < progress.asOf } ?? false
      ? words[.forceEnded, ["force": force]] : force
  }

  private func span(_ document: Document) -> String {
    switch (document.validFrom?.vietnamese, document.validTo?.vietnamese) {
    case (nil, nil): words[.forceNone]
    case (let from?, nil): words[.forceFrom, ["from": from]]
    case (nil, let to?): words[.forceTo, ["to": to]]
    case (let from?, let to?): words[.forceBetween, ["from": from, "to": to]]
    }
  }

  private func isUsed(_ document: Document) -> Bool {
    !cited(citing[document.id], document, [:]).isEmpty
      || programme.sets.contains {
        $0.isIssued(by: document)
      }
  }

  private func links(_ document: Document) -> [LinkFact] {
    let page = programme.articles.first { $0.subject == .page && $0.slug == document.id }
    let next = programme.documents.first { $0.id == document.replacedBy }
    let sets = programme.sets.indices.filter {
      set($0).isIssued(by: document)
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
