import Assessment
import Model

/// Every task, in the order in which they are due.
package struct TasksPage: Hashable, Sendable {
  package var frame: Frame
  /// "1 việc quá hạn", "9 việc còn hạn", …: each leads to its list.
  package var counts: [Link]
  package var late: [TaskRow]
  package var open: [TaskRow]
  package var undated: [TaskRow]
  package var done: [TaskRow]
  /// Units with tasks in their charge, for going on by who.
  package var units: [UnitLoad]
  package var calendar: String
}

/// What a unit has on its hands.
package struct UnitLoad: Hashable, Sendable {
  package var name: Link
  /// How many criteria and indicators it holds, its desks' among them.
  package var items: Link
  package var openTasks: Link
  package var lateTasks: Link
  package var isLate: Bool
}

extension Context {
  func tasksPage() -> TasksPage {
    let late = tasks { $1.isLate }
    let open = tasks { !$1.isLate && !$1.isDone && $1.deadline != nil }
    let undated = tasks { !$1.isDone && $1.deadline == nil }
    let done = tasks { $1.isDone }
    let counts = [
      (Phrase.tasksLateCount, late, "qua-han"), (.tasksOpenCount, open, "con-han"),
      (.tasksUndatedCount, undated, "chua-co-han"), (.tasksDoneCount, done, "da-xong"),
    ].map { phrase, tasks, anchor in
      Link(words[phrase, ["count": "\(tasks.count)"]], "\(Addresses.tasks)#\(anchor)")
    }
    let summary = counts.map(\.text).joined(separator: ", ")
    return TasksPage(
      frame: frame(
        Addresses.tasks, words[.tasks],
        summary: "\(words[.tasks]): \(programme.site.title). \(summary). \(asOf)."),
      counts: counts, late: late, open: open, undated: undated, done: done,
      units: programme.units.indices.map(load).filter { $0.openTasks.text != "0" },
      calendar: Addresses.calendar)
  }

  func load(of unit: Int) -> UnitLoad {
    let own = progress.tasks.filter {
      !$0.isDone && programme.tasks[$0.task].leads.contains(unit)
    }
    let late = own.count { $0.isLate }
    let items = programme.assignments.count {
      $0.unit == unit || programme.units[$0.unit].parent == unit
    }
    let address = addresses.unit(unit)
    return UnitLoad(
      name: Link(programme.units[unit].name, address), items: Link("\(items)", "\(address)#giu"),
      openTasks: Link("\(own.count)", "\(address)#viec"),
      lateTasks: Link("\(late)", "\(address)#viec"), isLate: late > 0)
  }
}
