package import Diagnostics
import Model
import Vietnamese

/// Deadlines that collide, fall on days off, or come in the wrong order.
package enum DeadlineRules {
  package static let all = [collision, dayOff, order]

  static let collision = Rule.note(
    "deadline-collision", vi: "Hai việc nối tiếp nhau có cùng thời hạn.",
    en: "Two tasks of which one waits for the other have one deadline.",
    doVi: "Hỏi nơi giao việc; việc sau cần thời gian sau việc trước.",
    doEn: "Ask who set them; the second needs time after the first.")
  static let dayOff = Rule.note(
    "deadline-day-off", vi: "Ngày cuối của thời hạn là ngày nghỉ.",
    en: "The last day of a deadline is a day off.",
    doVi: """
      Thứ bảy, chủ nhật, ngày lễ (theme/holidays.yaml) và các ngày trong days_off của site.yaml là \
      ngày nghỉ, trừ ngày làm bù trong work_days. Làm xong trước ngày đó.
      """,
    doEn: """
      Saturdays, Sundays, holidays (theme/holidays.yaml) and the days_off of site.yaml are days \
      off, except for the work_days that make up for them. Be done before.
      """)
  static let order = Rule.note(
    "deadline-order", vi: "Việc làm trước đến hạn sau việc phải chờ nó.",
    en: "A task is due after one that waits for it.",
    doVi: "Sửa một trong hai thời hạn.", doEn: "Correct one of the two deadlines.")
}

/// What is wrong with deadlines at the as-of date.
func deadlineFindings(_ programme: Programme, _ progress: Progress) -> [Finding] {
  let open = progress.tasks.filter { !$0.isDone && $0.deadline != nil }
    .sorted { $0.task < $1.task }
  // Tasks collide with those of their own village only.
  let ofVillage = Dictionary(grouping: open) { programme.tasks[$0.task].village }
  return open.flatMap { state in
    let others = ofVillage[programme.tasks[state.task].village] ?? []
    return dayOff(state, programme) + collision(state, others, programme)
      + order(state, others, programme) + steps(state, others, programme)
  }
}

extension Programme {
  fileprivate func side(_ state: TaskState) -> Finding.Side {
    let task = tasks[state.task]
    let due = state.deadline?.day
    return Finding.Side(
      Bilingual(
        vi: "\(task.action): hạn \(due?.vietnamese ?? "")", en: "\(task.action): \(due?.iso ?? "")"),
      source: task.source, at: task.location)
  }
}

private func dayOff(_ state: TaskState, _ programme: Programme) -> [Finding] {
  guard let last = state.deadline?.lastDay,
    !programme.site.holidays.isWorkday(last)
  else { return [] }
  let task = programme.tasks[state.task]
  let names =
    last.weekday == 7
    ? ("chủ nhật", "a Sunday")
    : last.weekday == 6
      ? ("thứ bảy", "a Saturday") : ("ngày nghỉ", "a day off")
  return [
    Finding(
      DeadlineRules.dayOff, at: task.location,
      vi: "việc '\(task.id)': ngày cuối \(last.vietnamese) là \(names.0)",
      en: "task '\(task.id)': its last day \(last.iso) is \(names.1)", village: task.village,
      subject: task.subject, about: task.id, sides: [programme.side(state)])
  ]
}

/// Two tasks about the same, of other units, that end together.
private func collision(
  _ state: TaskState, _ open: [TaskState], _ programme: Programme
) -> [Finding] {
  let task = programme.tasks[state.task]
  guard task.village != nil else { return [] }
  return open.filter { other in
    let next = programme.tasks[other.task]
    return other.task > state.task && next.village == task.village
      && next.subject == task.subject && other.deadline == state.deadline
      && next.leads != task.leads
  }.map { other in
    let next = programme.tasks[other.task]
    return Finding(
      DeadlineRules.collision, at: next.location,
      vi: "việc '\(task.id)' và '\(next.id)' có cùng thời hạn",
      en: "tasks '\(task.id)' and '\(next.id)' have one deadline", village: task.village,
      subject: task.subject, about: next.id, sides: [programme.side(state), programme.side(other)])
  }
}

private func order(_ state: TaskState, _ open: [TaskState], _ programme: Programme) -> [Finding] {
  let task = programme.tasks[state.task]
  guard task.subject?.criterion != nil, task.village != nil, let due = state.deadline else {
    return []
  }
  return open.filter { other in
    let whole = programme.tasks[other.task]
    return whole.village == task.village && whole.subject?.criterion == nil
      && other.deadline.map { $0.lastDay < due.lastDay } ?? false
  }.prefix(1).map { other in
    let whole = programme.tasks[other.task]
    return Finding(
      DeadlineRules.order, at: task.location,
      vi: "việc '\(task.id)' đến hạn sau việc '\(whole.id)' của cả hồ sơ",
      en: "task '\(task.id)' is due after '\(whole.id)', which is about the whole dossier",
      village: task.village, subject: task.subject, about: task.id,
      sides: [programme.side(state), programme.side(other)])
  }
}

/// A stage that is due after one that follows it.
private func steps(_ state: TaskState, _ open: [TaskState], _ programme: Programme) -> [Finding] {
  let task = programme.tasks[state.task]
  guard let step = task.step, task.village != nil, let due = state.deadline else { return [] }
  return open.filter { other in
    let next = programme.tasks[other.task]
    return next.village == task.village && next.step?.set == step.set
      && next.step.map { $0.stage > step.stage } ?? false
      && other.deadline.map { $0.lastDay < due.lastDay } ?? false
  }.prefix(1).map { other in
    let next = programme.tasks[other.task]
    return Finding(
      DeadlineRules.order, at: task.location,
      vi: "việc '\(task.id)' đến hạn sau việc '\(next.id)', là bước sau nó",
      en: "task '\(task.id)' is due after '\(next.id)', which is a later stage",
      village: task.village, subject: task.subject, about: task.id,
      sides: [programme.side(state), programme.side(other)])
  }
}
