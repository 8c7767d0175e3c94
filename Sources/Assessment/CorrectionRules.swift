package import Diagnostics
package import Model
package import Vietnamese

/// What is wrong with corrections of results that were written down before.
package enum CorrectionRules {
  package static let all = [reasonMissing]

  static let reasonMissing = Rule(
    "correction-reason-missing", .error,
    summary: Bilingual(
      vi: "Dòng đính chính không ghi lý do.", en: "A correction gives no reason."),
    explanation: Bilingual(
      vi: """
        Dòng này ghi sổ sau và thay kết quả đã ghi của cùng bản, chỉ tiêu, ngày và cấp đánh giá. Trang \
        web nêu cả số cũ, số mới và lý do, nên hãy ghi lý do ở cột note.
        """,
      en: """
        The row was written later and replaces a result of the same village, item, day and stage. \
        Pages name the old figure, the new one and the reason: give it in the column note.
        """))
}

/// A row of the log that replaces one written before it about the same village, item, day and stage.
package struct CorrectedRow: Hashable, Sendable {
  package var row: Int
  /// What it replaces: the newest written before it.
  package var rowBefore: Int
}

/// The corrections that are known at a date, in the order in which they were written down.
package func correctedRows(_ programme: Programme, asOf: Day) -> [CorrectedRow] {
  let log = programme.log
  // Most logs have no late rows, and a late row is a correction only of one written before.
  let late = log.lateRows.filter { row in
    log.date(of: row) <= asOf && log.recordedDay(of: row) <= asOf
  }
  guard !late.isEmpty else { return [] }
  let wanted = Set(late.map { Subject(log, $0) })
  var rows: [Subject: [Int]] = [:]
  for row in 0..<log.count {
    let subject = Subject(log, row)
    if wanted.contains(subject) { rows[subject, default: []].append(row) }
  }
  return late.compactMap { row -> CorrectedRow? in
    let day = log.recordedDay(of: row)
    let before = (rows[Subject(log, row)] ?? []).filter { log.recordedDay(of: $0) < day }
      .max { (log.recordedDay(of: $0), $0) < (log.recordedDay(of: $1), $1) }
    return before.map { CorrectedRow(row: row, rowBefore: $0) }
  }.sorted { left, right in
    (log.recordedDay(of: left.row), left.row) < (log.recordedDay(of: right.row), right.row)
  }
}

/// What the corrections that count at a date lack.
func correctionFindings(_ programme: Programme, asOf: Day) -> [Finding] {
  let log = programme.log
  return correctedRows(programme, asOf: asOf).map(\.row)
    .filter { log.words(of: $0).note.isEmpty }.sorted().map { row in
      Finding(
        .correctionReasonMissing(at: log.location(of: row)), village: log.village(of: row),
        about: programme.code(ofItem: log.item(of: row)))
    }
}

/// What a correction and what it corrects share.
private struct Subject: Hashable {
  var village: Int
  var item: Int
  var date: Day
  var stage: Stage

  init(_ log: AssessmentLog, _ row: Int) {
    village = log.village(of: row)
    item = log.item(of: row)
    date = log.date(of: row)
    stage = log.stage(of: row)
  }
}

extension Diagnostic {
  fileprivate static func correctionReasonMissing(at location: Location) -> Diagnostic {
    Diagnostic(
      CorrectionRules.reasonMissing, at: location,
      Bilingual(
        vi: "dòng đính chính không ghi lý do", en: "the correction gives no reason"),
      help: Bilingual(vi: "ghi lý do ở cột note", en: "give the reason in the column note"))
  }
}
