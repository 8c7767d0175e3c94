package import Diagnostics
package import Model

extension Verdict {
  /// For messages and reports; pages have the theme's words.
  package var words: Bilingual {
    switch self {
    case .met: Bilingual(vi: "đạt", en: "met")
    case .unmet: Bilingual(vi: "chưa đạt", en: "unmet")
    case .notApplicable: Bilingual(vi: "không áp dụng", en: "not applicable")
    case .unknown: Bilingual(vi: "chưa rõ", en: "unknown")
    }
  }
}
