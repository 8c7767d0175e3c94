import Pages
import Templates

/// Records of units and tasks, each in the order of its shape.
extension RecordWriter {
  func task(_ task: TaskRow) -> Record {
    Record([
      .text(task.id), .text(task.action), link(task.village), link(task.subject),
      .list(task.leads.map(link)), .list(task.coordinators.map(link)), .text(task.due),
      .text(task.standing), .flag(task.isLate), .flag(task.isDone),
      .flag(!task.notes.isEmpty || !task.sources.isEmpty),
      .list(task.notes.map { Record([.text($0)]) }), .list(task.sources.map(citation)),
    ])
  }

  func taskGroup(_ group: TaskGroup) -> Record {
    Record([.text(group.heading), .list(group.rows.map(task))])
  }

  func taskSection(_ section: TaskSection) -> Record {
    Record([
      .text(section.anchor), .text(section.heading), .list(section.groups.map(taskGroup)),
      hasLinks(section.parts), links(section.parts),
    ])
  }

  func claimGroup(_ group: VillageGroup<ClaimRow>) -> Record {
    Record([
      .text(group.heading?.text ?? ""), .text(href(of: group.heading)),
      .list(
        group.rows.map { row in
          Record([
            .record(link(row.about)), .text(row.value), .text(row.quote), .text(row.note),
            .list(row.sources.map(citation)),
          ])
        }),
    ])
  }

  func nameGroup(_ group: VillageGroup<Link>) -> Record {
    Record([
      .text(group.heading?.text ?? ""), .text(href(of: group.heading)),
      .list(group.rows.map(link)),
    ])
  }

  func loadGroup(_ group: VillageGroup<UnitLoad>) -> Record {
    Record([
      .text(group.heading?.text ?? ""), .text(href(of: group.heading)),
      .list(group.rows.map(load)),
    ])
  }

  func load(_ load: UnitLoad) -> Record {
    Record([
      .record(link(load.name)), .record(link(load.items)), .record(link(load.openTasks)),
      .record(link(load.lateTasks)), .flag(load.isLate),
    ])
  }

  func linkFact(_ fact: LinkFact) -> Record {
    Record([.text(fact.label), .list(fact.values.map(link))])
  }

  func unitSet(_ set: UnitSet) -> Record {
    Record([
      .record(link(set.title)),
      .list(
        set.rows.map { row in
          Record([
            .text(row.code), .record(link(row.name)), link(row.desk), .text(row.roles),
            .text(row.met), .list(row.sources.map(citation)),
          ])
        }),
    ])
  }

  func responsible(_ responsible: Responsible) -> Record {
    Record([
      .record(link(responsible.unit)), .text(responsible.code), .text(responsible.roles),
      .list(responsible.sources.map(citation)),
    ])
  }

  func responsibilities(_ set: ResponsibilitySet) -> Record {
    Record([
      .record(link(set.title)),
      .list(
        set.rows.map { row in
          Record([
            .text(row.code), .record(link(row.name)), .list(row.leads.map(link)),
            .list(row.appraisers.map(link)), .list(row.others.map(link)), .text(row.gap),
          ])
        }),
    ])
  }

  func registration(_ row: SetPage.RegistrationRow) -> Record {
    Record([
      .record(link(row.village)), .text(row.title), .list(row.sources.map(citation)),
    ])
  }

  func band(_ row: SetPage.BandRow) -> Record {
    Record([
      .text(row.label), .text(row.count.text), .text(href(of: row.count)),
      .list(row.villages.map(link)),
    ])
  }

  func document(_ row: DocumentRow) -> Record {
    Record([
      .text(row.anchor), .text(row.name), .text(row.date), .text(row.issuer), .text(row.subject),
      .text(row.force), .list(row.links.map(linkFact)), .list(row.cited.map(linkFact)),
      .flag(row.isUsed), .list(row.sources.map(citation)),
    ])
  }

  func stage(_ row: StageRow) -> Record {
    Record([
      .text(row.name), .text(row.authority), .text(row.date), .flag(row.isReached),
      .text(row.note), .list(row.sources.map(citation)),
    ])
  }

  func report(_ row: ReportingRow) -> Record {
    Record([.text(row.month), .text(row.standing), .flag(row.isLate)])
  }

  func paper(_ row: DossierRow) -> Record {
    Record([
      .record(link(row.subject)), .text(row.name), .text(row.standing), .flag(row.isMissing),
      link(row.link), .text(row.digest), .text(row.note), .list(row.sources.map(citation)),
    ])
  }

  func askedPaper(_ paper: AskedPaper) -> Record {
    Record([
      .text(paper.name), .record(link(paper.subject)), .text(paper.received),
      .list(paper.missing.map(link)), .text(paper.note), .list(paper.sources.map(citation)),
    ])
  }

  func fund(_ row: FundRow) -> Record {
    Record([
      .record(link(row.name)), link(row.village), link(row.subject), .text(row.planned),
      .text(row.allocated), .text(row.spent), .text(row.contributed),
      .flag(!row.notes.isEmpty || !row.sources.isEmpty),
      .list(row.notes.map { Record([.text($0)]) }), .list(row.sources.map(citation)),
    ])
  }

  private func fundGroup(_ group: VillageGroup<FundRow>) -> Record {
    Record([
      .text(group.heading?.text ?? ""), .text(href(of: group.heading)), .list(group.rows.map(fund)),
    ])
  }

  func funds(_ table: FundTable) -> Record {
    Record([
      .text(table.anchor), .text(table.heading), .list(table.groups.map(fundGroup)),
      table.total.map { .record(fund($0)) } ?? .absent,
    ])
  }

  func event(_ row: EventRow) -> Record {
    Record([
      .text(row.text), .list(row.villages.map(link)), .text(row.note),
      .list(row.sources.map(citation)),
    ])
  }

  func marks(_ marks: Marks?) -> Value {
    guard let marks else { return .absent }
    return .record(Record([.text(marks.heading), .list(marks.links.map(link))]))
  }

  func checkKind(_ kind: CheckKind) -> Record {
    Record([
      .text(kind.id), .text(kind.heading), .text(kind.advice), .text(kind.count.text),
      .text(href(of: kind.count)),
      .list(
        kind.groups.map { group in
          Record([link(group.village), .list(group.rows.map(finding))])
        }),
    ])
  }

  private func finding(_ row: FindingRow) -> Record {
    Record([
      .text(row.anchor), .text(row.text), .text(row.about), link(row.subject), .text(row.state),
      .flag(row.isExplained),
      .list(
        row.sides.map { side in
          Record([
            .text(side.words), .text(side.quote), .list(side.sources.map(citation)),
            .text(side.place),
          ])
        }),
    ])
  }

  func reportGroup(_ group: ReportGroup) -> Record {
    Record([
      .text(group.label), .flag(!group.villages.isEmpty), .list(group.villages.map(linkFact)),
    ])
  }

  func changedSet(_ set: ChangedSet) -> Record {
    Record([
      .record(link(set.title)), .text(set.totals), .text(set.summary),
      .list(set.villages.map(changedVillage)), .flag(!set.table.isEmpty),
      .list(
        set.table.map { group in
          Record([
            .text(group.heading?.text ?? ""), .text(href(of: group.heading)),
            .list(group.rows.map(changedVillage)),
          ])
        }),
    ])
  }

  func correction(_ row: CorrectionRow) -> Record {
    Record([
      .record(link(row.village)), .text(row.code), .record(link(row.name)), .text(row.date),
      .text(row.before), .text(row.after), .text(row.reason), .record(link(row.notice)),
      .list(row.sources.map(citation)),
    ])
  }

  func correctionGroup(_ group: VillageGroup<CorrectionRow>) -> Record {
    Record([
      .text(group.heading?.text ?? ""), .text(href(of: group.heading)),
      .list(group.rows.map(correction)),
    ])
  }

  func partTable(_ table: PartTable) -> Record {
    Record([
      .text(table.heading),
      .list(
        table.groups.map { group in
          Record([.text(group.heading?.text ?? ""), .list(group.rows.map(partRow))])
        }), .flag(table.hasTasks), .flag(table.hasReports),
      .flag(table.hasCorrections),
    ])
  }

  private func partRow(_ row: PartRow) -> Record {
    Record([
      .record(link(row.name)), .text(row.villages), .text(row.verdicts), .text(row.values),
      .text(row.corrected), link(row.due), link(row.late), link(row.reports),
    ])
  }

  func changedVillage(_ village: ChangedVillage) -> Record {
    Record([
      .record(link(village.name)), .text(village.criteria), .text(village.indicators),
      .text(village.counts), .flag(!village.items.isEmpty),
      .list(
        village.items.map { item in
          Record([
            .text(item.code), .record(link(item.name)), .record(mark(item.before)),
            .record(mark(item.after)), .text(item.valueBefore), .text(item.value),
            .text(item.note), .flag(item.before != item.after),
            .flag(item.before == item.after && item.value.isEmpty),
          ])
        }),
    ])
  }
}
