package import Diagnostics

/// A table whose header has been read and whose rows can be walked any number of times.
///
/// It holds the text and nothing per row: a log of a million rows costs its bytes. Where rows are
/// wanted by number, `CSVReader.read` makes a `CSVTable` of it.
package struct CSVDocument: Sendable {
  /// UTF-8; what every byte offset refers to.
  package let text: [UInt8]
  /// The byte between fields.
  package var delimiter: UInt8 { dialect.delimiter }
  /// Whether the rows can be trusted to be text. False for legacy encodings and files too large:
  /// the table then has no headings and no rows, and one diagnostic says why.
  package let isReadable: Bool

  private(set) var header: CSVHeader
  private let dialect: CSVDialect
  let scan: TextScan
  /// Where the first record behind the header begins.
  private(set) var body: Tokenizer.Place
  /// What the header and the file as a whole gave.
  private(set) var opening = DiagnosticLog()
  private var reportedFindings = 0

  /// Decodes a file and reads its header record. `path` is what diagnostics name it.
  package init(_ bytes: [UInt8], path: String) {
    let decoded = bytes.count > Limits.fileBytes ? DecodedText([]) : DecodedText(bytes)
    text = decoded.utf8
    header = CSVHeader(path: path)
    (dialect, scan) = decoded.utf8.withUnsafeBytes {
      (CSVDialect(of: $0, from: decoded.start), TextScan($0, decoded))
    }
    body = dialect.start
    isReadable = bytes.count <= Limits.fileBytes && !scan.isLegacy
    if bytes.count > Limits.fileBytes {
      opening.add(CSVRules.limits(.file, at: Location(path: path)))
    } else if scan.isLegacy {
      refuseLegacyText()
    } else {
      readHeader()
    }
  }

  /// The relative path that diagnostics name.
  package var path: String { header.path }

  /// The headings: NFC, trimmed; none when the file has no record.
  package var headings: [String] { header.headings }

  /// Calls `body` with each row behind the header that has a value in any field.
  ///
  /// - Returns: Every diagnostic of the file, those of the header too.
  package func forEachRow(_ body: (CSVRow) -> Void) -> [Diagnostic] {
    guard isReadable else { return opening.diagnostics }
    var checks = RecordChecks(header, scan.findings, from: reportedFindings, log: opening)
    withRecords(from: self.body) { row, faults, _ in
      checks.check(row, faults)
      if !row.isBlank { body(row) }
      return true
    }
    checks.finish()
    return checks.log.diagnostics
  }

  /// The place of some bytes of a cell, or of a row number and a 0-based column remembered from a
  /// walk.
  package func location(_ range: Range<Int>, row: Int, column: Int) -> Location {
    header.location(range, row: row, column: column)
  }

  /// The place of a field of a row: exactly its content.
  package func location(of row: CSVRow, column: Int) -> Location {
    header.location(row[column].range, row: row.number, column: column)
  }

  /// The place of a heading, by 0-based column.
  package func headingLocation(column: Int) -> Location { header.location(ofHeading: column) }

  // MARK: Reading

  /// Calls `body` with each record, what is wrong with it, and where the next begins, until it
  /// answers false.
  func withRecords(
    from place: Tokenizer.Place, _ body: (CSVRow, [Fault], Tokenizer.Place) -> Bool
  ) {
    text.withUnsafeBytes { bytes in
      withUnsafeTemporaryAllocation(of: CSVField.self, capacity: Limits.columns) { fields in
        guard
          var tokenizer = Tokenizer(
            bytes, delimiter: dialect.delimiter, needsCleaning: scan.needsCleaning, from: place,
            fields: fields)
        else { return }
        while tokenizer.next() {
          let row = CSVRow(
            from: tokenizer.start, to: tokenizer.end, of: bytes,
            UnsafeBufferPointer(start: fields.baseAddress, count: tokenizer.count))
          guard body(row, tokenizer.faults, tokenizer.place) else { return }
        }
      }
    }
  }

  /// The first record that is not blank is the header.
  private mutating func readHeader() {
    var header = header
    var log = opening
    var body = body
    withRecords(from: dialect.start) { row, faults, next in
      body = next
      if row.isBlank { return true }
      header.row = row.number
      header.fields = Array(row.fields)
      header.headings = row.fields.indices.map(row.string)
      var checks = RecordChecks(header, scan.findings, log: log)
      checks.checkText(row, faults)
      log = checks.log
      reportedFindings = checks.reported
      return false
    }
    (self.header, opening, self.body) = (header, log, body)
    checkHeadings()
  }

  private mutating func checkHeadings() {
    if header.headings.isEmpty {
      opening.add(CSVRules.emptyFile(at: Location(path: path)))
    }
    var seen: [String: Int] = [:]
    for (column, heading) in header.headings.enumerated() where !heading.isEmpty {
      guard let first = seen.updateValue(column, forKey: heading.lowercased()) else { continue }
      seen[heading.lowercased()] = first
      opening.add(
        CSVRules.duplicateHeading(
          heading, at: headingLocation(column: column), first: headingLocation(column: first)))
    }
  }

  /// One diagnostic at the first letter that gives the encoding away; the rest would be the same.
  private mutating func refuseLegacyText() {
    let kinds: [TextFinding.Kind] = [.invalidUTF8, .legacyLetter]
    guard let finding = scan.findings.first(where: { kinds.contains($0.kind) }) else { return }
    var location = Location(path: path, range: finding.range)
    var excerpt = ""
    withRecords(from: dialect.start) { row, _, _ in
      guard finding.range.lowerBound < row.range.upperBound else { return true }
      let column = row.column(at: finding.range.lowerBound)
      location = header.location(row[column].range, row: row.number, column: column)
      excerpt = row.excerpt(row[column].range)
      return false
    }
    opening.add(CSVRules.legacyEncoding(at: location, excerpt))
  }
}
