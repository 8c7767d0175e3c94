import Vietnamese

/// What stands at the foot of a poster or a loudspeaker text, in its language.
package struct SpokenFoot: Hashable, Sendable {
  /// That it is no issued document.
  package var extract: String
  package var code: String
  package var builder: String
  package var address: String
  /// "Số liệu đến ngày 30/06/2024".
  package var asOf: String

  init(_ words: SpokenWords, asOf: Day) {
    extract = words[.extract]
    code = words[.contentCode]
    builder = words[.madeBy]
    address = words[.pageAddress]
    self.asOf = words[.posterAsOf, ["date": asOf.vietnamese]]
  }
}
