import Diagnostics
import Model
import Parallel

/// The steps of reading a folder of content, and all that they found wrong.
struct ContentReader {
  private(set) var diagnostics: [Diagnostic]
  /// What was not read because it is internal.
  private(set) var hidden: [InternalValue] = []
  private var audience = Audience()
  var hiddenNames: Set<String> { audience.hiddenNames }
  private let folder: SourceFolder

  init(_ folder: SourceFolder, isInternal: Bool) {
    self.folder = folder
    audience.isInternal = isInternal
    diagnostics = folder.specialFiles.map { .specialFile($0) } + unknownTables(in: folder.files)
  }

  mutating func readSiteAndSets() throws(InputError) -> (SiteSettings, [CriteriaSet]) {
    let path = "site.yaml"
    var reading = SiteReading()
    if let bytes = try required(path) { reading = readSiteSettings(bytes, path: path) }
    let isInternal = audience.isInternal
    audience = reading.audience
    audience.isInternal = isInternal
    reading.site.isInternal = isInternal
    var reader = try SetReader(folder, mark: reading.site.decimalMark)
    reading.site.defaultSet = reader.chooseDefault(
      reading.site.defaultSet, at: reading.defaultSet ?? Location(path: path))
    diagnostics += reading.diagnostics + reader.diagnostics
    return (reading.site, reader.sets)
  }

  mutating func readCommunes() throws(InputError) -> [Commune] {
    let path = "data/communes.csv"
    guard folder.contains(path) else { return [] }
    let (communes, found) = Inputs.readCommunes(try folder.read(path), path: path)
    diagnostics += found
    return communes
  }

  mutating func readVillages(_ communes: [Commune]) throws(InputError) -> [Village] {
    let path = "data/villages.csv"
    guard let bytes = try required(path) else { return [] }
    let (villages, found) = Inputs.readVillages(bytes, path: path, communes)
    diagnostics += found
    return villages
  }

  mutating func readDocuments() throws(InputError) -> [Document] {
    let path = "data/documents.csv"
    guard folder.contains(path) else { return [] }
    let (documents, found) = Inputs.readDocuments(try folder.read(path), path: path, in: folder)
    diagnostics += found
    return documents
  }

  /// Reads the files of the log beside each other, and puts them together in their order.
  mutating func readLog(
    _ context: AssessmentContext, jobs: Int
  ) throws(InputError) -> AssessmentLog {
    // Without villages or sets every row would be wrong, and the reason has been told.
    guard !context.villages.isEmpty, !context.sets.isEmpty else { return AssessmentLog() }
    let paths = folder.files.filter(isLog)
    let (folder, audience) = (folder, audience)
    // Few files leave threads to each of them.
    let (jobsAFile, filesAtOnce) = paths.count < jobs ? (jobs, 1) : (1, jobs)
    var parts = parallelMap(count: paths.count, jobs: filesAtOnce, chunk: 1) { number in
      Result { () throws(InputError) in
        var reader = AssessmentReader(context, hiding: audience.hidden(in: "assessments"))
        reader.read(try folder.read(paths[number]), path: paths[number], jobs: jobsAFile)
        return (
          log: reader.log, diagnostics: reader.findings.diagnostics, hidden: reader.hidden
        )
      }
    }
    var log = AssessmentLog()
    log.reserve(for: parts.compactMap { (try? $0.get())?.log })
    parts.reverse()
    // Each is let go as soon as it has been taken over.
    while let part = try parts.popLast()?.get() {
      log.append(part.log)
      hidden += part.hidden
      diagnostics += part.diagnostics
    }
    diagnostics += repeatedRows(in: log, jobs: jobs)
    return log
  }

  /// The tables about the work beside the scores.
  mutating func readTables(
    _ context: AssessmentContext, into programme: inout Programme, jobs: Int
  ) throws(InputError) {
    guard !context.sets.isEmpty else { return }
    var tables = ProgrammeTables(
      context, folder: folder, communes: programme.communes, audience, jobs: jobs)
    try tables.read(into: &programme)
    // Where the source does not say since when, the register does.
    if programme.site.reportDuty?.since == nil {
      programme.site.reportDuty?.since = programme.reports?.map(\.month).min()
    }
    diagnostics += tables.diagnostics
    hidden += tables.hidden
  }

  mutating func readArticles(
    _ site: SiteSettings, _ sets: [CriteriaSet], _ villages: [Village], jobs: Int
  ) throws(InputError) -> ArticleReader {
    let reader = try ArticleReader(
      folder, site: site, sets: sets, villages: villages, isInternal: audience.isInternal,
      jobs: jobs)
    diagnostics += reader.diagnostics
    hidden += reader.hidden
    return reader
  }

  /// The files to copy: those that prose shows or links to, and those of documents.
  mutating func checkLinks(
    of articles: ArticleReader, _ sets: [CriteriaSet], _ documents: [Document]
  ) throws(InputError) -> [String] {
    let checks = try LinkChecks(folder, articles, sets: sets)
    diagnostics += checks.diagnostics
    let files = checks.assets.union(documents.map(\.file).filter { !$0.isEmpty })
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func required(_ path: String) throws(InputError) -> [UInt8]? {
    if folder.contains(path) { return try folder.read(path) }
    diagnostics.append(.missingFile(path))
    return nil
  }
}
