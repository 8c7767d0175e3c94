import Assessment
import Model
import Vietnamese

extension Context {
  /// What a unit holds in every set, and its tasks.
  func unitSheet(_ unit: Int, _ page: UnitPage) -> Sheet {
    let details = programme.units[unit]
    let sets = page.sets.map { set in
      SheetSection(
        set.title.text,
        tables: [
          SheetTable(
            words[.sheetHeld],
            [
              (words[.codeLabel], .code), (words[.nameLabel], .head), (words[.rolesLabel], .text),
              (words[.deskLabel], .text), (words[.statusLabel], .text),
            ],
            rows: set.rows.map {
              .init([$0.code, $0.name.text, $0.roles, $0.desk?.text ?? "", $0.met])
            })
        ])
    }
    func tasks(_ places: [Int], _ caption: Phrase) -> SheetTable? {
      taskTable(places.map { progress.tasks[$0] }, withVillage: true, caption: caption)
    }
    let helped = unitRegisters.helped[unit].filter {
      programme.tasks[progress.tasks[$0].task].coordinators.contains(unit)
    }
    return sheet(
      .unit, id: details.id, title: words[.sheetOfUnit], subject: details.name,
      page: Link(details.shortName, addresses.unit(unit)),
      [
        SheetPart(
          [
            SheetSection(lines: page.duties + [page.note])
          ].filter { !$0.isEmpty } + sets
            + [
              SheetSection(
                words[.tasks],
                tables: [
                  tasks(unitRegisters.led[unit], .sheetTasksLed), tasks(helped, .sheetTasksHelped),
                ])
            ].filter { !$0.isEmpty })
      ])
  }

  /// What a month's page says, of all villages or of a part of them.
  func monthSheet(_ month: Month, in part: Int? = nil, _ page: MonthPage) -> Sheet {
    let id = part.map { "\(month.iso)-\(parts[$0].id)" } ?? month.iso
    return sheet(
      .month, id: id, title: words[.sheetOfMonth, ["month": month.vietnamese]],
      subject: part.map { parts[$0].name.text } ?? "",
      page: Link(page.frame.heading, page.frame.path), [SheetPart(sections(of: page))])
  }

  func sections(of page: MonthPage) -> [SheetSection] {
    let sets = page.sets.map { set in
      SheetSection(
        set.title.text, lines: [set.totals, set.summary],
        tables: set.villages.map(changeTable) + [countTable(set.table)])
    }
    let parts = page.parts.flatMap(partTable)
    let corrected = [
      (words[.monthCorrections], page.corrections), (page.laterHeading, page.later),
    ].map { SheetSection($0, tables: $1.map(changeTable)) }
    let events = page.events.map { event in
      let others = event.villages.dropFirst().map(\.text).joined(separator: ", ")
      return [event.text, others, event.note].filter { !$0.isEmpty }.joined(separator: "; ")
    }
    let reports = page.reports.map { group in
      let names = group.villages.map { place in
        let names = place.values.map(\.text).joined(separator: ", ")
        return place.label.isEmpty ? names : "\(place.label): \(names)"
      }
      return names.isEmpty
        ? "\(group.label)." : "\(group.label): \(names.joined(separator: "; "))."
    }
    return
      ([SheetSection(lines: [page.until, page.frozen])] + sets
      + [SheetSection(tables: [parts])] + corrected
      + [
        SheetSection(words[.eventsHeading], lines: events),
        dueSection(.monthDue, page.due, page.moreDue),
        dueSection(.monthLate, page.late, page.moreLate),
        SheetSection(words[.reportsHeading], lines: [page.reportDuty] + reports),
      ]).filter { !$0.isEmpty }
  }

  private func partTable(_ parts: PartTable) -> SheetTable? {
    SheetTable(
      parts.heading,
      [
        (words[.nameLabel], .head), (words[.partsVillages], .number),
        (words[.partsVerdicts], .number), (words[.partsValues], .number),
        (words[.partsCorrected], .number), (words[.partsDue], .number),
        (words[.partsLate], .number), (words[.partsReports], .number),
      ],
      parts.groups.map { group in
        .init(
          heading: group.heading?.text ?? "",
          rows: group.rows.map { row in
            .init([
              row.name.text, row.villages, row.verdicts, row.values,
              parts.hasCorrections ? row.corrected : "", row.due?.text ?? "", row.late?.text ?? "",
              row.reports?.text ?? "",
            ])
          })
      })
  }

  private func dueSection(_ phrase: Phrase, _ groups: [TaskGroup], _ more: Link?) -> SheetSection {
    let table = SheetTable(
      words[.sheetTasks],
      [
        (words[.taskLabel], .head), (words[.villageLabel], .text), (words[.lead], .text),
        (words[.dueLabel], .text), (words[.standingLabel], .text),
      ],
      rows: groups.flatMap(\.rows).map { task in
        .init([
          task.action, task.village?.text ?? "", task.leads.map(\.text).joined(separator: ", "),
          task.due,
          task.isDone ? task.standing : words[task.isLate ? .sheetTaskLate : .taskOpen],
        ])
      })
    return SheetSection(
      words[phrase], lines: [table == nil ? words[.noTasks] : more?.text ?? ""], tables: [table])
  }

  /// A table for each village, so that every page that one reaches begins with its name.
  private func changeTable(_ village: ChangedVillage) -> SheetTable? {
    let pairs = [village.criteria, village.indicators].filter { !$0.isEmpty }
    var table = SheetTable(
      words[.sheetChanges],
      [
        (words[.codeLabel], .code), (words[.nameLabel], .head), (words[.beforeLabel], .text),
        (words[.afterLabel], .text), (words[.note], .text),
      ],
      [
        .init(
          heading: ([village.name.text] + pairs).joined(separator: "; "),
          rows: village.items.enumerated().map { number, item in
            func told(_ mark: Mark, _ value: String) -> String {
              [mark.word, value].filter { !$0.isEmpty }.joined(separator: " ")
            }
            let next = village.items.indices.contains(number + 1) ? village.items[number + 1] : nil
            return .init(
              [
                item.code, item.name.text, told(item.before, item.valueBefore),
                told(item.after, item.value), item.note,
              ], isMain: item.isCriterion && next?.isCriterion == false)
          })
      ])
    table?.repeatsHeading = true
    return table
  }

  private func countTable(_ groups: [VillageGroup<ChangedVillage>]) -> SheetTable? {
    SheetTable(
      words[.sheetChanges],
      [
        (words[.villageLabel], .head), (words[.sheetResult], .text),
        (words[.sheetIndicators], .text), (words[.note], .text),
      ],
      groups.map { group in
        .init(
          heading: group.heading?.text ?? "",
          rows: group.rows.map { .init([$0.name.text, $0.criteria, $0.indicators, $0.counts]) })
      })
  }

  /// The notice by which what was published is corrected.
  func correctionSheet(_ month: Month, _ page: CorrectionsPage) -> Sheet {
    let table = SheetTable(
      words[.sheetCorrections],
      [
        (words[.villageLabel], .head), (words[.codeLabel], .code), (words[.nameLabel], .text),
        (words[.correctionsDay], .text), (words[.correctionsBefore], .text),
        (words[.correctionsAfter], .text), (words[.correctionsReason], .text),
      ],
      page.groups.map { group in
        .init(
          heading: group.heading?.text ?? "",
          rows: group.rows.map { row in
            .init([
              row.village.text, row.code, row.name.text, row.date, row.before, row.after,
              row.reason,
            ])
          })
      })
    return sheet(
      .correction, id: month.iso, title: page.frame.heading, subject: "",
      page: Link(page.frame.heading, page.frame.path),
      [SheetPart([SheetSection(lines: [page.opening], tables: [table])])])
  }
}
