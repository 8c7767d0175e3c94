import Assessment
import Model

/// One unit: what it holds in every set, what it has to do and until when.
package struct UnitPage: Hashable, Sendable {
  package var frame: Frame
  package var facts: [LinkFact]
  /// What it does beside its criteria, one by one.
  package var duties: [String]
  package var note: String
  package var sets: [UnitSet]
  package var tasks: [TaskGroup]
  package var helping: [TaskGroup]
  /// "và 12 việc nữa" of either kind.
  package var moreTasks: Link?
  package var moreHelping: Link?
  /// Its calendar; empty when it has no task.
  package var calendar: String
  package var sources: [Citation]
}

/// A fact whose values lead somewhere.
package struct LinkFact: Hashable, Sendable {
  package var label: String
  package var values: [Link]
}

/// What a unit holds in one set.
package struct UnitSet: Hashable, Sendable {
  package var title: Link
  package var rows: [UnitItem]
}

package struct UnitItem: Hashable, Sendable {
  package var code: String
  package var name: Link
  /// The desk that holds it, where it is not the unit itself.
  package var desk: Link?
  package var roles: String
  /// "1/2 bản đạt"; empty where nobody is assessed.
  package var met: String
  package var sources: [Citation]
}

/// The units and who is responsible for what.
package struct UnitsPage: Hashable, Sendable {
  package var frame: Frame
  package var units: [VillageGroup<UnitLoad>]
  package var sets: [ResponsibilitySet]
}

package struct ResponsibilitySet: Hashable, Sendable {
  package var title: Link
  package var rows: [ResponsibilityRow]
}

/// Who leads, appraises and helps with an item.
package struct ResponsibilityRow: Hashable, Sendable {
  package var code: String
  package var name: Link
  package var leads: [Link]
  package var appraisers: [Link]
  package var others: [Link]
  /// That nobody is named; empty where somebody is.
  package var gap: String
}

/// A unit responsible for a criterion or one of its indicators.
package struct Responsible: Hashable, Sendable {
  package var unit: Link
  package var code: String
  package var roles: String
  package var sources: [Citation]
}

extension Context {
  func unitPage(_ unit: Int) -> UnitPage {
    let details = programme.units[unit]
    let own = unitRegisters.led[unit].map { progress.tasks[$0] }
    let helping = unitRegisters.helped[unit].map { progress.tasks[$0] }
      .filter { programme.tasks[$0.task].coordinators.contains(unit) }
    let up = [Link(words[.units], Addresses.units)]
    return UnitPage(
      frame: frame(
        addresses.unit(unit), details.name, short: details.shortName,
        summary: "\(details.name), \(programme.site.commune). \(asOf).", crumbs: up,
        sheets: sheetLinks(.unit, details.id)),
      facts: facts(of: unit), duties: duties(of: details), note: details.note,
      sets: programme.sets.indices.compactMap { unitSet($0, of: unit) },
      tasks: groups(own.prefix(mostTasksOfAUnit)),
      helping: groups(helping.prefix(mostTasksOfAUnit)),
      moreTasks: more(own.count), moreHelping: more(helping.count),
      calendar: hasCalendar(unit) ? addresses.calendar(of: unit) : "",
      sources: citations(details.source, at: details.location))
  }

  /// More tasks than these are left to the page of all, where there is one.
  private var mostTasksOfAUnit: Int { leftOut.contains(.tasks) ? .max : 100 }

  private func more(_ count: Int) -> Link? {
    count <= mostTasksOfAUnit ? nil : moreTasks(count - mostTasksOfAUnit)
  }

  /// "và 12 việc nữa", which leads to the page of all.
  func moreTasks(_ count: Int) -> Link {
    Link(words[.moreTasks, ["count": "\(count)"]], Addresses.tasks)
  }

  /// What it does beside its criteria; a village's board also reports every month.
  private func duties(of unit: Unit) -> [String] {
    let report =
      unit.village != nil && unit.parent != nil
      ? [reportDuty].filter { !$0.isEmpty } : []
    return report
      + unit.duties.split(separator: ";").map { String($0.drop(while: \.isWhitespace)) }
      .filter { !$0.isEmpty }
  }

  /// What a desk's unit was given as a whole, which concerns its desks too.
  private func parentItems(of unit: Unit) -> [Link] {
    guard let parent = unit.parent else { return [] }
    let count = programme.assignments.count { $0.unit == parent }
    return count == 0
      ? []
      : [Link(words[.itemsCount, ["count": "\(count)"]], "\(addresses.unit(parent))#giu")]
  }

  private func facts(of unit: Int) -> [LinkFact] {
    let details = programme.units[unit]
    let load = load(of: unit)
    let villages = Set(
      unitRegisters.led[unit].map { progress.tasks[$0] }.filter { !$0.isDone }
        .compactMap { programme.tasks[$0.task].village }
    ).sorted()
    let helped = unitRegisters.helped[unit].map { progress.tasks[$0] }.count {
      !$0.isDone && programme.tasks[$0.task].coordinators.contains(unit)
    }
    let facts = [
      LinkFact(
        label: words[.unitContact],
        values: details.contact.isEmpty ? [] : [Link(details.contact, "")]),
      LinkFact(
        label: words[.unitLoad],
        values: [
          Link(words[.openTasksCount, ["count": load.openTasks.text]], load.openTasks.address),
          Link(words[.lateTasksCount, ["count": load.lateTasks.text]], load.lateTasks.address),
        ]
          + (helped == 0
            ? []
            : [
              Link(
                words[.helpedTasksCount, ["count": "\(helped)"]],
                "\(addresses.unit(unit))#phoi-hop")
            ]) + [
            Link(words[.itemsCount, ["count": load.items.text]], load.items.address)
          ]),
      LinkFact(
        label: words[.unitVillages],
        values: villages.count > Context.mostRows ? [] : villages.map { villageLinks[$0] }),
      LinkFact(label: words[.unitParent], values: [details.parent].compactMap { $0.map(unitLink) }),
      LinkFact(label: words[.parentItems], values: parentItems(of: details)),
      LinkFact(label: words[.unitDesks], values: unitRegisters.desks[unit].map(unitLink)),
      LinkFact(
        label: words[.villageLabel],
        values: [details.village].compactMap { village in
          village.map { villageLinks[$0] }
        }),
    ]
    return facts.filter { !$0.values.isEmpty }
  }

  private func unitSet(_ set: Int, of unit: Int) -> UnitSet? {
    let rows = unitRegisters.assignments[unit].map { programme.assignments[$0] }
      .filter { $0.subject.set == set }.map { item($0, of: unit) }
    return rows.isEmpty
      ? nil : UnitSet(title: Link(self.set(set).title, addresses.set(set)), rows: rows)
  }

  private func item(_ assignment: Assignment, of unit: Int) -> UnitItem {
    let (code, name, tally) = item(assignment.subject)
    let met = tally.flatMap { $0.total == 0 ? nil : $0 }.map { tally in
      words[
        .criterionVillages,
        ["count": "\(tally.met + tally.notApplicable)", "total": "\(tally.total)"]]
    }
    return UnitItem(
      code: code, name: name, desk: assignment.unit == unit ? nil : unitLink(assignment.unit),
      roles: roles(assignment), met: met ?? "",
      sources: citations(assignment.source, at: assignment.location))
  }

  /// An item's code, its link, and how many villages meet it.
  func item(_ subject: Subject) -> (code: String, name: Link, tally: Tally?) {
    let progress = progress.sets[subject.set]
    switch subject {
    case .set(let set): return ("", Link(words[.wholeSet], addresses.set(set)), nil)
    case .criterion(let set, let criterion):
      let head = heads[set][criterion].own
      return (head.code, head.name, progress.criterionTallies[criterion])
    case .indicator(let set, let criterion, let indicator):
      let head = heads[set][criterion].indicators[indicator]
      return (head.code, head.name, progress.indicatorTallies[criterion][indicator])
    }
  }

  /// The words of the source, or ours for the roles.
  private func roles(_ assignment: Assignment) -> String {
    if !assignment.wording.isEmpty { return assignment.wording }
    return Role.allCases.filter(assignment.roles.contains).map { words[$0.phrase] }
      .joined(separator: ", ")
  }

  /// Where there are several communes, those of their villages stand on their pages.
  var unitsOfAll: [Int] {
    programme.units.indices.filter { !hasCommunes || programme.units[$0].village == nil }
  }

  func units(ofCommune commune: Int) -> [Int] {
    programme.units.indices.filter { unit in
      programme.units[unit].village.map { parts[commune].villages.contains($0) } ?? false
    }
  }

  func unitsPage() -> UnitsPage {
    UnitsPage(
      frame: frame(
        Addresses.units, words[.units], summary: "\(words[.units]): \(programme.site.title)."),
      units: loads(of: unitsOfAll),
      sets: programme.sets.indices.compactMap(responsibilities))
  }

  private func responsibilities(of set: Int) -> ResponsibilitySet? {
    let assignments = programme.assignments.filter { $0.subject.set == set }
    if assignments.isEmpty { return nil }
    let ofAll = assignments.filter { $0.subject == .set(set) }
    let first = ofAll.isEmpty ? [] : [row(.set(set), ofAll)]
    let rows =
      first
      + self.set(set).criteria.indices.flatMap { criterion -> [ResponsibilityRow] in
        let whole = Subject.criterion(set: set, criterion: criterion)
        let parts = self.set(set).criteria[criterion].indicators.indices.map {
          Subject.indicator(set: set, criterion: criterion, indicator: $0)
        }
        let own = assignments.filter { $0.subject == whole }
        let below = parts.filter { part in assignments.contains { $0.subject == part } }
        let first = below.isEmpty || !own.isEmpty ? [row(whole, own)] : []
        return first + below.map { part in row(part, assignments.filter { $0.subject == part }) }
      }
    return ResponsibilitySet(title: Link(self.set(set).title, addresses.set(set)), rows: rows)
  }

  private func row(_ subject: Subject, _ assignments: [Assignment]) -> ResponsibilityRow {
    let (code, name, _) = item(subject)
    // A criterion's page has them all; those of a whole set stand above with what they hold.
    let all = subject.criterion == nil ? Addresses.units : name.address
    func units(where holds: (Set<Role>) -> Bool) -> [Link] {
      let units = assignments.filter { holds($0.roles) }.map(\.unit)
      return units.count > Context.mostRows
        ? [Link(words[.unitsCount, ["count": "\(units.count)"]], all)] : units.map(unitLink)
    }
    let gap: Phrase? =
      assignments.isEmpty
      ? .nobody : assignments.contains { $0.roles.contains(.lead) } ? nil : .noLead
    return ResponsibilityRow(
      code: code, name: name, leads: units { $0.contains(.lead) },
      appraisers: units { $0.contains(.appraise) },
      others: units { !$0.contains(.lead) && !$0.contains(.appraise) },
      gap: gap.map { words[$0] } ?? "")
  }

  /// Who is responsible for a criterion or one of its indicators.
  func responsible(for criterion: Int, in set: Int) -> [Responsible] {
    unitRegisters.criteria[set][criterion].map { place in
      let assignment = programme.assignments[place]
      return Responsible(
        unit: Link(programme.units[assignment.unit].name, addresses.unit(assignment.unit)),
        code: item(assignment.subject).code, roles: roles(assignment),
        sources: citations(assignment.source, at: assignment.location))
    }
  }
}

extension Role {
  var phrase: Phrase {
    switch self {
    case .lead: .roleLead
    case .guide: .roleGuide
    case .appraise: .roleAppraise
    case .assess: .roleAssess
    case .selfAssess: .roleSelfAssess
    case .coordinate: .roleCoordinate
    case .mobilise: .roleMobilise
    case .report: .roleReport
    case .fund: .roleFund
    }
  }
}
