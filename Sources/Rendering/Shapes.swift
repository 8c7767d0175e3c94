import Templates

/// What templates may name, level by level. The records of each page are written in this order.
enum Shapes {
  static let link = Shape("link", [("text", .text), ("href", .text)])
  static let citation = Shape("source", [("text", .text), ("href", .text)])
  static let textLine = Shape("line", [(".", .text)])
  static let fact = Shape("fact", [("label", .text), ("value", .text)])
  static let navigation = Shape(
    "navigation link", [("text", .text), ("href", .text), ("isCurrent", .flag)])

  static let mark = Shape(
    "mark",
    [
      ("word", .text), ("isMet", .flag), ("isUnmet", .flag), ("isNotApplicable", .flag),
      ("isUnknown", .flag),
    ])

  static let segment = Shape(
    "segment",
    [
      ("x", .text), ("width", .text), ("isMet", .flag), ("isUnmet", .flag),
      ("isNotApplicable", .flag), ("isUnknown", .flag),
    ])

  static let bar = Shape(
    "bar",
    [
      ("count", .text), ("total", .text), ("pair", .text), ("words", .text), ("label", .text),
      ("segments", .list(segment)),
    ])

  static let reading = Shape(
    "reading",
    [
      ("mark", .record(mark)), ("value", .text), ("distance", .text), ("since", .text),
      ("hasNotes", .flag), ("notes", .list(textLine)), ("sources", .list(citation)),
    ])

  static let indexEntry = Shape("entry of the index", [("name", .record(link)), ("kind", .text)])
  static let indexGroup = Shape(
    "letter of the index",
    [("letter", .text), ("id", .text), ("entries", .list(indexEntry))])

  static let dataFile = Shape(
    "data file",
    [
      ("title", .text), ("count", .text), ("plain", .record(link)), ("spreadsheet", .record(link)),
    ])
  static let dataColumn = Shape(
    "data column",
    [("name", .text), ("heading", .text), ("kind", .text), ("description", .text)])
  static let dataTable = Shape(
    "data table",
    [
      ("id", .text), ("title", .text), ("files", .list(dataFile)), ("columns", .list(dataColumn)),
    ])

  static let notice = Shape(
    "notice", [("title", .record(link)), ("date", .text), ("summary", .text)])

  static let lacking = Shape("lacking item", [("code", .text), ("name", .record(link))])

  static let card = Shape(
    "village card",
    [
      ("name", .record(link)), ("listHref", .text), ("criteria", .record(bar)),
      ("indicators", .record(bar)), ("state", .text), ("points", .text), ("isReached", .flag),
      ("lacking", .list(lacking)),
      ("target", .text),
    ])

  static let matrixColumn = Shape("column", [("code", .text), ("name", .record(link))])
  static let matrixRow = Shape(
    "matrix row",
    [
      ("name", .record(link)), ("cells", .list(mark)), ("criteria", .record(bar)),
      ("indicators", .record(bar)),
    ])
  static let matrixGroup = Shape(
    "group of matrix rows",
    [("heading", .text), ("href", .text), ("width", .text), ("rows", .list(matrixRow))])
  static let matrixTotal = Shape(
    "matrix total",
    [
      ("label", .text), ("criteria", .record(link)), ("indicators", .record(link)),
      ("met", .list(link)),
    ])
  static let matrix = Shape(
    "matrix",
    [
      ("columns", .list(matrixColumn)), ("groups", .list(matrixGroup)),
      ("total", .record(matrixTotal)), ("hasIndicators", .flag), ("set", .text),
    ])

  static let unmet = Shape(
    "unmet item",
    [
      ("code", .text), ("name", .record(link)), ("count", .text), ("listHref", .text),
      ("villages", .list(link)),
    ])

  static let overview = Shape(
    "set overview",
    [
      ("title", .record(link)), ("reached", .record(bar)), ("reachedSentence", .text),
      ("reachedList", .text),
      ("declared", .text), ("villages", .list(card)), ("hasLists", .flag), ("lists", .list(link)),
      ("matrix", .record(matrix)), ("unmet", .list(unmet)), ("hasCommunes", .flag),
      ("hasIndicators", .flag), ("communes", .list(communeGroup)),
      ("hasBands", .flag), ("bands", .list(band)), ("bandsAnchor", .text),
      ("mean", .text),
    ])

  static let communeRow = Shape(
    "commune",
    [
      ("name", .record(link)), ("villages", .text), ("reached", .text), ("criteria", .text),
      ("indicators", .text), ("late", .record(link)),
    ])
  static let communeGroup = Shape(
    "group of communes", [("heading", .text), ("rows", .list(communeRow))])

  static let communeShare = Shape(
    "share of a commune",
    [("name", .record(link)), ("villages", .text), ("met", .text), ("rate", .text)])

  static let indicatorRow = Shape(
    "indicator row",
    [
      ("code", .text), ("name", .record(link)), ("requirement", .text), ("isMeasured", .flag),
      ("reading", .record(reading)), ("hasUnits", .flag), ("units", .list(link)),
    ])

  static let criterionRow = Shape(
    "criterion row",
    [
      ("code", .text), ("name", .record(link)), ("requirement", .text), ("isMeasured", .flag),
      ("reading", .record(reading)), ("indicators", .list(indicatorRow)), ("remainder", .text),
    ])

  static let historyPoint = Shape(
    "month", [("month", .text), ("href", .text), ("criteria", .text), ("indicators", .text)])
  static let chartDot = Shape("dot", [("x", .text), ("y", .text)])
  static let chart = Shape(
    "chart",
    [
      ("label", .text), ("criteriaLine", .text), ("indicatorLine", .text),
      ("criteriaDots", .list(chartDot)), ("indicatorDots", .list(chartDot)), ("from", .text),
      ("to", .text),
    ])
  static let history = Shape(
    "history", [("chart", .record(chart)), ("months", .list(historyPoint))])

  static let villageSet = Shape(
    "set of a village",
    [
      ("title", .record(link)), ("id", .text), ("card", .record(card)), ("uncounted", .text),
      ("missing", .list(indicatorRow)), ("criteria", .list(criterionRow)), ("hasValues", .flag),
      ("hasIndicators", .flag), ("history", .record(history)),
      ("hasStages", .flag), ("stages", .list(stage)), ("papersComplete", .text),
      ("papersDue", .text), ("hasPapers", .flag), ("papers", .list(paper)), ("declared", .text),
      ("sums", .list(provenanceSum)), ("origins", .list(provenanceCriterion)),
    ])

  static let provenanceSum = Shape(
    "sum with its origin", [("label", .text), ("parts", .list(fact)), ("rule", .text)])
  static let provenanceCriterion = Shape(
    "verdicts of a criterion with their origin", [("rows", .list(provenanceItem))])
  static let provenanceItem = Shape(
    "verdict with its origin",
    [("code", .text), ("word", .text), ("rule", .text), ("place", .text)])

  static let villageReading = Shape(
    "village", [("name", .record(link)), ("reading", .record(reading))])

  static let villageGroup = Shape(
    "group of villages",
    [("heading", .text), ("href", .text), ("rows", .list(villageReading))])

  static let section = Shape(
    "indicator",
    [
      ("anchor", .text), ("label", .text), ("code", .text), ("name", .text),
      ("requirement", .text), ("note", .text), ("sources", .list(citation)),
      ("bar", .record(bar)), ("villages", .list(villageGroup)), ("hasValues", .flag),
    ])

  static let setCriterion = Shape(
    "criterion of a set",
    [
      ("code", .text), ("name", .record(link)), ("indicators", .list(link)), ("bar", .record(bar)),
    ])

  static let posting = Shape(
    "posting",
    [
      ("title", .record(link)), ("form", .text), ("place", .text), ("from", .text),
      ("standing", .text), ("by", .text), ("notes", .list(textLine)), ("sources", .list(citation)),
    ])
  static let postingGroup = Shape(
    "group of postings", [("heading", .text), ("groups", .list(postingMonth))])
  static let postingMonth = Shape(
    "postings of a month", [("heading", .text), ("rows", .list(posting))])

  static let group = Shape("group of links", [("heading", .text), ("links", .list(link))])
}
