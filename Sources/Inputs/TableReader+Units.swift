import Diagnostics
import Model

/// Rows of the tables of units, assignments and tasks.
extension TableReader {
  /// Its parent is found when all units are known.
  mutating func unit(_ row: Int, _ context: TableContext) -> Unit? {
    let id = identifier(row, "id")
    guard let name = required(row, "name"), let id else { return nil }
    var unit = Unit(id: id, name: name, location: location(row, "id"))
    let short = text(row, "short_name")
    if !short.isEmpty { unit.shortName = short }
    unit.village = village(row, context)
    unit.commune =
      text(row, "commune").isEmpty
      ? unit.village.flatMap { context.log.villages[$0].commune }
      : commune(row, context.communes)
    unit.duties = text(row, "duties")
    unit.contact = text(row, "contact")
    unit.note = text(row, "note")
    unit.source = text(row, "source")
    return unit
  }

  mutating func assignment(_ row: Int, _ context: TableContext) -> Assignment? {
    let unit = required(row, "unit").flatMap { _ in units(row, "unit", context).first }
    let roles = roles(row)
    guard let set = set(row, context), let subject = subject(row, context, set: set), let unit,
      !roles.isEmpty
    else { return nil }
    var assignment = Assignment(
      unit: unit, subject: subject, roles: roles, location: location(row, "unit"))
    assignment.wording = text(row, "wording")
    assignment.note = text(row, "note")
    assignment.source = text(row, "source")
    return assignment
  }

  private mutating func roles(_ row: Int) -> Set<Role> {
    guard required(row, "role") != nil else { return [] }
    var roles: Set<Role> = []
    for word in list(row, "role", ",") {
      if let role = RoleWords.read(word) {
        roles.insert(role)
      } else {
        report(.wordUnknown(word, RoleWords.accepted, at: location(row, "role")))
      }
    }
    return roles
  }

  mutating func task(_ row: Int, _ context: TableContext) -> Work? {
    let id = identifier(row, "id")
    guard let action = required(row, "action"), let id else { return nil }
    var task = Work(id: id, action: action, location: location(row, "id"))
    task.village = village(row, context)
    if let set = set(row, context), !text(row, "code").isEmpty || !text(row, "set").isEmpty {
      task.subject = subject(row, context, set: set)
    }
    if !text(row, "stage").isEmpty, let set = set(row, context) {
      task.step = stage(row, of: context.log.sets[set]).map { Work.Step(set: set, stage: $0) }
    }
    task.leads = units(row, "lead", context)
    task.coordinators = units(row, "coordinators", context)
    task.assigned = day(row, "assigned")
    task.due = deadline(row, "due")
    task.dueLocation = location(row, "due")
    task.moves = moves(row, "moved")
    task.done = day(row, "done")
    task.document = documentID(row, context)
    task.note = text(row, "note")
    task.source = text(row, "source")
    return task
  }
}

extension Diagnostic {
  static func unknownParent(_ id: String, hint: String?, at location: Location) -> Self {
    Diagnostic(
      InputRules.referenceUnknown, at: location,
      Bilingual(
        vi: "'\(id)' không phải là một đơn vị cấp trên trong units.csv",
        en: "'\(id)' is no unit of units.csv that can have desks"),
      help: didYouMean(hint)
        ?? Bilingual(
          vi: "một bộ phận chỉ thuộc một đơn vị không thuộc đơn vị nào khác",
          en: "a desk belongs to a unit that is no desk itself"))
  }
}
