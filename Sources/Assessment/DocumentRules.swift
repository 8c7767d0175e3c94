package import Diagnostics
import Model
import Vietnamese

/// What is wrong among documents and what cites them.
package enum DocumentRules {
  package static let all = [twice, expired]

  static let twice = Rule(
    "document-twice", .warning,
    summary: Bilingual(
      vi: "Một văn bản có hai dòng.", en: "A document has two rows."),
    explanation: Bilingual(
      vi: """
        Hai dòng có cùng số văn bản, chỉ khác dấu gạch, dấu cách hoặc chữ hoa. Giữ một dòng và dùng \
        mã của dòng đó ở mọi bảng.
        """,
      en: """
        Two rows have the same number but for hyphens, spaces or case. Keep one and use its id in \
        every table.
        """))

  static let expired = Rule(
    "document-expired", .warning,
    summary: Bilingual(
      vi: "Văn bản được dẫn sau khi hết hiệu lực.",
      en: "A document is cited after it went out of force."),
    explanation: Bilingual(
      vi: """
        Ngày đánh giá sau ngày valid_to của văn bản. Hãy dẫn văn bản thay thế, hoặc sửa ngày.
        """,
      en: "The assessment is later than the document's valid_to. Cite what replaced it, or correct "
        + "the date."))
}

/// What documents contradict.
func documentFindings(_ programme: Programme) -> [Diagnostic] {
  var found: [Diagnostic] = []
  var first: [String: Document] = [:]
  for document in programme.documents where !document.number.isEmpty {
    let key = String(folded(document.number).filter { $0.isLetter || $0.isNumber })
    if let other = first[key] {
      found.append(.documentTwice(document, other))
    } else {
      first[key] = document
    }
  }
  let ends = Dictionary(
    programme.documents.compactMap { document in document.validTo.map { (document.id, $0) } },
    uniquingKeysWith: { first, _ in first })
  if ends.isEmpty { return found }
  for row in 0..<programme.log.count {
    let id = programme.log.words(of: row).document
    if let end = ends[id], end < programme.log.date(of: row) {
      found.append(.documentExpired(id, end, at: programme.log.location(of: row)))
    }
  }
  return found
}

extension Diagnostic {
  fileprivate static func documentTwice(_ document: Document, _ other: Document) -> Self {
    Diagnostic(
      DocumentRules.twice, at: document.location,
      Bilingual(
        vi: "'\(document.number)' cũng là văn bản '\(other.id)' ('\(other.number)')",
        en: "'\(document.number)' is the document '\(other.id)' ('\(other.number)') too"),
      notes: [
        Diagnostic.Note(at: other.location, Bilingual(vi: "dòng kia ở đây", en: "it stands here"))
      ],
      help: Bilingual(vi: "giữ một trong hai dòng", en: "keep one of the two rows"))
  }

  fileprivate static func documentExpired(_ id: String, _ end: Day, at location: Location) -> Self {
    Diagnostic(
      DocumentRules.expired, at: location,
      Bilingual(
        vi: "văn bản '\(id)' đã hết hiệu lực ngày \(end.vietnamese)",
        en: "document '\(id)' went out of force on \(end.iso)"))
  }
}
