import Templates

/// What templates may name of units and tasks.
extension Shapes {
  static let task = Shape(
    "task",
    [
      ("id", .text), ("action", .text), ("village", .record(link)), ("subject", .record(link)),
      ("leads", .list(link)), ("coordinators", .list(link)), ("due", .text), ("standing", .text),
      ("isLate", .flag), ("isDone", .flag), ("hasNotes", .flag), ("notes", .list(textLine)),
      ("sources", .list(citation)),
    ])

  static let taskGroup = Shape("group of tasks", [("heading", .text), ("rows", .list(task))])
  static let taskSection = Shape(
    "tasks that stand alike",
    [
      ("anchor", .text), ("heading", .text), ("groups", .list(taskGroup)), ("hasParts", .flag),
      ("parts", .list(link)),
    ])

  static let load = Shape(
    "load",
    [
      ("name", .record(link)), ("items", .record(link)), ("openTasks", .record(link)),
      ("lateTasks", .record(link)), ("isLate", .flag),
    ])

  static let loadGroup = Shape(
    "group of loads", [("heading", .text), ("href", .text), ("rows", .list(load))])

  static let linkFact = Shape("linked fact", [("label", .text), ("values", .list(link))])

  static let unitItem = Shape(
    "item of a unit",
    [
      ("code", .text), ("name", .record(link)), ("desk", .record(link)), ("roles", .text),
      ("met", .text), ("sources", .list(citation)),
    ])
  static let unitSet = Shape(
    "set of a unit", [("title", .record(link)), ("rows", .list(unitItem))])

  static let responsible = Shape(
    "responsible unit",
    [("unit", .record(link)), ("code", .text), ("roles", .text), ("sources", .list(citation))])

  static let responsibilityRow = Shape(
    "responsibility",
    [
      ("code", .text), ("name", .record(link)), ("leads", .list(link)),
      ("appraisers", .list(link)), ("others", .list(link)), ("gap", .text),
    ])
  static let responsibilitySet = Shape(
    "responsibilities of a set",
    [("title", .record(link)), ("rows", .list(responsibilityRow))])

  static let registration = Shape(
    "registration",
    [("village", .record(link)), ("title", .text), ("sources", .list(citation))])

  static let band = Shape(
    "band", [("label", .text), ("count", .text), ("href", .text), ("villages", .list(link))])

  static let document = Shape(
    "document",
    [
      ("anchor", .text), ("name", .text), ("date", .text), ("issuer", .text), ("subject", .text),
      ("force", .text), ("links", .list(linkFact)), ("cited", .list(linkFact)),
      ("isUsed", .flag), ("sources", .list(citation)),
    ])

  static let stage = Shape(
    "stage",
    [
      ("name", .text), ("authority", .text), ("date", .text), ("isReached", .flag),
      ("note", .text), ("sources", .list(citation)),
    ])

  static let report = Shape(
    "report", [("month", .text), ("standing", .text), ("isLate", .flag)])

  static let paper = Shape(
    "paper",
    [
      ("subject", .record(link)), ("name", .text), ("standing", .text), ("isMissing", .flag),
      ("link", .record(link)), ("digest", .text), ("note", .text), ("sources", .list(citation)),
    ])

  static let askedPaper = Shape(
    "paper that a set asks for",
    [
      ("name", .text), ("subject", .record(link)), ("received", .text), ("missing", .list(link)),
      ("note", .text), ("sources", .list(citation)),
    ])

  static let fund = Shape(
    "fund",
    [
      ("name", .record(link)), ("village", .record(link)), ("subject", .record(link)),
      ("planned", .text), ("allocated", .text), ("spent", .text), ("contributed", .text),
      ("hasNotes", .flag), ("notes", .list(textLine)), ("sources", .list(citation)),
    ])

  static let fundGroup = Shape(
    "group of funds", [("heading", .text), ("href", .text), ("rows", .list(fund))])

  static let fundTable = Shape(
    "table of funds",
    [
      ("anchor", .text), ("heading", .text), ("groups", .list(fundGroup)),
      ("total", .record(fund)),
    ])

  static let changedItem = Shape(
    "change of an item",
    [
      ("code", .text), ("name", .record(link)), ("before", .record(mark)),
      ("after", .record(mark)), ("valueBefore", .text), ("value", .text), ("note", .text),
      ("isOther", .flag), ("hasNoValue", .flag),
    ])
  static let changedVillage = Shape(
    "changes of a village",
    [
      ("name", .record(link)), ("criteria", .text), ("indicators", .text), ("counts", .text),
      ("hasItems", .flag), ("items", .list(changedItem)),
    ])
  static let changedGroup = Shape(
    "group of villages that changed",
    [("heading", .text), ("href", .text), ("rows", .list(changedVillage))])
  static let claim = Shape(
    "statement of a document",
    [
      ("about", .record(link)), ("value", .text), ("quote", .text), ("note", .text),
      ("sources", .list(citation)),
    ])
  static let claimGroup = Shape(
    "group of statements", [("heading", .text), ("href", .text), ("rows", .list(claim))])
  static let nameGroup = Shape(
    "group of names", [("heading", .text), ("href", .text), ("rows", .list(link))])
  static let changedSet = Shape(
    "changes in a set",
    [
      ("title", .record(link)), ("totals", .text), ("changed", .text),
      ("villages", .list(changedVillage)), ("hasTable", .flag), ("table", .list(changedGroup)),
    ])
  static let correction = Shape(
    "correction",
    [
      ("village", .record(link)), ("code", .text), ("name", .record(link)), ("date", .text),
      ("before", .text), ("after", .text), ("reason", .text), ("notice", .record(link)),
      ("sources", .list(citation)),
    ])
  static let correctionGroup = Shape(
    "group of corrections", [("heading", .text), ("href", .text), ("rows", .list(correction))])
  static let partRow = Shape(
    "part of the villages",
    [
      ("name", .record(link)), ("villages", .text), ("verdicts", .text), ("values", .text),
      ("corrected", .text), ("due", .record(link)), ("late", .record(link)),
      ("reports", .record(link)),
    ])
  static let partGroup = Shape(
    "group of parts", [("heading", .text), ("rows", .list(partRow))])
  static let partTable = Shape(
    "table of parts",
    [
      ("heading", .text), ("groups", .list(partGroup)), ("hasTasks", .flag),
      ("hasReports", .flag), ("hasCorrections", .flag),
    ])
  static let marks = Shape("marks", [("heading", .text), ("links", .list(link))])
  static let findingSide = Shape(
    "side of a finding",
    [("words", .text), ("quote", .text), ("sources", .list(citation)), ("place", .text)])
  static let finding = Shape(
    "finding",
    [
      ("anchor", .text), ("text", .text), ("about", .text), ("subject", .record(link)),
      ("state", .text), ("isExplained", .flag), ("sides", .list(findingSide)),
    ])
  static let checkGroup = Shape(
    "findings of a village", [("village", .record(link)), ("rows", .list(finding))])
  static let checkKind = Shape(
    "findings of a check",
    [
      ("id", .text), ("heading", .text), ("advice", .text), ("count", .text), ("href", .text),
      ("groups", .list(checkGroup)),
    ])

  static let reportGroup = Shape(
    "reports that stand alike",
    [("label", .text), ("hasVillages", .flag), ("villages", .list(linkFact))])

  static let event = Shape(
    "village event",
    [
      ("text", .text), ("villages", .list(link)), ("note", .text), ("sources", .list(citation)),
    ])
}
