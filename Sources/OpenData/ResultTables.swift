import Assessment
import Diagnostics
import Model
import Vietnamese

/// How villages stand in each set: a row a village, a column for each criterion and indicator. The
/// first file is the state at the as-of date and always has the same name; the others are the states
/// at the ends of months, as they are known today.
func resultTables(_ programme: Programme, _ progress: Progress) -> [DataTable] {
  progress.sets.map { set in
    let value = programme.sets[set.set]
    let asOf = progress.asOf
    let months = endedMonths(of: set, asOf: asOf)
    let present = Results(programme, value, set.villages, at: asOf, asOf)
    let all = (set.villages + set.absent).sorted { $0.village < $1.village }
    let snapshots = months.reversed().map { month in
      Results(
        programme, value, all.filter { $0.isPresent(on: month.lastDay) }, at: month.lastDay, asOf)
    }
    let files =
      [present.file("", "")]
      + zip(months.reversed(), snapshots).map { $1.file("-\($0.iso)", $0.lastDay.vietnamese) }
    return DataTable(
      name: "results-\(value.id)",
      title: Bilingual(
        vi: "Kết quả của các bản theo \(value.shortTitle).",
        en: "Results of the villages in \(value.shortTitle)."),
      columns: columns(of: value), key: ["as_of", "village"],
      files: files.filter { $0.rowCount > 0 })
  }.filter { !$0.files.isEmpty }
}

/// The months that were over at the as-of date, from the first with a result.
private func endedMonths(of set: SetProgress, asOf: Day) -> [Month] {
  guard var month = (set.villages + set.absent).compactMap({ $0.history.first?.month }).min()
  else { return [] }
  var months: [Month] = []
  while month.lastDay < asOf {
    months.append(month)
    month = month.next
  }
  return months
}

private let verdicts = [Verdict.met, .unmet, .notApplicable, .unknown].map(\.written)

extension Verdict {
  var written: String {
    switch self {
    case .met: "Đạt"
    case .unmet: "Chưa đạt"
    case .notApplicable: "Không áp dụng"
    case .unknown: "Chưa rõ"
    }
  }
}

private func columns(of set: CriteriaSet) -> [DataColumn] {
  var village = column(
    "village", "Bản", "Mã bản.", "The village's id.", .identifier, isRequired: true)
  village.reference = "villages"
  var columns = [
    column(
      "as_of", "Đến ngày", "Ngày của số liệu.", "The day of the figures.", .date, isRequired: true),
    village,
    column("name", "Tên bản", "Tên bản.", "The village's name.", .text, isRequired: true),
    column("criteria_met", "Số tiêu chí đạt", "Số tiêu chí đạt.", "Criteria met.", .whole),
    column(
      "criteria_total", "Tổng số tiêu chí", "Trên tổng số tiêu chí.", "Out of how many.", .whole),
    column("indicators_met", "Số chỉ tiêu đạt", "Số chỉ tiêu đạt.", "Indicators met.", .whole),
    column(
      "indicators_total", "Tổng số chỉ tiêu", "Trên tổng số chỉ tiêu.", "Out of how many.", .whole),
  ]
  for criterion in set.criteria {
    columns.append(verdictColumn(criterion.code, set.labels.criterion, criterion.name))
    columns += criterion.indicators.map {
      verdictColumn($0.reference, set.labels.indicator, $0.name)
    }
  }
  return columns
}

private func verdictColumn(_ code: Code, _ label: String, _ name: String) -> DataColumn {
  let text = name.isEmpty ? "\(label) \(code)" : "\(label) \(code): \(name)"
  return column(
    "\(code)", "\(label) \(code)", text, text, .words(verdicts), isRequired: true)
}

/// The state of some villages at the end of a day.
private struct Results: Sendable {
  let programme: Programme
  let set: CriteriaSet
  let villages: [VillageProgress]
  let day: Day
  let asOf: Day

  init(
    _ programme: Programme, _ set: CriteriaSet, _ villages: [VillageProgress], at day: Day,
    _ asOf: Day
  ) {
    self.programme = programme
    self.set = set
    self.villages = villages
    self.day = day
    self.asOf = asOf
  }

  func file(_ suffix: String, _ title: String) -> DataTable.File {
    DataTable.File(suffix: suffix, title: title, rowCount: villages.count) { row(villages[$0]) }
  }

  private func row(_ progress: VillageProgress) -> [DataValue] {
    let village = programme.villages[progress.village]
    var cells: [DataValue] = [.day(day), .word(village.id), .text(village.name)]
    cells += pairs(of: progress)
    for states in verdicts(of: progress) { cells += states.map { .word($0.written) } }
    return cells
  }

  /// Of nothing known nothing is met.
  private func pairs(of progress: VillageProgress) -> [DataValue] {
    var (criteria, indicators) = (progress.criterionTally, progress.indicatorTally)
    if day < asOf {
      let point = progress.history.last { $0.month <= Month(day) }
      criteria = point?.criteria ?? Tally(unknown: criteria.total)
      indicators = indicators.map { point?.indicators ?? Tally(unknown: $0.total) }
    }
    let pair = criteria.pair(set.counting)
    let other = indicators?.pair(set.counting)
    return [.whole(pair.count), .whole(pair.total), .whole(other?.count), .whole(other?.total)]
  }

  /// By criterion: its own verdict and those of its indicators, with what changed since undone.
  private func verdicts(of progress: VillageProgress) -> [[Verdict]] {
    var all = progress.criteria.map { [$0.verdict] + $0.indicators.map(\.verdict) }
    for change in progress.changes.reversed() {
      if change.date <= day { break }
      all[change.criterion][(change.indicator ?? -1) + 1] = change.before
    }
    return all
  }
}
