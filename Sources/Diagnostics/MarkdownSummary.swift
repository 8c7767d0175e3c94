/// Diagnostics as a page of Markdown, for the summary that a build server shows of a job: the counts,
/// then a row for each of the first mistakes.
///
/// GitHub takes 1 MiB a step, so there are never more than a hundred rows.
package func markdownSummary(
  _ diagnostics: [Diagnostic], language: Language, sources: (String) -> [UInt8]?
) -> String {
  let ordered = sorted(diagnostics)
  let told = ordered.filter { $0.severity == .error } + ordered.filter { $0.severity != .error }
  let shown = Array(told.prefix(100))
  let counts = DiagnosticCounts(diagnostics).described(in: language)
  var texts = SourceTexts(of: shown, reading: sources)
  var lines = ["### Bantin: \(counts.isEmpty ? Words.clean[language] : counts)", ""]
  if !shown.isEmpty { lines += Words.heading(in: language) }
  for diagnostic in shown { lines.append(row(for: diagnostic, &texts, language)) }
  let rest = DiagnosticCounts(Array(told.dropFirst(shown.count))).described(in: language)
  if !rest.isEmpty { lines += ["", Words.rest(rest)[language]] }
  return lines.map { $0 + "\n" }.joined() + (shown.isEmpty ? "" : "\n")
}

private func row(
  for diagnostic: Diagnostic, _ sources: inout SourceTexts, _ language: Language
) -> String {
  let place = sources.place(of: diagnostic.location)
  let numbers = place.map { ":\($0.line.number):\($0.start + 1)" } ?? ""
  let help = diagnostic.help.map { "<br>" + literal($0[language]) } ?? ""
  let cells = [
    literal(diagnostic.location.path + numbers),
    "\(diagnostic.severity.word()[language]) `\(diagnostic.rule.id)`",
    literal(diagnostic.message[language]) + help,
  ]
  return "| \(cells.joined(separator: " | ")) |"
}

private enum Words {
  static let clean = Bilingual(vi: "không có lỗi hay cảnh báo", en: "no errors or warnings")

  static func heading(in language: Language) -> [String] {
    let words = Bilingual(vi: "| Nơi | Loại | Nội dung |", en: "| Place | Kind | Message |")
    return [words[language], "|---|---|---|"]
  }

  static func rest(_ counts: String) -> Bilingual {
    Bilingual(
      vi: "Còn \(counts) nữa; chạy `bantin check` để xem hết.",
      en: "\(counts) more; run `bantin check` to see them all.")
  }
}

/// A text of an author that is no Markdown, whatever stands in it: punctuation as references.
private func literal(_ text: String) -> String {
  visible(text).unicodeScalars.map { scalar in
    let isPlain =
      scalar.value >= 0x80 || scalar == " "
      || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      || ("0"..."9").contains(scalar) || ["-", ".", ",", "/", ";", "'", "(", ")"].contains(scalar)
    return isPlain ? String(scalar) : "&#\(scalar.value);"
  }.joined()
}
