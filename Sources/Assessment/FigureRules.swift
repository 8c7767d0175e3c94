package import Diagnostics
import Model
import Vietnamese

/// Numbers, papers and dates that are missing, too old, or of the wrong time; sums that do not fit.
package enum FigureRules {
  package static let all = [
    valueMissing, thresholdMissing, evidenceMissing, stale, future, beforeSet, sumDiffers,
    overspent, reasonPartial,
  ]

  static let valueMissing = Rule.note(
    "value-missing", vi: "Chỉ tiêu có số đo ghi chưa đạt mà không có số liệu.",
    en: "A measured indicator is unmet without a number.",
    doVi: "Ghi số liệu vào sổ đánh giá khi đo được.",
    doEn: "Put the number into the log once it is measured.")
  static let thresholdMissing = Rule.note(
    "threshold-missing", vi: "Bộ tiêu chí có chỉ tiêu không nêu ngưỡng.",
    en: "A set has indicators without a threshold.",
    doVi: "Ghi yêu cầu vào cột requirement của indicators.csv theo văn bản ban hành.",
    doEn: "Fill in the column requirement of indicators.csv from the issuing document.")
  static let evidenceMissing = Rule.note(
    "evidence-missing", vi: "Ghi đạt nhưng chưa có giấy tờ minh chứng.",
    en: "Met, but there is no evidence.",
    doVi: "Ghi giấy tờ đã nhận vào evidence.csv.", doEn: "Enter what was received in evidence.csv.")
  static let stale = Rule.note(
    "data-stale", vi: "Kết quả của bản quá cũ.", en: "A village's results are old.",
    doVi: "Đánh giá lại, hoặc đổi mức stale_months trong site.yaml.",
    doEn: "Assess it again, or change stale_months in site.yaml.")
  static let future = Rule.note(
    "data-future", vi: "Có dòng đánh giá sau ngày của số liệu.",
    en: "There are assessments after the as-of date.",
    doVi: "Các dòng đó chưa được tính. Kiểm tra ngày, hoặc đổi as_of.",
    doEn: "They do not count yet. Check their days, or change as_of.")
  static let beforeSet = Rule.note(
    "data-before-set", vi: "Dòng đánh giá có ngày trước khi bộ tiêu chí có hiệu lực.",
    en: "An assessment is dated before the set's period.",
    doVi: "Kiểm tra ngày của dòng, hoặc giai đoạn trong set.yaml.",
    doEn: "Check the row's day, or the period in set.yaml.")
  static let sumDiffers = Rule.note(
    "sum-differs", vi: "Số chung của xã khác với cộng các bản.",
    en: "A stated total of the commune is not the sum of its villages.",
    doVi: "Sửa sổ đánh giá, hoặc giải thích.", doEn: "Correct the log, or explain.")
  static let overspent = Rule.note(
    "fund-overspent", vi: "Đã chi nhiều hơn phân bổ, hoặc phân bổ nhiều hơn kế hoạch.",
    en: "More is spent than allocated, or allocated than planned.",
    doVi: "Kiểm tra các số tiền trong funds.csv.", doEn: "Check the amounts in funds.csv.")
  static let reasonPartial = Rule.note(
    "reason-partial", vi: "Lý do chưa đạt chỉ nói tới một trong các cách đạt.",
    en: "The reason why an item is unmet speaks of one of its alternatives only.",
    doVi: "Nội dung “A hoặc B” chỉ chưa đạt khi thiếu cả hai; ghi rõ cả hai ở cột note.",
    doEn: "“A or B” is unmet only where both are missing; say so of both in the column note.")
}

/// What is missing from figures at the as-of date, or does not fit.
func figureFindings(_ programme: Programme, _ progress: Progress) -> [Finding] {
  let log = programme.log
  var found =
    thresholds(programme) + statedCounts(programme, progress) + funds(programme)
    + statedPopulation(programme, progress)
  var papers: Set<[Int]> = []
  for row in programme.evidence where row.received.map({ $0 <= progress.asOf }) ?? false {
    papers.insert([row.village, row.subject.set, row.subject.criterion ?? -1])
  }
  for set in progress.sets {
    let alternatives = programme.sets[set.set].criteria.map { criterion in
      criterion.indicators.map { Alternatives($0.name) }
    }
    for village in set.villages {
      let check = FigureCheck(
        programme: programme, set: set.set, village: village, alternatives: alternatives)
      found +=
        check.values + check.partialReasons + check.evidence(papers)
        + check.stale(at: progress.asOf)
    }
  }
  return found + times(log, programme, progress.asOf) + registers(programme, progress.asOf)
}

/// One village in one set.
private struct FigureCheck {
  let programme: Programme
  let set: Int
  let village: VillageProgress
  /// By criterion and indicator.
  let alternatives: [[Alternatives?]]

  private var name: String { programme.villages[village.village].name }

  var values: [Finding] {
    programme.sets[set].criteria.enumerated().flatMap { number, criterion in
      criterion.indicators.enumerated().compactMap { index, indicator -> Finding? in
        let state = village.criteria[number].indicators[index]
        guard state.verdict == .unmet, let row = state.basis.ownRow,
          programme.log.measurement(of: row).isEmpty, indicator.isMeasured
        else { return nil }
        return Finding(
          FigureRules.valueMissing, at: programme.log.location(of: row),
          vi: "\(name), chỉ tiêu \(indicator.reference): chưa đạt, không có số liệu",
          en: "\(name), indicator \(indicator.reference): unmet, without a number",
          village: village.village,
          subject: .indicator(set: set, criterion: number, indicator: index),
          about: "\(indicator.reference)",
          sides: [
            .init(
              Bilingual(vi: "Sổ đánh giá: chưa đạt", en: "The log: unmet"),
              source: programme.log.words(of: row).source, at: programme.log.location(of: row))
          ])
      }
    }
  }

  /// "Có cổng chào hoặc biển chỉ dẫn" that is unmet because "Bản chưa có cổng chào".
  var partialReasons: [Finding] {
    programme.sets[set].criteria.enumerated().flatMap { number, criterion in
      criterion.indicators.enumerated().compactMap { index, indicator -> Finding? in
        let state = village.criteria[number].indicators[index]
        guard state.verdict == .unmet, let row = state.basis.ownRow,
          let missing = alternatives[number][index]?.missing(
            in: programme.log.words(of: row).note)
        else { return nil }
        let words = programme.log.words(of: row)
        return Finding(
          FigureRules.reasonPartial, at: programme.log.location(of: row),
          vi: "\(name), chỉ tiêu \(indicator.reference): lý do không nói tới “\(missing)”",
          en: "\(name), indicator \(indicator.reference): the reason leaves “\(missing)” out",
          village: village.village,
          subject: .indicator(set: set, criterion: number, indicator: index),
          about: "\(indicator.reference)",
          sides: [
            .init(
              Bilingual(vi: "Lý do: “\(words.note)”", en: "The reason: “\(words.note)”"),
              source: words.source, at: programme.log.location(of: row)),
            .init(
              Bilingual(vi: "Bộ tiêu chí: “\(indicator.name)”", en: "The set: “\(indicator.name)”"),
              source: indicator.source, at: indicator.location),
          ])
      }
    }
  }

  /// Criteria that are met without a paper, in one finding for a village.
  func evidence(_ papers: Set<[Int]>) -> [Finding] {
    let met = village.criteria.indices.filter { village.criteria[$0].verdict == .met }
    let bare = met.filter { !papers.contains([village.village, set, $0]) }
    guard !bare.isEmpty else { return [] }
    let codes = bare.map { "\(programme.sets[set].criteria[$0].code)" }.joined(separator: ", ")
    return [
      Finding(
        FigureRules.evidenceMissing, at: programme.villages[village.village].location,
        vi: "\(name): \(bare.count)/\(met.count) tiêu chí đạt chưa có giấy tờ minh chứng: \(codes)",
        en: "\(name): \(bare.count) of \(met.count) met criteria have no evidence: \(codes)",
        village: village.village, subject: .set(set), about: programme.sets[set].id,
        sides: bare.first.flatMap { village.criteria[$0].row }.map { row in
          let names = bare.map {
            "\(programme.sets[set].criteria[$0].code) \(programme.sets[set].criteria[$0].name)"
          }
          return [
            .init(
              Bilingual(vi: "Ghi là đạt, bắt đầu ở đây", en: "Stated as met, from here"),
              quote: names.joined(separator: "; "), source: programme.log.words(of: row).source,
              at: programme.log.location(of: row))
          ]
        } ?? [])
    ]
  }

  func stale(at asOf: Day) -> [Finding] {
    guard let last = village.lastAssessed else { return [] }
    var oldest = Month(asOf)
    for _ in 0..<min(1200, programme.site.staleMonths) { oldest = oldest.previous }
    guard Month(last) < oldest else { return [] }
    return [
      Finding(
        FigureRules.stale, at: programme.villages[village.village].location,
        vi: "\(name): đánh giá lần cuối ngày \(last.vietnamese)",
        en: "\(name): last assessed on \(last.iso)", village: village.village,
        subject: .set(set), about: programme.sets[set].id)
    ]
  }
}

/// The two things of which a name asks for one: two words of each, next to each other, are what it is
/// known by.
private struct Alternatives {
  private let names: [String]
  private let pairs: [Set<String>]

  /// - Returns: `nil` for a name without alternatives.
  init?(_ name: String) {
    names = name.split(separator: " hoặc ").map(String.init)
    guard names.count == 2 else { return nil }
    pairs = names.map(Alternatives.pairs(of:))
  }

  /// The one that a reason says nothing of, though it names the other.
  func missing(in reason: String) -> String? {
    if reason.isEmpty { return nil }
    let told = Alternatives.pairs(of: reason)
    return switch (isTold(0, told), isTold(1, told)) {
    case (true, false): names[1]
    case (false, true): names[0]
    default: nil
    }
  }

  private func isTold(_ number: Int, _ told: Set<String>) -> Bool {
    !pairs[number].subtracting(pairs[1 - number]).isDisjoint(with: told)
  }

  private static func pairs(of text: String) -> Set<String> {
    let words = folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(zip(words, words.dropFirst()).map { "\($0) \($1)" })
  }
}

extension Indicator {
  /// Whether a number decides it: its requirement says so, or where that is not given its unit or name.
  fileprivate var isMeasured: Bool {
    switch requirement {
    case .measured, .perGroup: true
    case .notGiven: !unit.isEmpty || folded(name).hasPrefix("ty le ")
    case .stated, .parts, .points: false
    }
  }
}

/// One finding for a set.
private func thresholds(_ programme: Programme) -> [Finding] {
  programme.sets.indices.compactMap { number in
    let set = programme.sets[number]
    let open = set.criteria.flatMap(\.indicators).filter {
      if case .notGiven = $0.requirement { true } else { false }
    }
    guard let first = open.first else { return nil }
    let count = set.listedIndicatorCount
    let names = open.map { "\($0.reference) \($0.name)" }
    return Finding(
      FigureRules.thresholdMissing, at: first.location,
      vi: "\(set.shortTitle): \(open.count)/\(count) chỉ tiêu không nêu ngưỡng",
      en: "\(set.shortTitle): \(open.count) of \(count) indicators have no threshold",
      subject: .set(number), about: set.id,
      sides: [
        .init(
          Bilingual(vi: "Không nêu ngưỡng, bắt đầu ở đây", en: "Without a threshold, from here"),
          quote: names.joined(separator: "; "), source: first.source, at: first.location)
      ])
  }
}

/// Money by what it is called, whose and what it is for: plan, allocation and spending may stand in
/// rows of their own.
private func funds(_ programme: Programme) -> [Finding] {
  struct Purpose: Hashable {
    var name: String
    var village: Int?
    var subject: Subject?
  }
  let purposes = programme.funds.map {
    Purpose(name: $0.name, village: $0.village, subject: $0.subject)
  }
  var rows: [Purpose: [Fund]] = [:]
  for (fund, purpose) in zip(programme.funds, purposes) { rows[purpose, default: []].append(fund) }
  var told: Set<Purpose> = []
  return purposes.filter { told.insert($0).inserted }.compactMap { purpose in
    let own = rows[purpose] ?? []
    let sum = own.reduce(into: FundSum()) { $0.add($1) }
    func isMore(_ amount: ExactDecimal?, than other: ExactDecimal?) -> Bool {
      guard let amount, let other else { return false }
      return amount > other
    }
    let isOverspent = isMore(sum.spent, than: sum.allocated)
    let isBeyondPlan = sum.allocated == nil && isMore(sum.spent, than: sum.planned)
    guard isOverspent || isBeyondPlan || isMore(sum.allocated, than: sum.planned),
      let first = own.first
    else { return nil }
    return Finding(
      FigureRules.overspent, at: first.location,
      vi: "\(purpose.name): "
        + (isOverspent
          ? "đã chi nhiều hơn phân bổ"
          : isBeyondPlan ? "đã chi nhiều hơn kế hoạch" : "phân bổ nhiều hơn kế hoạch"),
      en: "\(purpose.name): more is "
        + (isOverspent
          ? "spent than allocated"
          : isBeyondPlan ? "spent than planned" : "allocated than planned"),
      village: purpose.village, subject: purpose.subject, about: purpose.name,
      sides: own.map { .init($0.words, source: $0.source, at: $0.location) })
  }
}

extension Fund {
  /// Its name with its amounts, in đồng.
  fileprivate var words: Bilingual {
    func told(_ vi: String, _ en: String, _ amount: ExactDecimal?) -> [(String, String)] {
      amount.map { [("\(vi) \($0.vietnamese)", "\(en) \($0.vietnamese)")] } ?? []
    }
    let parts =
      told("kế hoạch", "planned", planned) + told("phân bổ", "allocated", allocated)
      + told("đã chi", "spent", spent)
    return Bilingual(
      vi: "\(name): \(parts.map(\.0).joined(separator: ", ")) đồng",
      en: "\(name): \(parts.map(\.1).joined(separator: ", ")) đồng")
  }
}

/// Rows of the wrong time, in one finding for a file each.
private func times(_ log: AssessmentLog, _ programme: Programme, _ asOf: Day) -> [Finding] {
  var future: [String: (first: Int, count: Int)] = [:]
  var early: [String: (first: Int, count: Int)] = [:]
  let beginnings = programme.sets.map { set in
    set.years.flatMap { Day(year: $0.lowerBound, month: 1, day: 1) }
  }
  let sets = programme.items.ranges.enumerated().flatMap { set, range in range.map { _ in set } }
  for row in 0..<log.count {
    let date = log.date(of: row)
    if asOf < date { future[log.path(of: row), default: (row, 0)].count += 1 }
    if let beginning = beginnings[sets[log.item(of: row)]], date < beginning {
      early[log.path(of: row), default: (row, 0)].count += 1
    }
  }
  return future.sorted { $0.key < $1.key }.map { path, rows in
    Finding(
      FigureRules.future, at: log.location(of: rows.first),
      vi: "\(rows.count) dòng có ngày sau \(asOf.vietnamese)",
      en: "\(rows.count) rows are dated after \(asOf.iso)", about: path)
  }
    + early.sorted { $0.key < $1.key }.map { path, rows in
      Finding(
        FigureRules.beforeSet, at: log.location(of: rows.first),
        vi: "\(rows.count) dòng có ngày trước giai đoạn của bộ tiêu chí",
        en: "\(rows.count) rows are dated before the set's period", about: path)
    }
}

/// The same in the registers, whose rows do not count yet either.
private func registers(_ programme: Programme, _ asOf: Day) -> [Finding] {
  func finding(_ table: String, _ rows: [(day: Day, location: Location)]) -> Finding? {
    let late = rows.filter { asOf < $0.day }
    guard let first = late.first else { return nil }
    return Finding(
      FigureRules.future, at: first.location,
      vi: "\(table): \(late.count) dòng có ngày sau \(asOf.vietnamese)",
      en: "\(table): \(late.count) rows are dated after \(asOf.iso)", about: table)
  }
  let done = programme.tasks.compactMap { task in task.done.map { ($0, task.location) } }
  let papers = programme.evidence.compactMap { row in row.received.map { ($0, row.location) } }
  return [
    finding("tasks.csv", done), finding("evidence.csv", papers),
    finding("milestones.csv", programme.milestones.map { ($0.date, $0.location) }),
    finding("reports.csv", (programme.reports ?? []).map { ($0.received, $0.location) }),
  ].compactMap { $0 }
}
