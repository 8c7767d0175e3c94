/// Where the columns of a log stand in one file; −1, which reads as blank, for those it lacks.
struct AssessmentColumns {
  let date, village, set, code, status, value, numerator, denominator: Int
  let stage, assessor, document, note, source: Int

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
    note = place("note")
    source = place("source")
  }
}
