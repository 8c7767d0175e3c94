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
  /// By set and criterion: places in `Programme.assignments` of who holds it or one of its indicators.
  let criteria: [[[Int]]]
  /// By set and code: who holds a criterion or an indicator, those of a criterion among who holds its
  /// indicators.
  private let holders: [[String: Holders]]

  /// Units in the order of the assignments.
  private struct Holders {
    var ofAllCommunes: [Int] = []
    /// With those of all communes.
    var byCommune: [Int: [Int]] = [:]

    mutating func add(_ unit: Int, of commune: Int?) {
      if let commune {
        byCommune[commune, default: ofAllCommunes].append(unit)
      } else {
        ofAllCommunes.append(unit)
        for commune in byCommune.keys { byCommune[commune]?.append(unit) }
      }
    }
  }

  init(
    _ programme: Programme, _ tasks: [TaskState], code: (Subject) -> String
  ) {
    let units = programme.units
    let empty = [[Int]](repeating: [], count: units.count)
    func houses(_ ids: [Int]) -> Set<Int> { Set(ids + ids.compactMap { units[$0].parent }) }
    var (desks, assignments, led, helped) = (empty, empty, empty, empty)
    for (number, unit) in units.enumerated() { unit.parent.map { desks[$0].append(number) } }
    var criteria = programme.sets.map { [[Int]](repeating: [], count: $0.criteria.count) }
    var holders = [[String: [Int]]](repeating: [:], count: programme.sets.count)
    for (place, assignment) in programme.assignments.enumerated() {
      for unit in houses([assignment.unit]) { assignments[unit].append(place) }
      guard let criterion = assignment.subject.criterion else { continue }
      criteria[assignment.subject.set][criterion].append(place)
      holders[assignment.subject.set][code(assignment.subject), default: []].append(place)
    }
    for (place, state) in tasks.enumerated() {
      let task = programme.tasks[state.task]
      let leads = houses(task.leads)
      for unit in leads { led[unit].append(place) }
      for unit in houses(task.coordinators).subtracting(leads) { helped[unit].append(place) }
    }
    (self.desks, self.assignments, self.led, self.helped) = (desks, assignments, led, helped)
    self.criteria = criteria
    func holding(_ codes: Set<String>, in set: Int) -> Holders {
      var seen: Set<Int> = []
      return codes.flatMap { holders[set][$0] ?? [] }.sorted()
        .map { programme.assignments[$0].unit }.filter { seen.insert($0).inserted }
        .reduce(into: Holders()) { $0.add($1, of: units[$1].commune) }
    }
    self.holders = programme.sets.enumerated().map { set, value in
      var units: [String: Holders] = [:]
      for (number, criterion) in value.criteria.enumerated() {
        let own = code(.criterion(set: set, criterion: number))
        units[own] = holding([own], in: set)
        for indicator in criterion.indicators.indices {
          let part = code(.indicator(set: set, criterion: number, indicator: indicator))
          units[part] = holding([own, part], in: set)
        }
      }
      return units
    }
  }

  /// Who holds an item in a commune, and who the criterion that it belongs to: units of all communes
  /// and its own.
  func holders(of code: String, in set: Int, for commune: Int?) -> [Int] {
    guard let holders = holders[set][code] else { return [] }
    return commune.flatMap { holders.byCommune[$0] } ?? holders.ofAllCommunes
  }
}
