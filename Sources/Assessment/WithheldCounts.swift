import Model
import Vietnamese

/// Which rows of the log hold counts of persons or households that a public site does not tell.
///
/// Decided once for all rows, whatever their date, so that no page, file or month tells what another
/// keeps back. Verdicts are worked out from the figures themselves.
package struct WithheldCounts: Sendable {
  private var byRow: [Int: WithheldCount] = [:]

  /// Nothing is kept back.
  package init() {}

  /// What stands for the numbers of a row; `nil` where they are told.
  package subscript(row: Int) -> WithheldCount? { byRow.isEmpty ? nil : byRow[row] }

  package var isEmpty: Bool { byRow.isEmpty }

  /// The rows, in their order.
  package var rows: [Int] { byRow.keys.sorted() }
}

extension WithheldCounts {
  init(_ programme: Programme, _ rules: [SetRules]) {
    let threshold = programme.site.privacy.smallCounts
    guard threshold > 0, !programme.site.isInternal else { return }
    let items = programme.items.items.map { CountedItem($0, programme) }
    let log = programme.log
    /// Per cent without the two numbers they come from, and the totals that other rows give.
    var shares: [Int] = []
    var totals: [Place: Set<Int>] = [:]
    for row in 0..<log.count {
      let item = log.item(of: row)
      guard items[item] != .other else { continue }
      let measurement = log.measurement(of: row)
      if measurement.isEmpty { continue }
      let place = Place(village: log.village(of: row), item: item)
      let judge = Judge(programme, rules, place, threshold)
      if let count = measurement.numerator?.whole, let total = measurement.denominator?.whole {
        byRow[row] = judge.withheld(count, of: total)
        totals[place, default: []].insert(total)
      } else if items[item] == .share(isPercent: true) || measurement.isPercent {
        shares.append(row)
      } else if items[item] == .count, let count = measurement.value?.whole {
        byRow[row] = judge.withheld(count)
      }
    }
    for row in shares {
      let place = Place(village: log.village(of: row), item: log.item(of: row))
      let judge = Judge(programme, rules, place, threshold)
      let known = totals[place] ?? programme.villages[place.village].totals
      if let value = log.measurement(of: row).value, judge.tellsSmallCount(value, of: known) {
        byRow[row] = .untold
      }
    }
  }

  private struct Place: Hashable {
    var village: Int
    var item: Int
  }

  /// Holds counts of one item in one village against its requirement.
  private struct Judge {
    let threshold: Int
    let bound: Threshold?

    init(_ programme: Programme, _ rules: [SetRules], _ place: Place, _ threshold: Int) {
      self.threshold = threshold
      let rules = rules.first { $0.items.contains(place.item) }
      let group = programme.villages[place.village].group
      bound = rules.flatMap { rules in
        rules.thresholds[group]?[place.item - rules.items.lowerBound]
      }
    }

    func withheld(_ count: Int) -> WithheldCount? {
      SmallCounts(threshold: threshold) { count in
        bound?.verdict(on: .init(value: ExactDecimal(count)))
      }.withheld(count)
    }

    func withheld(_ count: Int, of total: Int) -> WithheldCount? {
      SmallCounts(threshold: threshold) { count in
        bound?.verdict(
          on: .init(numerator: ExactDecimal(count), denominator: ExactDecimal(total)))
      }.withheld(count, of: total)
    }

    /// Whether a per cent gives away a small count of a total that is known.
    func tellsSmallCount(_ percent: ExactDecimal, of totals: Set<Int>) -> Bool {
      percent <= ExactDecimal(100)
        && totals.contains { total in
          guard let hundredfold = percent.multiplied(by: ExactDecimal(total)),
            let count = ExactDecimal(
              mantissa: hundredfold.mantissa, scale: Int(hundredfold.scale) + 2)
          else { return false }
          return [Rounding.down, .up].contains { rule in
            count.rounded(decimals: 0, rule: rule).whole.flatMap { withheld($0, of: total) } != nil
          }
        }
    }
  }
}

extension ExactDecimal {
  fileprivate var whole: Int? { isWhole ? Int(mantissa) : nil }
}

extension Village {
  /// Of how many its shares may be.
  fileprivate var totals: Set<Int> { Set([households, population].compactMap { $0 }) }
}
