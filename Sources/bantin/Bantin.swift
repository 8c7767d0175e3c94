import ArgumentParser
import Pages

/// The program: its name, its commands and what it says about itself.
@main
struct Bantin: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bantin",
    abstract: "Dựng trang tin tiến độ của xã từ tệp Markdown và bảng CSV.",
    discussion: """
      Builds a commune's progress site from Markdown and CSV.

      VÍ DỤ (EXAMPLES)
        bantin init           tạo thư mục nội dung mới (begin a content folder)
        bantin new village "Bản Pút"                   thêm một bản (add a village)
        bantin build          dựng content/ thành site/ (build content/ into site/)
        bantin check          chỉ kiểm tra, không ghi gì (check, write nothing)
        bantin serve          xem trang trong trình duyệt khi đang sửa (look while editing)
        bantin diff --from 31/12/2023 --to 30/6/2024   điều gì đã thay đổi (what changed)
        bantin report --period 2023-12                 báo cáo tháng (a month's report)
        bantin freeze --period 2023-12                 chốt số liệu tháng (freeze a month)
        bantin print so                                xuất PDF cả sổ (a PDF of the book)
        bantin verify 3f2a 91bc 07de                   tờ giấy còn đúng không (is paper current)
        bantin verify                                  trang còn như khi dựng (is site/ as built)
        bantin rollback                                trở lại trang trước (the site before)
        bantin template claims > claims.csv            bảng trống (a blank table)
        bantin schema villages                         các cột của bảng (a table's columns)
        bantin explain        các loại lỗi và cách sửa (all rules, what to do)
        bantin build --help   mọi tùy chọn của một lệnh (the options of a command)

      MÃ KẾT THÚC (EXIT CODES)
        0   xong, có thể có cảnh báo (done, perhaps with warnings)
        1   nội dung có lỗi; trang cũ giữ nguyên (mistakes in the content)
        2   máy không làm được; có câu nêu nơi và nguyên nhân (the machine refused)
        64  lệnh viết sai (the command line is wrong)
      """,
    version: "bantin \(version)",
    subcommands: [
      InitCommand.self, NewCommand.self, BuildCommand.self, CheckCommand.self, ServeCommand.self,
      DiffCommand.self, ReportCommand.self, FreezeCommand.self, PrintCommand.self,
      VerifyCommand.self, RollbackCommand.self, ExplainCommand.self, TemplateCommand.self,
      SchemaCommand.self,
    ])

  static func main() {
    Console.ignoreClosedPipes()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      finish(after: error)
    }
  }

  /// Ends the program as the parser would, with its English frame in Vietnamese.
  private static func finish(after error: any Error) -> Never {
    let code = exitCode(for: error)
    let text = fullMessage(for: error)
    if !text.isEmpty {
      if code.isSuccess {
        Console.print(translatedHelp(text) + "\n", to: .output)
      } else {
        Console.print(translatedRefusal(text) + "\n", to: .messages)
      }
    }
    exit(withError: code)
  }
}
