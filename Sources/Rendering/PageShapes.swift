import Templates

/// The templates that pages are made with, and what each may name beside the frame.
enum PageShapes {
  /// What every page has: itself, its way up, and the site around it.
  private static let frame: [(String, Kind)] = [
    ("lang", .text), ("path", .text), ("root", .text), ("title", .text), ("heading", .text),
    ("shortHeading", .text),
    ("summary", .text), ("canonical", .text), ("crumbs", .list(Shapes.link)),
    ("navigation", .list(Shapes.navigation)), ("siteTitle", .text), ("programme", .text),
    ("place", .text), ("asOf", .text), ("publisher", .text), ("contact", .text),
    ("siteSource", .text), ("footLinks", .list(Shapes.link)), ("homeHref", .text),
    ("siteMapHref", .text), ("stylesheet", .text),
    ("isHome", .flag), ("isInternal", .flag), ("hasSheets", .flag),
    ("sheets", .list(Shapes.link)), ("feedHref", .text),
  ]

  private static func page(_ name: String, _ fields: [(String, Kind)]) -> (String, Shape) {
    (name, Shape("page '\(name)'", frame + fields))
  }

  static let entries: [(template: String, shape: Shape)] = [
    page(
      "home",
      [
        ("sets", .list(Shapes.overview)), ("deadlines", .list(Shapes.task)),
        ("hasTasks", .flag), ("taskCounts", .list(Shapes.link)), ("tasksHref", .text),
        ("month", .record(Shapes.link)), ("year", .record(Shapes.link)),
        ("registers", .list(Shapes.link)), ("hasSets", .flag),
        ("allSets", .list(Shapes.link)),
        ("notices", .list(Shapes.notice)),
        ("pages", .list(Shapes.notice)), ("prose", .html),
      ]),
    page(
      "village",
      [
        ("facts", .list(Shapes.fact)), ("sets", .list(Shapes.villageSet)),
        ("checks", .record(Shapes.marks)),
        ("hasEvents", .flag), ("events", .list(Shapes.event)), ("hasTasks", .flag),
        ("tasks", .list(Shapes.task)), ("funds", .record(Shapes.fundTable)),
        ("reportDuty", .text), ("hasReports", .flag), ("reports", .list(Shapes.report)),
        ("hasCorrections", .flag), ("corrections", .list(Shapes.correction)),
        ("hasPostings", .flag), ("postings", .list(Shapes.posting)), ("prose", .html),
        ("sources", .list(Shapes.citation)),
      ]),
    page(
      "corrections",
      [
        ("opening", .text), ("groups", .list(Shapes.correctionGroup)),
        ("month", .record(Shapes.link)),
        ("hasOthers", .flag), ("previous", .record(Shapes.link)), ("next", .record(Shapes.link)),
      ]),
    page(
      "criterion",
      [
        ("set", .record(Shapes.link)), ("label", .text), ("name", .text),
        ("bar", .record(Shapes.bar)), ("requirement", .text), ("hasVillages", .flag),
        ("note", .text), ("sources", .list(Shapes.citation)),
        ("villages", .list(Shapes.villageGroup)), ("hasParts", .flag),
        ("parts", .list(Shapes.link)),
        ("indicators", .list(Shapes.section)),
        ("unlisted", .text), ("hasResponsible", .flag), ("responsible", .list(Shapes.responsible)),
        ("hasTasks", .flag), ("tasks", .list(Shapes.task)), ("moreTasks", .record(Shapes.link)),
        ("checks", .record(Shapes.marks)), ("hasPapers", .flag),
        ("papers", .list(Shapes.askedPaper)),
        ("funds", .record(Shapes.fundTable)), ("hasValues", .flag),
        ("previous", .record(Shapes.link)),
        ("next", .record(Shapes.link)),
        ("prose", .html), ("communes", .list(Shapes.communeShare)),
      ]),
    page(
      "set",
      [
        ("facts", .list(Shapes.fact)), ("declared", .text), ("rule", .text),
        ("reachedSentence", .text), ("reached", .record(Shapes.band)),
        ("criteria", .list(Shapes.setCriterion)),
        ("matrix", .record(Shapes.matrix)), ("lists", .list(Shapes.link)),
        ("hasIndicators", .flag), ("history", .record(Shapes.history)),
        ("historyOfToday", .record(Shapes.history)),
        ("registrations", .list(Shapes.registration)), ("hasRegistrationLists", .flag),
        ("registrationLists", .list(Shapes.band)), ("hasBands", .flag),
        ("bands", .list(Shapes.band)), ("mean", .text), ("hasStages", .flag),
        ("stages", .list(Shapes.band)), ("hasDossiers", .flag),
        ("dossiers", .list(Shapes.linkFact)), ("prose", .html),
        ("sources", .list(Shapes.citation)),
      ]),
    page(
      "village-list",
      [
        ("set", .record(Shapes.link)), ("parts", .list(Shapes.link)),
        ("matrix", .record(Shapes.matrix)),
      ]),
    page(
      "article",
      [
        ("isNotice", .flag), ("date", .text), ("lead", .text), ("prose", .html),
        ("sources", .list(Shapes.citation)),
      ]),
    page(
      "sheet",
      [
        ("sheetStylesheet", .text), ("name", .text), ("subject", .text), ("hasContents", .flag),
        ("parts", .list(SheetShapes.part)), ("parent", .text), ("issuer", .text),
        ("signedAt", .text), ("hasEnd", .flag), ("hasRecipients", .flag),
        ("recipients", .list(Shapes.textLine)),
        ("signature", .list(Shapes.textLine)), ("address", .text),
        ("qr", .record(SheetShapes.qr)), ("code", .text), ("builder", .text),
      ]),
    page(
      "poster",
      [
        ("sheetStylesheet", .text), ("language", .text), ("name", .text), ("where", .text),
        ("set", .text),
        ("criteria", .text), ("criteriaLabel", .text), ("indicators", .text),
        ("indicatorsLabel", .text), ("state", .text), ("target", .text), ("unmetHeading", .text),
        ("unmet", .list(SheetShapes.posterItem)), ("unmetNote", .text), ("hasUnmet", .flag),
        ("metHeading", .text),
        ("hasMet", .flag), ("met", .list(Shapes.textLine)), ("unknown", .text),
        ("foot", .record(SheetShapes.spokenFoot)), ("dataAsOf", .text), ("size", .text),
        ("isLong", .flag), ("address", .text),
        ("qr", .record(SheetShapes.qr)), ("code", .text), ("builder", .text),
      ]),
    page(
      "speech",
      [
        ("sheetStylesheet", .text), ("language", .text), ("textHref", .text),
        ("duration", .text), ("paragraphs", .list(Shapes.textLine)), ("chat", .text),
        ("chatRows", .text), ("chatHeading", .text), ("foot", .record(SheetShapes.spokenFoot)),
        ("address", .text), ("qr", .record(SheetShapes.qr)), ("code", .text),
        ("builder", .text),
      ]),
    page(
      "postings",
      [
        ("hasRenew", .flag), ("renew", .list(Shapes.posting)),
        ("groups", .list(Shapes.postingGroup)), ("more", .text), ("hasQuarters", .flag),
        ("quarters", .list(Shapes.link)),
      ]),
    page("notices", [("notices", .list(Shapes.notice))]),
    page("index", [("letters", .list(Shapes.link)), ("groups", .list(Shapes.indexGroup))]),
    page(
      "data",
      [
        ("facts", .list(Shapes.fact)), ("licence", .record(Shapes.link)),
        ("files", .list(Shapes.linkFact)), ("tables", .list(Shapes.dataTable)),
        ("datasetHref", .text),
      ]),
    page("site-map", [("groups", .list(Shapes.group))]),
    page("not-found", []),
    page(
      "tasks",
      [
        ("counts", .list(Shapes.link)), ("recurring", .text),
        ("sections", .list(Shapes.taskSection)), ("hasOverdueReports", .flag),
        ("overdueReports", .list(Shapes.linkFact)),
        ("units", .list(Shapes.loadGroup)), ("hasLeaderless", .flag),
        ("leaderless", .list(Shapes.link)), ("calendar", .text),
      ]),
    page(
      "task-part", [("groups", .list(Shapes.taskGroup)), ("parts", .list(Shapes.link))]),
    page(
      "claims",
      [
        ("document", .record(Shapes.link)), ("groups", .list(Shapes.claimGroup)),
        ("previous", .record(Shapes.link)), ("next", .record(Shapes.link)),
      ]),
    page(
      "names", [("set", .record(Shapes.link)), ("groups", .list(Shapes.nameGroup))]),
    page(
      "checks",
      [
        ("counts", .text), ("kinds", .list(Shapes.checkKind)), ("hasParts", .flag),
        ("parts", .list(Shapes.link)),
      ]),
    page(
      "month",
      [
        ("until", .text), ("frozen", .text), ("sets", .list(Shapes.changedSet)),
        ("parts", .record(Shapes.partTable)),
        ("hasCorrections", .flag), ("corrections", .list(Shapes.changedVillage)),
        ("hasLater", .flag), ("laterHeading", .text), ("later", .list(Shapes.changedVillage)),
        ("notice", .record(Shapes.link)),
        ("hasEvents", .flag), ("events", .list(Shapes.event)),
        ("due", .list(Shapes.taskGroup)), ("moreDue", .record(Shapes.link)),
        ("late", .list(Shapes.taskGroup)), ("moreLate", .record(Shapes.link)),
        ("reportDuty", .text),
        ("reports", .list(Shapes.reportGroup)), ("hasOthers", .flag),
        ("previous", .record(Shapes.link)),
        ("next", .record(Shapes.link)),
      ]),
    page(
      "commune",
      [
        ("facts", .list(Shapes.fact)), ("sets", .list(Shapes.overview)),
        ("hasTasks", .flag), ("tasks", .list(Shapes.taskGroup)), ("hasUnits", .flag),
        ("units", .list(Shapes.loadGroup)), ("reportsHeading", .text),
        ("hasReports", .flag), ("reports", .list(Shapes.linkFact)),
        ("months", .list(Shapes.link)), ("previous", .record(Shapes.link)),
        ("next", .record(Shapes.link)), ("sources", .list(Shapes.citation)),
      ]),
    page(
      "year",
      [
        ("until", .text), ("sets", .list(Shapes.changedSet)),
        ("parts", .record(Shapes.partTable)), ("months", .list(Shapes.link)),
        ("hasOthers", .flag), ("previous", .record(Shapes.link)), ("next", .record(Shapes.link)),
      ]),
    page(
      "funds",
      [
        ("sums", .list(Shapes.fundTable)), ("sources", .list(Shapes.fundTable)),
      ]),
    page("documents", [("documents", .list(Shapes.document))]),
    page(
      "units", [("units", .list(Shapes.loadGroup)), ("sets", .list(Shapes.responsibilitySet))]),
    page(
      "unit",
      [
        ("facts", .list(Shapes.linkFact)), ("hasDuties", .flag),
        ("duties", .list(Shapes.textLine)), ("note", .text),
        ("sets", .list(Shapes.unitSet)), ("tasks", .list(Shapes.taskGroup)),
        ("helping", .list(Shapes.taskGroup)), ("moreTasks", .record(Shapes.link)),
        ("moreHelping", .record(Shapes.link)), ("calendar", .text),
        ("sources", .list(Shapes.citation)),
      ]),
  ]
}
