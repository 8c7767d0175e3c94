import Assessment
import Diagnostics
import Inputs
import Model
package import Pages
import Rendering
import Vietnamese

/// Where a village's results or other figures come from, or why that cannot be told.
package enum VillageProvenance: Sendable {
  case found([Provenance])
  case accounts([Account])
  /// No village has this id or name; the nearest that one has.
  case noSuchVillage(hint: String?)
  /// Several villages have this name; their ids.
  case severalVillages([String])
}

/// Reads the content and tells where a village's results come from, or the figures of a commune, unit,
/// task, document or register; writes nothing. Nothing is told
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
  if numbers.isEmpty, let subject = programme.subject(called: village) {
    let (progress, contradictions) = assess(programme, asOf: source.asOf, jobs: options.jobs)
    let findings = findings(of: programme, progress, contradictions: contradictions).findings
    let pages = makePages(progress, findings, of: programme, in: source.theme.words)
    return (report, .accounts(pages.accounts(of: subject)))
  }
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

extension Programme {
  /// What a text names beside villages: a commune, a unit, a task, a document, or one of the words that
  /// stand for a whole table.
  fileprivate func subject(called text: String) -> AccountSubject? {
    let wanted = folded(text)
    switch wanted {
    case "tong", "toan xa", "toan tinh", "all": return .all
    case "kinh phi", "funds": return funds.isEmpty ? nil : .funds
    case "ho so", "papers": return papers.isEmpty ? nil : .papers
    case "bao cao", "reports":
      return reports.flatMap { $0.map(\.month).max() }.map { .reports($0) }
    default: break
    }
    for word in ["bao cao ", "reports "] where wanted.hasPrefix(word) {
      // A month is written with a hyphen or a stroke, which folding may have taken.
      return text.split(separator: " ").last.flatMap { Month.parse(String($0)) }.map {
        .reports($0)
      }
    }
    let last = text.split(separator: " ").last.map(String.init) ?? ""
    if wanted.hasPrefix("thang ") || last == text, let month = Month.parse(last) {
      return .month(month)
    }
    if let commune = commune(called: text) { return .commune(commune) }
    let set = sets.firstIndex {
      $0.id == text || folded($0.shortTitle) == wanted || folded($0.title) == wanted
    }
    if let set { return .set(set) }
    if let unit = units.firstIndex(where: { $0.id == text || folded($0.name) == wanted }) {
      return .unit(unit)
    }
    if let task = tasks.firstIndex(where: { $0.id == text }) { return .task(task) }
    return documents.firstIndex {
      $0.id == text || !$0.number.isEmpty && folded($0.number) == wanted
    }.map { .document($0) }
  }
}
