import Assessment
package import Diagnostics
import Inputs
import Model
package import Vietnamese

/// What changed between two dates, as a report for people and for programs.
package struct Difference: Sendable {
  package var from: Day
  package var to: Day
  package var villages: [Village]

  package struct Village: Sendable {
    package var id: String
    package var name: String
    package var set: String
    /// "13/16 → 14/16".
    package var criteria: String
    /// Empty in a set of one level.
    package var indicators: String
    package var items: [Item]
  }

  package struct Item: Sendable {
    package var code: String
    package var name: String
    package var before: Bilingual
    package var after: Bilingual
  }
}

/// Reads the content and compares how the villages stand at two dates. There is no difference where
/// the content has mistakes; the report says which.
package func difference(
  _ options: BuildOptions, from: Day, to: Day
) throws(BuildFailure) -> (report: BuildReport, difference: Difference?) {
  var report = BuildReport(diagnostics: [])
  var options = options
  options.asOf = to
  guard let source = try readSource(options, &report), !report.isBlocked(options) else {
    return (report, nil)
  }
  let programme = source.content.programme
  let states = [from, to].map { assess(programme, asOf: $0, jobs: options.jobs).progress }
  let villages = changes(from: states[0], to: states[1], of: programme).map {
    Difference.Village($0, programme)
  }
  return (report, Difference(from: from, to: to, villages: villages))
}

extension Difference.Village {
  fileprivate init(_ change: VillageChange, _ programme: Programme) {
    let set = programme.sets[change.set]
    id = programme.villages[change.village].id
    name = programme.villages[change.village].name
    self.set = set.shortTitle
    criteria = arrow(change.criteriaBefore, change.criteria)
    indicators = change.indicators.map { arrow(change.indicatorsBefore, $0) } ?? ""
    items = change.items.map { item in
      let (code, name) = head(of: item.subject, in: set)
      return Difference.Item(
        code: code, name: name, before: item.before.words, after: item.after.words)
    }
  }
}

private func arrow(_ before: Pair?, _ after: Pair) -> String {
  let now = "\(after.count)/\(after.total)"
  return before.map { "\($0.count)/\($0.total) → \(now)" } ?? "– → \(now)"
}

private func head(of subject: Subject, in set: CriteriaSet) -> (code: String, name: String) {
  switch subject {
  case .set: return ("", set.title)
  case .criterion(_, let criterion):
    return ("\(set.criteria[criterion].code)", set.criteria[criterion].name)
  case .indicator(_, let criterion, let indicator):
    let value = set.criteria[criterion].indicators[indicator]
    return ("\(value.reference)", value.name)
  }
}
