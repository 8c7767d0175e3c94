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
  let found = claimStatements(of: programme, asOf: progress.asOf).map { day, statements in
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
