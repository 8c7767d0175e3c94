package import Diagnostics
package import Model
import Vietnamese

/// That a remark tells the small count that its row keeps back.
package enum ToldCountRules {
  package static let all = [told]

  static let told = Rule(
    "small-count-told", .error,
    summary: Bilingual(
      vi: "Ghi chú nêu số nhỏ mà trang không nêu.",
      en: "A remark tells a small count that the site keeps back."),
    explanation: Bilingual(
      vi: """
        Theo privacy trong site.yaml, số hộ, số người quá nhỏ không được nêu, nhưng ghi chú hoặc nguồn \
        của một dòng về cùng chỉ tiêu và bản lại nêu đúng số đó. Viết lại mà không ghi số.
        """,
      en: """
        By privacy in site.yaml, small counts of persons and households are not told, yet the remark \
        or source of a row on the same item and village tells one. Write it without the number.
        """))
}

/// Looks for the counts that are kept back in the words of the rows about the same item and village.
package func toldCounts(_ programme: Programme, _ progress: Progress) -> [Diagnostic] {
  let (log, withheld) = (programme.log, progress.withheld)
  if withheld.isEmpty { return [] }
  func place(_ row: Int) -> Int { log.village(of: row) << 16 | log.item(of: row) }
  let secrets = Dictionary(grouping: withheld.rows, by: place).mapValues { rows in
    Set(rows.flatMap { log.measurement(of: $0).tellingTexts })
  }
  return (0..<log.count).compactMap { row in
    guard let secrets = secrets[place(row)] else { return nil }
    let words = log.words(of: row)
    let texts = [words.note, words.source, words.assessor].map(CountedText.init)
    guard texts.contains(where: { text in secrets.contains(where: text.tells) }) else { return nil }
    return Diagnostic(
      ToldCountRules.told, at: log.location(of: row),
      Bilingual(
        vi: "ghi chú hoặc nguồn của dòng này nêu số nhỏ không được nêu",
        en: "the remark or source of this row tells a small count that is kept back"),
      help: Bilingual(vi: "viết lại mà không ghi số", en: "write it without the number"))
  }
}

/// How a remark may tell a count.
private enum TellingText: Hashable {
  /// "3 hộ"
  case count(Int)
  /// "3/250", "1,2%"
  case exact(String)
}

extension AssessmentLog.Measurement {
  fileprivate var tellingTexts: [TellingText] {
    guard let top = numerator, let bottom = denominator else {
      guard let value else { return [] }
      return [.exact("\(value.vietnamese)%")] + (value.isWhole ? [.count(Int(value.mantissa))] : [])
    }
    let rest = bottom.subtracting(top) ?? top
    let shares = [top, rest].flatMap { part in
      (1...2).flatMap { places in
        [Rounding.down, .up].compactMap { rule in
          ExactDecimal.percent(
            numerator: part, denominator: bottom, decimals: places, rule: rule)
        }
      }
    }
    return [top, rest].filter { $0.isWhole && $0 > .zero }.map { .count(Int($0.mantissa)) }
      + [
        .exact("\(top.vietnamese)/\(bottom.vietnamese)"), .exact("\(top)/\(bottom)"),
      ]
      + shares.filter { !$0.isWhole }.map { .exact("\($0.vietnamese)%") }
  }
}

/// A remark as words and numbers.
private struct CountedText {
  private let words: [Substring]

  init(_ text: String) {
    let close = text.filter { $0 != "(" && $0 != ")" }.split(separator: " ")
    // "1,2 %" is one number.
    words = close.enumerated().filter { $0.element != "%" }.map { place, word in
      let word = Substring(String(word.reversed().drop { ".,;:".contains($0) }.reversed()))
      return place + 1 < close.count && close[place + 1].hasPrefix("%") ? word + "%" : word
    }
  }

  func tells(_ secret: TellingText) -> Bool {
    switch secret {
    case .exact(let text): words.contains { $0 == text }
    case .count(let count):
      zip(words, words.dropFirst()).contains { number, next in
        Int(number) == count && CountedText.counted.contains(folded(String(next)))
      }
    }
  }

  private static let counted: Set<String> = [
    "ho", "nguoi", "khau", "nhan", "gia", "lao", "hoc", "tre", "em", "chau", "truong", "households",
    "household", "persons", "person", "people", "children",
  ]
}
