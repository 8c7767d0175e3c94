import Assessment
import Diagnostics
import Inputs
import Model
import Vietnamese

/// The log of assessments, the largest table.
extension PublishedTables {
  /// The rows that are known at the as-of date by day, village and item, in whatever order the files
  /// have them. Small counts that the site
  /// keeps back are left blank, and what stands for them is told.
  var log: DataTable {
    let known = (0..<programme.log.count).filter { row in
      programme.log.date(of: row) <= progress.asOf
        && programme.log.recordedDay(of: row) <= progress.asOf
    }
    let spans = VillageSpan.spans(of: programme)
    var rows = spans.map { _ in [Int32]() }
    var spanOfVillage = [Int](repeating: 0, count: programme.villages.count)
    for (number, span) in spans.enumerated() {
      for village in span.villages { spanOfVillage[village] = number }
    }
    for row in known.sortedByDay(of: programme.log) {
      rows[spanOfVillage[programme.log.village(of: row)]].append(Int32(clamping: row))
    }
    let files = zip(spans, rows).map { span, rows in
      DataTable.File(suffix: span.suffix, title: span.title, rowCount: rows.count) {
        cells(ofLogRow: Int(rows[$0]))
      }
    }
    return table(Schemas.assessments, files, last: [PublishedTables.withheld])
  }

  private static let withheld = column(
    "withheld", "Số không nêu",
    "Nêu thay cho số nhỏ không công bố: <5/250 là dưới 5 trong 250; … là không nêu.",
    "What stands for a small count that is not published: <5/250 is fewer than 5 of 250; … tells "
      + "nothing.", .text)

  private func cells(ofLogRow row: Int) -> [DataValue] {
    let log = programme.log
    let words = log.words(of: row)
    let withheld = progress.withheld[row]
    let numbers = withheld == nil ? log.measurement(of: row) : .init()
    let day = log.date(of: row)
    let recorded = log.recordedDay(of: row)
    let (set, code) = item(log.item(of: row))
    return [
      .day(day), village(log.village(of: row)), self.set(set), .word(code),
      .word(StatusWords.written(log.status(of: row))), .number(numbers.value),
      .number(numbers.numerator), .number(numbers.denominator),
      .word(StageWords.written(log.stage(of: row))), .text(words.assessor),
      document(words.document), recorded == day ? .none : .day(recorded), .text(words.note),
      .text(words.source), .word(withheld?.signs),
    ]
  }

  private func item(_ item: Int) -> (set: Int, code: String) {
    let set =
      switch programme.items.items[item] {
      case .criterion(let set, _), .indicator(let set, _, _), .remainder(let set, _): set
      }
    return (set, programme.code(ofItem: item))
  }
}

extension [Int] {
  /// By day, village and item; rows that are alike in all three keep their order.
  fileprivate func sortedByDay(of log: AssessmentLog) -> [Int] {
    map { row in
      (
        day: log.date(of: row).daysSinceEpoch, village: log.village(of: row),
        item: log.item(of: row), row: row
      )
    }.sorted { ($0.day, $0.village, $0.item, $0.row) < ($1.day, $1.village, $1.item, $1.row) }
      .map(\.row)
  }
}
