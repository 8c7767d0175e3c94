import ArgumentParser
import Diagnostics

/// The parser's frame round our own texts, for readers without English. What it does not know
/// stays as it is, so a new version of the parser can lose a heading and nothing else.
func translatedHelp(_ text: String) -> String {
  guard text.hasPrefix("OVERVIEW: ") else { return text }
  return frame.reduce(text) { text, word in replaced(word.0, by: word.1, in: text) }
}

/// The parser's refusal of a command line, with its frame in Vietnamese and the command that a
/// mistyped one comes close to.
func translatedRefusal(_ text: String) -> String {
  let refusal = refusals.reduce(text) { text, word in replaced(word.0, by: word.1, in: text) }
  let hint = nearestCommand(to: text).map { "Có phải là `bantin \($0)`?\n" } ?? ""
  return "Lệnh viết chưa đúng; xem mọi tùy chọn bằng `bantin --help`.\n" + hint + refusal
}

/// Looks among the commands of the one that was understood, such as `new`.
private func nearestCommand(to refusal: String) -> String? {
  guard refusal.contains("nexpected argument"), let quote = refusal.firstIndex(of: "'"),
    let usage = refusal.firstRange(of: "Usage: bantin")
  else { return nil }
  let word = refusal[quote...].dropFirst().prefix { $0 != "'" }
  let understood = refusal[usage.upperBound...].split(whereSeparator: \.isWhitespace).first ?? ""
  let all = Bantin.configuration.subcommands
  guard understood != "<subcommand>" else { return nearest(to: word, in: all) }
  let parent = all.first { $0.configuration.commandName ?? "" == understood }
  return parent.flatMap { nearest(to: word, in: $0.configuration.subcommands) }
    .map { "\(understood) \($0)" }
}

private func nearest(to word: Substring, in commands: [any ParsableCommand.Type]) -> String? {
  nearMiss(to: String(word), in: commands.compactMap { $0.configuration.commandName })
}

private let refusals = [
  ("Error: Unexpected argument '", "Lỗi (error): không hiểu '"),
  (" unexpected arguments: '", " phần không hiểu: '"),
  ("Error: Unknown option '", "Lỗi (error): không có tùy chọn '"),
  ("Error: Missing value for '", "Lỗi (error): thiếu giá trị sau '"),
  ("Error: Missing expected argument '", "Lỗi (error): thiếu '"),
  ("Error: The value '", "Lỗi (error): giá trị '"),
  ("Error: ", "Lỗi (error): "),
  ("' is invalid for '", "' không dùng được cho '"),
  ("Please provide one of ", "Dùng một trong: "),
  (" or '", " hoặc '"),
  (" and '", " hoặc '"),
  ("Did you mean '", "Có phải là '"),
  ("\nHelp:  ", "\nGiải thích: "),
  ("\nUsage: ", "\nCách dùng (usage): "),
  ("  See '", "  Xem '"),
  ("' for more information.", "'."),
  ("<subcommand>", "<lệnh>"),
]

private let frame = [
  ("OVERVIEW: ", ""),
  ("\nUSAGE: ", "\nCÁCH DÙNG (USAGE): "),
  ("\nARGUMENTS:\n", "\nTHAM SỐ (ARGUMENTS):\n"),
  ("\nOPTIONS:\n", "\nTÙY CHỌN (OPTIONS):\n"),
  ("\nSUBCOMMANDS:\n", "\nLỆNH (COMMANDS):\n"),
  ("(default:", "(mặc định:"),
  ("; default: ", "; mặc định: "),
  ("<subcommand>", "<lệnh>"),
  ("(values: ", "(giá trị: "),
  ("Show help information.", "Hiện hướng dẫn này. (This help.)"),
  ("Show the version.", "Hiện phiên bản. (The version.)"),
  ("\n  See 'bantin help ", "\n  Xem 'bantin help "),
  ("' for detailed help.", "'. (See it for the options of a command.)"),
]

private func replaced(_ word: String, by other: String, in text: String) -> String {
  var (result, rest) = ("", Substring(text))
  while let place = rest.firstRange(of: word) {
    result += rest[..<place.lowerBound] + other
    rest = rest[place.upperBound...]
  }
  return result + rest
}
