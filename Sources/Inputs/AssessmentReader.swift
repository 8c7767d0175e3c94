import CSV
import Diagnostics
import Model
import Parallel
import Vietnamese

/// Reads the log of assessments: the one table with millions of rows.
///
/// A row is read without building a text: what its cells mean is remembered by their bytes. A row
/// with a mistake is gone over a second time, cell by cell, to say everything that is wrong.
struct AssessmentReader {
  let context: AssessmentContext
  /// What stands in the columns that are hidden, each text once.
  private(set) var hidden: [InternalValue] = []
  private let hiddenColumns: Set<String>
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
  /// Whether a text of the file lists persons.
  private var hasNames = false

  init(_ context: AssessmentContext, hiding columns: Set<String> = []) {
    self.context = context
    hiddenColumns = columns
    codes = context.codes.map { _ in ByteMemo() }
  }

  /// Appends the rows of a file to the log.
  ///
  /// - Parameter jobs: How many threads may read a large file.
  mutating func read(
    _ bytes: [UInt8], path: String, jobs: Int = 1, partSize: Int = AssessmentReader.partSize
  ) {
    let document = CSVDocument(bytes, path: path)
    let match = HeadingMatch(
      document.headings, Schemas.assessments, at: document.headingLocation)
    columns = AssessmentColumns(match.places.filter { !hiddenColumns.contains($0.key) })
    hide(match.places, of: document)
    let saysResults = columns.status >= 0 || columns.value >= 0 || columns.numerator >= 0
    file = log.addFile(path, headings: document.headings)
    if match.isComplete, saysResults, match.diagnostics.isEmpty,
      readBesideEachOther(document, jobs: jobs, partSize)
    {
      return
    }
    log.reserve(AssessmentReader.expectedRows(in: bytes))
    findings.beginFile()
    let diagnostics = document.forEachRow { row in
      if row.isExample { return noteExample(row, match.places, in: document) }
      // Without a column no row can be kept, but what is wrong in the others is still told.
      let isKept = match.isComplete && saysResults && read(row)
      if !isKept { explain(row, in: document) }
    }
    findings.add(match.diagnostics + diagnostics)
    findPersonalData(in: document)
    if match.isComplete, !saysResults {
      findings.add(.noResults(at: document.headingLocation(column: 0)))
    }
  }

  /// Reads a large file in parts, each on a thread.
  ///
  /// - Returns: False, with nothing read, where anything is to be said about the file: places are told
  ///   by reading it in one go.
  private mutating func readBesideEachOther(
    _ document: CSVDocument, jobs: Int, _ partSize: Int
  ) -> Bool {
    guard jobs > 1, !document.hasFindings else { return false }
    let parts = document.parts(ofBytes: partSize)
    guard parts.count > 1 else { return false }
    let (columns, context, hiddenColumns) = (columns, context, hiddenColumns)
    let read = parallelMap(count: parts.count, jobs: jobs, chunk: 1) { number in
      var reader = AssessmentReader(context, hiding: hiddenColumns)
      reader.columns = columns
      return reader.read(parts[number], of: document)
    }
    guard read.allSatisfy(\.isClean) else { return false }
    log.reserve(for: read.map(\.log))
    var length = AssessmentLog.FileLength()
    for part in read {
      log.appendToLastFile(part.log, after: length)
      length.lines += part.walk.lines
      length.records += part.walk.records
    }
    return true
  }

  static let partSize = 4 << 20

  private struct ReadPart: Sendable {
    var log: AssessmentLog
    var walk: CSVWalk
    /// Whether all that is to be said about it is its rows.
    var isClean: Bool
  }

  private mutating func read(_ part: CSVPart, of document: CSVDocument) -> ReadPart {
    var isClean = personalNumbers(in: Array(document.text[part.range])).isEmpty
    let walk = document.forEachRow(in: part) { row in
      if isClean { isClean = !row.isExample && read(row) }
    }
    isClean = isClean && !hasNames && walk.isWhole && walk.diagnostics.isEmpty
    return ReadPart(log: log, walk: walk, isClean: isClean)
  }

  /// An example that someone filled in and forgot to say so would be missed.
  private mutating func noteExample(
    _ row: CSVRow, _ places: [String: Int], in document: CSVDocument
  ) {
    if Schemas.assessments.isUntouchedExample(places.mapValues(row.string)) { return }
    findings.add(.exampleRow(at: document.location(of: row, column: 0)))
  }

  /// Notes what the hidden columns say.
  private mutating func hide(_ places: [String: Int], of document: CSVDocument) {
    let columns = hiddenColumns.sorted().compactMap { places[$0] }
    if columns.isEmpty { return }
    var seen: Set<String> = []
    _ = document.forEachRow { row in
      for column in columns where !row.isExample {
        let text = row.string(column)
        guard !text.isEmpty, seen.insert(text).inserted else { continue }
        hidden.append(
          InternalValue(text: text, location: document.location(of: row, column: column)))
      }
    }
  }

  /// Looks closely only where a number of a person or a list of names was seen.
  private mutating func findPersonalData(in document: CSVDocument) {
    var numbers = personalNumbers(in: document.text)[...]
    guard !numbers.isEmpty || hasNames else { return }
    hasNames = false
    _ = document.forEachRow { row in
      for data in row.personalData(&numbers) {
        let place = document.location(
          data.range, row: row.number, column: row.column(at: data.range.lowerBound))
        findings.add(.personalData(data.kind, at: place))
      }
    }
  }

  /// About how many rows there are, by the lines at the beginning.
  private static func expectedRows(in bytes: [UInt8]) -> Int {
    let sample = bytes.prefix(4096)
    let lines = sample.reduce(into: 1) { $0 += $1 == UInt8(ascii: "\n") ? 1 : 0 }
    let average = max(32, sample.count / lines)
    return bytes.count / average + bytes.count / average / 32
  }

  /// False when something is wrong with the row; nothing is appended then.
  private mutating func read(_ row: CSVRow) -> Bool {
    guard let date = row.value(columns.date, { dates.value(of: $0) { Day.parse($0) } }),
      let village = row.value(
        columns.village, { villages.value(of: $0) { context.villageIndex.number($0) } }),
      let set = row.value(columns.set, { sets.value(of: $0) { context.set($0) } }),
      codes.indices.contains(set),
      let item = row.value(
        columns.code, { codes[set].value(of: $0) { context.codes[set].item($0) } }),
      let status = row.value(columns.status, { statuses.value(of: $0) { StatusWords.read($0) } }),
      let stage = row.value(columns.stage, { stages.value(of: $0) { StageWords.read($0) } }),
      let document = row.value(
        columns.document,
        { documents.value(of: $0) { context.isDocument($0) ? log.intern($0) : nil } }),
      let measurement = columns.measurement(of: row, mark: context.mark),
      MeasurementFault(measurement, context.units[item]) == nil,
      let recorded = recorded(in: row, from: date)
    else { return false }
    log.append(
      village: village, item: item, date: date, status: status, stage: stage,
      measurement: measurement, words: words(of: row, document: document),
      place: columns.place(ofResultIn: row, file: file))
    if date < recorded { log.noteRecorded(on: recorded) }
    return status != .unstated || !measurement.isEmpty || !isBlank(columns.status, row)
  }

  /// When a row was written down; `nil` for what is no day or is before the row's own.
  private mutating func recorded(in row: CSVRow, from date: Day) -> Day? {
    if columns.recorded < 0 || row[columns.recorded].isEmpty { return date }
    let day = row.value(columns.recorded) { text in
      text.isEmpty ? date : dates.value(of: text) { Day.parse($0) }
    }
    return day.flatMap { date <= $0 ? $0 : nil }
  }

  func isBlank(_ column: Int, _ row: CSVRow) -> Bool {
    row[column].isEmpty || row.value(column) { $0.isEmpty }
  }

  private mutating func words(of row: CSVRow, document: UInt32) -> AssessmentLog.WordNumbers {
    AssessmentLog.WordNumbers(
      assessor: row.value(columns.assessor) { number($0, &assessors, &log, &hasNames) },
      document: document,
      note: row.value(columns.note) { number($0, &notes, &log, &hasNames) },
      source: row.value(columns.source) { number($0, &sources, &log, &hasNames) })
  }
}

/// The number of a text in the log, remembered by column.
@inline(__always)
private func number(
  _ text: UnsafeRawBufferPointer, _ memo: inout ByteMemo<UInt32>, _ log: inout AssessmentLog,
  _ hasNames: inout Bool
) -> UInt32 {
  text.isEmpty
    ? 0
    : memo.value(of: text) { text in
      if personalNames(in: text.utf8) != nil { hasNames = true }
      return log.intern(text)
    }
}
