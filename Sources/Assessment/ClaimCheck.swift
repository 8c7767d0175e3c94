import Diagnostics
import Model
import Vietnamese

/// Holds a statement against itself, its set and what was assessed.
struct ClaimCheck {
  let programme: Programme
  let statement: ClaimStatement
  let progress: VillageProgress?

  private var village: Int { statement.village }
  private var set: Int { statement.set }
  private var claims: [Claim] { statement.claims }
  private var name: String { programme.villages[village].name }
  private var criteria: CriteriaSet { programme.sets[set] }

  var findings: [Finding] {
    conflicts + differences + missing + criteriaMetWithUnmet + counts + denominators + partitions
      + undated
  }

  private func claims(_ kind: Claim.Kind) -> [Claim] { claims.filter { $0.kind == kind } }

  /// What a finding is about, told from the same one of another statement.
  private func about(_ text: String) -> String {
    statement.mark.isEmpty ? text : "\(text)@\(statement.mark)"
  }

  /// Each item once, however often a list names it.
  private func items(_ kind: Claim.Kind) -> [Claim] {
    var seen: Set<Subject> = []
    return claims(kind).filter { seen.insert($0.subject).inserted }
  }

  private var conflicts: [Finding] {
    items(.met).compactMap { met in
      guard let unmet = claims(.unmet).first(where: { $0.subject == met.subject }) else {
        return nil
      }
      let code = programme.code(of: met.subject)
      return Finding(
        ClaimRules.statusConflict, at: unmet.location,
        vi: "\(name), \(programme.label(of: met.subject).vi): vừa nêu là đạt vừa nêu là chưa đạt",
        en: "\(name), \(programme.label(of: met.subject).en): stated both as met and as unmet",
        village: village,
        subject: met.subject, about: about(code),
        sides: [
          .init(Bilingual(vi: "Danh sách đã đạt", en: "Among what is met"), met),
          .init(Bilingual(vi: "Danh sách chưa đạt", en: "Among what is unmet"), unmet),
        ] + assessed(met.subject))
    }
  }

  /// What the log says of an item.
  private func assessed(_ subject: Subject) -> [Finding.Side] {
    guard let (verdict, row) = verdict(of: subject), let row else { return [] }
    return [
      .init(
        Bilingual(
          vi: "Sổ đánh giá: \(verdict.words.vi)", en: "The log: \(verdict.words.en)"),
        source: programme.log.words(of: row).source, at: programme.log.location(of: row))
    ]
  }

  /// What the log comes to, with its newest row.
  private func logged(_ count: Int) -> [Finding.Side] {
    let rows = (progress?.criteria ?? []).flatMap { state in
      [state.row] + state.indicators.map(\.basis.anyRow)
    }
    return rows.compactMap(\.self).max().map { row in
      [
        .init(
          Bilingual(
            vi: "Sổ đánh giá đến ngày \(statement.day.vietnamese) cho \(count)",
            en: "The log as of \(statement.day.iso) gives \(count)"),
          at: programme.log.location(of: row))
      ]
    } ?? []
  }

  private func verdict(of subject: Subject) -> (Verdict, row: Int?)? {
    guard let progress, let criterion = subject.criterion else { return nil }
    let state = progress.criteria[criterion]
    guard case .indicator(_, _, let indicator) = subject else { return (state.verdict, state.row) }
    return (state.indicators[indicator].verdict, state.indicators[indicator].basis.anyRow)
  }

  private var differences: [Finding] {
    let unmet = Set(claims(.unmet).map(\.subject))
    let met = Set(claims(.met).map(\.subject))
    return (items(.met) + items(.unmet)).compactMap { claim in
      let isMet = claim.kind == .met
      // What stands in both lists differs from one of them in any case.
      guard !(met.contains(claim.subject) && unmet.contains(claim.subject)),
        let (verdict, _) = verdict(of: claim.subject), verdict.isKnown,
        verdict.isFulfilled != isMet
      else { return nil }
      let code = programme.code(of: claim.subject)
      let said = (isMet ? Verdict.met : .unmet).words
      return Finding(
        ClaimRules.statusDiffers, at: claim.location,
        vi:
          "\(name), \(programme.label(of: claim.subject).vi): văn bản nêu \(said.vi), sổ đánh giá ghi \(verdict.words.vi)",
        en:
          "\(name), \(programme.label(of: claim.subject).en): stated as \(said.en), assessed as \(verdict.words.en)",
        village: village, subject: claim.subject, about: about(code),
        sides: [.init(Bilingual(vi: "Văn bản nêu", en: "The document"), claim)]
          + assessed(claim.subject))
    }
  }

  private var listed: Set<Int> {
    Set((claims(.met) + claims(.unmet)).compactMap(\.subject.criterion))
  }

  private var missing: [Finding] {
    guard let first = claims(.met).first, !claims(.unmet).isEmpty else { return [] }
    return criteria.criteria.indices.filter { !listed.contains($0) }.map { number in
      let subject = Subject.criterion(set: set, criterion: number)
      let code = programme.code(of: subject)
      return Finding(
        ClaimRules.statusMissing, at: first.location,
        vi:
          "\(name), \(programme.label(of: subject).vi): không có trong danh sách đã đạt và chưa đạt",
        en:
          "\(name), \(programme.label(of: subject).en): neither among what is met nor among what is unmet",
        village: village, subject: subject, about: about(code),
        sides: [
          .init(Bilingual(vi: "Danh sách đã đạt bắt đầu ở đây", en: "What is met"), first)
        ]
          + claims(.unmet).prefix(1).map {
            .init(Bilingual(vi: "Danh sách chưa đạt bắt đầu ở đây", en: "What is unmet"), $0)
          } + assessed(subject))
    }
  }

  private var criteriaMetWithUnmet: [Finding] {
    items(.met).flatMap { met -> [Finding] in
      guard case .criterion(_, let criterion) = met.subject else { return [] }
      return items(.unmet).filter { unmet in
        if case .indicator(_, criterion, _) = unmet.subject { true } else { false }
      }.map { unmet in
        let codes = (programme.code(of: met.subject), programme.code(of: unmet.subject))
        return Finding(
          ClaimRules.metWithUnmet, at: met.location,
          vi: "\(name): tiêu chí \(codes.0) nêu là đạt, chỉ tiêu \(codes.1) nêu là chưa đạt",
          en: "\(name): criterion \(codes.0) is stated as met, indicator \(codes.1) as unmet",
          village: village, subject: met.subject, about: about(codes.1),
          sides: [
            .init(Bilingual(vi: "Danh sách đã đạt", en: "Among what is met"), met),
            .init(Bilingual(vi: "Danh sách chưa đạt", en: "Among what is unmet"), unmet),
          ])
      }
    }
  }

  /// Items listed at the level of a count; no list, no count.
  private func listedCount(_ kind: Claim.Kind) -> (count: Int, first: Claim)? {
    let isMet = kind == .criteriaMet || kind == .indicatorsMet
    let isOfCriteria = kind == .criteriaMet || kind == .criteriaUnmet
    let entries = items(isMet ? .met : .unmet).filter { claim in
      switch claim.subject {
      case .criterion: isOfCriteria
      case .indicator: !isOfCriteria
      case .set: false
      }
    }
    // Lists of what is met name criteria, not their indicators.
    return entries.first.map { (entries.count, $0) }
  }

  private func assessedCount(_ kind: Claim.Kind) -> Int? {
    guard let progress else { return nil }
    let counting = criteria.counting
    let (criteria, indicators) = (progress.criterionTally, progress.indicatorTally)
    return switch kind {
    case .criteriaMet: criteria.pair(counting).count
    case .criteriaUnmet: criteria.unmet
    case .indicatorsMet: indicators?.pair(counting).count
    case .indicatorsUnmet: indicators?.unmet
    default: nil
    }
  }

  private var counts: [Finding] {
    claims.filter(\.kind.isCount).flatMap { claim -> [Finding] in
      guard let count = claim.count else { return [] }
      let side = Finding.Side(Bilingual(vi: "Số nêu", en: "The stated count"), claim)
      var found: [Finding] = []
      if let (listed, first) = listedCount(claim.kind), listed != count.met {
        found.append(
          Finding(
            ClaimRules.declaredCount, at: claim.location,
            vi: "\(name): nêu \(count.met) nhưng kể \(listed) mục",
            en: "\(name): \(count.met) are stated, \(listed) are listed", village: village,
            subject: .set(set), about: about(claim.kind.id),
            sides: [
              side,
              .init(
                Bilingual(
                  vi: "Danh sách có \(listed) mục, bắt đầu ở đây",
                  en: "The list of \(listed) begins here"), first),
            ]))
      }
      if let assessed = assessedCount(claim.kind), assessed != count.met {
        found.append(
          Finding(
            ClaimRules.declaredCount, at: claim.location,
            vi: "\(name): nêu \(count.met) nhưng sổ đánh giá cho \(assessed)",
            en: "\(name): \(count.met) are stated, the log gives \(assessed)", village: village,
            subject: .set(set), about: about("\(claim.kind.id)-log"),
            sides: [side] + logged(assessed)))
      }
      return found
    }
  }

  private var denominators: [Finding] {
    claims.filter(\.kind.isCount).compactMap { claim in
      guard let count = claim.count else { return nil }
      let isOfCriteria = claim.kind == .criteriaMet || claim.kind == .criteriaUnmet
      let total = isOfCriteria ? criteria.criterionTotal : criteria.indicatorTotal
      guard count.total != total else { return nil }
      return Finding(
        ClaimRules.denominator, at: claim.location,
        vi: "\(name): nêu \(count.met)/\(count.total), bộ có \(total)",
        en: "\(name): \(count.met)/\(count.total) is stated, the set has \(total)",
        village: village, subject: .set(set), about: about(claim.kind.id),
        sides: [
          .init(Bilingual(vi: "Số nêu", en: "The stated count"), claim),
          .init(
            Bilingual(vi: "Bộ tiêu chí có \(total)", en: "The set has \(total)"),
            source: criteria.source, at: criteria.location),
        ])
    }
  }

  private var partitions: [Finding] {
    func entries(_ kind: Claim.Kind) -> [Claim] {
      items(kind).filter { if case .criterion = $0.subject { true } else { false } }
    }
    let (met, unmet) = (entries(.met), entries(.unmet))
    let total = criteria.criterionTotal
    guard let first = met.first, let other = unmet.first, met.count + unmet.count != total else {
      return []
    }
    return [
      Finding(
        ClaimRules.partition, at: first.location,
        vi: "\(name): \(met.count) mục đã đạt và \(unmet.count) mục chưa đạt, bộ có \(total) "
          + "tiêu chí",
        en: "\(name): \(met.count) met and \(unmet.count) unmet, of \(total) criteria",
        village: village, subject: .set(set), about: about(""),
        sides: [
          .init(
            Bilingual(
              vi: "\(met.count) mục đã đạt, bắt đầu ở đây", en: "\(met.count) met, from here"),
            first),
          .init(
            Bilingual(
              vi: "\(unmet.count) mục chưa đạt, bắt đầu ở đây",
              en: "\(unmet.count) unmet, from here"),
            other),
        ])
    ]
  }

  private var undated: [Finding] {
    let undated = claims.filter { $0.kind.isCount && $0.date == nil }
    guard let first = undated.first else { return [] }
    let document = programme.document(of: first)
    let dates = programme.claims.filter {
      $0.kind == .date && programme.document(of: $0) == document
    }
    return [
      Finding(
        ClaimRules.undated, at: first.location,
        vi: "\(name): \(undated.count) số liệu không ghi ngày",
        en: "\(name): \(undated.count) figures have no date", village: village,
        subject: .set(set), about: about(""),
        sides: [.init(Bilingual(vi: "Số không ghi ngày", en: "Without a date"), first)]
          + dates.map {
            .init(Bilingual(vi: "Ngày nêu ở chỗ khác", en: "A day stated elsewhere"), $0)
          })
    ]
  }
}

extension Claim.Kind {
  /// How findings name a count.
  var id: String {
    switch self {
    case .criteriaMet: "criteria-met"
    case .criteriaUnmet: "criteria-unmet"
    case .indicatorsMet: "indicators-met"
    case .indicatorsUnmet: "indicators-unmet"
    case .criteriaTotal: "criteria-total"
    case .indicatorsTotal: "indicators-total"
    default: ""
    }
  }
}

extension Programme {
  /// "tiêu chí 13", "chỉ tiêu 13.2", with the set's short name where it is not the first.
  func label(of subject: Subject) -> Bilingual {
    let set = sets[subject.set]
    let code = code(of: subject)
    let prefix = subject.set == 0 ? "" : "\(set.shortTitle), "
    return switch subject {
    case .set: Bilingual(vi: set.shortTitle, en: set.shortTitle)
    case .criterion: Bilingual(vi: "\(prefix)tiêu chí \(code)", en: "\(prefix)criterion \(code)")
    case .indicator: Bilingual(vi: "\(prefix)chỉ tiêu \(code)", en: "\(prefix)indicator \(code)")
    }
  }
}
