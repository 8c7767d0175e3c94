package import Diagnostics
import Model

/// Who is responsible for what, and who is not.
package enum ResponsibilityRules {
  package static let all = [gap, overlap, noLead, leadDiffers, undeclared, overloaded]

  static let gap = Rule.note(
    "responsibility-gap", vi: "Không đơn vị nào được giao một mục.",
    en: "Nobody is responsible for an item.",
    doVi: "Bổ sung phân công trong assignments.csv khi có văn bản.",
    doEn: "Add the assignment once a document gives it.")
  static let overlap = Rule.note(
    "responsibility-overlap", vi: "Nhiều đơn vị cùng giữ một mục.",
    en: "Several units hold one item.",
    doVi: "Hỏi nơi phân công: ai chủ trì, ai phối hợp.",
    doEn: "Ask who assigned it: who leads, and who helps.")
  static let noLead = Rule.note(
    "responsibility-no-lead", vi: "Mục chỉ có đơn vị phối hợp, không có đơn vị chủ trì.",
    en: "An item has units that help and none that leads.",
    doVi: "Hỏi nơi phân công ai chủ trì.", doEn: "Ask who assigned it who leads.")
  static let leadDiffers = Rule.note(
    "task-lead-differs", vi: "Đơn vị chủ trì việc không phải đơn vị phụ trách chỉ tiêu.",
    en: "Who leads a task is not responsible for what it is about.",
    doVi: "Có thể đúng; nếu không, sửa cột lead hoặc phân công.",
    doEn: "It may be right; if not, correct the column lead or the assignment.")
  static let undeclared = Rule.note(
    "unit-undeclared", vi: "Đơn vị được giao việc nhưng không có trong phần phân công.",
    en: "A unit is told to do something, but is in no assignment.",
    doVi: "Bổ sung phân công khi có văn bản.", doEn: "Add the assignment once there is one.")
  static let overloaded = Rule.note(
    "unit-overloaded", vi: "Một đơn vị giữ quá nhiều việc chưa xong.",
    en: "A unit has too many open tasks.",
    doVi: "Chia bớt việc, hoặc đổi mức most_tasks trong site.yaml.",
    doEn: "Share them out, or change most_tasks in site.yaml.")
}

/// What is wrong with who does what.
func responsibilityFindings(_ programme: Programme, _ progress: Progress) -> [Finding] {
  guard !programme.units.isEmpty else { return [] }
  let holders = Dictionary(grouping: programme.assignments, by: \.subject)
  return gaps(programme, holders) + holdings(programme, holders) + leads(programme, holders)
    + undeclared(programme) + overloaded(programme, progress)
}

/// Items without a holder, those between the numbers that a set lists among them.
private func gaps(_ programme: Programme, _ holders: [Subject: [Assignment]]) -> [Finding] {
  programme.sets.indices.flatMap { number -> [Finding] in
    let set = programme.sets[number]
    guard holders.keys.contains(where: { $0.set == number && $0.criterion != nil }) else {
      // Nobody was given any item of it; assessing oneself is not being responsible.
      return programme.assignments.isEmpty || set.criteria.isEmpty
        ? []
        : [
          Finding(
            ResponsibilityRules.gap, at: set.location,
            vi: "\(set.shortTitle): không đơn vị nào được giao tiêu chí nào",
            en: "\(set.shortTitle): nobody is responsible for any criterion",
            subject: .set(number), about: set.id)
        ]
    }
    let free = set.criteria.indices.filter { criterion in
      let subject = Subject.criterion(set: number, criterion: criterion)
      let parts = set.criteria[criterion].indicators.indices.map {
        Subject.indicator(set: number, criterion: criterion, indicator: $0)
      }
      return holders[subject] == nil && (parts.isEmpty || parts.contains { holders[$0] == nil })
    }.map { set.criteria[$0] }
    let listed = set.criteria.compactMap { Int("\($0.code)") }
    let skipped = set.unnamedNumbers
    var found = free.map { criterion in
      Finding(
        ResponsibilityRules.gap, at: criterion.location,
        vi: "\(set.shortTitle): không đơn vị nào được giao tiêu chí \(criterion.code)",
        en: "\(set.shortTitle): nobody is responsible for criterion \(criterion.code)",
        subject: set.subject(of: criterion.code, number), about: "\(set.id)-\(criterion.code)")
    }
    if !skipped.isEmpty {
      let codes = skipped.map(String.init).joined(separator: ", ")
      found.append(
        Finding(
          ResponsibilityRules.gap, at: set.location,
          vi: "\(set.shortTitle): tiêu chí \(codes) không được nêu và không giao cho đơn vị nào",
          en: "\(set.shortTitle): criteria \(codes) are neither named nor anybody's",
          subject: .set(number), about: set.id,
          sides: [
            .init(
              Bilingual(
                vi: "Các tiêu chí được nêu: \(listed.map(String.init).joined(separator: ", "))",
                en: "Named: \(listed.map(String.init).joined(separator: ", "))"),
              source: set.source, at: set.location)
          ]))
    }
    return found
  }
}

extension Programme {
  fileprivate func side(_ assignment: Assignment) -> Finding.Side {
    let name = units[assignment.unit].name
    return Finding.Side(
      Bilingual(vi: name, en: name), quote: assignment.wording, source: assignment.source,
      at: assignment.location)
  }

  /// Who holds an item, with those who hold the criterion it belongs to.
  fileprivate func holders(
    of subject: Subject, _ holders: [Subject: [Assignment]]
  ) -> [Assignment] {
    var all = holders[subject] ?? []
    if case .indicator(let set, let criterion, _) = subject {
      all += holders[.criterion(set: set, criterion: criterion)] ?? []
    }
    return all
  }
}

private func holdings(_ programme: Programme, _ holders: [Subject: [Assignment]]) -> [Finding] {
  var found: [Finding] = []
  let subjects = holders.keys.filter { $0.criterion != nil }
  for subject in subjects.sorted(by: programme.precedes) {
    let all = programme.holders(of: subject, holders)
    let label = programme.label(of: subject)
    let leads = all.filter { $0.roles.contains(.lead) }
    let others = leads.isEmpty ? all.filter { $0.roles.contains(.appraise) } : leads
    if programme.overlap(Set(others.map(\.unit))), let last = others.last {
      found.append(
        Finding(
          ResponsibilityRules.overlap, at: last.location,
          vi: "\(label.vi): \(others.count) đơn vị cùng phụ trách",
          en: "\(label.en): \(others.count) units are responsible", subject: subject,
          about: programme.about(subject), sides: others.map(programme.side)))
    }
    let isLed = all.contains { !$0.roles.isDisjoint(with: [.lead, .guide]) }
    if !isLed, let helper = all.first(where: { $0.roles.contains(.coordinate) }) {
      found.append(
        Finding(
          ResponsibilityRules.noLead, at: helper.location,
          vi: "\(label.vi): chỉ có đơn vị phối hợp, không đơn vị nào chủ trì",
          en: "\(label.en): units help and none leads", subject: subject,
          about: programme.about(subject), sides: all.map(programme.side)))
    }
  }
  return found
}

extension Programme {
  /// Whether two of some units work for one commune.
  fileprivate func overlap(_ numbers: Set<Int>) -> Bool {
    let communes = numbers.map { units[$0].commune }
    return numbers.count > 1 && (communes.contains(nil) || Set(communes).count < communes.count)
  }

  fileprivate func about(_ subject: Subject) -> String {
    subject.set == 0 ? code(of: subject) : "\(sets[subject.set].id)-\(code(of: subject))"
  }

  /// In the order of the sets and of their items.
  fileprivate func precedes(_ left: Subject, _ right: Subject) -> Bool {
    place(of: left).lexicographicallyPrecedes(place(of: right))
  }

  private func place(of subject: Subject) -> [Int] {
    switch subject {
    case .set(let set): [set]
    case .criterion(let set, let criterion): [set, criterion]
    case .indicator(let set, let criterion, let indicator): [set, criterion, indicator]
    }
  }
}

private func leads(_ programme: Programme, _ holders: [Subject: [Assignment]]) -> [Finding] {
  programme.tasks.compactMap { task in
    guard let subject = task.subject, !task.leads.isEmpty else { return nil }
    let all = programme.holders(of: subject, holders)
    // A unit and its desks are one.
    func house(_ unit: Int) -> Int { programme.units[unit].parent ?? unit }
    let houses = Set(all.map { house($0.unit) })
    guard !all.isEmpty, !task.leads.contains(where: { houses.contains(house($0)) }) else {
      return nil
    }
    let names = task.leads.map { programme.units[$0].shortName }.joined(separator: ", ")
    return Finding(
      ResponsibilityRules.leadDiffers, at: task.location,
      vi: "việc '\(task.id)': \(names) chủ trì, không phải đơn vị phụ trách "
        + programme.label(of: subject).vi,
      en: "task '\(task.id)': \(names) leads, and is not responsible for "
        + programme.label(of: subject).en,
      village: task.village, subject: subject, about: task.id,
      sides: [
        .init(
          Bilingual(vi: "Việc giao cho \(names)", en: "The task is given to \(names)"),
          source: task.source, at: task.location)
      ] + all.map(programme.side))
  }
}

private func undeclared(_ programme: Programme) -> [Finding] {
  // A desk's assignments are its unit's and the other way round.
  let houses = programme.units.map(\.parent)
  var assigned = Set(programme.assignments.map(\.unit))
  assigned.formUnion(assigned.compactMap { houses[$0] })
  func isAssigned(_ unit: Int) -> Bool {
    assigned.contains(unit) || houses[unit].map(assigned.contains) ?? false
  }
  var seen: Set<Int> = []
  let claimed = programme.claims.compactMap { claim -> Finding? in
    guard claim.kind == .unit, let unit = claim.unit, seen.insert(unit).inserted,
      !isAssigned(unit)
    else { return nil }
    let details = programme.units[unit]
    return Finding(
      ResponsibilityRules.undeclared, at: claim.location,
      vi: "\(details.name): được giao việc nhưng không có trong phần phân công",
      en: "\(details.name): is told to do something, but is in no assignment",
      village: details.village, about: details.id,
      sides: [.init(Bilingual(vi: "Được nêu ở đây", en: "Named here"), claim)])
  }
  let leading =
    programme.assignments.isEmpty
    ? []
    : programme.tasks.flatMap { task -> [Finding] in
      task.leads.filter { !isAssigned($0) && seen.insert($0).inserted }.map { unit -> Finding in
        let details = programme.units[unit]
        return Finding(
          ResponsibilityRules.undeclared, at: task.location,
          vi: "\(details.name): chủ trì một việc nhưng không có trong phần phân công",
          en: "\(details.name): leads a task, but is in no assignment", village: details.village,
          about: details.id,
          sides: [
            .init(
              Bilingual(vi: "Chủ trì việc này: \(task.action)", en: "Leads this: \(task.action)"),
              source: task.source, at: task.location)
          ])
      }
    }
  return claimed + leading
}

private func overloaded(_ programme: Programme, _ progress: Progress) -> [Finding] {
  var open = [Int](repeating: 0, count: programme.units.count)
  for state in progress.tasks where !state.isDone {
    for unit in programme.tasks[state.task].leads { open[unit] += 1 }
  }
  return programme.units.indices.filter { open[$0] > programme.site.mostTasks }.map { unit in
    let details = programme.units[unit]
    return Finding(
      ResponsibilityRules.overloaded, at: details.location,
      vi: "\(details.name): \(open[unit]) việc chưa xong, quá mức \(programme.site.mostTasks)",
      en: "\(details.name): \(open[unit]) open tasks, more than \(programme.site.mostTasks)",
      about: details.id)
  }
}
