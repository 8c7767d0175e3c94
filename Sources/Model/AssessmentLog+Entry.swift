package import Vietnamese

extension AssessmentLog {
  /// A row as it is asked for; `nil` and empty where the cell was blank.
  package struct Entry: Sendable {
    package var village: Int
    package var item: Int
    package var date: Day
    package var status: Status
    package var stage: Stage
    package var measurement: Measurement
    package var words: Words
    package var place: Place

    package init(
      village: Int, item: Int, date: Day, status: Status, stage: Stage = .unstated,
      measurement: Measurement = Measurement(), words: Words = Words(), place: Place = Place()
    ) {
      self.village = village
      self.item = item
      self.date = date
      self.status = status
      self.stage = stage
      self.measurement = measurement
      self.words = words
      self.place = place
    }
  }

  package struct Measurement: Hashable, Sendable {
    package var value: ExactDecimal?
    package var numerator: ExactDecimal?
    package var denominator: ExactDecimal?
    /// Whether the value was written with a per cent sign.
    package var isPercent = false

    package init(
      value: ExactDecimal? = nil, numerator: ExactDecimal? = nil, denominator: ExactDecimal? = nil
    ) {
      self.value = value
      self.numerator = numerator
      self.denominator = denominator
    }

    package var isEmpty: Bool { value == nil && numerator == nil && denominator == nil }
  }

  package struct Words: Hashable, Sendable {
    package var assessor = ""
    package var document = ""
    package var note = ""
    package var source = ""

    package init(
      assessor: String = "", document: String = "", note: String = "", source: String = ""
    ) {
      self.assessor = assessor
      self.document = document
      self.note = note
      self.source = source
    }
  }

  /// The words of a row by the numbers that `intern` gave them.
  package struct WordNumbers: Hashable, Sendable {
    package var assessor: UInt32
    package var document: UInt32
    package var note: UInt32
    package var source: UInt32

    package init(
      assessor: UInt32 = 0, document: UInt32 = 0, note: UInt32 = 0, source: UInt32 = 0
    ) {
      self.assessor = assessor
      self.document = document
      self.note = note
      self.source = source
    }
  }

  /// Village, item, day, stage and day of writing of a row in two words: equal when all are.
  package struct RowSubject: Equatable, Sendable {
    package let what: UInt64
    package let when: UInt64
  }

  /// Where the cell with the row's result stands.
  package struct Place: Hashable, Sendable {
    package var file = 0
    /// 1-based, counting the header, as a spreadsheet shows it.
    package var record = 0
    /// 1-based.
    package var column = 0
    /// Physical line, 1-based.
    package var line = 0
    package var offset = 0
    package var length = 0

    package init() {}
  }
}
