import Assessment
import Model
import Vietnamese

/// One task as a table shows it: what, where, who, until when, and how it stands.
package struct TaskRow: Hashable, Sendable {
  package var id: String
  package var action: String
  package var village: Link?
  package var subject: Link?
  package var leads: [Link]
  package var coordinators: [Link]
  /// "trước ngày 15/07/2024", or that there is none.
  package var due: String
  /// "còn 12 ngày", "quá hạn 3 ngày", "xong ngày 14/07/2024".
  package var standing: String
  package var isLate: Bool
  package var isDone: Bool
  /// Moves of the deadline, remarks, and what does not fit the assessments.
  package var notes: [String]
  package var sources: [Citation]
}

extension Context {
  /// Tasks at the as-of date for which something holds, in the order in which they are due.
  func tasks(where holds: (Work, TaskState) -> Bool) -> [TaskRow] {
    progress.tasks.filter { holds(programme.tasks[$0.task], $0) }.map(row)
  }

  func row(_ state: TaskState) -> TaskRow {
    let task = programme.tasks[state.task]
    return TaskRow(
      id: task.id, action: task.action,
      village: task.village.map { villageLinks[$0] },
      subject: task.subject.map(link), leads: task.leads.map(unitLink),
      coordinators: task.coordinators.map(unitLink), due: words.deadline(state.deadline),
      standing: standing(state), isLate: state.isLate, isDone: state.isDone,
      notes: notes(task, state),
      sources: citations(task.source.isEmpty ? task.document : task.source, at: task.location))
  }

  func unitLink(_ unit: Int) -> Link {
    Link(programme.units[unit].shortName, addresses.unit(unit))
  }

  /// A set, a criterion or an indicator by its code and name.
  func link(to subject: Subject) -> Link {
    switch subject {
    case .set(let set): return Link(self.set(set).shortTitle, addresses.set(set))
    case .criterion(let set, let criterion):
      let head = heads[set][criterion].own
      return Link(named(head, in: set), head.name.address)
    case .indicator(let set, let criterion, let indicator):
      let head = heads[set][criterion].indicators[indicator]
      return Link(named(head, in: set), head.name.address)
    }
  }

  /// Codes repeat among sets, so that of another set than the first names its own.
  private func named(_ head: ItemHead, in set: Int) -> String {
    let name = "\(head.code) \(head.name.text)"
    return set == 0 ? name : "\(self.set(set).shortTitle): \(name)"
  }

  private func standing(_ state: TaskState) -> String {
    switch state.standing {
    case .done(let day, let isLate):
      return words[isLate == true ? .taskDoneLate : .taskDone, ["date": day.vietnamese]]
    case .open(daysLeft: nil): return words[.taskOpen]
    case .open(daysLeft: 0?): return words[.taskLastDay]
    case .open(let days?): return words[.taskDaysLeft, ["count": "\(days)"]]
    case .late(let days): return words[.taskLate, ["count": "\(days)"]]
    }
  }

  private func notes(_ task: Work, _ state: TaskState) -> [String] {
    var notes: [String] = []
    let moves = task.moves.filter { $0.decided <= progress.asOf }
    if !moves.isEmpty, let first = task.due {
      notes.append(
        words[
          .taskMoved,
          ["first": words.deadline(first), "count": "\(state.slippage.magnitude)"]])
      notes += moves.map { move in
        words[
          .taskMove, ["date": move.decided.vietnamese, "due": words.deadline(move.due)]]
      }
    }
    if task.leads.isEmpty { notes.append(words[.taskNoLead]) }
    switch state.mismatch {
    case .doneWhileUnmet: notes.append(words[.taskDoneWhileUnmet])
    case .openWhileMet: notes.append(words[.taskOpenWhileMet])
    case nil: break
    }
    if !task.note.isEmpty { notes.append(task.note) }
    return notes
  }
}

extension Words {
  /// "trước ngày 15/07/2024", "đến hết ngày 15/07/2024", or that there is none.
  func deadline(_ deadline: Deadline?) -> String {
    guard let deadline else { return self[.dueNone] }
    return self[
      deadline.isBefore ? .dueBefore : .dueOn, ["date": deadline.day.vietnamese]]
  }
}
