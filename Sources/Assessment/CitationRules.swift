package import Diagnostics
import Model

/// What is wrong with how documents are named by others and by each other.
package enum CitationRules {
  package static let all = [unknown, circle]

  static let unknown = Rule(
    "document-unknown", .warning,
    summary: Bilingual(
      vi: "Nguồn nêu một văn bản không có trong documents.csv.",
      en: "A source names a document that documents.csv does not have."),
    explanation: Bilingual(
      vi: """
        Nguồn viết như ke-hoach-2024:213-215 dẫn đến văn bản có mã đó. Hãy sửa mã, hoặc thêm văn bản vào \
        documents.csv. Nguồn viết bằng lời thì để nguyên.
        """,
      en: """
        A source such as ke-hoach-2024:213-215 leads to the document of that id. Correct the id, or \
        add the document to documents.csv. A source in words stays as it is.
        """))
  static let circle = Rule(
    "document-circle", .warning,
    summary: Bilingual(
      vi: "Các văn bản thay thế lẫn nhau theo vòng.",
      en: "Documents replace each other in a circle."),
    explanation: Bilingual(
      vi: "Một văn bản không thể, qua các văn bản sau, bị chính nó thay thế. Sửa cột replaced_by.",
      en: "No document is replaced by itself through others. Correct replaced_by."))
}

/// What is wrong with citations and replacements; nothing where no register of documents is kept.
func citationFindings(_ programme: Programme) -> [Finding] {
  programme.documents.isEmpty ? [] : unknownDocuments(programme) + circles(programme)
}

/// A place that may name documents.
private struct Cite {
  var source: String
  var document = ""
  var location: Location
  var village: Int?
}

private func unknownDocuments(_ programme: Programme) -> [Finding] {
  let known = Set(programme.documents.map(\.id))
  func unknown(_ source: String, _ document: String) -> [String] {
    citedDocuments(source, "").filter { isDocumentID($0) && !known.contains($0) }.sorted()
      + (document.isEmpty || known.contains(document) ? [] : [document])
  }
  // A near miss takes a look at every document, and one id may be named in thousands of rows.
  let names = known.sorted()
  var hints: [String: String?] = [:]
  func hint(_ id: String) -> String? {
    if let hint = hints[id] { return hint }
    let hint = nearMiss(to: id, in: names)
    hints[id] = .some(hint)
    return hint
  }
  func findings(_ cite: Cite) -> [Finding] {
    unknown(cite.source, cite.document).map { id in
      Finding(
        .documentUnknown(id, hint: hint(id), at: cite.location), village: cite.village,
        about: id)
    }
  }
  let log = programme.log
  let words = log.allWords.map { unknown($0.source, "") }
  var found = cites(programme).flatMap(findings) + unknownBases(programme)
  guard words.contains(where: { !$0.isEmpty }) else { return found }
  // The first row of each; a log repeats a source in thousands of rows.
  var told: Set<String> = []
  for row in 0..<log.count {
    for id in words[log.wordsNumber(of: row)] where told.insert(id).inserted {
      found.append(
        Finding(
          .documentUnknown(id, hint: hint(id), at: log.location(of: row)),
          village: log.village(of: row), about: id))
    }
  }
  return found
}

/// Sets that name the document which issued them by a number that the register does not have.
private func unknownBases(_ programme: Programme) -> [Finding] {
  programme.sets.enumerated().compactMap { number, set in
    // Words without a number name no document of the register.
    guard let symbol = set.legalBasis?.number, symbol.contains(where: \.isNumber),
      !programme.documents.contains(where: set.isIssued)
    else { return nil }
    return Finding(
      .documentUnknown(
        symbol, hint: nearMiss(to: symbol, in: programme.documents.map(\.number)),
        at: set.location), subject: .set(number), about: set.id)
  }
}

private func cites(_ programme: Programme) -> [Cite] {
  var cites: [Cite] = []
  for criterion in programme.sets.flatMap(\.criteria) {
    cites.append(
      Cite(
        source: criterion.source, document: criterion.document, location: criterion.location))
    cites += criterion.indicators.map {
      Cite(source: $0.source, document: $0.document, location: $0.location)
    }
  }
  cites += programme.units.map { Cite(source: $0.source, location: $0.location) }
  cites += programme.assignments.map { Cite(source: $0.source, location: $0.location) }
  cites += programme.tasks.map {
    Cite(source: $0.source, location: $0.location, village: $0.village)
  }
  cites += programme.evidence.map {
    Cite(source: $0.source, location: $0.location, village: $0.village)
  }
  cites += programme.milestones.map {
    Cite(source: $0.source, location: $0.location, village: $0.village)
  }
  cites += programme.funds.map {
    Cite(source: $0.source, location: $0.location, village: $0.village)
  }
  cites += programme.registrations.map {
    Cite(source: $0.source, location: $0.location, village: $0.village)
  }
  cites += programme.claims.map {
    Cite(source: $0.source, location: $0.location, village: $0.village)
  }
  return cites
}

/// `ke-hoach-2024` alone or before lines: small letters, digits and at least one hyphen. Words with
/// spaces, capitals or marks are a source of their own.
private func isDocumentID(_ id: String) -> Bool {
  id.utf8.contains(UInt8(ascii: "-"))
    && id.utf8.allSatisfy { 97...122 ~= $0 || 48...57 ~= $0 || $0 == UInt8(ascii: "-") }
}

private func circles(_ programme: Programme) -> [Finding] {
  let next = Dictionary(
    programme.documents.map { ($0.id, $0.replacedBy) }, uniquingKeysWith: { first, _ in first })
  return programme.documents.compactMap { document in
    var way = [document.id]
    while let last = way.last, let id = next[last], !id.isEmpty, !way.dropFirst().contains(id) {
      way.append(id)
      if id == document.id { break }
    }
    // Told once, at the first of the circle.
    guard way.count > 1, way.last == document.id, way.min() == document.id else { return nil }
    return Finding(.documentCircle(way, at: document.location), about: document.id)
  }
}

extension Diagnostic {
  fileprivate static func documentUnknown(
    _ id: String, hint: String?, at location: Location
  ) -> Diagnostic {
    Diagnostic(
      CitationRules.unknown, at: location,
      Bilingual(
        vi: "nguồn nêu văn bản '\(id)', không có trong documents.csv",
        en: "the source names the document '\(id)', which documents.csv does not have"),
      help: hint.map { Bilingual(vi: "có phải là '\($0)'?", en: "did you mean '\($0)'?") })
  }

  fileprivate static func documentCircle(_ way: [String], at location: Location) -> Diagnostic {
    let ids = way.joined(separator: " → ")
    return Diagnostic(
      CitationRules.circle, at: location,
      Bilingual(vi: "thay thế theo vòng: \(ids)", en: "replaced in a circle: \(ids)"),
      help: Bilingual(vi: "sửa cột replaced_by", en: "correct replaced_by"))
  }
}
