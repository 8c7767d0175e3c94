import ArgumentParser
import Authoring
import Diagnostics

/// How new tables are written; shared by `init`, `new` and `template`.
struct TableFormOptions: ParsableArguments {
  @Option(
    help: .init(
      "Dấu ngăn cột: semicolon (chấm phẩy, Excel tiếng Việt), comma (phẩy) hoặc tab. "
        + "(What stands between cells.)", valueName: "dấu"))
  var separator = TableForm.Separator.semicolon

  @Option(
    help: .init(
      "Tiêu đề cột bằng tiếng Việt (vi) hay tên tiếng Anh (en); cả hai đều đọc được. "
        + "(The language of headings; both are read.)", valueName: "vi|en"))
  var headings = Language.vietnamese

  var form: TableForm { TableForm(separator: separator, headings: headings) }
}

extension TableForm.Separator: ExpressibleByArgument {}
