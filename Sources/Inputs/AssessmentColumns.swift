import CSV
import Model
import Vietnamese

/// Where the columns of a log stand in one file; −1, which reads as blank, for those it lacks.
struct AssessmentColumns {
  let date, village, set, code, status, value, numerator, denominator: Int
  let stage, assessor, document, recorded, note, source: Int

  init(_ places: [String: Int]) {
    func place(_ name: String) -> Int { places[name] ?? -1 }
    date = place("date")
    village = place("village")
    set = place("set")
    code = place("code")
    status = place("status")
    value = place("value")
    numerator = place("numerator")
    denominator = place("denominator")
    stage = place("stage")
    assessor = place("assessor")
    document = place("document")
    recorded = place("recorded")
    note = place("note")
    source = place("source")
  }

  /// The status, or the number that stands in its stead.
  func result(of row: CSVRow) -> Int {
    if !row[status].isEmpty { return status }
    if !row[value].isEmpty { return value }
    if !row[numerator].isEmpty { return numerator }
    return status < 0 ? code : status
  }

  func place(ofResultIn row: CSVRow, file: Int) -> AssessmentLog.Place {
    let column = result(of: row)
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

  /// The numbers of a row; `nil` when one of its cells is none.
  func measurement(of row: CSVRow, mark: DecimalMark?) -> AssessmentLog.Measurement? {
    var measurement = AssessmentLog.Measurement()
    var isPercent = false
    guard row.read(value, mark, into: &measurement.value, &measurement.isPercent),
      row.read(numerator, mark, into: &measurement.numerator, &isPercent),
      row.read(denominator, mark, into: &measurement.denominator, &isPercent), !isPercent
    else { return nil }
    return measurement
  }
}

extension CSVRow {
  /// Reads the number of a cell; true for a blank one, false for what is none.
  fileprivate func read(
    _ column: Int, _ mark: DecimalMark?, into number: inout ExactDecimal?, _ isPercent: inout Bool
  ) -> Bool {
    let reading = value(column) { $0.isEmpty ? nil : readNumber($0, decimalMark: mark) }
    guard let reading else { return true }
    guard case .number(let value, percent: let percent) = reading else { return false }
    number = value
    isPercent = isPercent || percent
    return true
  }
}
