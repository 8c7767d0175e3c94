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
        Theo privacy trong site.yaml, số hộ, số người quá nhỏ không được nêu, nhưng lời văn của một dòng \
        về cùng bản, hoặc của bài viết, lại nêu đúng số đó. Viết lại mà không ghi số.
        """,
      en: """
        By privacy in site.yaml, small counts of persons and households are not told, yet the words of a \
        row about the same village, or of an article, tell one. Write it without the number.
        """))

  package static func article(at location: Location) -> Diagnostic {
    Diagnostic(
      told, at: location,
      Bilingual(
        vi: "bài này nêu số nhỏ không được nêu",
        en: "the article tells a small count that is kept back"),
      help: Bilingual(vi: "viết lại mà không ghi số", en: "write it without the number"))
  }
}

/// Looks for the counts that are kept back: in the words of the log's rows about the same item and
/// village, and of the registers' rows about the same village.
package func toldCounts(_ programme: Programme, _ progress: Progress) -> [Diagnostic] {
  let (log, withheld) = (programme.log, progress.withheld)
  if withheld.isEmpty { return [] }
  func place(_ row: Int) -> Int { log.village(of: row) << 16 | log.item(of: row) }
  let secrets = Dictionary(grouping: withheld.rows, by: place).mapValues { rows in
    Set(rows.flatMap { log.measurement(of: $0).tellingTexts })
  }
  let ofVillage = Dictionary(grouping: secrets.keys) { $0 >> 16 }.mapValues { places in
    places.reduce(into: Set<TellingText>()) { $0.formUnion(secrets[$1] ?? []) }
  }
  return registerTexts(programme).compactMap { village, texts, location in
    guard let secrets = ofVillage[village],
      texts.map(CountedText.init).contains(where: { text in secrets.contains(where: text.tells) })
    else { return nil }
    return Diagnostic(
      ToldCountRules.told, at: location,
      Bilingual(
        vi: "lời văn của dòng này nêu số nhỏ không được nêu",
        en: "the words of this row tell a small count that is kept back"),
      help: Bilingual(vi: "viết lại mà không ghi số", en: "write it without the number"))
  }
    + (0..<log.count).compactMap { row in
      guard let secrets = secrets[place(row)] else { return nil }
      let words = log.words(of: row)
      let texts = [words.note, words.source, words.assessor].map(CountedText.init)
      guard texts.contains(where: { text in secrets.contains(where: text.tells) }) else {
        return nil
      }
      return Diagnostic(
        ToldCountRules.told, at: log.location(of: row),
        Bilingual(
          vi: "ghi chú hoặc nguồn của dòng này nêu số nhỏ không được nêu",
          en: "the remark or source of this row tells a small count that is kept back"),
        help: Bilingual(vi: "viết lại mà không ghi số", en: "write it without the number"))
    }
}

/// The counts that are kept back, as articles might tell them.
package struct KeptCounts: Sendable {
  private let ofVillage: [Int: Set<TellingText>]

  package init(_ programme: Programme, _ progress: Progress) {
    var all: [Int: Set<TellingText>] = [:]
    for row in progress.withheld.rows {
      all[programme.log.village(of: row), default: []].formUnion(
        programme.log.measurement(of: row).tellingTexts)
    }
    ofVillage = all
  }

  package var isEmpty: Bool { ofVillage.isEmpty }

  /// Whether a text tells one: of a village's article any of that village, of another a fraction of any.
  package func isTold(in text: String, village: Int?) -> Bool {
    let text = CountedText(text.replacing("\n", with: " ").replacing("*", with: ""))
    if let village { return ofVillage[village]?.contains(where: text.tells) ?? false }
    return ofVillage.values.contains { $0.contains { $0.isFraction && text.tells($0) } }
  }
}

/// The words of registers' rows about villages.
private func registerTexts(
  _ programme: Programme
) -> [(village: Int, texts: [String], location: Location)] {
  programme.tasks.compactMap { task in
    task.village.map { ($0, [task.action, task.note, task.source], task.location) }
  }
    + programme.claims.compactMap { claim in
      claim.village.map { ($0, [claim.value, claim.quote, claim.note], claim.location) }
    }
    + programme.evidence.map { ($0.village, [$0.name, $0.note], $0.location) }
    + programme.funds.compactMap { fund in
      fund.village.map { ($0, [fund.name, fund.note], fund.location) }
    }
    + programme.milestones.map { ($0.village, [$0.note], $0.location) }
    + (programme.reports ?? []).map { ($0.village, [$0.note], $0.location) }
    + programme.villageEvents.map { ($0.village, [$0.note], $0.location) }
}

/// How a remark may tell a count.
private enum TellingText: Hashable {
  /// "3 hộ"
  case count(Int)
  /// "3/250", "1,2%"
  case exact(String)

  var isFraction: Bool {
    switch self {
    case .count: false
    case .exact(let text): text.contains("/")
    }
  }
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
