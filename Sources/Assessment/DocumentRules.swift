package import Diagnostics
import Model
import Vietnamese

/// What is wrong among documents and what cites them.
package enum DocumentRules {
  package static let all = [
    twice, expired, early, periodMismatch, numberVariant, unnumbered, setExpired,
  ]

  static let periodMismatch = Rule.note(
    "period-mismatch", vi: "Một văn bản được nêu với nhiều giai đoạn.",
    en: "A document goes with several periods.",
    doVi: "Xem văn bản gốc để biết giai đoạn đúng.", doEn: "Look up the period in the original.")
  static let numberVariant = Rule.note(
    "document-number-variant", vi: "Số của một văn bản được viết theo nhiều cách.",
    en: "The number of a document is written in several ways.",
    doVi: "Dùng số ghi trên văn bản gốc.", doEn: "Use the number on the original.")
  static let unnumbered = Rule.note(
    "document-unnumbered", vi: "Văn bản không có số hoặc không có ngày.",
    en: "A document has no number or no date.",
    doVi: "Ghi số, ngày vào documents.csv khi có bản đã ban hành.",
    doEn: "Fill them in once there is an issued copy.")
  static let setExpired = Rule.note(
    "set-expired", vi: "Bộ tiêu chí đã hết giai đoạn áp dụng.",
    en: "A criteria set is past its period.",
    doVi: "Kiểm tra văn bản thay thế.", doEn: "Look for what replaces it.")

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

  static let early = Rule(
    "document-early", .warning,
    summary: Bilingual(
      vi: "Văn bản được dẫn trước khi có.", en: "A document is cited before there was one."),
    explanation: Bilingual(
      vi: "Dòng ghi trước ngày ban hành hoặc ngày valid_from của văn bản. Sửa một trong hai ngày.",
      en: "The row was written before the document's date or valid_from. Correct one of them."))

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

/// A document's number without marks, but for those between two digits: `4483-HD-SNN` is
/// `4483/HD-SNN`, and `1/123` is not `11/23`.
private func bareSymbol(_ number: String) -> String {
  var symbol = ""
  var isParted = false
  for letter in folded(number) {
    guard letter.isLetter || letter.isNumber else {
      isParted = true
      continue
    }
    if isParted, letter.isNumber, symbol.last?.isNumber == true { symbol.append("/") }
    isParted = false
    symbol.append(letter)
  }
  return symbol
}

/// What documents contradict.
func documentFindings(_ programme: Programme, asOf: Day) -> [Finding] {
  var found: [Finding] = []
  var known: [String: [Document]] = [:]
  for document in programme.documents where !document.number.isEmpty {
    let symbol = bareSymbol(document.number)
    // Offices count anew each year.
    if let other = known[symbol]?.first(where: { other in
      guard let year = document.date?.year, let before = other.date?.year else { return true }
      return year == before
    }) {
      found.append(Finding(.documentTwice(document, other), about: document.id))
    } else {
      known[symbol, default: []].append(document)
    }
  }
  let ends = Dictionary(
    programme.documents.compactMap { document in document.validTo.map { (document.id, $0) } },
    uniquingKeysWith: { first, _ in first })
  found += earlyCites(programme)
  if ends.isEmpty { return found }
  found += expiredBases(programme, ends, asOf: asOf)
  let log = programme.log
  // A province's log has a million rows with a few different words.
  let cited = log.allWords.map { words in
    citedDocuments(words.source, words.document).filter { ends[$0] != nil }.sorted()
  }
  for row in 0..<log.count {
    for id in cited[log.wordsNumber(of: row)] {
      guard let end = ends[id], end < log.date(of: row) else { continue }
      found.append(
        Finding(
          .documentExpired(id, end, at: log.location(of: row)), village: log.village(of: row),
          about: id))
    }
  }
  for task in programme.tasks {
    for id in citedDocuments(task.source, task.document).sorted() {
      guard let end = ends[id], end < task.due?.day ?? asOf else { continue }
      found.append(
        Finding(
          .documentExpired(id, end, at: task.location), village: task.village, about: task.id))
    }
  }
  return found
}

/// Criteria, indicators and stages whose document is out of force: of a set at the as-of date, of a stage
/// on its day.
private func expiredBases(
  _ programme: Programme, _ ends: [String: Day], asOf: Day
) -> [Finding] {
  func ended(_ source: String, _ document: String, by day: Day) -> [(String, Day)] {
    citedDocuments(source, document).sorted().compactMap { id in
      ends[id].flatMap { $0 < day ? (id, $0) : nil }
    }
  }
  var found: [Finding] = []
  for (number, set) in programme.sets.enumerated() {
    // One finding for a document and set, at the first item that rests on it.
    var told: Set<String> = []
    let issued = programme.documents.filter { set.isIssued(by: $0) }.map(\.id)
    for id in issued + citedDocuments(set.source, "").sorted() {
      guard let end = ends[id], end < asOf, told.insert(id).inserted else { continue }
      found.append(
        Finding(.documentExpired(id, end, at: set.location), subject: .set(number), about: id))
    }
    for criterion in set.criteria {
      let items =
        [(criterion.source, criterion.document, criterion.location)]
        + criterion.indicators.map { ($0.source, $0.document, $0.location) }
      for (source, document, location) in items {
        for (id, end) in ended(source, document, by: asOf) where told.insert(id).inserted {
          found.append(
            Finding(.documentExpired(id, end, at: location), subject: .set(number), about: id))
        }
      }
    }
  }
  for row in programme.milestones {
    for (id, end) in ended(row.source, row.document, by: row.date) {
      found.append(
        Finding(.documentExpired(id, end, at: row.location), village: row.village, about: id))
    }
  }
  return found
}

/// The first row of the log for each document that it cites before there was such a document.
private func earlyCites(_ programme: Programme) -> [Finding] {
  let begins = Dictionary(
    programme.documents.compactMap { document in
      (document.validFrom ?? document.date).map { (document.id, $0) }
    }, uniquingKeysWith: { first, _ in first })
  if begins.isEmpty { return [] }
  let log = programme.log
  let cited = log.allWords.map { words in
    citedDocuments("", words.document).filter { begins[$0] != nil }.sorted()
  }
  guard cited.contains(where: { !$0.isEmpty }) else { return [] }
  var told: Set<String> = []
  var found: [Finding] = []
  for row in 0..<log.count {
    for id in cited[log.wordsNumber(of: row)] {
      guard let day = begins[id], log.recordedDay(of: row) < day, told.insert(id).inserted else {
        continue
      }
      found.append(
        Finding(
          DocumentRules.early, at: log.location(of: row),
          vi: "văn bản '\(id)' có từ ngày \(day.vietnamese), sau ngày của dòng này",
          en: "document '\(id)' is of \(day.iso), after the day of this row",
          village: log.village(of: row), about: id))
    }
  }
  return found
}

/// What documents are said to be, over the claims and the register.
func documentClaims(_ programme: Programme, asOf: Day) -> [Finding] {
  let claims = Dictionary(grouping: programme.claims, by: \.about)
  return programme.documents.flatMap { document -> [Finding] in
    let own = claims[document.id] ?? []
    let periods = distinct(own.filter { $0.kind == .period }) { $0.filter(\.isNumber) }
    let numbers = distinct(own.filter { $0.kind == .number }, \.self)
    let name = [document.title, document.number, document.id].first { !$0.isEmpty } ?? ""
    func finding(_ rule: Rule, _ claims: [Claim], vi: String, en: String) -> [Finding] {
      guard claims.count > 1, let last = claims.last else { return [] }
      return [
        Finding(
          rule, at: last.location, vi: "\(name): \(vi)", en: "\(name): \(en)",
          about: document.id,
          sides: claims.map { .init(Bilingual(vi: $0.value, en: $0.value), $0) })
      ]
    }
    let values = periods.map(\.value).joined(separator: "; ")
    return finding(
      DocumentRules.periodMismatch, periods, vi: "giai đoạn \(values)", en: "periods \(values)")
      + finding(
        DocumentRules.numberVariant, numbers, vi: "số văn bản viết \(numbers.count) cách",
        en: "its number is written in \(numbers.count) ways")
      + unnumbered(document, name)
  }
    + programme.sets.enumerated().compactMap { number, set in
      guard let last = set.years?.upperBound, asOf.year > last else { return nil }
      return Finding(
        DocumentRules.setExpired, at: set.location,
        vi: "\(set.shortTitle): giai đoạn áp dụng đến hết năm \(last)",
        en: "\(set.shortTitle): its period ended with \(last)", subject: .set(number),
        about: set.id,
        sides: [
          .init(
            Bilingual(vi: set.title, en: set.title), source: set.source, at: set.location)
        ])
    }
}

/// Only a document that stands for something without a number of its own is one.
private func unnumbered(_ document: Document, _ name: String) -> [Finding] {
  let lacks = [
    document.number.isEmpty ? ("số", "number") : nil, document.date == nil ? ("ngày", "date") : nil,
  ].compactMap(\.self)
  guard !lacks.isEmpty else { return [] }
  return [
    Finding(
      DocumentRules.unnumbered, at: document.location,
      vi: "\(name): không có \(lacks.map(\.0).joined(separator: ", "))",
      en: "\(name): has no \(lacks.map(\.1).joined(separator: ", "))", about: document.id,
      sides: [
        .init(Bilingual(vi: name, en: name), source: document.source, at: document.location)
      ])
  ]
}

/// The first claim of each value.
private func distinct(_ claims: [Claim], _ key: (String) -> String) -> [Claim] {
  var seen: Set<String> = []
  return claims.filter { seen.insert(key($0.value)).inserted }
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
