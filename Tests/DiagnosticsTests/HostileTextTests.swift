import Diagnostics
import Testing

struct HostileTextTests {
  private let hostile = "\u{1B}]0;x\u{7}\r\n::error::\u{202E}%0A\u{0}\u{2028}\u{E0041}"

  private var diagnostic: Diagnostic {
    Examples.diagnostic(
      Examples.unknownWord, hostile, 0..<4,
      cell: Location.Cell(row: 1, column: 1, heading: hostile), vi: hostile, en: hostile,
      notes: [
        Diagnostic.Note(at: Location(path: hostile), Bilingual(vi: hostile, en: hostile))
      ],
      help: Bilingual(vi: hostile, en: hostile))
  }

  @Test(arguments: DiagnosticFormat.allCases, Language.allCases)
  func writesNoControlsFromContent(format: DiagnosticFormat, language: Language) {
    let text = printed(
      [diagnostic], as: format, language: language, sources: { _ in Array(hostile.utf8) })
    for line in text.unicodeScalars.split(separator: "\n") {
      #expect(
        line.allSatisfy { ![.control, .format].contains($0.properties.generalCategory) })
    }
  }

  @Test func letsNoCellStartAWorkflowCommand() {
    let text = printed([diagnostic], as: .github, language: .english, sources: { _ in nil })
    #expect(text.split(separator: "\n").count == 1)
  }

  @Test func showsTheLineEndInAMessage() {
    let text = printed(
      [Examples.diagnostic(en: "'a\r\nb\tc'")], as: .text, language: .english, sources: { _ in nil }
    )
    #expect(text == "a.csv: error[status-unknown-word]: 'a↵b c'\n")
  }

  @Test func namesNoLetterForAColumnThatCannotBe() {
    for column in [Int.min, 0] {
      #expect(Location.Cell(row: 1, column: column).letters == "")
    }
    #expect(Location.Cell(row: 1, column: .max).letters.count == 14)
  }
}
