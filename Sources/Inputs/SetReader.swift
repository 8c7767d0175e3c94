import Diagnostics
import Model
import Vietnamese

/// Reads every set: each folder below `criteria/`, in the order of their names.
struct SetReader {
  private(set) var sets: [CriteriaSet] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let folder: SourceFolder
  private let mark: DecimalMark?

  init(_ folder: SourceFolder, mark: DecimalMark?) throws(InputError) {
    self.folder = folder
    self.mark = mark
    let ids = folder.folders(below: "criteria/")
    for id in ids.sorted() { try readSet(id) }
    if ids.isEmpty { diagnostics.append(.noSet()) }
  }

  private mutating func readSet(_ id: String) throws(InputError) {
    let path = "criteria/\(id)"
    if id != slug(id) { diagnostics.append(.identifierForm(id, at: Location(path: path))) }
    let settings = try required("\(path)/set.yaml")
    let criteria = try required("\(path)/criteria.csv")
    guard let settings, let criteria else { return }
    let reading = readSetSettings(settings, id: id, path: "\(path)/set.yaml", mark: mark)
    var tables = CriteriaReader(mark: mark)
    tables.readCriteria(criteria, path: "\(path)/criteria.csv")
    let indicators = "\(path)/indicators.csv"
    if folder.contains(indicators) {
      tables.readIndicators(try folder.read(indicators), path: indicators)
    }
    diagnostics += reading.diagnostics + tables.diagnostics
    add(reading, tables, path: "\(path)/criteria.csv")
  }

  private mutating func required(_ path: String) throws(InputError) -> [UInt8]? {
    if folder.contains(path) { return try folder.read(path) }
    diagnostics.append(.missingFile(path))
    return nil
  }

  private mutating func add(_ settings: SetSettings, _ tables: CriteriaReader, path: String) {
    var set = settings.set
    set.criteria = tables.criteria
    guard !set.criteria.isEmpty else {
      if !tables.diagnostics.contains(where: { $0.severity == .error }) {
        diagnostics.append(.setWithoutCriteria(at: Location(path: path)))
      }
      return
    }
    let codes = set.criteria.map(\.code)
    for wanted in settings.included where !codes.contains(wanted.code) {
      let hint = nearMiss(to: wanted.text, in: codes.map(\.description))
      diagnostics.append(
        .unknownCode(wanted.text, hint: hint, set: set.id, at: wanted.location))
    }
    sets.append(set)
  }

  /// Puts the default set first and answers its id. Left blank in `site.yaml` it is the only one.
  mutating func chooseDefault(_ wanted: String, at place: Location) -> String {
    guard let first = sets.first else { return wanted }
    if wanted.isEmpty {
      if sets.count > 1 { diagnostics.append(.defaultSetNotNamed(sets.map(\.id), at: place)) }
      return first.id
    }
    guard let number = sets.firstIndex(where: { $0.id == wanted }) else {
      let hint = nearMiss(to: wanted, in: sets.map(\.id))
      diagnostics.append(.unknown(wanted, in: "criteria/", hint: hint, at: place))
      return first.id
    }
    sets.insert(sets.remove(at: number), at: 0)
    return wanted
  }
}
