package import Model
package import Vietnamese

/// Where a task stands at the as-of date.
package struct TaskState: Hashable, Sendable {
  package enum Standing: Hashable, Sendable {
    /// `isLate` is `nil` where no deadline says.
    case done(on: Day, isLate: Bool?)
    /// Days until the last day that is in time; `nil` without a deadline.
    case open(daysLeft: Int?)
    /// Days since the last day that was in time.
    case late(days: Int)
  }

  /// What does not fit the assessments.
  package enum Mismatch: Hashable, Sendable {
    /// Done, and what it was for is still unmet.
    case doneWhileUnmet
    /// Open, and what it is for is met.
    case openWhileMet
  }

  /// Its place among the programme's tasks.
  package var task: Int
  /// The deadline that holds at the date.
  package var deadline: Deadline?
  package var standing: Standing
  /// Days by which moves have put the deadline off; negative when it came nearer, 0 without moves.
  package var slippage: Int
  package var mismatch: Mismatch?

  package var isDone: Bool {
    switch standing {
    case .done: true
    case .open, .late: false
    }
  }

  package var isLate: Bool {
    switch standing {
    case .late: true
    case .done, .open: false
    }
  }
}

/// Where every task stands, those that are due first at the beginning and those without a deadline
/// at the end.
package func taskStates(_ programme: Programme, _ progress: Progress) -> [TaskState] {
  let given = programme.tasks.indices.filter { programme.tasks[$0].isGiven(by: progress.asOf) }
  return inOrder(given.map { TaskState($0, programme.tasks[$0], progress) }, programme)
}

/// Where every task stood at an earlier date, in the same order; what the assessments said then is
/// left out.
///
/// - Parameters:
///   - tasks: Their places among the programme's.
///   - known: Leaves out those that were given later; the as-of date where it is `nil`.
package func taskStates(
  _ programme: Programme, of tasks: some Sequence<Int>, asOf: Day, known: Day? = nil
) -> [TaskState] {
  let given = tasks.filter { programme.tasks[$0].isGiven(by: known ?? asOf) }
  return inOrder(given.map { TaskState($0, programme.tasks[$0], asOf: asOf) }, programme)
}

private func inOrder(_ states: [TaskState], _ programme: Programme) -> [TaskState] {
  let named = states.sortedInVietnameseOrder { programme.tasks[$0.task].id }
  let days = named.map { $0.deadline?.lastDay.daysSinceEpoch ?? .max }
  return named.indices.sorted { (days[$0], $0) < (days[$1], $1) }.map { named[$0] }
}

extension TaskState {
  fileprivate init(_ number: Int, _ task: Work, asOf: Day) {
    let deadline = task.deadline(asOf: asOf)
    let moved = task.due.flatMap { first in
      deadline.map { days(from: first.lastDay, to: $0.lastDay) }
    }
    self.init(
      task: number, deadline: deadline, standing: Standing(task, deadline, asOf),
      slippage: moved ?? 0)
  }

  fileprivate init(_ number: Int, _ task: Work, _ progress: Progress) {
    self.init(number, task, asOf: progress.asOf)
    switch (standing, progress.verdict(of: task)) {
    case (.done, .unmet): mismatch = .doneWhileUnmet
    case (.open, .met), (.late, .met): mismatch = .openWhileMet
    case (.done, _), (.open, _), (.late, _): mismatch = nil
    }
  }
}

extension Work {
  fileprivate func isGiven(by day: Day) -> Bool { assigned.map { $0 <= day } ?? true }
}

extension TaskState.Standing {
  /// What was done after the date is still open at it.
  fileprivate init(_ task: Work, _ deadline: Deadline?, _ asOf: Day) {
    if let done = task.done, done <= asOf {
      let last = task.deadline(asOf: done)?.lastDay
      self = .done(on: done, isLate: last.map { $0 < done })
    } else if let deadline {
      let left = days(from: asOf, to: deadline.lastDay)
      self = left < 0 ? .late(days: -left) : .open(daysLeft: left)
    } else {
      self = .open(daysLeft: nil)
    }
  }
}

private func days(from start: Day, to end: Day) -> Int {
  Int(end.daysSinceEpoch) - Int(start.daysSinceEpoch)
}

extension Progress {
  /// What is known of a task's subject in its village; `nil` where the task has none.
  fileprivate func verdict(of task: Work) -> Verdict? {
    guard let subject = task.subject, let village = task.village,
      let state = sets.first(where: { $0.set == subject.set })?[village: village]
    else { return nil }
    switch subject {
    case .set: return nil
    case .criterion(_, let criterion): return state.criteria[criterion].verdict
    case .indicator(_, let criterion, let indicator):
      return state.criteria[criterion].indicators[indicator].verdict
    }
  }
}
