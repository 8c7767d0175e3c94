import Assessment
import Diagnostics
import Model
import Vietnamese

/// Where the figures of the registers come from: the rows of their tables.
extension Context {
  /// A document may be cited by a million rows; the first show where they stand.
  static let mostPlaces = 200

  func account(ofUnit unit: Int) -> Account {
    let assignments = unitRegisters.assignments[unit].map { programme.assignments[$0] }
    let open = unitRegisters.led[unit].map { progress.tasks[$0] }.filter { !$0.isDone }
    let late = open.filter(\.isLate)
    return account(
      programme.units[unit].name,
      [
        figure(
          words[.itemsCount, ["count": "\(assignments.count)"]], .ruleRows,
          assignments.map { (link(to: $0.subject).text, $0.location) }),
        figure(
          words[.openTasksCount, ["count": "\(open.count)"]], .ruleOpenTasks,
          open.map { (programme.tasks[$0.task].id, programme.tasks[$0.task].location) }),
        figure(
          words[.lateTasksCount, ["count": "\(late.count)"]], .ruleLateTasks,
          late.map { (programme.tasks[$0.task].id, programme.tasks[$0.task].location) }),
      ])
  }

  /// How many criteria and indicators a set has: what its file declares, beside what is listed.
  func account(ofSet number: Int) -> Account {
    let set = set(number)
    func figure(_ phrase: Phrase, _ total: Int, listed: Int, declared: Int?) -> AccountFigure {
      AccountFigure(
        label: words[phrase, ["count": "\(total)"]],
        rule: words[declared == nil ? .ruleListed : .ruleDeclared],
        parts: [Fact(label: words[.listedItems], value: "\(listed)")]
          + (declared.map { [Fact(label: words[.declaredItems], value: "\($0)")] } ?? []),
        places: [
          origin((declared == nil ? set.criteria.first?.location : nil) ?? set.location).text
        ])
    }
    return account(
      set.title,
      [
        figure(
          .setCriteria, set.criterionTotal, listed: set.criteria.count,
          declared: set.declared.criteria),
        figure(
          .setIndicators, set.indicatorTotal, listed: set.listedIndicatorCount,
          declared: set.declared.indicators),
      ].filter { $0.label != words[.setIndicators, ["count": "0"]] })
  }

  func account(ofTask state: TaskState) -> Account {
    let task = programme.tasks[state.task]
    let row = row(state)
    let last = state.deadline.map { words[.taskLastDayIs, ["date": $0.lastDay.vietnamese]] }
    let standing =
      state.isDone
      ? words[.ruleDone]
      : state.deadline == nil
        ? words[.ruleNoDeadline] : words[.ruleDaysLeft, ["date": progress.asOf.vietnamese]]
    return account(
      "\(task.id) \(task.action)",
      [
        AccountFigure(
          label: row.due, rule: last ?? words[.ruleNoDeadline],
          parts: row.notes.map { Fact(label: words[.note], value: $0) },
          places: [cellPlace(task.dueLocation)]),
        AccountFigure(
          label: row.standing, rule: standing,
          parts: row.leads.isEmpty
            ? []
            : [Fact(label: words[.lead], value: row.leads.map(\.text).joined(separator: ", "))],
          places: []),
      ])
  }

  func account(ofDocument number: Int) -> Account {
    let document = programme.documents[number]
    let cited = citing[document.id]
    let tasks = cited.tasks.map { programme.tasks[$0] }
    let claims = cited.claims.map { programme.claims[$0] }
    let name = [document.number, document.title, document.id].first { !$0.isEmpty } ?? ""
    return account(
      name,
      [
        AccountFigure(
          label: [document.date?.vietnamese ?? "", document.issuer, document.subject]
            .filter { !$0.isEmpty }.joined(separator: ", "),
          rule: self.words[.ruleRegister], parts: [], places: [cellPlace(document.dateLocation)]),
        AccountFigure(
          label: self.words[.citedInTables, ["count": "\(cited.assessments)"]],
          rule: self.words[.ruleRows], parts: [], places: cited.firstRows.map(filePlace)),
        figure(
          self.words[.citedInTasks, ["count": "\(tasks.count)"]], .ruleRows,
          tasks.map { ($0.id, $0.location) }),
        figure(
          self.words[.citedInClaims, ["count": "\(claims.count)"]], .ruleRows,
          claims.map { ($0.value, $0.location) }),
      ].filter { !$0.places.isEmpty || !$0.parts.isEmpty })
  }

  func account(ofReports month: Month) -> Account {
    let states = programme.reportStates(
      of: programme.villages.indices, registers.reports, for: month,
      asOf: min(month.lastDay, progress.asOf))
    let figures = reportGroups(states).map { group in
      let names = group.villages.flatMap { $0.values.map(\.text) }.joined(separator: ", ")
      return AccountFigure(
        label: group.label, rule: reportDuty, parts: [Fact(label: words[.villages], value: names)],
        places: [])
    }
    let rows = (programme.reports ?? []).filter { $0.month == month }
    return account(
      words[.reportsOf, ["month": month.vietnamese]],
      figures + [
        figure(
          words[.reportRows, ["count": "\(rows.count)"]], .ruleRows,
          rows.map { (villageLinks[$0.village].text, $0.location) })
      ])
  }

  /// How many of the papers that a set asks for each village has; `nil` where it asks for none.
  func account(ofPapersOf set: Int) -> Account? {
    guard programme.papers.contains(where: { $0.subject.set == set }) else { return nil }
    let figures = progress.sets[set].villages.map { village -> AccountFigure in
      let own = programme.dossier(
        registers.evidence[village.village], in: set, asOf: progress.asOf
      ).filter { $0.paper != nil }
      let received = own.filter(\.isReceived)
      let missing = own.filter { !$0.isReceived }.map(\.name)
      let count = words[
        .dossierComplete, ["count": "\(received.count)", "total": "\(own.count)"]]
      return AccountFigure(
        label: "\(villageLinks[village.village].text): \(count)", rule: words[.rulePapers],
        parts: missing.isEmpty
          ? [] : [Fact(label: words[.evidenceMissing], value: missing.joined(separator: "; "))],
        places: received.compactMap { state in
          state.row.map { "\(state.name): \(cellPlace(programme.evidence[$0].location))" }
        })
    }
    return account("\(words[.dossierHeading]), \(self.set(set).shortTitle)", figures)
  }

  /// What a month came to at its end, set by set.
  func accounts(ofMonth month: Month, withItems: Bool = true) -> [Account] {
    guard months?.contains(month) == true else { return [] }
    let state = state(of: month)
    return state.sets.filter { !$0.villages.isEmpty }.map { set in
      var account = account(
        of: set, words[.monthTitle, ["month": month.vietnamese]], withItems: withItems)
      account.asOf = state.end
      return account
    }
  }

  func accountOfFunds() -> Account {
    let total = total(of: programme.funds)
    let amounts: [(Phrase, String, KeyPath<Fund, ExactDecimal?>)] = [
      (.planned, total.planned, \.planned), (.allocated, total.allocated, \.allocated),
      (.spent, total.spent, \.spent), (.contributed, total.contributed, \.contributed),
    ]
    return account(
      words[.funds],
      amounts.enumerated().filter { !$0.element.1.isEmpty }.map { number, amount in
        figure(
          "\(words[amount.0]): \(amount.1)", .ruleFundSum,
          programme.funds.filter { $0[keyPath: amount.2] != nil }.map {
            ($0.name, $0.amountCells[number])
          })
      })
  }

  /// A count of rows, each with what it is of.
  private func figure(
    _ label: String, _ rule: Phrase, _ rows: [(name: String, place: Location)]
  ) -> AccountFigure {
    AccountFigure(
      label: label, rule: words[rule], parts: [],
      places: rows.map { row in
        [row.name, cellPlace(row.place)].filter { !$0.isEmpty }.joined(separator: ": ")
      })
  }
}
