import Assessment
import Model
package import Vietnamese

/// A calendar of tasks: one day for each, the last that is in time.
package struct Calendar: Hashable, Sendable {
  /// From the site's root.
  package var path: String
  package var name: String
  package var events: [Event]

  package struct Event: Hashable, Sendable {
    /// The same in every build, so that a moved deadline moves the event.
    package var id: String
    package var day: Day
    package var summary: String
    package var details: String
    /// From the site's root.
    package var page: String
    /// How often the deadline was moved by the as-of date.
    package var moves: Int
    package var isDone: Bool
  }
}

extension Context {
  /// One for all tasks, and one for each unit that leads some or helps with them.
  var calendars: [Int?] {
    if programme.tasks.isEmpty || leftOut.contains(.calendars) { return [] }
    return [nil] + programme.units.indices.filter(hasCalendar)
  }

  /// - Parameter unit: Whose tasks alone are in it; `nil` for all.
  func calendar(of unit: Int?) -> Calendar {
    let mark = programme.site.isInternal ? "\(words[.internalMark]) " : ""
    let owner = unit.map { programme.units[$0].name } ?? programme.site.title
    return Calendar(
      path: unit.map(addresses.calendar(of:)) ?? Addresses.calendar,
      name: "\(mark)\(words[.tasks]): \(owner)",
      events: (unit.map(tasks(of:)) ?? progress.tasks).compactMap(event))
  }

  /// Whether a unit has something to do that has a day.
  func hasCalendar(_ unit: Int) -> Bool {
    (unitRegisters.led[unit] + unitRegisters.helped[unit]).contains {
      progress.tasks[$0].deadline != nil
    }
  }

  /// What a unit or one of its desks leads or helps with, in the order in which it is due.
  private func tasks(of unit: Int) -> [TaskState] {
    (unitRegisters.led[unit] + unitRegisters.helped[unit]).sorted().map { progress.tasks[$0] }
  }

  /// A task without a deadline has no day to stand on.
  private func event(_ state: TaskState) -> Calendar.Event? {
    guard let deadline = state.deadline else { return nil }
    let task = programme.tasks[state.task]
    let row = row(state)
    let who = row.leads.map(\.text).joined(separator: ", ")
    let place = row.village.map { "\($0.text): " } ?? ""
    let details = [who, words.deadline(deadline), row.subject?.text ?? ""] + row.notes
    return Calendar.Event(
      id: task.id, day: deadline.lastDay, summary: place + task.action,
      details: details.filter { !$0.isEmpty }.joined(separator: "\n"), page: Addresses.tasks,
      moves: task.moves.count { $0.decided <= progress.asOf }, isDone: state.isDone)
  }
}
