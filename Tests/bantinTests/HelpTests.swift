import TestSupport
import Testing

@Suite struct HelpTests {
  @Test(arguments: [
    [], ["build"], ["check"], ["serve"], ["report"], ["freeze"], ["verify"], ["rollback"],
    ["explain"], ["init"], ["template"],
    ["schema"], ["new"], ["new", "village"], ["new", "assessment"], ["new", "task"],
    ["new", "notice"], ["new", "set"], ["new", "row"],
  ])
  func helpsInVietnameseWithExamples(command: [String]) throws {
    let run = try bantin(command + ["--help"], in: "/")
    #expect(run.code == 0)
    #expect(run.messages == "")
    #expect(run.output.contains("\nVÍ DỤ (EXAMPLES)\n  bantin "))
    #expect(run.output.contains("\nCÁCH DÙNG (USAGE): bantin"))
    #expect(!run.output.contains("OVERVIEW"))
    #expect(!run.output.contains("default: "))
    #expect(!run.output.contains("for detailed help"))
  }

  @Test func helpsWhoOnlyTypesTheName() throws {
    let run = try bantin(in: "/")
    #expect(run.code == 0)
    #expect(run.output.contains("bantin build"))
  }

  @Test func saysItsVersion() throws {
    let run = try bantin("--version", in: "/")
    #expect(run.code == 0)
    #expect(run.output.wholeMatch(of: /bantin \d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func writesCompletionsForAShell(shell: String) throws {
    let run = try bantin("--generate-completion-script", shell, in: "/")
    #expect(run.code == 0)
    #expect(run.output.contains("as-of"))
    #expect(run.output.contains("explain"))
  }

  @Test func explainsARuleInBothLanguages() throws {
    let vietnamese = try bantin("explain", "csv-unclosed-quote", in: "/")
    #expect(vietnamese.code == 0)
    #expect(vietnamese.output.hasPrefix("lỗi[csv-unclosed-quote]: "))
    #expect(vietnamese.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let english = try bantin("explain", "CSV-Unclosed-Quote", "--lang", "en", in: "/")
    #expect(english.output.hasPrefix("error[csv-unclosed-quote]: "))
    #expect(english.output.split(separator: "\n").count > 1)
  }

  @Test func explainsWhatIsPastedFromAMessage() throws {
    let run = try bantin("explain", "lỗi[csv-unclosed-quote]:", in: "/")
    #expect(run.output.hasPrefix("lỗi[csv-unclosed-quote]: "))
  }

  @Test func guessesWhichRuleWasMeant() throws {
    let run = try bantin("explain", "csv-unclosed-qoute", in: "/")
    #expect(run.code == 64)
    #expect(run.output == "")
    #expect(run.messages.contains("có phải 'csv-unclosed-quote' không?"))
  }

  @Test func listsEveryRuleWithItsSummary() throws {
    let run = try bantin("explain", "--lang", "en", in: "/")
    let lines = run.output.split(separator: "\n")
    #expect(lines.contains("csv-unclosed-quote"))
    #expect(lines.count.isMultiple(of: 2))
    #expect(lines.count > 100)
  }
}
