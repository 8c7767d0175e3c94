import Assessment
import Diagnostics
import Model
import Pages
import Vietnamese

/// The state of villages and criteria, for programs.
///
/// Version 1. A village has its facts and `sets`, each with `criteria_met` of `criteria_total`, the same
/// of indicators, `state` (reached, not_reached, undecided) and `items`. An item has its `code`, `verdict`
/// (met, unmet, not_applicable, unknown), `since`, and the numbers of its own row, or in `withheld` what
/// stands for a small count. A criterion has its `indicators` and in `villages` their items.
struct StateJSON: Sendable {
  let programme: Programme
  let progress: Progress
  let addresses: Addresses

  init(_ programme: Programme, _ progress: Progress) {
    self.programme = programme
    self.progress = progress
    addresses = Addresses(programme)
  }

  func village(_ number: Int) -> [UInt8] {
    let village = programme.villages[number]
    var writer = JSONBytes()
    writer.object { writer in
      writer.key("version", number: 1)
      writer.key("as_of", progress.asOf.iso)
      writer.key("id", village.id)
      writer.key("name", village.name)
      writer.key("commune", village.commune.map { programme.communes[$0].id } ?? "")
      writer.key("kind", village.kind)
      writer.key("group", village.group)
      if let households = village.households { writer.key("households", number: households) }
      if let population = village.population { writer.key("population", number: population) }
      writer.key("page", address(addresses.village(number)))
      let sets = progress.sets.filter { $0[village: number] != nil }
      writer.list("sets", sets) { writer, set in
        guard let state = set[village: number] else { return }
        writer.object { write(state, programme.sets[set.set], to: &$0) }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  func criterion(_ number: Int, in set: SetProgress) -> [UInt8] {
    let value = programme.sets[set.set]
    let criterion = value.criteria[number]
    var writer = JSONBytes()
    writer.object { writer in
      writer.key("version", number: 1)
      writer.key("as_of", progress.asOf.iso)
      writer.key("set", value.id)
      writer.key("code", "\(criterion.code)")
      writer.key("name", criterion.name)
      writer.key("requirement", criterion.requirement.written)
      writer.key("page", address(addresses.criterion(number, set: set.set)))
      writer.list("indicators", criterion.indicators) { writer, indicator in
        writer.object {
          $0.key("code", "\(indicator.reference)")
          $0.key("name", indicator.name)
          $0.key("requirement", indicator.requirement.written)
          $0.key("unit", indicator.unit)
        }
      }
      writer.list("villages", set.villages) { writer, village in
        writer.object {
          $0.key("village", programme.villages[village.village].id)
          $0.list("items", items(of: village.criteria[number], criterion), write)
        }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// Relative to the file, which lies two folders deep, where the site's address is not known.
  private func address(_ path: String) -> String {
    let base = programme.site.baseURL
    return (base.isEmpty ? "../../" : base) + path
  }

  private func write(_ state: VillageProgress, _ set: CriteriaSet, to writer: inout JSONBytes) {
    let criteria = state.criterionTally.pair(set.counting)
    writer.key("set", set.id)
    writer.key("title", set.shortTitle)
    writer.key("criteria_met", number: criteria.count)
    writer.key("criteria_total", number: criteria.total)
    if let indicators = state.indicatorTally?.pair(set.counting) {
      writer.key("indicators_met", number: indicators.count)
      writer.key("indicators_total", number: indicators.total)
    }
    writer.key("state", state.recognition.name)
    let items = zip(state.criteria, set.criteria).flatMap(items)
    writer.list("items", items, write)
  }

  private struct Item {
    var code: Code
    var verdict: Verdict
    var since: Day?
    var row: Int?
  }

  /// A criterion, and its indicators after it.
  private func items(of state: CriterionState, _ criterion: Criterion) -> [Item] {
    [Item(code: criterion.code, verdict: state.verdict, since: state.since, row: state.row)]
      + zip(state.indicators, criterion.indicators).map { state, indicator in
        Item(
          code: indicator.reference, verdict: state.verdict, since: state.since,
          row: state.basis.ownRow)
      }
  }

  private func write(_ writer: inout JSONBytes, _ item: Item) {
    writer.object { writer in
      writer.key("code", "\(item.code)")
      writer.key("verdict", item.verdict.name)
      writer.key("since", item.since?.iso ?? "")
      guard let row = item.row else { return }
      if let withheld = progress.withheld[row] {
        writer.key("withheld", withheld.signs)
        return
      }
      let numbers = programme.log.measurement(of: row)
      for (name, number) in [
        ("value", numbers.value), ("numerator", numbers.numerator),
        ("denominator", numbers.denominator),
      ] {
        if let number { writer.key(name, decimal: number.plain) }
      }
    }
  }
}

extension Verdict {
  fileprivate var name: String {
    switch self {
    case .met: "met"
    case .unmet: "unmet"
    case .notApplicable: "not_applicable"
    case .unknown: "unknown"
    }
  }
}

extension Recognition {
  fileprivate var name: String {
    switch self {
    case .reached: "reached"
    case .notReached: "not_reached"
    case .undecided: "undecided"
    }
  }
}
