import CSV
import Diagnostics
import Model
import Vietnamese

/// Reads the log of assessments: the one table with millions of rows.
///
/// A row is read without building a text: what its cells mean is remembered by their bytes. A row
/// with a mistake is gone over a second time, cell by cell, to say everything that is wrong.
struct AssessmentReader {
  let context: AssessmentContext
  private(set) var log = AssessmentLog()
  var findings = FindingLimit()
  var hints = HintBudget()
  /// Of the file that is being read.
  private(set) var columns = AssessmentColumns([:])

  private var file = 0
  private var dates = ByteMemo<Day?>()
  private var villages = ByteMemo<Int?>()
  private var sets = ByteMemo<Int?>()
  private var codes: [ByteMemo<Int?>]
  private var statuses = ByteMemo<Status?>()
  private var stages = ByteMemo<Stage?>()
  /// By the numbers of the texts in the log; `nil` for a document that there is not.
  private var documents = ByteMemo<UInt32?>()
  private var assessors = ByteMemo<UInt32>()
  private var notes = ByteMemo<UInt32>()
  private var sources = ByteMemo<UInt32>()

  init(_ context: AssessmentContext) {
    self.context = context
    codes = context.codes.map { _ in ByteMemo() }
  }

  /// Appends the rows of a file to the log.
  mutating func read(_ bytes: [UInt8], path: String) {
    let document = CSVDocument(bytes, path: path)
    let match = HeadingMatch(
      document.headings, Schemas.assessments, at: document.headingLocation)
    columns = AssessmentColumns(match.places)
    let saysResults = columns.status >= 0 || columns.value >= 0 || columns.numerator >= 0
    file = log.addFile(path, headings: document.headings)
    log.reserve(AssessmentReader.expectedRows(in: bytes))
    findings.beginFile()
    let diagnostics = document.forEachRow { row in
      // Without a column no row can be kept, but what is wrong in the others is still told.
      let isKept = match.isComplete && saysResults && read(row)
      if !isKept { explain(row, in: document) }
    }
    findings.add(match.diagnostics + diagnostics)
    if match.isComplete, !saysResults {
      findings.add(.noResults(at: document.headingLocation(column: 0)))
    }
  }

  /// About how many rows there are, by the lines at the beginning.
  private static func expectedRows(in bytes: [UInt8]) -> Int {
    let sample = bytes.prefix(65_536)
    let lines = sample.reduce(into: 1) { $0 += $1 == UInt8(ascii: "\n") ? 1 : 0 }
    let average = max(32, sample.count / lines)
    return bytes.count / average + bytes.count / average / 32
  }

  /// False when something is wrong with the row; nothing is appended then.
  private mutating func read(_ row: CSVRow) -> Bool {
    guard let date = value(row, columns.date, { dates.value(of: $0) { Day.parse($0) } }),
      let village = value(
        row, columns.village, { villages.value(of: $0) { context.villageIndex.number($0) } }),
      let set = value(row, columns.set, { sets.value(of: $0) { context.set($0) } }),
      codes.indices.contains(set),
      let item = value(
        row, columns.code, { codes[set].value(of: $0) { context.codes[set].item($0) } }),
      let status = value(
        row, columns.status, { statuses.value(of: $0) { StatusWords.read($0) } }),
      let stage = value(row, columns.stage, { stages.value(of: $0) { StageWords.read($0) } }),
      let document = value(
        row, columns.document,
        { documents.value(of: $0) { context.isDocument($0) ? log.intern($0) : nil } }),
      let measurement = measurement(of: row),
      MeasurementFault(measurement, context.units[item]) == nil
    else { return false }
    log.append(
      village: village, item: item, date: date, status: status, stage: stage,
      measurement: measurement, words: words(of: row, document: document), place: place(of: row))
    return status != .unstated || !measurement.isEmpty || !isBlank(columns.status, row)
  }

  private func measurement(of row: CSVRow) -> AssessmentLog.Measurement? {
    var measurement = AssessmentLog.Measurement()
    var isPercent = false
    guard read(columns.value, of: row, into: &measurement.value, &measurement.isPercent),
      read(columns.numerator, of: row, into: &measurement.numerator, &isPercent),
      read(columns.denominator, of: row, into: &measurement.denominator, &isPercent), !isPercent
    else { return nil }
    return measurement
  }

  private func read(
    _ column: Int, of row: CSVRow, into number: inout ExactDecimal?, _ isPercent: inout Bool
  ) -> Bool {
    let reading = value(row, column) { cell in
      cell.isEmpty ? nil : readNumber(cell, decimalMark: context.mark)
    }
    guard let reading else { return true }
    guard case .number(let value, percent: let percent) = reading else { return false }
    number = value
    isPercent = isPercent || percent
    return true
  }

  func isBlank(_ column: Int, _ row: CSVRow) -> Bool {
    row[column].isEmpty || value(row, column) { $0.isEmpty }
  }

  private mutating func words(of row: CSVRow, document: UInt32) -> AssessmentLog.WordNumbers {
    AssessmentLog.WordNumbers(
      assessor: value(row, columns.assessor) { number($0, &assessors, &log) },
      document: document,
      note: value(row, columns.note) { number($0, &notes, &log) },
      source: value(row, columns.source) { number($0, &sources, &log) })
  }

  private func place(of row: CSVRow) -> AssessmentLog.Place {
    let column = resultColumn(of: row)
    let range = row[column].range
    var place = AssessmentLog.Place()
    place.file = file
    place.record = row.number
    place.line = row.line
    place.column = column + 1
    place.offset = range.lowerBound
    place.length = range.count
    return place
  }

  /// The status, or the number that stands in its stead.
  func resultColumn(of row: CSVRow) -> Int {
    if !row[columns.status].isEmpty { return columns.status }
    if !row[columns.value].isEmpty { return columns.value }
    if !row[columns.numerator].isEmpty { return columns.numerator }
    return columns.status < 0 ? columns.code : columns.status
  }
}

/// The number of a text in the log, remembered by column.
@inline(__always)
private func number(
  _ text: UnsafeRawBufferPointer, _ memo: inout ByteMemo<UInt32>, _ log: inout AssessmentLog
) -> UInt32 {
  text.isEmpty ? 0 : memo.value(of: text) { log.intern($0) }
}

/// Calls with the bytes of a value, which nearly always stand in the text as they are meant.
///
/// Looks at stored properties alone, since a call into another module is never inlined.
@inline(__always)
private func value<Result>(
  _ row: CSVRow, _ column: Int, _ body: (UnsafeRawBufferPointer) -> Result
) -> Result {
  guard column >= 0, column < row.fields.count else {
    return body(UnsafeRawBufferPointer(start: nil, count: 0))
  }
  let field = row.fields[column]
  guard field.packed & 1 == 0 else { return row.withBytes(column, body) }
  let start = Int(field.start)
  return body(
    UnsafeRawBufferPointer(rebasing: row.text[start..<start + Int(field.packed >> 1)]))
}
