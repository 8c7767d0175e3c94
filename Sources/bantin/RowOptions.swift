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
