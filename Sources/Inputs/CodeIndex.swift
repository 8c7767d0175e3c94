import Model
import Vietnamese

/// Finds what a row of the log is about in one set: `4`, `14.10`, `4.*` or `4.còn lại`.
struct CodeIndex {
  /// Every code of the set, for near misses.
  let codes: [String]
  private var items: [Code: Int] = [:]
  private var remainders: [Code: Int] = [:]

  init(_ set: CriteriaSet, number: Int, items table: ItemTable) {
    var codes: [Code] = []
    for (place, criterion) in set.criteria.enumerated() {
      codes.append(criterion.code)
      items[criterion.code] = table.criterion(place, set: number)
      remainders[criterion.code] = table.remainder(place, set: number)
      for (indicator, value) in criterion.indicators.enumerated() {
        codes.append(value.reference)
        items[value.reference] = table.indicator(indicator, criterion: place, set: number)
      }
    }
    self.codes = codes.map(\.description)
  }

  func item(_ text: String) -> Int? {
    if let code = Code(text) { return items[code] }
    return CodeIndex.criterionOfRemainder(text).flatMap { remainders[$0] }
  }

  /// Whether a text has the form of a code at all.
  static func isCode(_ text: String) -> Bool {
    Code(text) != nil || criterionOfRemainder(text) != nil
  }

  private static func criterionOfRemainder(_ text: String) -> Code? {
    guard let point = text.lastIndex(of: ".") else { return nil }
    let rest = text[text.index(after: point)...]
    return rest == "*" || folded(String(rest)) == "con lai" ? Code(text[..<point]) : nil
  }
}
