import Assessment
package import Diagnostics
import Inputs
import Model
package import Vietnamese

/// What changed between two dates, as a report for people and for programs.
package struct Difference: Sendable {
  package var from: Day
  package var to: Day
  package var sets: [Set]

  package struct Set: Sendable {
    package var id: String
    package var title: String
    /// "26/32 → 27/32", of all villages together.
    package var criteria: String
    /// Empty in a set of one level.
    package var indicators: String
    package var villages: [Village]
    package var new: [Place]
    package var gone: [Place]
  }

  package struct Place: Sendable {
    package var id: String
    package var name: String
  }

  package struct Village: Sendable {
    package var place: Place
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
    /// "90,5" or "59/92"; empty where there is no number.
    package var valueBefore: String
    package var value: String
    /// When a correction was written down, and why; `nil` for a change.
    package var correction: (day: Day, reason: String)?
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
  let all = changes(from: states[0], to: states[1], of: programme)
  // Nothing was ever assessed in the others.
  let sets = all.filter { $0.criteria.total > 0 || ($0.criteriaBefore?.total ?? 0) > 0 }.map {
    Difference.Set($0, programme, states[1].withheld)
  }
  return (report, Difference(from: from, to: to, sets: sets))
}

extension Difference.Set {
  fileprivate init(_ change: SetChange, _ programme: Programme, _ withheld: WithheldCounts) {
    let set = programme.sets[change.set]
    func place(_ village: Int) -> Difference.Place {
      Difference.Place(id: programme.villages[village].id, name: programme.villages[village].name)
    }
    id = set.id
    title = set.shortTitle
    criteria = arrow(change.criteriaBefore, change.criteria)
    indicators = change.indicators.map { arrow(change.indicatorsBefore, $0) } ?? ""
    villages = change.villages.map { village in
      Difference.Village(
        place: place(village.village), criteria: arrow(village.criteriaBefore, village.criteria),
        indicators: village.indicators.map { arrow(village.indicatorsBefore, $0) } ?? "",
        items: village.items.map { Difference.Item($0, programme, withheld) })
    }
    new = change.new.map(place)
    gone = change.gone.map(place)
  }
}

extension Difference.Item {
  fileprivate init(_ change: ItemChange, _ programme: Programme, _ withheld: WithheldCounts) {
    func numbers(_ row: Int?) -> String {
      row.flatMap { withheld[$0] }?.signs ?? programme.numbers(of: row)
    }
    (code, name) = head(of: change.subject, in: programme.sets[change.subject.set])
    before = change.before.words
    after = change.after.words
    valueBefore = numbers(change.rowBefore)
    value = numbers(change.row)
    correction = change.corrected.map { day in
      (day, change.row.map { programme.log.words(of: $0).note } ?? "")
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
