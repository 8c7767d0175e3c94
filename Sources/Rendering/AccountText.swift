package import Diagnostics
package import Pages
import Vietnamese

/// Where figures come from, step by step for people; only those of an item where a code is given.
package func accountText(_ account: Account, code: String?, language: Language) -> String {
  let day = Bilingual(
    vi: "số liệu đến ngày \(account.asOf.vietnamese)", en: "as of \(account.asOf.iso)")
  var lines = ["\(account.title), \(day[language])"]
  for figure in account.figures where figure.answers(to: code) {
    lines.append("")
    lines.append(figure.label)
    lines.append("  " + Bilingual(vi: "cách tính: ", en: "rule: ")[language] + figure.rule)
    lines += figure.parts.map { "  \($0.label): \($0.value)" }
    lines += figure.places.map { "  \($0)" }
  }
  return lines.joined(separator: "\n") + "\n"
}

extension AccountFigure {
  /// Whether it is of the criterion or indicator with a code.
  package func answers(to code: String?) -> Bool {
    guard let code else { return true }
    return label.hasPrefix("\(code) ")
  }
}
