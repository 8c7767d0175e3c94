import Diagnostics
import Glibc

/// Asks for what was not said, where a person sits at the terminal; nowhere else.
struct Questions {
  private let language: Language

  /// `nil` where nobody could answer.
  init?(in language: Language) {
    guard isatty(STDIN_FILENO) == 1, Console.Stream.messages.isTerminal else { return nil }
    self.language = language
  }

  /// An answer without blanks at its ends, or `nil` at the end of the input.
  func ask(_ question: Bilingual) -> String? {
    Console.print(question[language] + " ", to: .messages)
    guard let line = readLine() else {
      Console.print("\n", to: .messages)
      return nil
    }
    let start = line.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// Asks until nothing is wrong with the answer.
  func ask(_ question: Bilingual, refusing problem: (String) -> Bilingual?) -> String? {
    while let answer = ask(question) {
      guard let problem = problem(answer) else { return answer }
      Console.print(problem[language] + "\n", to: .messages)
    }
    return nil
  }

  /// Answers up to the first blank one.
  func askSeveral(_ question: Bilingual) -> [String] {
    var answers: [String] = []
    while let answer = ask(question), !answer.isEmpty { answers.append(answer) }
    return answers
  }
}
