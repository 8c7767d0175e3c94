package import Diagnostics
package import Vietnamese

/// The append-only log of assessments, in columns: 32 bytes a row, and what few rows have (numbers,
/// words) beside it, each once.
package struct AssessmentLog: Sendable {
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

  /// Where the row's status cell stands.
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

  private struct Row: Sendable {
    var village: UInt32
    var date: Int32
    var item: UInt16
    var status: Status
    var stage: Stage
    /// 1-based, 0 for none.
    var measurement: UInt32
    var words: UInt32
    var offset: UInt32
    var record: UInt32
    var line: UInt32
    var file: UInt16
    var column: UInt8
    var length: UInt8
  }

  /// The files the rows came from, relative to the content folder.
  package var files: [String] = []
  private var rows: [Row] = []
  private var measurements: [Measurement] = []
  private var words: [Words] = []
  private var wordNumbers: [Words: UInt32] = [:]

  package init() {}

  package var count: Int { rows.count }
  package mutating func reserveCapacity(_ count: Int) { rows.reserveCapacity(count) }

  package mutating func append(_ entry: Entry) {
    var measurement: UInt32 = 0
    if !entry.measurement.isEmpty {
      measurements.append(entry.measurement)
      measurement = UInt32(clamping: measurements.count)
    }
    rows.append(
      Row(
        village: UInt32(clamping: entry.village), date: entry.date.daysSinceEpoch,
        item: UInt16(clamping: entry.item), status: entry.status, stage: entry.stage,
        measurement: measurement, words: number(of: entry.words),
        offset: UInt32(clamping: entry.place.offset), record: UInt32(clamping: entry.place.record),
        line: UInt32(clamping: entry.place.line), file: UInt16(clamping: entry.place.file),
        column: UInt8(clamping: entry.place.column), length: UInt8(clamping: entry.place.length)))
  }

  private mutating func number(of entry: Words) -> UInt32 {
    if entry == Words() { return 0 }
    if let known = wordNumbers[entry] { return known }
    words.append(entry)
    let number = UInt32(clamping: words.count)
    wordNumbers[entry] = number
    return number
  }

  package func village(of row: Int) -> Int { Int(rows[row].village) }
  package func item(of row: Int) -> Int { Int(rows[row].item) }
  package func date(of row: Int) -> Day { Day(daysSinceEpoch: rows[row].date) }
  package func status(of row: Int) -> Status { rows[row].status }
  package func stage(of row: Int) -> Stage { rows[row].stage }

  package func measurement(of row: Int) -> Measurement {
    let number = Int(rows[row].measurement)
    return number == 0 ? Measurement() : measurements[number - 1]
  }

  package func words(of row: Int) -> Words {
    let number = Int(rows[row].words)
    return number == 0 ? Words() : words[number - 1]
  }

  package func path(of row: Int) -> String {
    let file = Int(rows[row].file)
    return file < files.count ? files[file] : ""
  }

  package func line(of row: Int) -> Int { Int(rows[row].line) }

  /// The status cell of a row.
  package func location(of row: Int) -> Location {
    let value = rows[row]
    let start = Int(value.offset)
    return Location(
      path: path(of: row), range: start..<start + Int(value.length),
      cell: .init(row: Int(value.record), column: Int(value.column)))
  }
}
