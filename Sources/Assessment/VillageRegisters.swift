package import Model

/// Where in the programme's tables each village's rows stand, so that a village's page need not look
/// through those of all.
package struct VillageRegisters: Sendable {
  /// By village: places in `Programme.evidence`.
  package let evidence: [[Int]]
  /// By village: places in `Programme.milestones`.
  package let milestones: [[Int]]
  /// By village: places in `Programme.reports`.
  package let reports: [[Int]]
  /// By village: places in `Programme.funds`.
  package let funds: [[Int]]
  /// By village: places in `Programme.registrations`.
  package let registrations: [[Int]]
  /// By village: rows of the log that were written down later than their day.
  let lateRows: [[UInt32]]
  /// By village: its rows of the log, where something was written down later than its day; none of
  /// the other villages, which were never assessed in two ways.
  let correctedRows: [[UInt32]]
  /// By village: places in `Progress.tasks`, in the order in which they are due.
  package let tasks: [[Int]]

  package init(_ programme: Programme, _ tasks: [TaskState]) {
    func places<Row>(_ rows: [Row], _ village: (Row) -> Int?) -> [[Int]] {
      var places = [[Int]](repeating: [], count: programme.villages.count)
      for (place, row) in rows.enumerated() {
        if let village = village(row) { places[village].append(place) }
      }
      return places
    }
    evidence = places(programme.evidence) { $0.village }
    milestones = places(programme.milestones) { $0.village }
    reports = places(programme.reports ?? []) { $0.village }
    funds = places(programme.funds) { $0.village }
    registrations = places(programme.registrations) { $0.village }
    lateRows = programme.log.lateRows(of: programme.villages.count)
    correctedRows = programme.log.rows(ofThoseWith: lateRows)
    self.tasks = places(tasks) { programme.tasks[$0.task].village }
  }
}
