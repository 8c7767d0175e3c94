import Assessment
import Model
import Vietnamese

/// Tasks that are due in one month, or that are of one village where nothing says until when.
package struct TaskGroup: Hashable, Sendable {
  /// Empty where so few need no heading.
  package var heading: String
  package var rows: [TaskRow]
}

extension Context {
  /// Tasks in the order in which they are due; more than 30 by the month in which they are, those
  /// without a deadline by village.
  func groups(_ states: some Collection<TaskState>) -> [TaskGroup] {
    if states.isEmpty { return [] }
    guard states.count > 30 else { return [TaskGroup(heading: "", rows: states.map(row))] }
    var groups: [TaskGroup] = []
    for state in states {
      let heading = heading(of: state)
      if groups.last?.heading != heading { groups.append(TaskGroup(heading: heading, rows: [])) }
      groups[groups.count - 1].rows.append(row(state))
    }
    return groups
  }

  private func heading(of state: TaskState) -> String {
    if let deadline = state.deadline {
      return words[.monthTitle, ["month": Month(deadline.lastDay).vietnamese]]
    }
    return programme.tasks[state.task].village.map { programme.villages[$0].name }
      ?? words[.wholeCommune]
  }
}
