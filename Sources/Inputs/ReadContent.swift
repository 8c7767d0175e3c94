package import Diagnostics
import Model

/// Reads a folder of content: everything it says, and every mistake in it.
///
/// The content is `nil` only when no criteria set could be read, so that there is nothing to
/// assess with. What an author wrote never throws; a file that the machine cannot read does.
///
/// - Parameter isInternal: Whether what `internal` in `site.yaml` and in articles marks is read too.
package func readContent(
  _ folder: SourceFolder, isInternal: Bool = false, jobs: Int = 1
) throws(InputError) -> (content: Content?, diagnostics: [Diagnostic]) {
  var reader = ContentReader(folder, isInternal: isInternal)
  let (site, sets) = try reader.readSiteAndSets()
  let communes = try reader.readCommunes()
  let villages = try reader.readVillages(communes)
  let documents = try reader.readDocuments()
  let items = ItemTable(sets)
  let context = AssessmentContext(
    villages: villages, sets: sets, documents: documents, items: items, mark: site.decimalMark)
  let log = try reader.readLog(context, jobs: jobs)
  let articles = try reader.readArticles(site, sets, villages, jobs: jobs)
  let assets = try reader.checkLinks(of: articles, sets, documents)
  var programme = Programme(
    site: site, sets: sets, villages: villages, items: items, log: log, documents: documents,
    articles: articles.articles)
  programme.communes = communes
  try reader.readTables(context, into: &programme, jobs: jobs)
  let papers = programme.evidence.map(\.file).filter { !$0.isEmpty && !assets.contains($0) }
  let content = Content(
    programme: programme, prose: articles.prose, assets: assets + Set(papers).sorted(),
    hidden: reader.hidden, hiddenNames: reader.hiddenNames)
  return (sets.isEmpty ? nil : content, reader.diagnostics)
}
