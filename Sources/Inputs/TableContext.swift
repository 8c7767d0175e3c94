import Diagnostics
import Model
import Vietnamese

/// What the rows of the programme's tables refer to.
struct TableContext {
  let log: AssessmentContext
  let folder: SourceFolder
  let communes: [Commune]
  private(set) var units: [Unit] = []
  private var unitNumbers: [String: Int] = [:]
  private(set) var papers: [Paper] = []
  private(set) var tasks: [Work] = []

  init(_ log: AssessmentContext, folder: SourceFolder, communes: [Commune]) {
    self.log = log
    self.folder = folder
    self.communes = communes
  }

  mutating func add(_ units: [Unit]) {
    self.units = units
    for (number, unit) in units.enumerated() { unitNumbers[unit.id] = number }
  }

  mutating func add(_ papers: [Paper]) { self.papers += papers }

  mutating func add(_ tasks: [Work]) { self.tasks += tasks }

  func unit(_ id: String) -> Int? { unitNumbers[id] }

  /// The required paper of a subject's set with an id, or with a name but for case and marks.
  func paper(_ text: String, of subject: Subject) -> Int? {
    let wanted = folded(text)
    return papers.firstIndex {
      $0.subject.set == subject.set && ($0.id == text || folded($0.name) == wanted)
    }
  }

  /// The asked paper that a text nearly names.
  func paper(near text: String, of subject: Subject) -> String? {
    let own = papers.filter { $0.subject.set == subject.set }
    return nearMiss(to: text, in: own.map(\.id) + own.map(\.name))
  }
}
