import Assessment
import Model

/// A pair n/N with what it is made of, for a bar and its words.
package struct Bar: Hashable, Sendable {
  package var count: Int
  package var total: Int
  /// "13/16".
  package var pair: String
  /// "13/16 tiêu chí".
  package var words: String
  package var met: Int
  package var notApplicable: Int
  package var unmet: Int
  package var unknown: Int
  /// "13 đạt, 3 chưa đạt, 0 chưa rõ".
  package var label: String

  init(_ tally: Tally, _ counting: CriteriaSet.Counting, _ phrase: Phrase, _ words: Words) {
    let pair = tally.pair(counting)
    self.init(pair, tally, phrase, words)
  }

  init(_ pair: Pair, _ tally: Tally, _ phrase: Phrase, _ words: Words) {
    count = pair.count
    total = pair.total
    self.pair = "\(pair.count)/\(pair.total)"
    self.words = words[phrase, ["count": "\(pair.count)", "total": "\(pair.total)"]]
    met = tally.met
    notApplicable = tally.notApplicable
    unmet = tally.unmet
    unknown = tally.unknown
    label =
      words[
        .barLabel,
        [
          "pair": self.words, "met": "\(tally.met)", "unmet": "\(tally.unmet)",
          "unknown": "\(tally.unknown)", "na": "\(tally.notApplicable)",
        ]]
  }
}
