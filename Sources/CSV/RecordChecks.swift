internal import Diagnostics

/// Checks each record of a table as it passes and collects what is wrong with it.
struct RecordChecks {
  private let header: CSVHeader
  private let findings: [TextFinding]
  private var nextFinding: Int
  /// Columns without a heading in which no value has been seen yet.
  private var unnamed: [Int]
  private(set) var log: DiagnosticLog

  /// Creates checks that go on where others stopped: `finding` is the first not yet reported.
  init(
    _ header: CSVHeader, _ findings: [TextFinding], from finding: Int = 0,
    log: DiagnosticLog = DiagnosticLog()
  ) {
    self.header = header
    self.findings = findings
    self.log = log
    nextFinding = finding
    unnamed = header.headings.indices.filter { header.headings[$0].isEmpty }
  }

  var reported: Int { nextFinding }

  /// Checks a record under the header.
  mutating func check(_ row: CSVRow, _ faults: [Fault]) {
    checkText(row, faults)
    if row.count != header.headings.count, faults.isEmpty { checkLength(row) }
    if !unnamed.isEmpty { checkUnnamed(row) }
  }

  /// Checks what the header record and the others have in common.
  mutating func checkText(_ row: CSVRow, _ faults: [Fault]) {
    if nextFinding < findings.count { report(findingsIn: row) }
    if !faults.isEmpty { report(faults, in: row) }
    if row.range.count > Limits.fieldBytes { checkSizes(row) }
  }

  /// Reports what stands behind the last record.
  mutating func finish() {
    while nextFinding < findings.count {
      let range = findings[nextFinding].range
      report(findings[nextFinding], at: Location(path: header.path, range: range), in: nil)
      nextFinding += 1
    }
  }

  // MARK: Findings

  private mutating func report(findingsIn row: CSVRow) {
    var reportedLegacy: CSVField?
    while nextFinding < findings.count {
      let finding = findings[nextFinding]
      guard finding.range.lowerBound < row.range.upperBound else { return }
      nextFinding += 1
      guard finding.range.lowerBound >= row.range.lowerBound else {
        report(finding, at: Location(path: header.path, range: finding.range), in: nil)
        continue
      }
      let column = row.column(at: finding.range.lowerBound)
      if finding.kind == .legacyLetter {
        guard row[column] != reportedLegacy else { continue }
        reportedLegacy = row[column]
        reportLegacy(row, column)
      } else {
        let location = header.location(finding.range, row: row.number, column: column)
        report(finding, at: location, in: row)
      }
    }
  }

  private mutating func reportLegacy(_ row: CSVRow, _ column: Int) {
    let range = row[column].range
    guard LegacyLetters.score(of: range, in: row.text) >= LegacyLetters.threshold else { return }
    let location = header.location(range, row: row.number, column: column)
    log.add(CSVRules.legacyEncoding(at: location, row.excerpt(range)))
  }

  private mutating func report(_ finding: TextFinding, at location: Location, in row: CSVRow?) {
    switch finding.kind {
    case .invalidUTF8: log.add(CSVRules.invalidUTF8(at: location))
    case .halfCharacter: log.add(CSVRules.utf16Odd(at: location))
    case .nul: log.add(CSVRules.nul(at: location))
    case .ethForDStroke: log.add(CSVRules.ethForDStroke(at: location))
    case .invisible:
      log.add(CSVRules.invisible(at: location, row?.codePoint(at: finding.range) ?? "U+…"))
    case .legacyLetter: break
    }
  }

  // MARK: Shape

  private mutating func report(_ faults: [Fault], in row: CSVRow) {
    for fault in faults {
      let location = header.location(fault.range, row: row.number, column: fault.column)
      switch fault.kind {
      case .unclosedQuote: log.add(CSVRules.unclosedQuote(at: location))
      case .strayQuote: log.add(CSVRules.strayQuote(at: location))
      case .textAfterQuote:
        log.add(CSVRules.textAfterQuote(at: location, row.excerpt(fault.range)))
      case .tooManyColumns: log.add(CSVRules.limits(.columns, at: location))
      }
    }
  }

  private mutating func checkSizes(_ row: CSVRow) {
    for column in 0..<row.count where row[column].range.count > Limits.fieldBytes {
      let start = row[column].range.lowerBound
      let location = header.location(start..<start, row: row.number, column: column)
      log.add(CSVRules.limits(.field, at: location))
    }
  }

  private mutating func checkLength(_ row: CSVRow) {
    if row.isBlank { return }
    if row.count > header.headings.count { checkExtra(row) } else { checkMissing(row) }
  }

  /// Empty cells beyond the header are Excel's; values there have lost their column.
  private mutating func checkExtra(_ row: CSVRow) {
    let extra = (header.headings.count..<row.count).filter { !row.isBlank(row[$0]) }
    guard let first = extra.first, let last = extra.last else { return }
    let range = row[first].range.lowerBound..<row[last].range.upperBound
    log.add(
      CSVRules.raggedRow(
        at: header.location(range, row: row.number, column: first),
        cells: last + 1, columns: header.headings.count))
  }

  private mutating func checkMissing(_ row: CSVRow) {
    let missing = (row.count..<header.headings.count).filter { !header.headings[$0].isEmpty }
    guard let first = missing.first else { return }
    let end = row.range.upperBound
    log.add(
      CSVRules.shortRow(
        at: header.location(end..<end, row: row.number, column: first),
        missing: missing.map { header.headings[$0] }))
  }

  private mutating func checkUnnamed(_ row: CSVRow) {
    for column in unnamed where !row.isBlank(row[column]) {
      let value = header.location(row[column].range, row: row.number, column: column)
      log.add(
        CSVRules.emptyHeading(at: header.location(ofHeading: column), value: value))
      unnamed.removeAll { $0 == column }
    }
  }
}
