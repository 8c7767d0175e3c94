import ArgumentParser
import Authoring
import Diagnostics
import Inputs

/// `bantin schema`
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Cho biết từng bảng có những cột nào, mỗi cột ghi gì.",
    discussion: """
      Tells the columns of every table and what they hold.

      Không nêu bảng nào thì liệt kê các bảng. Dạng json là Data Package 2.0 với Table Schema, lấy từ \
      chính lược đồ mà Bantin dùng để đọc.
      Without a table all are listed. As json it is a Data Package 2.0 with Table Schemas, from the \
      very schemas that Bantin reads with.

      VÍ DỤ (EXAMPLES)
        bantin schema
        bantin schema villages
        bantin schema assessments --lang en
        bantin schema --format json > luoc-do.json
      """)

  enum Form: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Argument(
    help: .init("Tên bảng. (The table.)", valueName: "bảng"),
    completion: .list(Schemas.all.map(\.name)))
  var table: String?

  @Option(help: .init("Dạng. (The form.)", valueName: "text|json"))
  var format = Form.text

  @Option(
    help: .init("Ngôn ngữ của thông báo. (The language of messages.)", valueName: "vi|en"))
  var lang = Language.vietnamese

  func run() throws {
    let tables = try table.map { [try namedTable($0, in: Schemas.all, lang)] }
    switch format {
    case .json: Console.print(dataPackage(of: tables ?? Schemas.all).written + "\n", to: .output)
    case .text:
      let texts = tables?.map { schemaText($0, in: lang) } ?? [tableList(Schemas.all, in: lang)]
      Console.print(texts.joined(), to: .output)
    }
  }
}

/// The table that an argument names; a wrong one ends the command.
func namedTable(
  _ name: String, in tables: [TableSchema] = Schemas.byHand, _ language: Language
) throws -> TableSchema {
  do throws(AuthoringMistake) {
    return try TableNames.table(named: name, in: tables)
  } catch {
    try end(error.message, in: language, 64)
  }
}
