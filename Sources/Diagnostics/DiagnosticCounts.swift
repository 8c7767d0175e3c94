/// How many errors and warnings a run found.
package struct DiagnosticCounts: Hashable, Sendable {
  package var errors: Int
  package var warnings: Int

  package init(_ diagnostics: [Diagnostic]) {
    errors = diagnostics.count { $0.severity == .error }
    warnings = diagnostics.count - errors
  }

  /// Whether nothing may be published: an error stands, or a warning where the caller is strict.
  package func isFatal(strict: Bool) -> Bool {
    errors > 0 || (strict && warnings > 0)
  }

  /// Such as `2 errors, 1 warning`; empty when there are none.
  package func described(in language: Language) -> String {
    [(errors, Severity.error), (warnings, Severity.warning)]
      .filter { count, _ in count > 0 }
      .map { count, severity in "\(count) \(severity.word(for: count)[language])" }
      .joined(separator: ", ")
  }
}

extension Severity {
  /// The word for one of it or for several; Vietnamese does not change it.
  func word(for count: Int = 1) -> Bilingual {
    switch self {
    case .error: Bilingual(vi: "lỗi", en: count == 1 ? "error" : "errors")
    case .warning: Bilingual(vi: "cảnh báo", en: count == 1 ? "warning" : "warnings")
    case .note: Bilingual(vi: "ghi chú", en: count == 1 ? "note" : "notes")
    }
  }
}
