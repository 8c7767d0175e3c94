package import Diagnostics

/// The content of a cell as it stands, and what could stand there instead.
package struct CellRepair: Hashable, Sendable {
  package let location: Location
  /// The cell's text as it stands, not cleaned.
  package let old: String
  package let new: String
  fileprivate let range: Range<Int>
  fileprivate let bytes: [UInt8]
}

extension CSVDocument {
  /// The cells, headings too, whose bytes are not the value that is read: separate tone marks,
  /// no-break spaces, invisible characters, Ð for Đ. None where quotes are at fault, for then nobody
  /// knows where cells end.
  ///
  /// - Parameter spelling: A better word for the value of a column, 0-based, if there is one.
  package func repairs(spelling: (_ column: Int, _ value: String) -> String?) -> [CellRepair] {
    var repairs = header.fields.indices.compactMap { column in
      repair(header.fields[column], headings[column], at: headingLocation(column: column))
    }
    let found = forEachRow { row in
      for column in 0..<row.count {
        let value = row.string(column)
        let better = column < headings.count ? spelling(column, value) : nil
        let place = location(of: row, column: column)
        if let repair = repair(row[column], better ?? value, at: place) { repairs.append(repair) }
      }
    }
    return found.contains { CSVRules.quoteRules.contains($0.rule) } ? [] : repairs
  }

  private func repair(_ field: CSVField, _ value: String, at place: Location) -> CellRepair? {
    let bytes = value.utf8.flatMap { $0 == Byte.quote ? [$0, $0] : [$0] }
    let old = text[field.range]
    if old.elementsEqual(bytes) { return nil }
    return CellRepair(
      location: place, old: String(decoding: old, as: UTF8.self), new: value, range: field.range,
      bytes: bytes)
  }

  /// The text with some of its cells repaired.
  package func text(with repairs: [CellRepair]) -> [UInt8] {
    var (result, end) = ([UInt8](), 0)
    for repair in repairs.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += text[end..<repair.range.lowerBound] + repair.bytes
      end = repair.range.upperBound
    }
    return result + text[end...]
  }
}
