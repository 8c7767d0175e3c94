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
  private var dates = ByteMemo { (bytes: UnsafeRawBufferPointer) in Day.parse(bytes) }
  private var villages: ByteMemo<Int?>
  private var sets: ByteMemo<Int?>
  private var codes: [ByteMemo<Int?>]
  private var statuses = ByteMemo(ofText: StatusWords.read)
  private var stages = ByteMemo(ofText: StageWords.read)
  private var documents: ByteMemo<Bool>

  init(_ context: AssessmentContext) {
    self.context = context
    villages = ByteMemo(ofText: context.villageIndex.number)
    sets = ByteMemo(ofText: context.set)
    codes = context.codes.map { ByteMemo(ofText: $0.item) }
    documents = ByteMemo(ofText: context.isDocument)
  }

  /// Appends the rows of a file to the log.
  mutating func read(_ bytes: [UInt8], path: String) {
    let document = CSVDocument(bytes, path: path)
    let match = HeadingMatch(
      document.headings, Schemas.assessments, at: document.headingLocation)
    columns = AssessmentColumns(match.places)
    let saysResults = columns.status >= 0 || columns.value >= 0 || columns.numerator >= 0
    file = log.addFile(path, headings: document.headings)
    log.reserve(AssessmentReader.mostRows(in: bytes))
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

  /// Lines, but no more than so many short rows could fill the file.
  private static func mostRows(in bytes: [UInt8]) -> Int {
    var lines = 0
    for byte in bytes { lines += byte == UInt8(ascii: "\n") ? 1 : 0 }
    return min(lines, bytes.count / 40)
  }

  /// False when something is wrong with the row; nothing is appended then.
  private mutating func read(_ row: CSVRow) -> Bool {
    guard let date = row.withBytes(columns.date, { dates.value(of: $0) }),
      let village = row.withBytes(columns.village, { villages.value(of: $0) }),
      let set = row.withBytes(columns.set, { sets.value(of: $0) }), codes.indices.contains(set),
      let item = row.withBytes(columns.code, { codes[set].value(of: $0) }),
      let status = row.withBytes(columns.status, { statuses.value(of: $0) }),
      let stage = row.withBytes(columns.stage, { stages.value(of: $0) }),
      row.withBytes(columns.document, { documents.value(of: $0) }),
      let measurement = measurement(of: row),
      MeasurementFault(measurement, context.units[item]) == nil
    else { return false }
    let entry = AssessmentLog.Entry(
      village: village, item: item, date: date, status: status, stage: stage,
      measurement: measurement, place: place(of: row))
    log.append(entry, words: words(of: row))
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
    if isBlank(column, row) { return true }
    let reading = row.withBytes(column) { readNumber($0, decimalMark: context.mark) }
    guard case .number(let value, percent: let percent) = reading else { return false }
    number = value
    isPercent = isPercent || percent
    return true
  }

  func isBlank(_ column: Int, _ row: CSVRow) -> Bool {
    row[column].isEmpty || row.withBytes(column) { $0.isEmpty }
  }

  private mutating func words(of row: CSVRow) -> AssessmentLog.WordNumbers {
    AssessmentLog.WordNumbers(
      assessor: row.withBytes(columns.assessor) { log.intern($0) },
      document: row.withBytes(columns.document) { log.intern($0) },
      note: row.withBytes(columns.note) { log.intern($0) },
      source: row.withBytes(columns.source) { log.intern($0) })
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
