/// An indicator of the example set: what it asks for, and cells of the log that meet or miss it.
struct ExampleIndicator {
  /// The forms of the requirement grammar.
  enum Demand {
    case stated
    /// A share of the households, given as a fraction.
    case least(Int)
    case most(Int)
    /// More is asked outside of region III.
    case leastByGroup(regionThree: Int, others: Int)
    /// A value with a decimal comma, in tenths.
    case leastValue(tenths: Int, unit: String)
    case within(Int, Int)
    case parts(Int, of: Int)
    case points(Int, of: Int)
  }

  let criterion: Int
  let number: Int
  let name: String
  let demand: Demand

  var code: String { "\(criterion).\(number)" }

  var unit: String {
    switch demand {
    case .least, .most, .leastByGroup, .within: "%"
    case .leastValue(_, let unit): unit
    case .stated, .parts, .points: ""
    }
  }

  /// As the column `requirement` writes it.
  var requirement: String {
    switch demand {
    case .stated: "Đạt"
    case .least(let least): ">= \(least) %"
    case .most(let most): "<= \(most) %"
    case .leastByGroup(let regionThree, let others):
      "khu vực III: >= \(regionThree) %; khác: >= \(others) %"
    case .leastValue(let tenths, let unit): ">= \(decimal(tenths)) \(unit)"
    case .within(let from, let to): "\(from)..<\(to) %"
    case .parts(let count, let all): "\(count) of \(all)"
    case .points(let floor, let maximum): ">= \(floor)/\(maximum) điểm"
    }
  }

  /// The cells `value,numerator,denominator` of a row.
  func cells(met: Bool, in village: ExampleVillage, _ random: inout RandomNumbers) -> String {
    switch demand {
    case .stated: return ",,"
    case .least(let least): return share(atLeast: least, met, village, &random)
    case .leastByGroup(let regionThree, let others):
      let least = village.isRegionThree ? regionThree : others
      return share(atLeast: least, met, village, &random)
    case .most(let most):
      let limit = village.households * most / 100
      let count = random.number(in: met ? 0...limit : limit + 1...limit * 2 + 2)
      return ",\(count),\(village.households)"
    case .leastValue(let tenths, _):
      let value = tenths + random.number(in: met ? 0...tenths / 3 : -tenths / 3...(-1))
      return "\"\(decimal(value))\",,"
    case .within(let from, let to):
      let value = random.number(in: met ? from * 10...to * 10 - 1 : 10...from * 10 - 1)
      return "\"\(decimal(value))\",,"
    case .parts(let least, let all): return whole(least, all, met, &random)
    case .points(let floor, let maximum): return whole(floor, maximum, met, &random)
    }
  }

  private func share(
    atLeast least: Int, _ met: Bool, _ village: ExampleVillage, _ random: inout RandomNumbers
  ) -> String {
    let enough = (village.households * least + 99) / 100
    let range = met ? enough...village.households : enough / 2...enough - 1
    return ",\(random.number(in: range)),\(village.households)"
  }

  private func whole(
    _ least: Int, _ most: Int, _ met: Bool, _ random: inout RandomNumbers
  ) -> String {
    "\(random.number(in: met ? least...most : 0...least - 1)),,"
  }

  private func decimal(_ tenths: Int) -> String { "\(tenths / 10),\(tenths % 10)" }
}
