import ArgumentParser
import Authoring
import Diagnostics
import Inputs
import SiteBuild

/// What a new row holds and where it goes; shared by the commands that add one.
struct RowOptions: ParsableArguments {
  @Argument(
    help: .init(
      "Từng ô: cột=nội dung; tên cột tiếng Việt hay tiếng Anh, \"hôm nay\" cho ngày. "
        + "(Cells: column=text; today for a day.)", valueName: "cột=nội dung"))
  var cells: [String] = []

  @Option(
    help: .init(
      "Tệp trong thư mục nội dung, khi bảng có nhiều tệp. "
        + "(The file in the content folder, where a table has several.)", valueName: "tệp"))
  var file: String?

  @Option(
    help: .init("Thư mục nội dung. (The content folder.)", valueName: "thư-mục"),
    completion: .directory)
  var content = "content"

  @Option(
    help: .init("Ngôn ngữ của thông báo. (The language of messages.)", valueName: "vi|en"))
  var lang = Language.vietnamese

  @OptionGroup(title: "BẢNG MỚI (A NEW TABLE)") var form: TableFormOptions

  /// Adds the row, tells of it and ends with the exit code when it is not 0.
  func add(to table: TableSchema, mainColumn: String? = nil) throws {
    let row: NewRow
    do throws(AuthoringMistake) {
      row = try completed(
        try NewRow(cells, of: table, mainColumn: mainColumn, today: Clock.today))
    } catch {
      try end(error.message, in: lang, 64)
    }
    let addition: Addition
    do throws(BuildFailure) {
      addition = try SiteBuild.add(row, to: plain(content), file: file, form: form.form)
    } catch {
      try end(error.message, in: lang, 2)
    }
    try tell(addition, in: lang)
  }

  /// Asks for what a row must have, where there is somebody to ask.
  private func completed(_ row: NewRow) throws(AuthoringMistake) -> NewRow {
    var row = row
    if let questions = Questions(in: lang) {
      // One after the other, for an id may follow from a name.
      for column in row.missing {
        let question = "\(column.heading(in: lang)) (\(column.description[lang]))"
        guard let answer = questions.ask(Bilingual(vi: question, en: question)) else { break }
        row.set(column, to: answer, today: Clock.today)
      }
    }
    let missing = row.missing.map { $0.heading(in: lang) }
    if !missing.isEmpty { throw .columnsMissing(missing, in: row.schema.name) }
    return row
  }
}

/// Tells what came of adding something and ends with the exit code when it is not 0.
func tell(_ addition: Addition, in language: Language) throws {
  switch addition {
  case .written(let path, let row, let findings, let sources):
    tell(findings, quoting: sources, in: language)
    let place = Bilingual(
      vi: row.map { "dòng \($0) của \(path)" } ?? path,
      en: row.map { "row \($0) of \(path)" } ?? path)
    let text = Bilingual(vi: "Đã ghi \(place.vi).", en: "Wrote \(place.en).")
    Console.print(text[language] + "\n", to: .output)
  case .refused(let findings, let sources):
    tell(findings, quoting: sources, in: language)
    let text = Bilingual(
      vi: "Chưa ghi gì: nội dung mới có lỗi nêu trên.",
      en: "Nothing was written: what is new has the mistakes above.")
    try end(text, in: language, 1)
  case .mistaken(let mistake):
    try end(mistake.message, in: language, mistake.isAboutContent ? 1 : 64)
  case .open(let path):
    let text = Bilingual(
      vi: "Chưa ghi gì: '\(path)' đang mở trong LibreOffice; lưu, đóng bảng rồi chạy lại.",
      en: "Nothing was written: '\(path)' is open in LibreOffice; save, close it and run again.")
    try end(text, in: language, 1)
  case .taken(let path):
    let text = Bilingual(
      vi: "Chưa ghi gì: '\(path)' đã có, hoặc vừa được sửa ở nơi khác; xem lại rồi chạy lại",
      en: "Nothing was written: '\(path)' exists or was changed meanwhile; look and run again")
    try end(text, in: language, 1)
  }
}

private func tell(_ findings: [Diagnostic], quoting sources: DraftSources, in language: Language) {
  let stream = Console.Stream.messages
  let text = printed(
    findings, as: .text, language: language, sources: { sources.text(of: $0) },
    options: PrintingOptions(colour: stream.takesColour, showsAll: false))
  Console.print(text, to: stream)
}
