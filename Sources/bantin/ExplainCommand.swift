import ArgumentParser
import Diagnostics
import SiteBuild

/// `bantin explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Giải thích một loại lỗi và cách sửa.",
    discussion: """
      Explains a rule and what to do about it.

      Mã là phần trong ngoặc vuông của thông báo: lỗi[csv-unclosed-quote]. Không nêu mã thì liệt kê \
      tất cả.
      The identifier is what a message has in square brackets. Without one all are listed.

      VÍ DỤ (EXAMPLES)
        bantin explain
        bantin explain csv-unclosed-quote
        bantin explain csv-unclosed-quote --lang en
      """)

  @Argument(
    help: .init("Mã của loại lỗi. (The identifier of a rule.)", valueName: "mã"),
    completion: .custom { _, _, _ in allRules.rules.map(\.id) })
  var subject: String?

  @Option(help: .init("Ngôn ngữ. (The language.)", valueName: "vi|en"))
  var lang = Language.vietnamese

  func run() throws {
    guard let subject else { return Console.print(list, to: .output) }
    guard let rule = allRules.rule(named: identifier(in: subject)) else {
      Console.print(unknown(subject)[lang] + "\n", to: .messages)
      throw ExitCode(64)
    }
    Console.print(wrapped(explained(rule, in: lang), width: 80), to: .output)
  }

  /// What stands in the brackets when someone pastes `lỗi[csv-unclosed-quote]:`.
  private func identifier(in text: String) -> String {
    let inside = text.split(separator: "[", omittingEmptySubsequences: false).last ?? ""
    return String(inside.prefix { $0 != "]" })
  }

  private var list: String {
    allRules.rules.map { "\($0.id)\n    \($0.summary[lang])\n" }.joined()
  }

  private func unknown(_ subject: String) -> Bilingual {
    let near = allRules.nearestID(to: identifier(in: subject))
    let hint = Bilingual(
      vi: near.map { "; có phải '\($0)' không?" } ?? "; xem tất cả bằng `bantin explain`",
      en: near.map { "; did you mean '\($0)'?" } ?? "; see them all with `bantin explain`")
    return Bilingual(
      vi: "không có loại lỗi nào mã '\(subject)'" + hint.vi,
      en: "no rule has the identifier '\(subject)'" + hint.en)
  }
}

/// A text with line feeds between words where a line would grow too long.
private func wrapped(_ text: String, width: Int) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    var (result, column) = ("", 0)
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      let breaks = column > 0 && column + 1 + word.count > width
      if column > 0 { result += breaks ? "\n" : " " }
      column = (breaks || column == 0 ? 0 : column + 1) + word.count
      result += word
    }
    return result
  }.joined(separator: "\n")
}
