package import Diagnostics

/// What the assessed data says against itself, at the as-of date. Nothing is repaired.
package enum AssessmentRules {
  package static let all = [
    verdictDiffers, criterionDiffers, indicatorsUncountable, groupUnknown, valueOutOfRange,
    valueDiffers, percentDoubtful, reasonMissing,
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

  static let valueDiffers = Rule(
    "assessment-value-differs", .warning,
    summary: Bilingual(
      vi: "Tỷ lệ ghi trong ô khác với tử số chia mẫu số.",
      en: "A stated percentage is not its numerator over its denominator."),
    explanation: Bilingual(
      vi: """
        Khi có tử số và mẫu số, trang web tính và hiện tỷ lệ từ hai số đó. Tỷ lệ ghi ở cột value \
        không phải là tỷ lệ ấy làm tròn. Hãy sửa một trong ba số, hoặc xóa ô value.
        """,
      en: """
        With a numerator and a denominator, pages compute and show the percentage of the two. The \
        one in the column value is not that one, rounded. Correct one of the three numbers, or \
        clear the cell.
        """))

  static let percentDoubtful = Rule(
    "assessment-percent-doubtful", .warning,
    summary: Bilingual(
      vi: "Tỷ lệ nhỏ bất thường: có thể ghi 0,95 thay cho 95%.",
      en: "A percentage is oddly small: 0.95 may stand for 95%."),
    explanation: Bilingual(
      vi: """
        Excel lưu 95% thành 0,95. Chỉ tiêu này tính bằng %, nên 0,95 được đọc là 0,95%. Hãy ghi 95 \
        hoặc 95%; nếu đúng là dưới 1%, ghi thêm dấu %.
        """,
      en: """
        A spreadsheet keeps 95% as 0.95. The indicator is in per cent, so 0.95 is read as 0.95%. \
        Write 95 or 95%; if it really is below 1%, add the sign.
        """))

  static let reasonMissing = Rule(
    "assessment-reason-missing", .warning,
    summary: Bilingual(
      vi: "Không áp dụng nhưng chưa ghi lý do.", en: "Not applicable, but nothing says why."),
    explanation: Bilingual(
      vi: "Ghi ở cột note vì sao chỉ tiêu không áp dụng cho bản; trang web hiện lý do đó.",
      en: "Say in the column note why the indicator does not apply; pages show the reason."))

  static let valueOutOfRange = Rule(
    "assessment-value-out-of-range", .error,
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
