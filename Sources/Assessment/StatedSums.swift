import Diagnostics
import Model

/// Counts that documents state of the whole commune.
func statedCounts(_ programme: Programme, _ progress: Progress) -> [Finding] {
  programme.claims.compactMap { claim in
    guard claim.village == nil, let count = claim.count else { return nil }
    let set = progress.sets[claim.subject.set]
    let counting = programme.sets[claim.subject.set].counting
    let (criteria, indicators) = (set.criterionSum, set.indicatorSum ?? Tally())
    let own: Pair =
      switch claim.kind {
      case .criteriaMet: criteria.pair(counting)
      case .criteriaUnmet: Pair(count: criteria.unmet, total: criteria.pair(counting).total)
      case .indicatorsMet: indicators.pair(counting)
      default: Pair(count: indicators.unmet, total: indicators.pair(counting).total)
      }
    guard own != Pair(count: count.met, total: count.total) else { return nil }
    return Finding(
      FigureRules.sumDiffers, at: claim.location,
      vi: "văn bản nêu \(count.met)/\(count.total), cộng các bản là \(own.count)/\(own.total)",
      en: "\(count.met)/\(count.total) is stated, the villages come to \(own.count)/\(own.total)",
      subject: claim.subject, about: programme.sets[claim.subject.set].id,
      sides: [
        .init(Bilingual(vi: "Số nêu", en: "The stated count"), claim),
        .init(
          Bilingual(
            vi: "Sổ đánh giá, \(set.villages.count) bản: \(own.count)/\(own.total)",
            en: "The log, \(set.villages.count) villages: \(own.count)/\(own.total)"),
          at: programme.sets[claim.subject.set].location),
      ])
  }
}

/// Households and persons that documents state, of a village or of all; without a table of villages
/// that has them, what the same document states of each village is added up.
func statedPopulation(_ programme: Programme, _ progress: Progress) -> [Finding] {
  let absent = Set(progress.sets.flatMap { $0.absent.map(\.village) })
  return programme.claims.compactMap { claim in
    guard claim.kind == .households || claim.kind == .population, let total = claim.total else {
      return nil
    }
    let numbers =
      claim.village.map { [$0] } ?? programme.villages.indices.filter { !absent.contains($0) }
    var known = numbers.compactMap { number in
      let village = programme.villages[number]
      return claim.kind == .households ? village.households : village.population
    }
    var place = numbers.first.map { programme.villages[$0].location }
    var origin = ("bảng các bản", "the table of villages")
    if known.count < numbers.count, claim.village == nil {
      let parts = programme.parts(of: claim)
      known = numbers.compactMap { parts[$0]?.total }
      place = numbers.first.flatMap { parts[$0]?.location }
      origin = ("cộng số nêu của các bản", "what is stated of the villages")
    }
    // Without the numbers of all villages there is no sum.
    guard known.count == numbers.count, let place else { return nil }
    let sum = known.reduce(0, +)
    guard sum != total else { return nil }
    let what = claim.kind == .households ? ("hộ", "households") : ("khẩu", "persons")
    return Finding(
      FigureRules.sumDiffers, at: claim.location,
      vi: "văn bản nêu \(total) \(what.0), \(origin.0) cho \(sum)",
      en: "\(total) \(what.1) are stated, \(origin.1) gives \(sum)",
      village: claim.village, subject: claim.subject,
      about: claim.kind == .households ? "households" : "population",
      sides: [
        .init(Bilingual(vi: "Số nêu", en: "The stated number"), claim),
        .init(
          Bilingual(
            vi:
              "\(origin.0.prefix(1).uppercased() + origin.0.dropFirst()), \(numbers.count) bản: \(sum)",
            en:
              "\(origin.1.prefix(1).uppercased() + origin.1.dropFirst()), \(numbers.count) of them: \(sum)"
          ),
          at: place),
      ])
  }
}

extension Programme {
  /// What the document of a claim states of each village, of the same kind and day.
  fileprivate func parts(of claim: Claim) -> [Int: Claim] {
    let document = document(of: claim)
    var parts: [Int: Claim] = [:]
    for other in claims where other.kind == claim.kind && other.date == claim.date {
      guard let village = other.village, self.document(of: other) == document else { continue }
      parts[village] = other
    }
    return parts
  }
}
