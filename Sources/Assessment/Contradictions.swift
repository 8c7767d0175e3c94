package import Diagnostics
import Model

/// What the assessed data says against itself, at the as-of date. Nothing is repaired.
package enum AssessmentRules {
  package static let all = [verdictDiffers, criterionDiffers, indicatorsUncountable]

  static let verdictDiffers = Rule(
    "assessment-verdict-differs", .warning,
    summary: Bilingual(
      vi: "Kết quả ghi trong sổ khác với kết quả tính từ số liệu.",
      en: "The stated status differs from what the number says."),
    explanation: Bilingual(
      vi: """
        Dòng đánh giá vừa có số liệu vừa có trạng thái, nhưng hai bên không khớp khi so với ngưỡng \
        của chỉ tiêu. Trang web lấy kết quả tính từ số liệu và hiện cả hai. Hãy sửa số liệu, trạng \
        thái hoặc ngưỡng, tùy chỗ nào sai.
        """,
      en: """
        The row has both a number and a status, and held against the requirement they disagree. \
        The site takes the number's verdict and shows both. Correct whichever is wrong.
        """))

  static let criterionDiffers = Rule(
    "assessment-criterion-differs", .warning,
    summary: Bilingual(
      vi: "Tiêu chí ghi một đằng, các chỉ tiêu của nó cho kết quả một nẻo.",
      en: "A criterion's stated status differs from what its indicators give."),
    explanation: Bilingual(
      vi: """
        Tiêu chí chỉ đạt khi mọi chỉ tiêu của nó đạt hoặc không áp dụng. Dòng ghi cho cả tiêu chí \
        không khớp với các dòng ghi cho từng chỉ tiêu. Trang web lấy kết quả từ chỉ tiêu.
        """,
      en: """
        A criterion is met only when all its indicators are met or not applicable. The row on the \
        criterion does not agree with the rows on its indicators. The site follows the indicators.
        """))

  static let indicatorsUncountable = Rule(
    "assessment-indicators-uncountable", .warning,
    summary: Bilingual(
      vi: "Không đếm được số chỉ tiêu đạt vì bộ tiêu chí chưa liệt kê đủ chỉ tiêu.",
      en: "Met indicators cannot be counted, because the set does not list them all."),
    explanation: Bilingual(
      vi: """
        Bộ tiêu chí khai nhiều chỉ tiêu hơn số đã liệt kê, và có tiêu chí chưa rõ các chỉ tiêu còn \
        lại đạt hay không. Hãy liệt kê chỉ tiêu trong indicators.csv, hoặc thêm cột \
        declared_indicators trong criteria.csv, hoặc ghi một dòng đánh giá với mã như 4.* cho các \
        chỉ tiêu còn lại của tiêu chí 4.
        """,
      en: """
        The set declares more indicators than it lists, and for some criterion nothing says whether \
        the remaining ones are met. List them in indicators.csv, give declared_indicators in \
        criteria.csv, or add an assessment on a code such as 4.* for the remaining indicators of \
        criterion 4.
        """))
}

func contradictions(in progress: Progress, of programme: Programme) -> [Diagnostic] {
  var found: [Diagnostic] = []
  for set in progress.sets {
    for village in set.villages {
      let name = programme.villages[village.village].name
      let criteria = programme.sets[set.set].criteria
      for (criterion, state) in zip(criteria, village.criteria) {
        found += statementDiffers(criterion, state, programme.log, name)
        for (indicator, state) in zip(criterion.indicators, state.indicators) {
          guard case .row(let row, let judgement) = state.basis, judgement.isContradictory else {
            continue
          }
          found.append(numberDiffers(indicator.reference, row, programme.log, name))
        }
      }
      if village.uncounted > 0, village.lastAssessed != nil {
        found.append(uncountable(village, programme, name))
      }
    }
  }
  return found
}

private func numberDiffers(
  _ code: Code, _ row: Int, _ log: AssessmentLog, _ village: String
) -> Diagnostic {
  Diagnostic(
    AssessmentRules.verdictDiffers, at: log.location(of: row),
    Bilingual(
      vi: "\(village), chỉ tiêu \(code): trạng thái ghi khác với kết quả tính từ số liệu",
      en: "\(village), indicator \(code): the stated status differs from the measured one"))
}

private func statementDiffers(
  _ criterion: Criterion, _ state: CriterionState, _ log: AssessmentLog, _ village: String
) -> [Diagnostic] {
  guard let row = state.row, let stated = state.judgement?.stated else { return [] }
  let isMeasured = state.judgement?.isContradictory == true
  let differs = stated == .met && state.verdict == .unmet
  guard isMeasured || differs else { return [] }
  let other = state.indicators.lazy.compactMap { indicator -> Int? in
    guard indicator.verdict == .unmet, case .row(let row, _) = indicator.basis else { return nil }
    return row
  }.first
  let note = other.map {
    Diagnostic.Note(
      at: log.location(of: $0),
      Bilingual(vi: "chỉ tiêu chưa đạt ghi ở đây", en: "the unmet indicator stands here"))
  }
  return [
    Diagnostic(
      AssessmentRules.criterionDiffers, at: log.location(of: row),
      Bilingual(
        vi: "\(village), tiêu chí \(criterion.code): ghi là đạt nhưng số liệu cho thấy chưa đạt",
        en: "\(village), criterion \(criterion.code): stated as met but the data says unmet"),
      notes: note.map { [$0] } ?? [])
  ]
}

private func uncountable(
  _ village: VillageProgress, _ programme: Programme, _ name: String
) -> Diagnostic {
  Diagnostic(
    AssessmentRules.indicatorsUncountable, at: programme.villages[village.village].location,
    Bilingual(
      vi: "\(name): chưa rõ kết quả của \(village.uncounted) chỉ tiêu không có trong danh sách",
      en: "\(name): nothing is known about \(village.uncounted) unlisted indicators"))
}
