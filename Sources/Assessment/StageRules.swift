package import Diagnostics
import Model
import Vietnamese

/// What is wrong with the stages villages reached.
package enum StageRules {
  package static let all = [outOfOrder, skipped]

  static let outOfOrder = Rule(
    "milestone-out-of-order", .warning,
    summary: Bilingual(
      vi: "Bước sau có ngày trước bước trước.",
      en: "A later stage is dated before an earlier one."),
    explanation: Bilingual(
      vi: "Các bước theo thứ tự trong stages của set.yaml. Sửa ngày của một trong hai dòng.",
      en: "Stages come in the order of set.yaml. Correct the date of one of the two rows."))

  static let skipped = Rule(
    "milestone-skipped", .warning,
    summary: Bilingual(
      vi: "Bản đã qua bước sau mà chưa ghi bước trước.",
      en: "A village reached a later stage without the one before."),
    explanation: Bilingual(
      vi: "Thêm dòng cho bước còn thiếu với ngày và văn bản của nó.",
      en: "Add a row for the missing stage with its date and document."))
}

/// What the milestones up to a date contradict, village by village.
func stageFindings(_ programme: Programme, asOf: Day) -> [Finding] {
  let known = programme.milestones.filter { $0.date <= asOf }
  let groups = Dictionary(grouping: known) { [$0.village, $0.set] }
  return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { _, milestones in
    findings(milestones.sorted { ($0.stage, $0.date) < ($1.stage, $1.date) }, of: programme)
  }
}

private func findings(_ milestones: [Milestone], of programme: Programme) -> [Finding] {
  var found: [Finding] = []
  for (before, after) in zip(milestones, milestones.dropFirst()) {
    let stages = programme.sets[after.set].stages
    let village = programme.villages[after.village].name
    if after.date < before.date {
      found.append(
        Finding(
          .outOfOrder(after, before, stages, village), village: after.village,
          about: stages[after.stage].id))
    }
    for missing in before.stage + 1..<max(after.stage, before.stage + 1) {
      found.append(
        Finding(
          .skipped(after, stages[missing].name, village), village: after.village,
          about: stages[missing].id))
    }
  }
  if let first = milestones.first {
    let village = programme.villages[first.village].name
    for missing in 0..<first.stage {
      let stage = programme.sets[first.set].stages[missing]
      found.append(
        Finding(.skipped(first, stage.name, village), village: first.village, about: stage.id))
    }
  }
  return found
}

extension Diagnostic {
  fileprivate static func outOfOrder(
    _ after: Milestone, _ before: Milestone, _ stages: [CriteriaSet.RecognitionStage],
    _ village: String
  ) -> Self {
    let names = (stages[after.stage].name, stages[before.stage].name)
    return Diagnostic(
      StageRules.outOfOrder, at: after.location,
      Bilingual(
        vi: "\(village): '\(names.0)' ngày \(after.date.vietnamese) trước '\(names.1)' ngày "
          + before.date.vietnamese,
        en: "\(village): '\(names.0)' on \(after.date.iso) comes before '\(names.1)' on "
          + before.date.iso),
      notes: [
        Diagnostic.Note(
          at: before.location, Bilingual(vi: "bước trước ghi ở đây", en: "the earlier stage"))
      ])
  }

  fileprivate static func skipped(_ row: Milestone, _ stage: String, _ village: String) -> Self {
    Diagnostic(
      StageRules.skipped, at: row.location,
      Bilingual(
        vi: "\(village): chưa ghi bước '\(stage)' đứng trước",
        en: "\(village): the stage '\(stage)' before is missing"))
  }
}
