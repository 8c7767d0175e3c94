/// The parser's frame round our own texts, for readers without English. What it does not know
/// stays as it is, so a new version of the parser can lose a heading and nothing else.
func translatedHelp(_ text: String) -> String {
  guard text.hasPrefix("OVERVIEW: ") else { return text }
  return frame.reduce(text) { text, word in replaced(word.0, by: word.1, in: text) }
}

/// The parser's refusal of a command line, with a Vietnamese line before it.
func translatedRefusal(_ text: String) -> String {
  "Lệnh viết chưa đúng; xem mọi tùy chọn bằng `bantin --help`.\n" + text
}

private let frame = [
  ("OVERVIEW: ", ""),
  ("\nUSAGE: ", "\nCÁCH DÙNG (USAGE): "),
  ("\nARGUMENTS:\n", "\nTHAM SỐ (ARGUMENTS):\n"),
  ("\nOPTIONS:\n", "\nTÙY CHỌN (OPTIONS):\n"),
  ("\nSUBCOMMANDS:\n", "\nLỆNH (COMMANDS):\n"),
  ("(default: ", "(mặc định: "),
  ("; default: ", "; mặc định: "),
  ("(values: ", "(giá trị: "),
  ("Show help information.", "Hiện hướng dẫn này. (This help.)"),
  ("Show the version.", "Hiện phiên bản. (The version.)"),
  (
    "  See 'bantin help <subcommand>' for detailed help.",
    "  Xem 'bantin help <lệnh>'. (See it for the options of a command.)"
  ),
]

private func replaced(_ word: String, by other: String, in text: String) -> String {
  var (result, rest) = ("", Substring(text))
  while let place = rest.firstRange(of: word) {
    result += rest[..<place.lowerBound] + other
    rest = rest[place.upperBound...]
  }
  return result + rest
}
