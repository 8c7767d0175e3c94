import Diagnostics

extension Rule {
  /// A check whose findings stand on the page of checks and are printed only when a site asks.
  static func note(
    _ id: String, vi: String, en: String, doVi: String, doEn: String
  ) -> Rule {
    Rule(
      id, .note, summary: Bilingual(vi: vi, en: en), explanation: Bilingual(vi: doVi, en: doEn))
  }
}
