import Diagnostics
import Markup
import Model
import Vietnamese

/// What `set.yaml` says, and where it names criteria, to be checked when they are known.
struct SetSettings {
  var set: CriteriaSet
  var included: [(code: Code, text: String, location: Location)] = []
  var diagnostics: [Diagnostic] = []
}

/// Reads `criteria/<id>/set.yaml`.
func readSetSettings(
  _ bytes: [UInt8], id: String, path: String, mark: DecimalMark?
) -> SetSettings {
  var reader = SettingsReader(bytes, path: path)
  reader.checkFolder(id)
  var settings = SetSettings(
    set: CriteriaSet(id: id, title: reader.required("title"), location: Location(path: path)))
  reader.readFacts(into: &settings.set)
  reader.group("recognition") {
    settings.set.statesRecognition = true
    $0.readRecognition(into: &settings, mark: mark)
  }
  reader.group("counting") { $0.readCounting(into: &settings.set.counting) }
  settings.diagnostics = reader.finish() + personalData(in: bytes, path: path)
  return settings
}

extension SettingsReader {
  /// The folder's name is the id; a file that says otherwise was copied and not finished.
  fileprivate mutating func checkFolder(_ id: String) {
    guard let own = placed("id"), own.value != id else { return }
    report(.settingForm("id", own.value, [id], at: location(of: own)))
  }

  fileprivate mutating func readFacts(into set: inout CriteriaSet) {
    set.shortTitle = placed("short_title")?.value ?? set.title
    set.legalBasis = legalBasis()
    set.source = text("source")
    group("period") { set.years = $0.years() }
    group("declared") {
      set.declared.criteria = $0.wholeNumber("criteria")
      set.declared.indicators = $0.wholeNumber("indicators")
    }
    set.evidenceDue = deadline("evidence_due")
    set.bands = bands()
    readStages(into: &set)
    group("labels") {
      set.labels.criterion = $0.placed("criterion")?.value ?? set.labels.criterion
      set.labels.indicator = $0.placed("indicator")?.value ?? set.labels.indicator
    }
  }

  /// `legal_basis` is the document in words, for sets whose number is not known.
  private mutating func legalBasis() -> CriteriaSet.LegalBasis? {
    let (words, number) = (text("legal_basis"), text("number"))
    let (date, issuer) = (day("date"), text("issuer"))
    if words.isEmpty, number.isEmpty, issuer.isEmpty { return nil }
    return .init(number: number.isEmpty ? words : number, date: date, issuer: issuer)
  }

  private mutating func years() -> ClosedRange<Int>? {
    let last = placed("to")
    guard let from = wholeNumber("from"), let to = wholeNumber("to") else { return nil }
    if from <= to { return from...to }
    if let last { report(.periodForm(from: from, last.value, at: location(of: last))) }
    return nil
  }

  /// Lower ends, largest first: `[16, 15, 10, 5]`.
  private mutating func bands() -> [Int] {
    let numbers = placedList("bands").compactMap { text -> Int? in
      if let number = readWholeNumber(text.value) { return number }
      report(.wholeNumberForm(text.value, at: location(of: text)))
      return nil
    }
    return Set(numbers).sorted(by: >)
  }

  /// Each stage is its id, its name and who decides it.
  private mutating func readStages(into set: inout CriteriaSet) {
    groups("stages") { stage in
      let id = stage.required("id")
      let name = stage.required("name")
      let authority = stage.text("authority")
      if !id.isEmpty, !name.isEmpty {
        set.stages.append(.init(id: id, name: name, authority: authority))
      }
    }
  }

  private enum RuleWord { case all, atLeast, points }

  fileprivate mutating func readRecognition(into settings: inout SetSettings, mark: DecimalMark?) {
    let words: [(String, RuleWord)] = [("all", .all), ("at_least", .atLeast), ("points", .points)]
    switch word("rule", words) {
    case .all, nil: break
    case .atLeast: readAtLeast(into: &settings)
    case .points:
      _ = required("total")
      guard let total = number("total", mark: mark) else { return }
      settings.set.recognition = .points(
        total: total, criterionFloorPercent: number("criterion_floor_percent", mark: mark))
    }
  }

  private mutating func readAtLeast(into settings: inout SetSettings) {
    for text in placedList("including") {
      if let code = Code(text.value) {
        settings.included.append((code, text.value, location(of: text)))
      } else {
        report(.codeForm(text.value, at: location(of: text)))
      }
    }
    _ = required("count")
    guard let count = wholeNumber("count") else { return }
    settings.set.recognition = .atLeast(count: count, including: settings.included.map(\.code))
  }

  fileprivate mutating func readCounting(into counting: inout CriteriaSet.Counting) {
    let applicable = word("not_applicable", [("met", true), ("excluded", false)])
    let mostly = word("mostly_met", [("met", true), ("unmet", false)])
    counting.notApplicableIsMet = applicable ?? counting.notApplicableIsMet
    counting.mostlyMetIsMet = mostly ?? counting.mostlyMetIsMet
  }
}
