package import Diagnostics
import Model
import Vietnamese

/// What documents state against themselves, against the set and against what was assessed.
package enum ClaimRules {
  package static let all = [
    statusConflict, statusDiffers, statusMissing, metWithUnmet, declaredCount, denominator,
    partition, undated, deadlineDiffers,
  ]

  static let statusConflict = Rule.note(
    "status-conflict", vi: "Một mục vừa ở danh sách đã đạt vừa ở danh sách chưa đạt.",
    en: "An item stands both among what is met and among what is not.",
    doVi: "Xem lại văn bản gốc; ghi kết quả đúng vào sổ đánh giá kèm nguồn, và giải thích.",
    doEn: "Look into the original; put the right result into the log with its source, and explain.")
  static let statusDiffers = Rule.note(
    "status-differs", vi: "Văn bản nêu một kết quả, sổ đánh giá ghi kết quả khác.",
    en: "A document states one result and the log has another.",
    doVi: "Sửa dòng sai, hoặc giải thích vì sao hai bên khác nhau.",
    doEn: "Correct the wrong row, or explain why they differ.")
  static let statusMissing = Rule.note(
    "status-missing", vi: "Một tiêu chí không có trong danh sách nào của văn bản.",
    en: "A criterion stands in none of the document's lists.",
    doVi: "Hỏi nơi lập văn bản; kết quả suy ra phải có ghi chú nói rõ là suy ra.",
    doEn: "Ask who wrote it; a result that is inferred has to say so in its remark.")
  static let metWithUnmet = Rule.note(
    "criterion-met-with-unmet-indicator",
    vi: "Văn bản nêu tiêu chí đạt trong khi một chỉ tiêu của nó chưa đạt.",
    en: "A document states a criterion as met and one of its indicators as unmet.",
    doVi: "Tiêu chí chỉ đạt khi mọi chỉ tiêu đạt; ghi kết quả đúng vào sổ đánh giá.",
    doEn: "A criterion is met only when all its indicators are; put the right result into the log.")
  static let declaredCount = Rule.note(
    "declared-count", vi: "Số nêu trong văn bản khác với số mục được kể hoặc được đánh giá.",
    en: "A stated count is not that of the list, or not that of the assessments.",
    doVi: "Đếm lại danh sách; sửa sổ đánh giá, hoặc giải thích.",
    doEn: "Count the list again; correct the log, or explain.")
  static let denominator = Rule.note(
    "denominator", vi: "Tổng số nêu trong văn bản khác với tổng số của bộ tiêu chí.",
    en: "A stated total is not the set's.",
    doVi: "Trang web dùng tổng số của bộ tiêu chí; giải thích nếu văn bản gõ nhầm.",
    doEn: "Pages use the set's total; explain where the document has a slip.")
  static let partition = Rule.note(
    "partition", vi: "Danh sách đã đạt và chưa đạt cộng lại không bằng số tiêu chí của bộ.",
    en: "The lists of met and unmet together are not all criteria of the set.",
    doVi: "Mỗi tiêu chí phải ở đúng một danh sách.",
    doEn: "Each criterion belongs in exactly one list.")
  static let undated = Rule.note(
    "figure-undated", vi: "Số liệu trong văn bản không ghi ngày.",
    en: "Figures in a document have no date.",
    doVi: "Ghi ngày ở cột date của claims.csv nếu văn bản nêu ở chỗ khác.",
    doEn: "Give the day in the column date of claims.csv where the document has it elsewhere.")
  static let deadlineDiffers = Rule.note(
    "deadline-differs", vi: "Thời hạn nêu trong văn bản khác với thời hạn ghi ở bảng việc.",
    en: "A document states another deadline than the table of tasks.",
    doVi: "Sửa cột due của tasks.csv; hạn mới do dời thì ghi ở cột moved.",
    doEn: "Correct the column due of tasks.csv; a deadline that was moved belongs in moved.")
}

/// Holds what each document states against itself, the sets and what was assessed by its day.
func claimFindings(_ programme: Programme, _ progress: Progress) -> [Finding] {
  let found = statements(of: programme, asOf: progress.asOf).map { day, statements in
    let villages = Set(statements.map(\.village)).sorted()
    let states =
      day == progress.asOf
      ? progress.sets.map { set in villages.map { set[village: $0] } }
      : assess(programme, villages, asOf: day, known: progress.asOf)
    return statements.flatMap { statement in
      let place = villages.firstIndex(of: statement.village)
      let check = ClaimCheck(
        programme: programme, statement: statement,
        progress: place.flatMap { states[statement.set][$0] })
      return check.findings
    }
  }
  return found.joined()
    + programme.claims.compactMap { claim in
      setTotal(claim, programme) ?? deadline(claim, programme)
    }
}

/// A stated total that is not the set's.
private func setTotal(_ claim: Claim, _ programme: Programme) -> Finding? {
  guard claim.kind == .criteriaTotal || claim.kind == .indicatorsTotal, let stated = claim.total
  else { return nil }
  let set = programme.sets[claim.subject.set]
  let total = claim.kind == .criteriaTotal ? set.criterionTotal : set.indicatorTotal
  guard stated != total else { return nil }
  return Finding(
    ClaimRules.denominator, at: claim.location,
    vi: "\(set.shortTitle): nêu \(stated), bộ có \(total)",
    en: "\(set.shortTitle): \(stated) are stated, the set has \(total)", village: claim.village,
    subject: .set(claim.subject.set), about: "\(set.id)-\(claim.kind.id)",
    sides: [
      .init(Bilingual(vi: "Số nêu", en: "The stated count"), claim),
      .init(
        Bilingual(vi: "Bộ tiêu chí có \(total)", en: "The set has \(total)"),
        source: set.source, at: set.location),
    ])
}

/// A stated deadline that is not the one first set.
private func deadline(_ claim: Claim, _ programme: Programme) -> Finding? {
  guard claim.kind == .deadline, let stated = claim.deadline, let number = claim.task else {
    return nil
  }
  let task = programme.tasks[number]
  guard task.due != stated, !task.moves.contains(where: { $0.due == stated }) else { return nil }
  return Finding(
    ClaimRules.deadlineDiffers, at: claim.location,
    vi: "việc '\(task.id)': văn bản nêu hạn \(stated.day.vietnamese), bảng việc ghi "
      + (task.due.map(\.day.vietnamese) ?? "không có hạn"),
    en: "task '\(task.id)': \(stated.day.iso) is stated, the table of tasks has "
      + (task.due.map(\.day.iso) ?? "none"),
    village: task.village, subject: task.subject, about: task.id,
    sides: [
      .init(Bilingual(vi: "Thời hạn nêu", en: "The stated deadline"), claim),
      .init(
        Bilingual(vi: "Bảng việc: \(task.action)", en: "The table of tasks: \(task.action)"),
        source: task.source, at: task.location),
    ])
}

/// What one document states of one village in one set, of one day.
private struct Statement {
  var village: Int
  var set: Int
  var day: Day
  var claims: [Claim]
  /// What tells it from the first statement on the same; empty for that one.
  var mark: String
}

/// What documents state up to a date, by the day of which it is.
private func statements(
  of programme: Programme, asOf: Day
) -> [(day: Day, statements: [Statement])] {
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
    return Statement(
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

/// Holds a statement against itself, its set and what was assessed.
private struct ClaimCheck {
  let programme: Programme
  let statement: Statement
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
  fileprivate var id: String {
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
