/// A content folder about villages that do not exist, to measure with: any number of villages and
/// months, the same bytes for the same numbers on every machine.
package struct ExampleContent {
  /// How much of a programme there is.
  package enum Extent: Sendable {
    /// Villages, one set and its assessments, as they were before registers were measured.
    case plain
    /// All of that with every register: units, tasks, papers, reports, money and what became of
    /// villages.
    case programme
  }

  let extent: Extent
  let months: Int
  let seed: UInt64
  let villages: [ExampleVillage]
  /// How many communes; none where one has all villages.
  let communes: Int

  package init(
    villages count: Int, months: Int, seed: UInt64 = 1, extent: Extent = .programme
  ) {
    let layout = ExampleLayout(villages: count, extent: extent)
    var random = RandomNumbers(seed: seed)
    self.extent = extent
    self.months = months
    self.seed = seed
    communes = layout.communes
    villages = (0..<count).map { number in
      let commune = layout.communes > 0 ? layout.commune(of: number) : nil
      var village = ExampleVillage(number + 1, commune: commune, months: months, &random)
      if extent == .programme { village.fate = layout.fate(of: number, months: months) }
      return village
    }
  }

  /// Hands out each file's path and text, so that no more than one month's log is in memory.
  package func forEachFile<Failure: Error>(
    _ take: (_ path: String, _ text: String) throws(Failure) -> Void
  ) throws(Failure) {
    try take("site.yaml", siteSettings)
    try forEachCriteriaFile(take)
    if communes > 0 { try take("data/communes.csv", communeTable) }
    try take("data/villages.csv", villages.reduce(into: ExampleVillage.header) { $0 += $1.row })
    try take("data/documents.csv", documents)
    for month in 0..<months {
      try take("data/assessments/\(ExampleMonth.name(month)).csv", log(of: month))
    }
    if extent == .programme { try forEachRegister(take) }
    try forEachArticle(take)
  }

  private func forEachCriteriaFile<Failure: Error>(
    _ take: (_ path: String, _ text: String) throws(Failure) -> Void
  ) throws(Failure) {
    let folder = "criteria/\(ExampleSet.id)"
    try take(
      "\(folder)/set.yaml", ExampleSet.settings + (extent == .plain ? "" : dossierSettings))
    try take("\(folder)/criteria.csv", ExampleSet.criteriaTable)
    try take("\(folder)/indicators.csv", ExampleSet.indicatorTable)
    if extent == .programme { try take("\(folder)/papers.csv", ExamplePaper.table) }
    for number in 1...ExampleSet.criteria.count {
      try take("\(folder)/\(number).md", ExampleSet.guidance(number))
    }
  }

  private func log(of month: Int) -> String {
    var log = ExampleLog(month: month, seed: seed, extent: extent)
    return villages.reduce(into: log.header) { text, village in
      if village.fate.isPresent(in: month) { text += log.rows(of: village) }
    }
  }

  private var communeTable: String {
    (0..<communes).reduce(into: "id,name,source\n") { text, number in
      text += "\(ExampleLayout.communeID(number)),\(ExampleLayout.communeName(number)),vi-du\n"
    }
  }

  /// A random number for each table, so that a change of one leaves the others as they were.
  func random(for table: UInt64) -> RandomNumbers { RandomNumbers(seed: seed &+ 100 &+ table) }
}
