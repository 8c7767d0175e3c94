import Assessment
import Diagnostics
import Inputs
import Model
package import Pages
import Rendering

/// Where a village's results come from, or why that cannot be told.
package enum VillageProvenance: Sendable {
  case found([Provenance])
  /// No village has this id or name; the nearest that one has.
  case noSuchVillage(hint: String?)
  /// Several villages have this name; their ids.
  case severalVillages([String])
}

/// Reads the content and tells where a village's results come from; writes nothing. Nothing is told
/// where the content has mistakes; the report says which.
package func villageProvenance(
  _ options: BuildOptions, of village: String
) throws(BuildFailure) -> (report: BuildReport, answer: VillageProvenance?) {
  var report = BuildReport(diagnostics: [])
  guard let source = try readSource(options, &report), !report.isBlocked(options) else {
    return (report, nil)
  }
  let programme = source.content.programme
  let numbers = programme.villages(called: village)
  guard let number = numbers.first else {
    let names = programme.villages.flatMap { [$0.id, $0.name] }
    return (report, .noSuchVillage(hint: nearMiss(to: village, in: names)))
  }
  if numbers.count > 1 {
    return (report, .severalVillages(numbers.map { programme.villages[$0].id }))
  }
  let progress = assess(programme, asOf: source.asOf, jobs: options.jobs).progress
  let pages = makePages(progress, [], of: programme, in: source.theme.words)
  return (report, .found(pages.provenance(ofVillage: number)))
}
