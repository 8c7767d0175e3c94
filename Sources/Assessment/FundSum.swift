package import Vietnamese
package import Model

/// Sums of money in đồng, exact. A sum is `nil` where no row gives an amount.
package struct FundSum: Hashable, Sendable {
  package var planned: ExactDecimal?
  package var allocated: ExactDecimal?
  package var spent: ExactDecimal?
  package var contributed: ExactDecimal?
  package init() {}

  package init(_ fund: Fund) {
    add(fund)
  }

  /// A sum too large for a decimal number stays as it was.
  package mutating func add(_ fund: Fund) {
    planned.add(fund.planned)
    allocated.add(fund.allocated)
    spent.add(fund.spent)
    contributed.add(fund.contributed)
  }

  /// What is planned and not allocated; below zero where more was allocated.
  package var unallocated: ExactDecimal? { difference(planned, allocated) }
  /// What is allocated and not spent; below zero where more was spent.
  package var unspent: ExactDecimal? { difference(allocated, spent) }
  /// What is planned and not spent, where nothing says what was allocated.
  package var unspentOfPlan: ExactDecimal? {
    allocated == nil ? difference(planned, spent) : nil
  }

  private func difference(_ amount: ExactDecimal?, _ other: ExactDecimal?) -> ExactDecimal? {
    guard let amount, let other else { return nil }
    return amount.subtracting(other)
  }
}

extension ExactDecimal? {
  fileprivate mutating func add(_ amount: ExactDecimal?) {
    guard let amount else { return }
    self = (self ?? .zero).adding(amount) ?? self
  }
}

/// Sums by what a row belongs to, in the order in which the table first names it; rows that belong
/// to nothing are in none.
package func fundSums<Key: Hashable>(
  _ funds: [Fund], by key: (Fund) -> Key?
) -> [(key: Key, sum: FundSum)] {
  var places: [Key: Int] = [:]
  var sums: [(key: Key, sum: FundSum)] = []
  for fund in funds {
    guard let key = key(fund) else { continue }
    let place = places[key] ?? sums.count
    if place == sums.count {
      places[key] = place
      sums.append((key, FundSum()))
    }
    sums[place].sum.add(fund)
  }
  return sums
}
