import ArgumentParser
import Diagnostics
import SiteBuild

/// Ends a command with a sentence among the messages.
func end(_ sentence: Bilingual, in language: Language, _ code: Int32) throws -> Never {
  Console.print(sentence[language] + "\n", to: .messages)
  throw ExitCode(code)
}

/// Ends a command that mistakes in the content leave without an answer.
func end(
  _ report: BuildReport, of options: BuildOptions, as format: DiagnosticFormat = .text,
  in language: Language
) throws -> Never {
  let sources = SourceReader(options)
  Console.print(
    printed(
      report.diagnostics, as: format, language: language, sources: { sources.text(of: $0) }),
    to: .messages)
  throw ExitCode(1)
}
