package import Vietnamese
package import Model

/// Sums of money in đồng, exact.
package struct FundSum: Hashable, Sendable {
  package var planned = ExactDecimal.zero
  package var allocated = ExactDecimal.zero
  package var spent = ExactDecimal.zero
  package var contributed = ExactDecimal.zero

  package init() {}

  /// A sum too large for a decimal number stays as it was.
  package mutating func add(_ fund: Fund) {
    planned = planned.adding(fund.planned ?? .zero) ?? planned
    allocated = allocated.adding(fund.allocated ?? .zero) ?? allocated
    spent = spent.adding(fund.spent ?? .zero) ?? spent
    contributed = contributed.adding(fund.contributed ?? .zero) ?? contributed
  }

  /// How much more was spent than allocated; `nil` where it was not more.
  package var overspent: ExactDecimal? {
    spent > allocated ? spent.subtracting(allocated) : nil
  }
}

/// Sums by where the money comes from, in the order in which the table names them.
package func fundSums(_ funds: [Fund]) -> [(name: String, sum: FundSum)] {
  var order: [String] = []
  var sums: [String: FundSum] = [:]
  for fund in funds {
    if sums[fund.name] == nil { order.append(fund.name) }
    sums[fund.name, default: FundSum()].add(fund)
  }
  return order.map { ($0, sums[$0] ?? FundSum()) }
}
