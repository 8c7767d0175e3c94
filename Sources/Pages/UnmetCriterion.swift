import Assessment
import Model

/// A criterion that a village has not met, as posters and loudspeakers tell it.
struct UnmetCriterion {
  var code: String
  var name: String
  /// Its unmet indicators; empty where none is listed.
  var parts: [ItemHead]
  var units: [Int]
  /// Whether the units have a task about it, not only the responsibility for it.
  var areLeads: Bool
  /// When the open tasks about it and about its indicators are due; empty without any.
  var dues: [Due]

  struct Due: Hashable {
    /// `nil` where none is stated.
    var deadline: Deadline?
    var isLate: Bool
  }
}

extension Context {
  /// The set that posters and loudspeakers speak of: the first in which the village is.
  func mainSet(of village: Int) -> (set: Int, progress: VillageProgress)? {
    for set in progress.sets {
      if let progress = set[village: village] { return (set.set, progress) }
    }
    return nil
  }

  func unmetCriteria(of village: VillageProgress, in set: Int) -> [UnmetCriterion] {
    let tasks = registers.tasks[village.village].map { progress.tasks[$0] }.filter { !$0.isDone }
    return self.set(set).criteria.indices.compactMap { number in
      let state = village.criteria[number]
      guard state.verdict == .unmet else { return nil }
      let heads = heads[set][number]
      let unmet = state.indicators.indices.filter { state.indicators[$0].verdict == .unmet }
      let missing = unmet.isEmpty ? [heads.own] : unmet.map { heads.indicators[$0] }
      let own = tasks.filter { state in
        let subject = programme.tasks[state.task].subject
        return subject?.set == set && subject?.criterion == number
      }
      let leads = unique(own.flatMap { programme.tasks[$0.task].leads })
      return UnmetCriterion(
        code: heads.own.code, name: heads.own.name.text,
        parts: missing.filter { $0.name.text != heads.own.name.text },
        // Who has it to do by the deadlines that are told; else who is responsible for it.
        units: leads.isEmpty
          ? unique(missing.flatMap { holders(of: $0.code, in: set, for: village.village) })
          : leads,
        areLeads: !leads.isEmpty,
        dues: unique(own.map { .init(deadline: $0.deadline, isLate: $0.isLate) }))
    }
  }

  private func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }
}
