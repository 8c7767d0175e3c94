/// What a theme may show of a page or not, and what takes long enough that it is only made for a theme
/// that does.
package struct PageDetails: OptionSet, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  /// Where a village's results come from.
  package static let provenance = PageDetails(rawValue: 1)
  /// What a village lacks, with who holds it.
  package static let missing = PageDetails(rawValue: 2)
  /// What each village of a list lacks.
  package static let lacking = PageDetails(rawValue: 4)
  /// What is unmet, and where.
  package static let unmet = PageDetails(rawValue: 8)

  package static let all: PageDetails = [.provenance, .missing, .lacking, .unmet]
}
