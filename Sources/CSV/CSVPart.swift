package import Diagnostics

/// Rows of a document that can be walked beside those of its other parts. A part begins behind a line
/// break, which may turn out to stand in a quoted field.
package struct CSVPart: Sendable {
  /// Where it begins; those of the first part count what stands before it, others begin at 0.
  let start: Tokenizer.Place
  /// The bytes of the text.
  package let range: Range<Int>
}

/// What walking a part came to.
package struct CSVWalk: Sendable {
  /// How many lines and records there are up to its end, counted as in its rows.
  package var lines = 0
  package var records = 0
  /// Whether its last record ends where the next part begins. Where all do, the parts' rows are the
  /// document's.
  package var isWhole = false
  package var diagnostics: [Diagnostic] = []
}

extension CSVDocument {
  /// Cuts the rows into parts of about some bytes.
  package func parts(ofBytes size: Int) -> [CSVPart] {
    guard isReadable else { return [] }
    var parts: [CSVPart] = []
    var start = body
    while start.offset < text.count {
      let end = lineStart(from: start.offset + size)
      parts.append(CSVPart(start: start, range: start.offset..<end))
      start = Tokenizer.Place(offset: end, line: 0)
    }
    return parts
  }

  private func lineStart(from offset: Int) -> Int {
    guard offset < text.count else { return text.count }
    return text[offset...].firstIndex(of: Byte.lineFeed).map { $0 + 1 } ?? text.count
  }

  /// Calls `body` with each row of a part that has a value in any field. Lines and records of another
  /// part than the first are counted from 0 where it begins.
  package func forEachRow(in part: CSVPart, _ body: (CSVRow) -> Void) -> CSVWalk {
    var walk = CSVWalk()
    var checks = RecordChecks(header, scan.findings, from: scan.findings.count)
    withRecords(from: part.start) { row, faults, next in
      guard row.range.lowerBound < part.range.upperBound else { return false }
      checks.check(row, faults)
      if !row.isBlank { body(row) }
      walk.lines = next.line
      walk.records = next.record
      walk.isWhole = next.offset == part.range.upperBound
      return true
    }
    walk.diagnostics = checks.log.diagnostics
    return walk
  }

  /// Whether walking the whole document says anything beside its rows: then it has to be walked in one
  /// go, for what is said tells places.
  package var hasFindings: Bool { !scan.findings.isEmpty || !opening.diagnostics.isEmpty }
}
