import Assessment
import Model
import Vietnamese

/// What was planned, allocated, spent and contributed.
package struct FundsPage: Hashable, Sendable {
  package var frame: Frame
  /// By where the money comes from, and of all together.
  package var sources: [FundRow]
  package var total: FundRow
  /// Every row of the table.
  package var rows: [FundRow]
}

/// Amounts in triệu đồng, exact.
package struct FundRow: Hashable, Sendable {
  package var name: String
  package var village: Link?
  package var subject: Link?
  package var planned: String
  package var allocated: String
  package var spent: String
  package var contributed: String
  /// Remarks, and what was spent beyond what was allocated.
  package var notes: [String]
  package var sources: [Citation]
}

extension Context {
  func fundsPage() -> FundsPage {
    var all = FundSum()
    for fund in programme.funds { all.add(fund) }
    return FundsPage(
      frame: frame(
        Addresses.funds, words[.funds], summary: "\(words[.funds]): \(programme.site.title)."),
      sources: fundSums(programme.funds).map { row($0.name, $0.sum) },
      total: row(words[.fundTotal], all), rows: programme.funds.map(row))
  }

  private func row(_ name: String, _ sum: FundSum) -> FundRow {
    FundRow(
      name: name, village: nil, subject: nil, planned: millions(sum.planned),
      allocated: millions(sum.allocated), spent: millions(sum.spent),
      contributed: millions(sum.contributed), notes: overspent(sum), sources: [])
  }

  private func row(_ fund: Fund) -> FundRow {
    var sum = FundSum()
    sum.add(fund)
    // Only what is known of both can differ.
    let isCompared = fund.spent != nil && fund.allocated != nil
    return FundRow(
      name: fund.name,
      village: fund.village.map { Link(programme.villages[$0].name, addresses.village($0)) },
      subject: fund.subject.map(link), planned: fund.planned.map(millions) ?? "",
      allocated: fund.allocated.map(millions) ?? "", spent: fund.spent.map(millions) ?? "",
      contributed: fund.contributed.map(millions) ?? "",
      notes: (isCompared ? overspent(sum) : []) + [fund.note].filter { !$0.isEmpty },
      sources: citations(fund.source))
  }

  private func overspent(_ sum: FundSum) -> [String] {
    sum.overspent.map { [words[.fundOverspent, ["amount": millions($0)]]] } ?? []
  }

  /// "1.250" for 1.250.000.000 đồng; all of its digits.
  private func millions(_ amount: ExactDecimal) -> String {
    let millions = ExactDecimal(mantissa: amount.mantissa, scale: Int(amount.scale) + 6)
    return (millions ?? amount).vietnamese
  }
}
