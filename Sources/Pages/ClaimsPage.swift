import Model
import Vietnamese

/// What a document states, row by row of `claims.csv`, whether or not it fits what else is known.
package struct ClaimsPage: Hashable, Sendable {
  package var frame: Frame
  package var document: Link
  /// Village by village; what is said of no village comes first, kind by kind.
  package var groups: [VillageGroup<ClaimRow>]
  package var previous: Link?
  package var next: Link?
}

package struct ClaimRow: Hashable, Sendable {
  /// "chỉ tiêu 13.2", or what is stated: "số tiêu chí đạt".
  package var about: Link
  /// "13/16", "đạt".
  package var value: String
  /// Word for word.
  package var quote: String
  package var note: String
  package var sources: [Citation]
}

/// The statements of a document that stand on one page.
struct ClaimPart: Sendable {
  var document: Int
  /// Counted from 0.
  var number: Int
  /// Places in `Programme.claims`, village by village.
  var claims: [Int]
}

extension Context {
  /// More statements than these are parted.
  private static let mostClaims = 300

  /// The pages of all documents that something is quoted from.
  var claimParts: [ClaimPart] {
    programme.documents.indices.flatMap { document -> [ClaimPart] in
      let claims = citing[programme.documents[document].id].claims.sorted {
        let (left, right) = (programme.claims[$0], programme.claims[$1])
        return (left.village ?? -1, left.order, $0) < (right.village ?? -1, right.order, $1)
      }
      return stride(from: 0, to: claims.count, by: Context.mostClaims).enumerated().map {
        let end = min($1 + Context.mostClaims, claims.count)
        return ClaimPart(document: document, number: $0, claims: Array(claims[$1..<end]))
      }
    }
  }

  func claimsPage(_ part: ClaimPart, of parts: [ClaimPart]) -> ClaimsPage {
    let document = programme.documents[part.document]
    let own = parts.filter { $0.document == part.document }
    let name = [document.number, document.title, document.subject].first { !$0.isEmpty }
    let title = words[.claimsTitle, ["document": name ?? document.id]]
    let heading = own.count > 1 ? "\(title) (\(part.number + 1)/\(own.count))" : title
    func neighbour(_ number: Int) -> Link? {
      guard own.indices.contains(number) else { return nil }
      return Link(
        "\(number + 1)/\(own.count)", Addresses.claims(document.id, part: own[number].number))
    }
    let link = Link(
      name ?? document.id, "\(Addresses.documents)#\(Addresses.anchor(ofDocument: document.id))")
    var groups: [VillageGroup<ClaimRow>] = []
    for claim in part.claims.map({ programme.claims[$0] }) {
      let shared = Link("\(words[.claimsShared]): \(words[claim.kind.phrase])", "")
      let heading = claim.village.map { villageLinks[$0] } ?? shared
      if groups.last?.heading != heading { groups.append(VillageGroup(heading: heading, rows: [])) }
      groups[groups.count - 1].rows.append(row(claim))
    }
    return ClaimsPage(
      frame: frame(
        Addresses.claims(document.id, part: part.number), heading, summary: "\(heading).",
        crumbs: [Link(words[.documents], Addresses.documents)]),
      document: link, groups: groups, previous: neighbour(part.number - 1),
      next: neighbour(part.number + 1))
  }

  private func row(_ claim: Claim) -> ClaimRow {
    let kind = words[claim.kind.phrase]
    let isListed = claim.kind == .met || claim.kind == .unmet
    let item = claim.subject.criterion.map { _ in link(to: claim.subject) }
    let about = item ?? Link(kind, addresses.set(claim.subject.set))
    let value = [item == nil || isListed ? "" : kind, isListed ? kind : claim.value]
    return ClaimRow(
      about: about, value: value.filter { !$0.isEmpty }.joined(separator: ": "),
      quote: claim.quote, note: claim.note,
      sources: citations(claim.source, at: claim.location))
  }
}

extension Claim {
  /// What is said of no village stands kind by kind, the rest as it was entered.
  fileprivate var order: Int { village == nil ? Int(kind.rawValue) : 0 }
}

extension Claim.Kind {
  fileprivate var phrase: Phrase {
    switch self {
    case .met: .claimMet
    case .unmet: .claimUnmet
    case .criteriaMet: .claimCriteriaMet
    case .indicatorsMet: .claimIndicatorsMet
    case .criteriaUnmet: .claimCriteriaUnmet
    case .indicatorsUnmet: .claimIndicatorsUnmet
    case .name: .claimName
    case .period: .claimPeriod
    case .number: .claimNumber
    case .unit: .claimUnit
    case .date: .claimDate
    case .criteriaTotal: .claimCriteriaTotal
    case .indicatorsTotal: .claimIndicatorsTotal
    case .households: .claimHouseholds
    case .population: .claimPopulation
    case .deadline: .claimDeadline
    }
  }
}
