import Model
import Vietnamese

/// What one document states of one village in one set, of one day.
struct ClaimStatement {
  var village: Int
  var set: Int
  var day: Day
  var claims: [Claim]
  /// What tells it from the first statement on the same; empty for that one.
  var mark: String
}

/// What documents state up to a date, by the day of which it is.
func claimStatements(
  of programme: Programme, asOf: Day
) -> [(day: Day, statements: [ClaimStatement])] {
  struct Key: Hashable {
    var village: Int
    var set: Int
    var document: String
    var day: Day
  }
  let days = figureDays(of: programme)
  var order: [Key] = []
  var claims: [Key: [Claim]] = [:]
  for claim in programme.claims {
    guard let village = claim.village else { continue }
    let document = programme.document(of: claim)
    let day = claim.date ?? days[document] ?? asOf
    // What is stated later is not known yet.
    guard day <= asOf else { continue }
    let key = Key(village: village, set: claim.subject.set, document: document, day: day)
    if claims[key] == nil { order.append(key) }
    claims[key, default: []].append(claim)
  }
  var first: [Subject: [Int: Key]] = [:]
  let all = order.map { key in
    let other = first[.set(key.set), default: [:]][key.village]
    if other == nil { first[.set(key.set), default: [:]][key.village] = key }
    let mark = other.map { $0.document == key.document ? key.day.iso : key.document } ?? ""
    return ClaimStatement(
      village: key.village, set: key.set, day: key.day, claims: claims[key] ?? [], mark: mark)
  }
  // In the order of villages and sets, whatever the order of claims.
  return Dictionary(grouping: all, by: \.day).sorted { $0.key < $1.key }.map { day, statements in
    (day, statements.sorted { ($0.village, $0.set) < ($1.village, $1.set) })
  }
}

/// By document: the day of which its figures are where it states one, else its own.
private func figureDays(of programme: Programme) -> [String: Day] {
  var days = Dictionary(
    programme.documents.compactMap { document in document.date.map { (document.id, $0) } },
    uniquingKeysWith: { first, _ in first })
  let stated = Dictionary(grouping: programme.claims.filter { $0.kind == .date }) {
    programme.document(of: $0)
  }
  for (document, claims) in stated {
    let own = Set(claims.compactMap { Day.parse($0.value) })
    if own.count == 1, let day = own.first { days[document] = day }
  }
  return days
}

extension Programme {
  /// The id of the document that states something, as its source begins.
  func document(of claim: Claim) -> String {
    String(claim.source.prefix { $0 != ":" && $0 != ";" })
  }
}
