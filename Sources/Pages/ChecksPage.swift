import Assessment
import Diagnostics
import Model
import Vietnamese

/// The findings of all checks, or a part of those of one.
package struct ChecksPage: Hashable, Sendable {
  package var frame: Frame
  /// "41 điểm: 3 đã giải thích, 0 đã xử lý, 38 chưa giải thích".
  package var summary: String
  package var kinds: [CheckKind]
  package var parts: [Link]
}

/// The findings of one check.
package struct CheckKind: Hashable, Sendable {
  package var id: String
  package var heading: String
  package var advice: String
  /// "4 điểm", which leads to their page where they are not here.
  package var count: Link
  /// By village; those of none first.
  package var groups: [CheckGroup]
}

package struct CheckGroup: Hashable, Sendable {
  /// `nil` for what is no single village's.
  package var village: Link?
  package var rows: [FindingRow]
}

package struct FindingRow: Hashable, Sendable {
  package var anchor: String
  package var text: String
  /// What explanations call it; empty where the check and the village say it all.
  package var about: String
  package var subject: Link?
  /// "Chưa giải thích", "Đã giải thích ngày 05/07/2024: …".
  package var state: String
  package var isExplained: Bool
  package var sides: [FindingSide]
}

/// One of the statements that do not fit.
package struct FindingSide: Hashable, Sendable {
  package var words: String
  /// Word for word; empty for what stands in a table.
  package var quote: String
  package var sources: [Citation]
  /// "data/claims.csv, ô H12".
  package var place: String
}

/// That there are findings about what a page shows.
package struct Marks: Hashable, Sendable {
  /// "20 điểm cần biết khi đọc số liệu".
  package var heading: String
  package var links: [Link]
}

/// What pages know of the findings: each with where it stands.
struct Findings: Sendable {
  let all: [Finding]
  /// The page and the id of each.
  let addresses: [String]
  /// By village, and by set and criterion: places in `all`.
  let byVillage: [Int: [Int]]
  let byCriterion: [[Int]: [Int]]
  /// The places in `all` of each check, in the order of the checks.
  let kinds: [(rule: Rule, findings: [Int])]

  /// More findings than these do not stand on the one page of all.
  private static let mostOnOnePage = 150
  static let mostAPage = 150

  var isSplit: Bool { all.count > Findings.mostOnOnePage }

  init(_ all: [Finding], _ programme: Programme) {
    self.all = all
    var places: [Rule: [Int]] = [:]
    for (number, finding) in all.enumerated() {
      places[finding.diagnostic.rule, default: []].append(number)
    }
    let kinds = allChecks.compactMap { rule in
      places[rule].map { found in (rule, Findings.sorted(found, all)) }
    }
    self.kinds = kinds
    var addresses = [String](repeating: "", count: all.count)
    let isSplit = all.count > Findings.mostOnOnePage
    for (rule, findings) in kinds {
      var seen: [String: Int] = [:]
      for (place, number) in findings.enumerated() {
        let finding = all[number]
        let parts = [
          rule.id, finding.village.map { programme.villages[$0].id } ?? "", slug(finding.about),
        ]
        let name = parts.filter { !$0.isEmpty }.joined(separator: "-")
        let count = seen[name, default: 0] + 1
        seen[name] = count
        let page =
          isSplit
          ? Addresses.checks(rule.id, part: place / Findings.mostAPage) : Addresses.checks
        addresses[number] = "\(page)#\(count == 1 ? name : "\(name)--\(count)")"
      }
    }
    self.addresses = addresses
    byVillage = Dictionary(grouping: all.indices.filter { all[$0].village != nil }) {
      all[$0].village ?? -1
    }
    byCriterion = Dictionary(grouping: all.indices.filter { all[$0].subject?.criterion != nil }) {
      [all[$0].subject?.set ?? -1, all[$0].subject?.criterion ?? -1]
    }
  }

  /// Those of no village first, then village by village.
  private static func sorted(_ places: [Int], _ all: [Finding]) -> [Int] {
    places.sorted { (all[$0].village ?? -1, $0) < (all[$1].village ?? -1, $1) }
  }
}

extension Context {
  /// More findings than these are left to the page of checks.
  private static let mostMarked = 30

  /// What the checks found about a village; `nil` where they found nothing.
  func marks(ofVillage village: Int) -> Marks? { marks(findings.byVillage[village] ?? []) }

  /// What the checks found about a criterion or its indicators, in any village.
  func marks(of criterion: Int, in set: Int) -> Marks? {
    marks(findings.byCriterion[[set, criterion]] ?? [])
  }

  private func marks(_ places: [Int]) -> Marks? {
    if places.isEmpty { return nil }
    var links = places.prefix(Context.mostMarked).map { place in
      Link(findings.all[place].diagnostic.message[words.language], findings.addresses[place])
    }
    if links.count < places.count {
      let rest = words[.moreFindings, ["count": "\(places.count - links.count)"]]
      links.append(Link(rest, Addresses.checks))
    }
    return Marks(heading: words[.marked, ["count": "\(places.count)"]], links: links)
  }

  func checksPage() -> ChecksPage {
    ChecksPage(
      frame: frame(
        Addresses.checks, words[.checks],
        summary: "\(words[.checks]): \(programme.site.title). \(checkSummary). \(asOf)."),
      summary: checkSummary,
      kinds: findings.kinds.map { kind($0.rule, $0.findings, isListed: !findings.isSplit) },
      parts: [])
  }

  /// How many pages the findings of each check fill, where they do not stand on one.
  var checkParts: [(kind: Int, part: Int)] {
    guard findings.isSplit else { return [] }
    return findings.kinds.indices.flatMap { kind in
      let count = findings.kinds[kind].findings.count
      return (0...(count - 1) / Findings.mostAPage).map { (kind, $0) }
    }
  }

  func checksPart(_ kind: Int, _ part: Int) -> ChecksPage {
    let (rule, all) = findings.kinds[kind]
    let start = part * Findings.mostAPage
    let own = Array(all[start..<min(start + Findings.mostAPage, all.count)])
    let pages = (all.count + Findings.mostAPage - 1) / Findings.mostAPage
    let heading = rule.summary[words.language]
    let title = pages > 1 ? "\(heading) (\(part + 1)/\(pages))" : heading
    return ChecksPage(
      frame: frame(
        Addresses.checks(rule.id, part: part), title, summary: "\(title) \(asOf).",
        crumbs: [Link(words[.checks], Addresses.checks)]),
      summary: "", kinds: [self.kind(rule, own, isListed: true)],
      parts: pages > 1
        ? (0..<pages).map { Link("\($0 + 1)", Addresses.checks(rule.id, part: $0)) } : [])
  }

  private var checkSummary: String {
    var (explained, resolved) = (0, 0)
    for finding in findings.all {
      switch finding.explanation.map({ programme.explanations[$0].state }) {
      case .explained: explained += 1
      case .resolved: resolved += 1
      case nil: break
      }
    }
    let all = findings.all.count
    return words[
      .checkSummary,
      [
        "count": "\(all)", "explained": "\(explained)", "resolved": "\(resolved)",
        "open": "\(all - explained - resolved)",
      ]]
  }

  private func kind(_ rule: Rule, _ places: [Int], isListed: Bool) -> CheckKind {
    var groups: [CheckGroup] = []
    var village: Int?
    for place in isListed ? places : [] {
      let finding = findings.all[place]
      if groups.isEmpty || finding.village != village {
        village = finding.village
        groups.append(CheckGroup(village: village.map { villageLinks[$0] }, rows: []))
      }
      groups[groups.count - 1].rows.append(row(place))
    }
    return CheckKind(
      id: rule.id, heading: rule.summary[words.language],
      advice: rule.explanation[words.language],
      count: Link(
        words[.findingCount, ["count": "\(places.count)"]],
        isListed ? "" : Addresses.checks(rule.id, part: 0)), groups: groups)
  }

  private func row(_ place: Int) -> FindingRow {
    let finding = findings.all[place]
    let explanation = finding.explanation.map { programme.explanations[$0] }
    let anchor = findings.addresses[place].split(separator: "#").last.map(String.init) ?? ""
    var sides = finding.sides.map { side in
      FindingSide(
        words: side.words[words.language], quote: side.quote, sources: citations(side.source),
        place: self.place(side.location))
    }
    if sides.isEmpty {
      let own = (finding.diagnostic.location, words[.findingPlace])
      let notes = finding.diagnostic.notes.map { ($0.location, $0.message[words.language]) }
      sides = ([own] + notes).map { location, text in
        FindingSide(words: text, quote: "", sources: [], place: self.place(location))
      }
    }
    return FindingRow(
      anchor: anchor, text: finding.diagnostic.message[words.language], about: finding.about,
      subject: finding.subject.flatMap { $0.criterion == nil ? nil : link(to: $0) },
      state: state(explanation), isExplained: explanation != nil, sides: sides)
  }

  private func state(_ explanation: Explanation?) -> String {
    guard let explanation else { return words[.findingOpen] }
    let phrase: Phrase = explanation.state == .explained ? .findingExplained : .findingResolved
    let by = explanation.by.isEmpty ? "" : " (\(explanation.by))"
    return words[phrase, ["date": explanation.date.vietnamese, "note": explanation.note + by]]
  }

  private func place(_ location: Location) -> String {
    let cell = location.cell.map { words[.cellName, ["cell": $0.name]] }
    return [location.path, cell].compactMap { $0 }.joined(separator: ", ")
  }
}
