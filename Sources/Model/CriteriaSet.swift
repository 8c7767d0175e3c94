package import Diagnostics
package import Vietnamese

/// A set of criteria that a village is assessed against: any number of criteria, one or two levels.
package struct CriteriaSet: Sendable {
  /// The folder's name under `criteria/`, also used in page addresses.
  package var id: String
  package var title: String
  package var shortTitle: String
  package var legalBasis: LegalBasis?
  /// First and last year the set is in force.
  package var years: ClosedRange<Int>?
  package var declared: DeclaredTotals
  package var recognition: RecognitionRule
  /// Whether the set says when a village has reached it; else all criteria are asked for.
  package var statesRecognition = false
  package var counting: Counting
  /// What the set calls a criterion ("Tiêu chí") and an indicator ("Chỉ tiêu").
  package var labels: Labels
  /// The stages on the way to recognition, in their order; empty when the set names none.
  package var stages: [RecognitionStage]
  /// By when the evidence for met criteria is to be handed in.
  package var evidenceDue: Deadline?
  /// Lower ends of the bands villages are counted in by their number of criteria, largest first;
  /// empty for the usual ones.
  package var bands: [Int]
  /// Where the facts come from, as the content cites it.
  package var source: String
  /// In the order of their codes.
  package var criteria: [Criterion]
  package var location: Location

  package init(id: String, title: String, location: Location) {
    self.id = id
    self.title = title
    self.shortTitle = title
    self.declared = DeclaredTotals()
    self.recognition = .allCriteria
    self.counting = Counting()
    self.labels = Labels()
    self.stages = []
    self.bands = []
    self.source = ""
    self.criteria = []
    self.location = location
  }

  /// The document that issued the set.
  package struct LegalBasis: Hashable, Sendable {
    package var number: String
    package var date: Day?
    package var issuer: String

    package init(number: String, date: Day? = nil, issuer: String = "") {
      self.number = number
      self.date = date
      self.issuer = issuer
    }
  }

  /// Totals the document states, which can be larger than the rows known.
  package struct DeclaredTotals: Hashable, Sendable {
    package var criteria: Int?
    package var indicators: Int?

    package init(criteria: Int? = nil, indicators: Int? = nil) {
      self.criteria = criteria
      self.indicators = indicators
    }
  }

  /// How two statuses count that sets treat differently.
  package struct Counting: Hashable, Sendable {
    /// Whether "Không áp dụng" counts as met in n/N; otherwise it leaves the denominator.
    package var notApplicableIsMet = true
    /// Whether "Cơ bản đạt" counts as met.
    package var mostlyMetIsMet = false

    package init() {}
  }

  /// A stage on the way to recognition, and who decides it.
  package struct RecognitionStage: Hashable, Sendable {
    package var id: String
    package var name: String
    package var authority: String

    package init(id: String, name: String, authority: String = "") {
      self.id = id
      self.name = name
      self.authority = authority
    }
  }

  package struct Labels: Hashable, Sendable {
    package var criterion = "Tiêu chí"
    package var indicator = "Chỉ tiêu"

    package init() {}
  }

  /// Whether a document is the one that `number` in set.yaml names.
  package func isIssued(by document: Document) -> Bool {
    !document.number.isEmpty && legalBasis?.number == document.number
  }

  package var listedIndicatorCount: Int { criteria.reduce(0) { $0 + $1.indicators.count } }

  /// The whole numbers up to the last one that no criterion has: a set that names 1, 2 and 4 leaves 3
  /// out.
  package var unnamedNumbers: [Int] {
    let named = Set(criteria.compactMap { Int("\($0.code)") })
    let last = max(named.max() ?? 0, min(declared.criteria ?? 0, DeclaredTotals.largest))
    return named.isEmpty ? [] : (1...last).filter { !named.contains($0) }
  }

  /// The denominator N of n/N: the declared total, or the criteria listed when those are more.
  package var criterionTotal: Int { DeclaredTotals.total(declared.criteria, criteria.count) }

  /// The denominator M of m/M: the declared total, or what the criteria declare or list when that
  /// is more.
  package var indicatorTotal: Int {
    DeclaredTotals.total(declared.indicators, criteria.reduce(0) { $0 + $1.indicatorTotal })
  }
}

extension CriteriaSet.DeclaredTotals {
  /// More than any set declares; beyond it a number in a file is a slip, and sums could overflow.
  fileprivate static let largest = 100_000

  static func total(_ declared: Int?, _ listed: Int) -> Int {
    max(min(declared ?? 0, largest), listed)
  }
}

/// When a village has reached the standard of a set.
package enum RecognitionRule: Hashable, Sendable {
  case allCriteria
  /// At least `count` criteria, among them all of `including`.
  case atLeast(count: Int, including: [Code])
  /// A total of points, and for each criterion at least this share of its maximum, in per cent.
  case points(total: ExactDecimal, criterionFloorPercent: ExactDecimal?)
}
