import Assessment
import Model
import Vietnamese

/// Every task, in the order in which they are due.
package struct TasksPage: Hashable, Sendable {
  package var frame: Frame
  /// "1 việc quá hạn", "9 việc còn hạn", …: each leads to its list.
  package var counts: [Link]
  /// "Trước ngày 15 hằng tháng, gửi …"; empty where there is no such duty.
  package var recurring: String
  package var sections: [TaskSection]
  /// Month by month, newest first: the villages whose report is overdue, or how many they are.
  package var overdueReports: [LinkFact]
  /// Units with tasks in their charge, for going on by who.
  package var units: [VillageGroup<UnitLoad>]
  /// Tasks that nobody is named for, and how many more there are.
  package var leaderless: [Link]
  package var calendar: String
}

/// The tasks that stand alike.
package struct TaskSection: Hashable, Sendable {
  package var anchor: String
  package var heading: String
  /// All of them, or the first where they are too many for one page.
  package var groups: [TaskGroup]
  /// The pages that have them all, where they are too many for one.
  package var parts: [Link]
}

/// A part of the tasks that stand alike.
package struct TaskPartPage: Hashable, Sendable {
  package var frame: Frame
  package var groups: [TaskGroup]
  package var parts: [Link]
}

/// How tasks stand.
enum TaskStanding: String, CaseIterable, Sendable {
  case late = "qua-han"
  case open = "con-han"
  case undated = "chua-co-han"
  case done = "da-xong"

  var count: Phrase {
    switch self {
    case .late: .tasksLateCount
    case .open: .tasksOpenCount
    case .undated: .tasksUndatedCount
    case .done: .tasksDoneCount
    }
  }

  var heading: Phrase {
    switch self {
    case .late: .tasksLate
    case .open: .tasksOpen
    case .undated: .tasksUndated
    case .done: .tasksDone
    }
  }

  func holds(_ state: TaskState) -> Bool {
    switch self {
    case .late: state.isLate
    case .open: !state.isLate && !state.isDone && state.deadline != nil
    case .undated: !state.isDone && state.deadline == nil
    case .done: state.isDone
    }
  }
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
  /// How many tasks stand on one page of many.
  private static let mostTasksAPage = 100
  /// How many of them the first page shows.
  private static let firstTasks = 30

  func states(_ standing: TaskStanding) -> [TaskState] { progress.tasks.filter(standing.holds) }

  /// "1 việc quá hạn" and so on, each with its list.
  var taskCounts: [Link] {
    TaskStanding.allCases.map { standing in
      Link(
        words[standing.count, ["count": "\(states(standing).count)"]],
        "\(Addresses.tasks)#\(standing.rawValue)")
    }
  }

  func tasksPage() -> TasksPage {
    let counts = taskCounts
    let summary = counts.map(\.text).joined(separator: ", ")
    return TasksPage(
      frame: frame(
        Addresses.tasks, words[.tasks],
        summary: "\(words[.tasks]): \(programme.site.title). \(summary). \(asOf)."),
      counts: counts, recurring: reportDuty, sections: TaskStanding.allCases.map(section),
      overdueReports: allMonths.reversed().compactMap(overdueReports),
      units: loads(of: programme.units.indices.filter { openTasks(of: $0) > 0 }),
      leaderless: leaderless(), calendar: Addresses.calendar)
  }

  private func leaderless() -> [Link] {
    let tasks = progress.tasks.filter { !$0.isDone && programme.tasks[$0.task].leads.isEmpty }
    let pages = taskPages
    let named = tasks.prefix(Context.listLength).map { link(toTask: $0.task, pages) }
    return tasks.count > named.count
      ? named + [moreTasks(tasks.count - named.count)] : named
  }

  private func overdueReports(of month: Month) -> LinkFact? {
    let missing = programme.reportStates(
      of: programme.villages.indices, registers.reports, for: month, asOf: progress.asOf
    ).filter { $0.state.standing == .missing }
    guard !missing.isEmpty else { return nil }
    let page = "\(addresses.month(month))#bao-cao"
    return LinkFact(
      label: link(to: month).text,
      values: missing.count <= Context.mostRows
        ? missing.map { villageLinks[$0.village] }
        : [Link(words[.reportsMissing, ["count": "\(missing.count)"]], page)])
  }

  private func section(_ standing: TaskStanding) -> TaskSection {
    let states = states(standing)
    let parts = parts(of: states.count, standing)
    return TaskSection(
      anchor: standing.rawValue, heading: words[standing.heading],
      groups: groups(parts.isEmpty ? states[...] : states.prefix(Context.firstTasks)), parts: parts)
  }

  /// By task: the page on which it stands; one that is given later stands on none.
  var taskPages: [Int: String] {
    var pages: [Int: String] = [:]
    for standing in TaskStanding.allCases {
      let states = states(standing)
      let parts = parts(of: states.count, standing)
      for (place, state) in states.enumerated() {
        pages[state.task] =
          parts.isEmpty ? Addresses.tasks : parts[place / Context.mostTasksAPage].address
      }
    }
    return pages
  }

  func partCount(_ standing: TaskStanding) -> Int {
    parts(of: states(standing).count, standing).count
  }

  /// "1–100" and so on; none where one page has them all.
  private func parts(of count: Int, _ standing: TaskStanding) -> [Link] {
    guard count > Context.mostTasksAPage else { return [] }
    return stride(from: 0, to: count, by: Context.mostTasksAPage).enumerated().map { part, start in
      Link(
        "\(start + 1)–\(min(start + Context.mostTasksAPage, count))",
        Addresses.tasks(standing.rawValue, part: part))
    }
  }

  func taskPartPage(_ part: Int, _ standing: TaskStanding) -> TaskPartPage {
    let states = states(standing)
    let parts = parts(of: states.count, standing)
    let start = part * Context.mostTasksAPage
    let heading = "\(words[standing.heading]): \(parts[part].text)"
    return TaskPartPage(
      frame: frame(
        parts[part].address, heading, summary: "\(heading). \(programme.site.title). \(asOf).",
        crumbs: [Link(words[.tasks], Addresses.tasks)]),
      groups: groups(states[start..<min(start + Context.mostTasksAPage, states.count)]),
      parts: parts)
  }

  /// What units have on their hands: those of no village, then those of villages, where they are
  /// many under their commune or letter.
  func loads(of units: [Int]) -> [VillageGroup<UnitLoad>] {
    let own = units.filter { programme.units[$0].village == nil }
    let ofVillages = units.filter { programme.units[$0].village != nil }
    if units.count <= 30 {
      return units.isEmpty ? [] : [VillageGroup(heading: nil, rows: units.map(load))]
    }
    let sorted = ofVillages.sorted {
      (programme.units[$0].village ?? -1, $0) < (programme.units[$1].village ?? -1, $1)
    }
    return blocks(own) {
      programme.units[$0].shortName
    } _: {
      load(of: $0)
    }
      + grouped(sorted, by: { programme.units[$0].village ?? 0 }, load)
  }

  /// How many open tasks a unit or its desks lead.
  private func openTasks(of unit: Int) -> Int {
    openTasksByUnit[unit].open
  }

  func load(of unit: Int) -> UnitLoad {
    let (open, late) = openTasksByUnit[unit]
    let items = unitRegisters.assignments[unit].count
    let address = addresses.unit(unit)
    return UnitLoad(
      name: Link(programme.units[unit].name, address), items: Link("\(items)", "\(address)#giu"),
      openTasks: Link("\(open)", "\(address)#viec"),
      lateTasks: Link("\(late)", "\(address)#viec"), isLate: late > 0)
  }
}
