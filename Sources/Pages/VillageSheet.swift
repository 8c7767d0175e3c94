import Assessment
import Model
import Vietnamese

extension Context {
  func villageSheet(_ village: Int) -> Sheet {
    let name = programme.villages[village].name
    return sheet(
      .village, id: programme.villages[village].id, title: words[.sheetOfVillage], subject: name,
      page: Link(name, addresses.village(village)), [SheetPart(sections(ofVillage: village))])
  }

  func sheet(
    _ kind: Sheet.Kind, id: String, title: String, subject: String, page: Link,
    _ parts: [SheetPart]
  ) -> Sheet {
    let heading = subject.isEmpty ? title : "\(title): \(subject)"
    return Sheet(
      frame: frame(
        Addresses.sheet(kind, id), heading, short: words[.sheetShort],
        title: "\(words[.sheetShort]): \(subject.isEmpty ? title : subject)",
        summary: "\(heading). \(asOf).", crumbs: [page]),
      kind: kind, id: id, title: title, subject: subject, page: page, parts: parts)
  }

  /// What a village's sheet says, and its part of the book.
  func sections(ofVillage village: Int) -> [SheetSection] {
    let details = programme.villages[village]
    let counts = [(Phrase.households, details.households), (.population, details.population)]
      .compactMap { phrase, count in
        count.map { "\(words[phrase]): \(ExactDecimal($0).vietnamese)" }
      }
    let commune = details.commune.map { [programme.communes[$0].name] } ?? []
    let about = SheetSection(lines: [(commune + counts).joined(separator: "; ")])
    let sets = progress.sets.flatMap { set in
      set[village: village].map { sections(of: $0, in: set.set) } ?? []
    }
    let tasks = SheetSection(
      words[.villageTasks],
      tables: [taskTable(registers.tasks[village].map { progress.tasks[$0] }, withVillage: false)])
    let checks = SheetSection(lines: [
      marks(ofVillage: village).map {
        words[
          .sheetChecks, ["marks": $0.heading, "page": "\(words[.checks]) (\(Addresses.checks))"]]
      } ?? ""
    ])
    let nothing = SheetSection(lines: sets.isEmpty ? [words[.nothingAssessed]] : [])
    return ([about, nothing] + sets + [tasks, checks]).filter { !$0.isEmpty }
  }

  private func sections(of village: VillageProgress, in set: Int) -> [SheetSection] {
    let value = self.set(set)
    let rows = value.criteria.indices.map { row(of: $0, village, in: set) }
    let card = card(of: village, in: set)
    let pair = [card.criteria.words, card.indicators?.words ?? ""].filter { !$0.isEmpty }
    return [
      SheetSection(
        value.title,
        lines: [
          "\(words[.sheetResult]): \(pair.joined(separator: ", ")). \(card.state).",
          card.points, card.target, declared(value), uncounted(village),
        ],
        tables: [
          missingTable(
            rows.flatMap { missing(in: $0, of: set, for: village.village) }, village.village,
            in: set),
          criteriaTable(rows),
        ])
    ]
  }

  /// What is not met, who is in charge of it and until when.
  private func missingTable(_ rows: [IndicatorRow], _ village: Int, in set: Int) -> SheetTable? {
    let deadlines = deadlines(ofVillage: village, in: set)
    return SheetTable(
      words[.sheetMissing],
      [
        (words[.codeLabel], .code), (words[.nameLabel], .head), (words[.valueLabel], .text),
        (words[.responsibleLabel], .text), (words[.dueLabel], .text),
      ],
      rows: rows.map { row in
        let value = [row.reading.value, row.reading.distance].filter { !$0.isEmpty }
        return .init([
          row.code, named(row.name, row.isMeasured ? row.requirement : ""),
          value.joined(separator: "; "), row.units.map(\.text).joined(separator: ", "),
          deadlines[row.code] ?? "",
        ])
      })
  }

  /// By code: until when the tasks about it are due, and of a criterion those about its indicators.
  func deadlines(ofVillage village: Int, in set: Int) -> [String: String] {
    var deadlines: [String: [String]] = [:]
    for state in registers.tasks[village].map({ progress.tasks[$0] }) where !state.isDone {
      guard let subject = programme.tasks[state.task].subject, subject.set == set else { continue }
      let due = words.deadline(state.deadline)
      let code = item(subject).code
      if deadlines[code]?.contains(due) != true { deadlines[code, default: []].append(due) }
    }
    return deadlines.mapValues { $0.joined(separator: "; ") }
  }

  private func named(_ name: Link, _ requirement: String) -> String {
    requirement.isEmpty ? name.text : "\(name.text) (\(requirement))"
  }

  private func criteriaTable(_ rows: [CriterionRow]) -> SheetTable? {
    func row(
      _ code: String, _ name: Link, _ requirement: String, _ isMeasured: Bool, _ reading: Reading,
      isMain: Bool
    ) -> SheetTable.Row {
      .init(
        [
          code, named(name, isMeasured ? requirement : ""), reading.mark.word, reading.value,
        ], isMain: isMain)
    }
    return SheetTable(
      words[.sheetAll],
      [
        (words[.codeLabel], .code), (words[.nameLabel], .head), (words[.statusLabel], .code),
        (words[.valueLabel], .number),
      ],
      rows: rows.flatMap { criterion in
        let own = row(
          criterion.code, criterion.name, criterion.requirement, criterion.isMeasured,
          criterion.reading, isMain: true)
        let rest = SheetTable.Row(["", criterion.remainder, "", ""])
        return [own]
          + criterion.indicators.map {
            row($0.code, $0.name, $0.requirement, $0.isMeasured, $0.reading, isMain: false)
          } + (criterion.remainder.isEmpty ? [] : [rest])
      })
  }

  /// Tasks as paper tells them: days that are left would be wrong the day after.
  func taskTable(
    _ states: some Sequence<TaskState>, withVillage: Bool, caption: Phrase = .sheetTasks
  ) -> SheetTable? {
    SheetTable(
      words[caption],
      [
        (words[.taskLabel], .head), (words[.villageLabel], .text), (words[.lead], .text),
        (words[.coordinatorsLabel], .text), (words[.dueLabel], .text),
        (words[.standingLabel], .text),
      ],
      rows: states.map { state in
        let task = programme.tasks[state.task]
        let village = withVillage ? task.village.map { villageLinks[$0].text } : nil
        return .init([
          task.action, village ?? "", task.leads.map { unitLink($0).text }.joined(separator: ", "),
          task.coordinators.map { unitLink($0).text }.joined(separator: ", "),
          words.deadline(state.deadline), standing(onPaper: state),
        ])
      })
  }

  private func standing(onPaper state: TaskState) -> String {
    switch state.standing {
    case .done(let day, let isLate):
      words[isLate == true ? .taskDoneLate : .taskDone, ["date": day.vietnamese]]
    case .open: words[.taskOpen]
    case .late: words[.sheetTaskLate]
    }
  }
}
