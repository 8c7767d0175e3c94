import Diagnostics

/// The schemas of all tables.
package enum Schemas {
  package static let all = [
    criteria, indicators, papers, communes, villages, units, assignments, assessments, tasks,
    evidence,
    milestones, registrations, reports, funds, documents, villageEvents, claims, explanations,
    postings, frozen,
  ]

  /// Those that stand beside a set instead of in `data/`.
  static let ofSets: Set = [criteria.name, indicators.name, papers.name]

  /// Those that people fill in; the others are written by the program.
  package static var byHand: [TableSchema] { all.filter { $0.name != frozen.name } }

  static let source = TableSchema.Column(
    "source", .text, ["nguồn", "căn cứ"],
    vi: "Lấy từ đâu: tài liệu và dòng.", en: "Where the row comes from: document and line.")
  static let note = TableSchema.Column(
    "note", .text, ["ghi chú"], vi: "Ghi chú, hiện trên trang.", en: "A remark shown on the site.")

  private static let citedDocument = TableSchema.Column(
    "document", .reference(table: "documents"), ["văn bản"], vi: "Mã văn bản quy định.",
    en: "The id of the document it is from.")

  package static let criteria = TableSchema(
    name: "criteria",
    description: Bilingual(
      vi: "Các tiêu chí của một bộ tiêu chí.", en: "The criteria of one set."),
    columns: [
      .init(
        "code", .code, ["mã", "số", "tiêu chí", "mã tiêu chí", "tc"], required: true, unique: true,
        vi: "Số của tiêu chí, như 14.", en: "The criterion's number, such as 14."),
      .init(
        "name", .text, ["tên", "tên tiêu chí", "nội dung"],
        vi: "Tên tiêu chí; để trống nếu văn bản không nêu.",
        en: "The criterion's name; blank when the source gives none."),
      .init(
        "requirement", .requirement, ["yêu cầu", "ngưỡng", "mức đạt"],
        vi: "Yêu cầu, khi tiêu chí được đánh giá trực tiếp.",
        en: "The requirement, when the criterion itself is assessed."),
      .init(
        "declared_indicators", .wholeNumber, ["số chỉ tiêu"],
        vi: "Tiêu chí có bao nhiêu chỉ tiêu, khi văn bản nói rõ.",
        en: "How many indicators the criterion has, when its source says so."),
      citedDocument, note, source,
    ])

  package static let indicators = TableSchema(
    name: "indicators",
    description: Bilingual(
      vi: "Các chỉ tiêu của một bộ tiêu chí.", en: "The indicators of one set."),
    columns: [
      .init(
        "criterion", .code, ["tiêu chí", "mã tiêu chí", "tc"], required: true,
        vi: "Mã của tiêu chí chứa chỉ tiêu.", en: "The code of the criterion it belongs to."),
      .init(
        "code", .code, ["mã", "mã chỉ tiêu", "chỉ tiêu", "số"], required: true,
        vi: "Mã chỉ tiêu như văn bản in: 14.10, hoặc 1 nếu đánh số lại trong từng tiêu chí.",
        en: "The code as printed: 14.10, or 1 where numbers restart in every criterion."),
      .init(
        "name", .text, ["tên", "tên chỉ tiêu", "nội dung"],
        vi: "Tên chỉ tiêu; để trống nếu văn bản không nêu.",
        en: "The indicator's name; blank when the source gives none."),
      .init(
        "unit", .text, ["đơn vị", "đơn vị tính", "đvt"], vi: "Đơn vị của giá trị, như %.",
        en: "The unit of its values, such as %."),
      .init(
        "requirement", .requirement, ["yêu cầu", "ngưỡng", "mức đạt"],
        vi: "Đạt; >= 95 %; 15..<20 %; khu vực III: >= 70 %; khác: >= 80 %; 2 of 3; 10 điểm.",
        en: "Đạt; >= 95 %; 15..<20 %; khu vực III: >= 70 %; khác: >= 80 %; 2 of 3; 10 điểm."),
      .init(
        "counts", .text, ["đếm", "đối tượng đếm"],
        vi:
          "Tử số đếm gì: hộ, người, km; dùng trong câu “còn thiếu 1 hộ”. Để trống được coi là đếm "
          + "người hoặc hộ khi privacy trong site.yaml che số nhỏ.",
        en:
          "What the numerator counts: hộ, người, km; for the words “1 hộ missing”. Blank is taken "
          + "for persons or households where privacy in site.yaml keeps back small counts."),
      citedDocument, note, source,
    ])

  package static let communes = TableSchema(
    name: "communes",
    description: Bilingual(
      vi: "Các xã, phường; chỉ cần khi trang có nhiều xã.",
      en: "The communes; needed only where the site has several."),
    columns: [
      .init(
        "id", .identifier, ["mã", "mã xã"], required: true, unique: true,
        vi: "Mã cố định, dùng trong địa chỉ trang: chieng-khoi.",
        en: "A stable id, used in page addresses: chieng-khoi."),
      .init(
        "name", .text, ["tên", "tên xã", "xã"], required: true, vi: "Tên xã.",
        en: "The commune's name."),
      officialCode,
      source,
    ])

  private static let officialCode = TableSchema.Column(
    "official_code", .text, ["mã hành chính", "mã đơn vị hành chính", "mã đvhc"],
    vi: "Mã đơn vị hành chính, như 04090; mã có thể được dùng lại nên không thay cho cột id.",
    en: "The official code, such as 04090; codes are used again, so that it is no id.")

  package static let villages = TableSchema(
    name: "villages",
    description: Bilingual(vi: "Các bản, tiểu khu, thôn.", en: "The villages."),
    columns: [
      .init(
        "id", .identifier, ["mã", "mã bản"], required: true, unique: true,
        vi: "Mã cố định, dùng trong địa chỉ trang: ban-put.",
        en: "A stable id, used in page addresses: ban-put."),
      .init(
        "name", .text, ["tên", "tên bản", "bản"], required: true, vi: "Tên bản.",
        en: "The village's name."),
      .init(
        "commune", .reference(table: "communes"), ["xã", "mã xã"],
        vi: "Mã xã, hoặc tên xã nếu không trùng; bắt buộc khi có bảng communes.csv.",
        en: "The commune's id, or its unique name; required where there is a communes.csv."),
      officialCode,
      .init(
        "kind", .text, ["loại", "loại hình"], vi: "bản, tiểu khu, thôn…",
        en: "What it is: bản, tiểu khu, thôn…"),
      .init(
        "group", .text, ["nhóm", "khu vực"], vi: "Nhóm để áp dụng ngưỡng, như khu vực III.",
        en: "The group whose thresholds apply."),
      .init("households", .wholeNumber, ["số hộ"], vi: "Số hộ.", en: "Number of households."),
      .init(
        "population", .wholeNumber, ["dân số", "nhân khẩu", "số khẩu"], vi: "Số nhân khẩu.",
        en: "Number of inhabitants."),
      .init(
        "target_title", .text, ["danh hiệu phấn đấu", "mục tiêu"], vi: "Danh hiệu phấn đấu.",
        en: "The title aimed for."),
      .init(
        "target_year", .wholeNumber, ["năm phấn đấu", "năm mục tiêu"], vi: "Năm phấn đấu.",
        en: "The year aimed for."),
      source,
    ])

  package static let assessments = TableSchema(
    name: "assessments",
    description: Bilingual(
      vi: "Sổ đánh giá: mỗi dòng một lần đánh giá, chỉ thêm, không sửa.",
      en: "The log of assessments: one row each, only ever added to."),
    columns: [
      .init("date", .date, ["ngày", "ngày đánh giá"], required: true, vi: "Ngày.", en: "The day."),
      .init(
        "village", .reference(table: "villages"), ["bản", "mã bản"], required: true,
        vi: "Mã bản, hoặc tên bản nếu không trùng.", en: "The village's id, or its unique name."),
      .init(
        "set", .reference(table: "sets"), ["bộ tiêu chí", "bộ"],
        vi: "Bộ tiêu chí; để trống là bộ mặc định.", en: "The set; blank is the default set."),
      .init(
        "code", .code, ["mã", "chỉ tiêu", "mã chỉ tiêu", "tiêu chí", "mã tiêu chí"], required: true,
        vi: "Mã chỉ tiêu hoặc tiêu chí; 4.* là các chỉ tiêu còn lại của tiêu chí 4.",
        en: "An indicator's or criterion's code; 4.* is what remains of criterion 4."),
      .init(
        "status", .words(StatusWords.accepted), ["trạng thái", "kết quả", "đánh giá"],
        vi: "Đạt, Chưa đạt, Cơ bản đạt, Không áp dụng; trống là chưa rõ.",
        en: "Đạt, Chưa đạt, Cơ bản đạt, Không áp dụng; blank is unknown."),
      .init("value", .number, ["giá trị", "số liệu"], vi: "Giá trị đo được.", en: "The value."),
      .init("numerator", .number, ["tử số", "số đạt"], vi: "Tử số.", en: "The numerator."),
      .init("denominator", .number, ["mẫu số", "tổng số"], vi: "Mẫu số.", en: "The denominator."),
      .init(
        "stage", .words(StageWords.accepted), ["cấp đánh giá", "cấp"],
        vi: "Ai đánh giá: bản, xã, huyện.", en: "Who judged: bản, xã, huyện."),
      .init(
        "assessor", .text, ["người đánh giá", "đơn vị đánh giá"], vi: "Đơn vị đánh giá.",
        en: "The assessing unit."),
      .init(
        "document", .reference(table: "documents"), ["văn bản", "tài liệu"], vi: "Mã văn bản.",
        en: "The document's id."),
      .init(
        "recorded", .date, ["ngày ghi sổ", "ghi ngày"],
        vi:
          "Ngày ghi dòng này vào sổ, khi ghi sau ngày đánh giá. Ghi sau ngày chốt tháng là đính chính.",
        en: "The day the row was written, where later than its date; past a cut-off, a correction."),
      note, source,
    ])

  package static let documents = TableSchema(
    name: "documents",
    description: Bilingual(vi: "Các văn bản được dẫn.", en: "The documents cited."),
    columns: [
      .init(
        "id", .identifier, ["mã"], required: true, unique: true, vi: "Mã cố định.",
        en: "A stable id."),
      .init(
        "title", .text, ["tên gọi", "tên tắt"], vi: "Tên gọi ngắn trên trang.",
        en: "What pages call it."),
      .init("number", .text, ["số", "số hiệu", "số ký hiệu"], vi: "Số, ký hiệu.", en: "Number."),
      .init("date", .date, ["ngày", "ngày ban hành"], vi: "Ngày ban hành.", en: "Date of issue."),
      .init("issuer", .text, ["cơ quan ban hành"], vi: "Cơ quan ban hành.", en: "Issuer."),
      .init("subject", .text, ["trích yếu", "nội dung"], vi: "Trích yếu.", en: "Subject."),
      .init("valid_from", .date, ["hiệu lực từ"], vi: "Hiệu lực từ.", en: "In force from."),
      .init("valid_to", .date, ["hiệu lực đến"], vi: "Hiệu lực đến.", en: "In force to."),
      .init(
        "replaced_by", .reference(table: "documents"), ["thay thế bởi"], vi: "Văn bản thay thế.",
        en: "The document that replaces it."),
      .init("file", .path, ["tệp"], vi: "Tệp trong thư mục nội dung.", en: "Its file."),
      source,
    ])
}
