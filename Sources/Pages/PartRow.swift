import Assessment
import Model
import Vietnamese

/// The parts of the villages and how much of a month or a year each has.
package struct PartTable: Hashable, Sendable {
  /// "Các xã", or "Các bản" in a site of one commune.
  package var heading: String
  package var groups: [VillageGroup<PartRow>]
  package var hasTasks: Bool
  package var hasReports: Bool
  package var hasCorrections: Bool
}

/// How much of a month or a year a part of the villages has.
package struct PartRow: Hashable, Sendable {
  package var name: Link
  /// How many of its villages changed: "12/25".
  package var villages: String
  /// How many results and numbers changed.
  package var verdicts: String
  package var values: String
  /// How many villages have a correction.
  package var corrected: String
  /// How many tasks, and how many reports that are missing or came late; `nil` for a year and where
  /// nothing is kept of them.
  package var due: Link?
  package var late: Link?
  package var reports: Link?
}

/// The work of a month, by part of the villages.
struct PartWork {
  fileprivate let due, late, reports: [Int: Int]

  init(
    due: [TaskState], late: [TaskState], reports: [(village: Int, state: ReportState)],
    of context: Context
  ) {
    func counts(_ villages: [Int]) -> [Int: Int] {
      villages.reduce(into: [:]) { $0[context.part(of: $1), default: 0] += 1 }
    }
    func villages(_ tasks: [TaskState]) -> [Int] {
      tasks.compactMap { context.programme.tasks[$0.task].village }
    }
    self.due = counts(villages(due))
    self.late = counts(villages(late))
    self.reports = counts(
      reports.filter { _, state in
        switch state.standing {
        case .late, .missing: true
        case .inTime, .awaited: false
        }
      }.map(\.village))
  }
}

extension Context {
  fileprivate func part(of village: Int) -> Int {
    programme.villages[village].commune ?? village / VillagePart.mostNamed
  }

  /// Every part with how much of it changed.
  ///
  /// - Parameters:
  ///   - changed: By set.
  ///   - corrected: The villages with a correction.
  func partTable(
    _ changed: [[VillageChanges]], corrected: [Int], address: (VillagePart) -> String,
    work: PartWork? = nil
  ) -> PartTable {
    var sums = parts.map { _ in (villages: Set<Int>(), verdicts: 0, values: 0) }
    for (village, changes) in changed.joined() {
      let part = part(of: village.village)
      let verdicts = changes.count { $0.before != $0.after }
      sums[part].villages.insert(village.village)
      sums[part].verdicts += verdicts
      sums[part].values += changes.count - verdicts
    }
    var corrections = [Int](repeating: 0, count: parts.count)
    for village in Set(corrected) { corrections[part(of: village)] += 1 }
    let hasTasks = work != nil && !programme.tasks.isEmpty
    let hasReports = work != nil && programme.reports != nil
    let rows = parts.indices.map { number -> PartRow in
      let (part, sum) = (parts[number], sums[number])
      let page = address(part)
      func link(_ counts: [Int: Int]?, _ anchor: String) -> Link? {
        counts.map { Link("\($0[number] ?? 0)", "\(page)#\(anchor)") }
      }
      return PartRow(
        name: Link(part.name.text, page), villages: "\(sum.villages.count)/\(part.villages.count)",
        verdicts: "\(sum.verdicts)", values: "\(sum.values)", corrected: "\(corrections[number])",
        due: link(hasTasks ? work?.due : nil, "den-han"),
        late: link(hasTasks ? work?.late : nil, "qua-han"),
        reports: link(hasReports ? work?.reports : nil, "bao-cao"))
    }
    return PartTable(
      heading: words[hasCommunes ? .communes : .villages],
      groups: hasCommunes
        ? lettered(rows) { letter(ofCommune: $0.name.text) }
        : [VillageGroup(heading: nil, rows: rows)],
      hasTasks: hasTasks, hasReports: hasReports, hasCorrections: !corrected.isEmpty)
  }
}
