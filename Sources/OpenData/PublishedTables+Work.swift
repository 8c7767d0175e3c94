import Assessment
import Inputs
import Model
import Vietnamese

/// Who does what until when.
extension PublishedTables {
  var work: [DataTable] { [units, assignments, tasks] }

  private var units: DataTable {
    table(Schemas.units, programme.units) { unit in
      [
        .word(unit.id), .text(unit.name), .text(unit.shortName == unit.name ? "" : unit.shortName),
        self.unit(unit.parent), village(unit.village), commune(unit.commune), .text(unit.duties),
        .text(unit.contact), .text(unit.note), .text(unit.source),
      ]
    }
  }

  private var assignments: DataTable {
    table(Schemas.assignments, programme.assignments) { assignment in
      let roles = Role.allCases.filter(assignment.roles.contains).map(RoleWords.written)
      return [
        unit(assignment.unit), set(assignment.subject.set), code(assignment.subject),
        .word(roles.joined(separator: ", ")), .text(assignment.wording), .text(assignment.note),
        .text(assignment.source),
      ]
    }
  }

  /// Those that were given at the as-of date, with what was done and decided until then.
  private var tasks: DataTable {
    let asOf = progress.asOf
    let given = programme.tasks.filter { ($0.assigned ?? asOf) <= asOf }
    return table(Schemas.tasks, given) { task in
      let moves = task.moves.filter { $0.decided <= asOf }.map {
        "\($0.decided.iso): \($0.due.lastDay.iso)"
      }
      return [
        .word(task.id), village(task.village), set(task.subject?.set ?? task.step?.set),
        code(task.subject), .text(task.action),
        task.step.map { stage($0.stage, of: $0.set) } ?? .none, units(task.leads),
        units(task.coordinators), .day(task.assigned), .day(task.due?.lastDay),
        .word(moves.joined(separator: "; ")), .day(task.done.known(at: asOf)),
        document(task.document), .text(task.note), .text(task.source),
      ]
    }
  }
}

extension Day? {
  /// The day where it is not after the as-of date.
  func known(at asOf: Day) -> Day? { flatMap { $0 <= asOf ? $0 : nil } }
}
