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
  /// "Dẫn trong 44 dòng đánh giá, 10 việc, 80 dòng phân công".
  package var cited: String
  package var sources: [Citation]
}

extension Context {
  func documentsPage() -> DocumentsPage {
    let counts = CitationCounts(programme)
    return DocumentsPage(
      frame: frame(
        Addresses.documents, words[.documents],
        summary: "\(words[.documents]): \(programme.site.title)."),
      documents: programme.documents.map { row($0, counts) })
  }

  private func row(_ document: Document, _ counts: CitationCounts) -> DocumentRow {
    let count = counts[document.id]
    return DocumentRow(
      anchor: Addresses.anchor(ofDocument: document.id),
      name: document.number.isEmpty ? name(of: document) : document.number,
      date: document.date?.vietnamese ?? "", issuer: document.issuer, subject: document.subject,
      force: force(document), links: links(document),
      cited: words[
        .documentCited,
        [
          "rows": "\(count.assessments)", "tasks": "\(count.tasks)",
          "assignments": "\(count.assignments)",
        ]],
      sources: citations(document.source).filter { !$0.address.hasSuffix("#vb-\(document.id)") })
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

/// How often each document is cited.
struct CitationCounts {
  struct Count {
    var assessments = 0
    var tasks = 0
    var assignments = 0
  }

  private var counts: [String: Count] = [:]

  init(_ programme: Programme) {
    for (words, rows) in programme.log.wordCounts() {
      for id in ids(words.source, words.document) {
        counts[id, default: Count()].assessments += rows
      }
    }
    for task in programme.tasks {
      for id in ids(task.source, task.document) { counts[id, default: Count()].tasks += 1 }
    }
    for assignment in programme.assignments {
      for id in ids(assignment.source, "") { counts[id, default: Count()].assignments += 1 }
    }
  }

  subscript(id: String) -> Count { counts[id] ?? Count() }

  /// The ids in `ke-hoach-2024:213-215; qd-1897`, each once.
  private func ids(_ source: String, _ document: String) -> Set<String> {
    let parts = source.split(separator: ";").map { part in
      String(part.drop { $0 == " " }.prefix { $0 != ":" })
    }
    return Set(parts + [document])
  }
}
