package import Diagnostics

/// What the assessed data says against itself, at the as-of date. Nothing is repaired.
package enum AssessmentRules {
  package static let all = [
    verdictDiffers, criterionDiffers, indicatorsUncountable, groupUnknown, valueOutOfRange,
  ]

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
        Tiêu chí chỉ đạt khi mọi chỉ tiêu của nó đạt hoặc không áp dụng. Dòng ghi cả tiêu chí đạt \
        mà còn chỉ tiêu chưa đạt, hoặc ghi chưa đạt mà mọi chỉ tiêu đều đạt. Trang web coi tiêu chí \
        là chưa đạt. Hãy sửa dòng sai, hoặc thêm dòng mới cho chỉ tiêu đã thay đổi.
        """,
      en: """
        A criterion is met only when all its indicators are met or not applicable. The row on the \
        criterion says met while an indicator is unmet, or unmet while all of them are met. The site \
        takes the criterion as unmet. Correct the wrong row, or add one for what has changed.
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

  static let groupUnknown = Rule(
    "assessment-group-unknown", .warning,
    summary: Bilingual(
      vi: "Không so được số liệu với ngưỡng vì bản không thuộc nhóm nào có ngưỡng.",
      en: "Numbers cannot be held against thresholds, because no threshold is for the village."),
    explanation: Bilingual(
      vi: """
        Ngưỡng của chỉ tiêu khác nhau theo nhóm (ví dụ khu vực I, II, III), nhưng bản chưa ghi nhóm \
        hoặc nhóm đó không có ngưỡng. Hãy điền cột group trong villages.csv, hoặc thêm ngưỡng \
        “khác: …” trong indicators.csv. Trong lúc chờ, trang web chỉ dùng trạng thái đã ghi.
        """,
      en: """
        The indicator's thresholds depend on the village's group, but the village has none, or one \
        without a threshold. Fill in the column group of villages.csv, or add a threshold for the \
        rest ("khác: …") in indicators.csv. Until then the site goes by the stated status alone.
        """))

  static let valueOutOfRange = Rule(
    "assessment-value-out-of-range", .warning,
    summary: Bilingual(
      vi: "Số điểm hoặc số nội dung đạt nằm ngoài mức có thể có.",
      en: "A number of points or of parts is not possible."),
    explanation: Bilingual(
      vi: """
        Điểm không thể nhỏ hơn 0 hoặc lớn hơn điểm tối đa; số nội dung đạt không thể nhỏ hơn 0 hoặc \
        nhiều hơn số nội dung của chỉ tiêu. Hãy sửa số liệu của dòng, hoặc yêu cầu của chỉ tiêu.
        """,
      en: """
        Points lie between 0 and their maximum, and the parts that are met between 0 and all parts \
        of the indicator. Correct the row's number, or the requirement.
        """))
}
