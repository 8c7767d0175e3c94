import Assessment
import Model

/// What each unit holds and has to do, so that the page of a unit or a village need not look
/// through what all units hold.
struct UnitRegisters: Sendable {
  /// By unit: its desks.
  let desks: [[Int]]
  /// By unit: places in `Programme.assignments` of what it or its desks hold.
  let assignments: [[Int]]
  /// By unit: places in `Progress.tasks` of what it or its desks lead, in the order in which they
  /// are due.
  let led: [[Int]]
  /// By unit: the same of what it or its desks only help with.
  let helped: [[Int]]
  /// By set and code: places in `Programme.assignments` of who holds a criterion or an indicator.
  private let holders: [[String: [Int]]]

  init(
    _ programme: Programme, _ tasks: [TaskState], code: (Subject) -> String
  ) {
    let units = programme.units
    let empty = [[Int]](repeating: [], count: units.count)
    func houses(_ ids: [Int]) -> Set<Int> { Set(ids + ids.compactMap { units[$0].parent }) }
    var (desks, assignments, led, helped) = (empty, empty, empty, empty)
    for (number, unit) in units.enumerated() { unit.parent.map { desks[$0].append(number) } }
    var holders = [[String: [Int]]](repeating: [:], count: programme.sets.count)
    for (place, assignment) in programme.assignments.enumerated() {
      for unit in houses([assignment.unit]) { assignments[unit].append(place) }
      guard assignment.subject.criterion != nil else { continue }
      holders[assignment.subject.set][code(assignment.subject), default: []].append(place)
    }
    for (place, state) in tasks.enumerated() {
      let task = programme.tasks[state.task]
      let leads = houses(task.leads)
      for unit in leads { led[unit].append(place) }
      for unit in houses(task.coordinators).subtracting(leads) { helped[unit].append(place) }
    }
    (self.desks, self.assignments, self.led, self.helped) = (desks, assignments, led, helped)
    self.holders = holders
  }

  /// Places in `Programme.assignments` of who holds one of some codes, in their order.
  func holders(of codes: Set<String>, in set: Int) -> [Int] {
    codes.flatMap { holders[set][$0] ?? [] }.sorted()
  }
}
