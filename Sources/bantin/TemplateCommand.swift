import ArgumentParser
import Authoring
import Diagnostics
import Inputs
import Publishing

/// `bantin template`
struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Viết một bảng trống với đủ các cột, mở được bằng Excel.",
    discussion: """
      Writes a blank table with all its columns.

      Không nêu bảng nào thì liệt kê các bảng. Không bao giờ ghi đè tệp đã có.
      Without a table all are listed. A file that is there is never replaced.

      VÍ DỤ (EXAMPLES)
        bantin template villages > villages.csv
        bantin template claims --output content/data/claims.csv
        bantin template tasks --example          có một dòng ví dụ (with an example row)
      """)

  @Argument(
    help: .init("Tên bảng. (The table.)", valueName: "bảng"),
    completion: .list(Schemas.byHand.map(\.name)))
  var table: String?

  @Option(
    name: .shortAndLong,
    help: .init(
      "Tệp sẽ ghi; không nêu thì in ra màn hình. (The file; else the output.)", valueName: "tệp"),
    completion: .file())
  var output: String?

  @Flag(help: "Thêm một dòng ví dụ, không bao giờ được đăng. (An example row, never published.)")
  var example = false

  @OptionGroup(title: "BẢNG (TABLE)") var form: TableFormOptions

  @Option(
    help: .init("Ngôn ngữ của thông báo. (The language of messages.)", valueName: "vi|en"))
  var lang = Language.vietnamese

  func validate() throws {
    guard output?.isEmpty == true else { return }
    throw ValidationError("--output không được để trống (must not be empty)")
  }

  func run() throws {
    guard let table else {
      return Console.print(tableList(Schemas.byHand, in: lang), to: .output)
    }
    let bytes = blankTable(try namedTable(table, lang), form.form, withExample: example)
    guard let output else { return Console.print(bytes, to: .output) }
    let isWritten: Bool
    do throws(PublishingError) {
      isWritten = try saveNew(bytes, at: plain(output))
    } catch {
      try end(error.message, in: lang, 2)
    }
    if !isWritten {
      let text = Bilingual(
        vi: "'\(output)' đã có; Bantin không ghi đè, hãy chọn tên khác",
        en: "'\(output)' exists; Bantin does not replace it, choose another name")
      try end(text, in: lang, 1)
    }
    let text = Bilingual(vi: "Đã ghi \(output).", en: "Wrote \(output).")
    Console.print(text[lang] + "\n", to: .messages)
  }
}
