package import Diagnostics
import Model
import Vietnamese

/// What is missing from tasks, or does not fit the assessments.
package enum TaskRules {
  package static let all = [
    deadlineMissing, leadMissing, doneWhileUnmet, openWhileMet, dueBeforeAssigned,
  ]

  private static func rule(
    _ id: String, vi: String, en: String, doVi: String, doEn: String
  ) -> Rule {
    Rule(
      id, .warning, summary: Bilingual(vi: vi, en: en),
      explanation: Bilingual(vi: doVi, en: doEn))
  }

  static let deadlineMissing = rule(
    "task-deadline-missing", vi: "Việc chưa có thời hạn.", en: "A task has no deadline.",
    doVi: """
      Không có thời hạn thì không biết việc còn hạn hay đã muộn. Ghi ở cột due khi có quyết định; \
      nếu văn bản không nêu, trang web nói rõ là chưa có thời hạn.
      """,
    doEn: """
      Without a deadline nobody can tell whether it is late. Fill in the column due once it is \
      decided; until then pages say that there is none.
      """)
  static let leadMissing = rule(
    "task-lead-missing", vi: "Việc chưa có đơn vị chủ trì.", en: "Nobody is in charge of a task.",
    doVi: "Ghi mã đơn vị ở cột lead; nếu văn bản không nêu, trang web nói rõ là chưa có.",
    doEn: "Name a unit in the column lead; until then pages say that there is none.")
  static let doneWhileUnmet = rule(
    "task-done-while-unmet", vi: "Việc đã xong nhưng chỉ tiêu vẫn chưa đạt.",
    en: "A task is done, but what it was for is unmet.",
    doVi: """
      Nếu chỉ tiêu đã đạt, ghi kết quả mới vào sổ đánh giá. Nếu chưa, mở việc mới hoặc xóa ngày xong.
      """,
    doEn: """
      If the indicator is met by now, add the result to the log. If not, open a new task or clear \
      the day on which this one was done.
      """)
  static let dueBeforeAssigned = rule(
    "task-due-before-assigned", vi: "Việc đến hạn trước ngày giao.",
    en: "A task was due before it was given.",
    doVi: "Sửa cột assigned hoặc cột due.", doEn: "Correct the column assigned or due.")
  static let openWhileMet = rule(
    "task-open-while-met", vi: "Việc chưa xong nhưng chỉ tiêu đã đạt.",
    en: "A task is open, but what it is for is met.",
    doVi: "Ghi ngày xong ở cột done, hoặc xem lại kết quả đã ghi trong sổ đánh giá.",
    doEn: "Fill in the day it was done, or look again at the result in the log.")
}

/// What the tasks at the as-of date lack or contradict.
func taskFindings(_ states: [TaskState], of programme: Programme) -> [Finding] {
  states.sorted { $0.task < $1.task }.flatMap { state -> [Finding] in
    let task = programme.tasks[state.task]
    var found: [Diagnostic] = []
    if state.deadline == nil, !state.isDone { found.append(.deadlineMissing(task)) }
    if task.leads.isEmpty { found.append(.leadMissing(task)) }
    if let given = task.assigned, let due = task.due, due.lastDay < given {
      found.append(.dueBeforeAssigned(task, due.day, given))
    }
    switch state.mismatch {
    case .doneWhileUnmet: found.append(.doneWhileUnmet(task))
    case .openWhileMet: found.append(.openWhileMet(task))
    case nil: break
    }
    let side = Finding.Side(
      Bilingual(vi: "Bảng việc", en: "The table of tasks"), quote: task.action,
      source: task.source, at: task.location)
    return found.map {
      Finding($0, village: task.village, subject: task.subject, about: task.id, sides: [side])
    }
  }
}

extension Diagnostic {
  fileprivate static func deadlineMissing(_ task: Work) -> Self {
    Diagnostic(
      TaskRules.deadlineMissing, at: task.location,
      Bilingual(
        vi: "việc '\(task.id)' chưa có thời hạn", en: "task '\(task.id)' has no deadline"))
  }

  fileprivate static func leadMissing(_ task: Work) -> Self {
    Diagnostic(
      TaskRules.leadMissing, at: task.location,
      Bilingual(
        vi: "việc '\(task.id)' chưa có đơn vị chủ trì",
        en: "nobody is in charge of task '\(task.id)'"))
  }

  fileprivate static func dueBeforeAssigned(_ task: Work, _ due: Day, _ given: Day) -> Self {
    Diagnostic(
      TaskRules.dueBeforeAssigned, at: task.location,
      Bilingual(
        vi: "việc '\(task.id)' hạn \(due.vietnamese), trước ngày giao \(given.vietnamese)",
        en: "task '\(task.id)' was due on \(due.iso), before it was given on \(given.iso)"))
  }

  fileprivate static func doneWhileUnmet(_ task: Work) -> Self {
    Diagnostic(
      TaskRules.doneWhileUnmet, at: task.location,
      Bilingual(
        vi: "việc '\(task.id)' đã xong nhưng kết quả vẫn là chưa đạt",
        en: "task '\(task.id)' is done, but what it was for is unmet"))
  }

  fileprivate static func openWhileMet(_ task: Work) -> Self {
    Diagnostic(
      TaskRules.openWhileMet, at: task.location,
      Bilingual(
        vi: "việc '\(task.id)' chưa xong nhưng kết quả đã là đạt",
        en: "task '\(task.id)' is open, but what it is for is met"))
  }
}
