package import Diagnostics

/// A criterion of a set. With no indicators, declared or listed, it is assessed itself.
package struct Criterion: Sendable {
  package var code: Code
  /// Empty when the source has only the code.
  package var name: String
  /// Used when the criterion itself is assessed.
  package var requirement: Requirement
  /// How many indicators it has, when the source says so.
  package var declaredIndicators: Int?
  package var note: String
  /// The id of the document it is from; empty when none is named.
  package var document: String
  package var source: String
  /// In the order of their codes.
  package var indicators: [Indicator]
  package var location: Location

  package init(code: Code, name: String, location: Location) {
    self.code = code
    self.name = name
    self.requirement = .notGiven
    self.note = ""
    self.document = ""
    self.source = ""
    self.indicators = []
    self.location = location
  }
}

extension Criterion {
  /// Its name, or its code where the source has no name.
  package var shownName: String { name.isEmpty ? code.description : name }

  /// How many indicators it has: those it declares, or those listed when they are more.
  package var indicatorTotal: Int {
    CriteriaSet.DeclaredTotals.total(declaredIndicators, indicators.count)
  }
}

/// An indicator of a criterion.
package struct Indicator: Sendable {
  /// As the set prints it; may restart in every criterion.
  package var code: Code
  /// As assessments name it, unique in the set: `2.1` for indicator 1 of criterion 2.
  package var reference: Code
  /// Empty when the source has only the code.
  package var name: String
  package var requirement: Requirement
  /// What its values are measured in, such as "%"; empty when the set does not say.
  package var unit: String
  /// What the numerator of its values counts, such as "hộ"; empty when the set does not say.
  package var counts: String
  package var note: String
  /// The id of the document it is from; empty when none is named.
  package var document: String
  package var source: String
  package var location: Location

  package init(code: Code, reference: Code, name: String, location: Location) {
    self.code = code
    self.reference = reference
    self.name = name
    self.requirement = .notGiven
    self.unit = ""
    self.counts = ""
    self.note = ""
    self.document = ""
    self.source = ""
    self.location = location
  }
}
