import Diagnostics
import Model
import Vietnamese

/// The texts for what is wrong with a heading or a cell.
extension Diagnostic {
  static func unknownColumn(_ heading: String, in schema: TableSchema, at location: Location)
    -> Self
  {
    let names = schema.columns.flatMap { [$0.name] + $0.aliases }
    let guess = nearMiss(to: heading, in: names)
    return Diagnostic(
      InputRules.columnUnknown, at: location,
      Bilingual(
        vi: "bảng \(schema.name) không có cột '\(heading)'; cột bị bỏ qua",
        en: "table \(schema.name) has no column '\(heading)'; it is ignored"),
      help: didYouMean(guess))
  }

  static func columnTwice(
    _ heading: String, _ first: String, at location: Location, first other: Location
  ) -> Self {
    Diagnostic(
      InputRules.columnTwice, at: location,
      Bilingual(
        vi: "cột '\(heading)' cùng nghĩa với cột '\(first)'",
        en: "column '\(heading)' means the same as '\(first)'"),
      notes: [.init(at: other, Bilingual(vi: "cột kia ở đây", en: "the other one stands here"))],
      help: Bilingual(vi: "xóa một trong hai cột", en: "delete one of them"))
  }

  static func missingColumn(
    _ column: TableSchema.Column, in schema: TableSchema, at location: Location
  ) -> Self {
    let alias = column.aliases.first ?? column.name
    return Diagnostic(
      InputRules.columnMissing, at: location,
      Bilingual(
        vi: "bảng \(schema.name) thiếu cột '\(column.name)' (\(alias))",
        en: "table \(schema.name) lacks the column '\(column.name)'"),
      help: Bilingual(
        vi: "thêm cột '\(alias)': \(column.description.vi)",
        en: "add a column '\(column.name)': \(column.description.en)"))
  }

  static func cellRequired(_ heading: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.cellRequired, at: location,
      Bilingual(vi: "ô '\(heading)' bắt buộc phải có", en: "'\(heading)' must not be blank"))
  }

  static func cellDuplicate(_ text: String, at location: Location, first: Location) -> Self {
    Diagnostic(
      InputRules.cellDuplicate, at: location,
      Bilingual(vi: "'\(text)' đã có ở dòng khác", en: "'\(text)' stands in another row"),
      notes: [.init(at: first, Bilingual(vi: "lần đầu ở đây", en: "first here"))],
      help: text.contains(".")
        ? Bilingual(
          vi: "nếu Excel đã đổi 14.10 thành 14.1, định dạng cột là Văn bản (Text) rồi nhập lại",
          en: "if Excel turned 14.10 into 14.1, format the column as Text and type it again")
        : nil)
  }

  static func rowRepeated(at location: Location, other: Location) -> Self {
    Diagnostic(
      InputRules.rowRepeated, at: location,
      Bilingual(vi: "dòng này giống hệt một dòng trước", en: "the row is the same as one before"),
      notes: [
        Diagnostic.Note(at: other, Bilingual(vi: "dòng trước ở đây", en: "the row before"))
      ])
  }

  static func identifierForm(_ text: String, at location: Location) -> Self {
    let guess = slug(text)
    return Diagnostic(
      InputRules.identifierForm, at: location,
      Bilingual(vi: "'\(text)' không dùng làm mã được", en: "'\(text)' cannot be an id"),
      help: guess.isEmpty ? nil : Bilingual(vi: "viết '\(guess)'", en: "write '\(guess)'"))
  }

  static func codeForm(_ text: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.codeForm, at: location,
      Bilingual(vi: "'\(text)' không phải là mã", en: "'\(text)' is not a code"),
      help: didYouMean(pointed(text))
        ?? Bilingual(vi: "viết như 14 hoặc 14.10", en: "write it as 14 or 14.10"))
  }

  static func wholeNumberForm(_ text: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.numberForm, at: location,
      Bilingual(
        vi: "'\(text)' không phải là số nguyên từ 0 đến 999.999.999",
        en: "'\(text)' is not a whole number from 0 to 999,999,999"))
  }

  /// A number that cannot be read, or can be read two ways.
  static func numberForm(_ text: String, _ reading: NumberReading, at location: Location) -> Self {
    switch reading {
    case .ambiguous: numberAmbiguous(text, at: location)
    case .tooLarge: numberTooLarge(text, at: location)
    case .invalid, .number: notANumber(text, at: location)
    }
  }

  private static func notANumber(_ text: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.numberForm, at: location,
      Bilingual(vi: "'\(text)' không phải là số", en: "'\(text)' is not a number"),
      help: Bilingual(vi: "viết như 1.234,5 hoặc 98,61%", en: "write it as 1.234,5 or 98,61%"))
  }

  private static func numberTooLarge(_ text: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.numberForm, at: location,
      Bilingual(
        vi: "'\(text)' có quá nhiều chữ số", en: "'\(text)' has more digits than can be kept"))
  }

  private static func numberAmbiguous(_ text: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.numberAmbiguous, at: location,
      Bilingual(vi: "'\(text)' có thể đọc theo hai cách", en: "'\(text)' can be read two ways"),
      help: Bilingual(
        vi: "ghi decimal_mark: \",\" trong site.yaml, hoặc viết lại số",
        en: "say decimal_mark: \",\" in site.yaml, or rewrite the number"))
  }

  static func dateForm(_ text: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.dateForm, at: location,
      Bilingual(
        vi: "'\(text)' không phải là ngày có thật", en: "'\(text)' is not a day that exists"),
      help: dateHelp(text))
  }

  private static func dateHelp(_ text: String) -> Bilingual {
    if let number = Int(text), (20_000...80_000).contains(number) {
      return Bilingual(
        vi: "bảng tính đã lưu ngày thành số; định dạng cột là Ngày (Date) rồi lưu lại tệp CSV",
        en: "a spreadsheet kept the day as a number; format the column as Date and save again")
    }
    let parts = text.split { "/-.".contains($0) }
    if parts.count == 3, parts[2].count == 2, parts.allSatisfy({ Int($0) != nil }) {
      return Bilingual(vi: "viết năm đủ bốn chữ số", en: "write the year with four digits")
    }
    return Bilingual(
      vi: "viết ngày/tháng/năm như 13/9/2022", en: "write day/month/year as 13/9/2022")
  }

  /// A code in which a spreadsheet or a hand wrote commas for points.
  private static func pointed(_ text: String) -> String? {
    let pointed = String(text.map { $0 == "," ? "." : $0 })
    return pointed != text && Code(pointed) != nil ? pointed : nil
  }

  static func requirementForm(_ text: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.requirementForm, at: location,
      Bilingual(vi: "không hiểu yêu cầu '\(text)'", en: "'\(text)' is no form of a requirement"),
      help: Bilingual(
        vi: "viết như >= 95 %, 15..<20 %, Đạt; xem bantin explain requirement-form",
        en: "write it as >= 95 %, 15..<20 %, Đạt; see bantin explain requirement-form"))
  }

  static func unknown(
    _ text: String, in table: String, hint: String?, at location: Location
  ) -> Self {
    Diagnostic(
      InputRules.referenceUnknown, at: location,
      Bilingual(vi: "'\(text)' không có trong \(table)", en: "'\(text)' is not in \(table)"),
      help: didYouMean(hint))
  }

  static func ambiguousName(_ text: String, _ ids: [String], at location: Location) -> Self {
    let shown = ids.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      InputRules.referenceAmbiguous, at: location,
      Bilingual(
        vi: "có \(ids.count) bản tên '\(text)'", en: "\(ids.count) villages are named '\(text)'"),
      help: Bilingual(vi: "viết một trong các mã \(shown)", en: "write one of the ids \(shown)"))
  }

  static func unknownCode(
    _ text: String, hint: String?, set: String, at location: Location
  ) -> Self {
    Diagnostic(
      InputRules.codeUnknown, at: location,
      Bilingual(
        vi: "bộ tiêu chí \(set) không có mã '\(text)'", en: "set \(set) has no code '\(text)'"),
      help: didYouMean(hint))
  }

  static func statusUnknown(_ text: String, at location: Location) -> Self {
    let guess = nearMiss(to: text, in: StatusWords.accepted.filter { $0.count > 1 })
    let shown = "'Đạt', 'Chưa đạt', 'Cơ bản đạt', 'Không áp dụng'"
    return Diagnostic(
      InputRules.statusUnknown, at: location,
      Bilingual(
        vi: "'\(text)' không phải là trạng thái; viết \(shown) hoặc để trống",
        en: "'\(text)' is not a status; write \(shown) or leave it blank"),
      help: didYouMean(guess))
  }

  static func wordUnknown(_ text: String, _ accepted: [String], at location: Location) -> Self {
    let guess = nearMiss(to: text, in: accepted)
    let shown = accepted.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      InputRules.wordUnknown, at: location,
      Bilingual(vi: "'\(text)' không thuộc: \(shown)", en: "'\(text)' is not one of: \(shown)"),
      help: didYouMean(guess))
  }

  static func didYouMean(_ guess: String?) -> Bilingual? {
    guess.map { Bilingual(vi: "có phải là '\($0)'?", en: "did you mean '\($0)'?") }
  }
}
