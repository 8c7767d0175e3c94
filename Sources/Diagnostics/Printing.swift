/// Diagnostics in their one order as UTF-8 text with a line feed at the end, or nothing at all
/// for no diagnostics in a format for people.
///
/// Lines and columns count from 1, and a column counts characters as people and editors do: `ế` is
/// one, however many bytes or marks spell it. `sources` gives the text of a file as UTF-8, the
/// text that byte offsets count in; without it a diagnostic prints its path alone.
package func printed(
  _ diagnostics: [Diagnostic], as format: DiagnosticFormat, language: Language,
  sources: (String) -> [UInt8]?, options: PrintingOptions = PrintingOptions()
) -> String {
  let ordered = sorted(diagnostics)
  let texts = SourceTexts(of: ordered, reading: sources)
  switch format {
  case .text:
    return TextPrinter(language: language, options: options, sources: texts).printed(ordered)
  case .json:
    return JSONPrinter(options: options, sources: texts).printed(ordered)
  case .github:
    return GitHubPrinter(language: language, options: options, sources: texts).printed(ordered)
  case .sarif:
    return SARIFPrinter(language: language, options: options, sources: texts).printed(ordered)
  }
}
