import Diagnostics

/// The texts for what is wrong with rows of the log as a whole.
extension Diagnostic {
  /// A log with neither a status nor a number in any row: its heading is a slip, or it is cut.
  static func noResults(at location: Location) -> Self {
    Diagnostic(
      InputRules.columnMissing, at: location,
      Bilingual(
        vi: "bảng assessments không có cột kết quả nào: 'status' (trạng thái), 'value' (giá trị)",
        en: "table assessments has no column of results: 'status', 'value'"),
      help: Bilingual(
        vi: "thêm cột 'trạng thái', hoặc sửa tiêu đề viết sai",
        en: "add a column 'status', or correct a heading that is a slip"))
  }

  static func assessmentEmpty(at location: Location) -> Self {
    Diagnostic(
      InputRules.assessmentEmpty, at: location,
      Bilingual(
        vi: "dòng này không có trạng thái và số liệu",
        en: "this row has neither a status nor a number"),
      help: Bilingual(
        vi: "điền trạng thái, ghi – nếu chưa rõ, hoặc xóa dòng",
        en: "fill in the status, write – if it is unknown, or delete the row"))
  }

  static func recordedEarly(at location: Location) -> Self {
    Diagnostic(
      InputRules.assessmentRecordedEarly, at: location,
      Bilingual(
        vi: "ngày ghi sổ trước ngày đánh giá", en: "the row was written before its own day"),
      help: Bilingual(
        vi: "sửa một trong hai ngày, hoặc để trống ngày ghi sổ",
        en: "correct one of the days, or leave the day of writing blank"))
  }

  static func assessmentConflict(at location: Location, first: Location) -> Self {
    Diagnostic(
      InputRules.assessmentConflict, at: location,
      Bilingual(
        vi: "dòng này nói khác một dòng cùng bản, chỉ tiêu, ngày và cấp đánh giá",
        en: "this row contradicts one of the same village, code, day and stage"),
      notes: [.init(at: first, Bilingual(vi: "dòng kia ở đây", en: "the other row is here"))],
      help: Bilingual(
        vi: "xóa dòng sai, sửa ngày của một dòng, hoặc điền ngày ghi sổ cho dòng đính chính",
        en: "delete the wrong one, correct the day of one, or give a correction its day of writing")
    )
  }

  static func assessmentRepeated(at location: Location, first: Location) -> Self {
    Diagnostic(
      InputRules.assessmentRepeated, at: location,
      Bilingual(
        vi: "kết quả này đã ghi ở một dòng khác", en: "another row says the same"),
      notes: [.init(at: first, Bilingual(vi: "dòng kia ở đây", en: "the other row is here"))],
      help: Bilingual(vi: "xóa một trong hai dòng", en: "delete one of them"))
  }
}
