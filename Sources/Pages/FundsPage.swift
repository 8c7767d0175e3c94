import Assessment
import Model
import Vietnamese

/// What was planned, allocated, spent and contributed.
package struct FundsPage: Hashable, Sendable {
  package var frame: Frame
  /// By where the money comes from, by village, and by criterion.
  package var sums: [FundTable]
  /// Every row of the table, by where the money comes from.
  package var sources: [FundTable]
}

/// Rows under one heading, with their sum.
package struct FundTable: Hashable, Sendable {
  /// Empty where nothing leads to it.
  package var anchor: String
  package var heading: String
  /// Many by commune or by letter, those of no village first.
  package var groups: [VillageGroup<FundRow>]
  package var total: FundRow?

  package var rows: [FundRow] { groups.flatMap(\.rows) }
}

/// Amounts in triệu đồng, exact; empty where the table gives none.
package struct FundRow: Hashable, Sendable {
  /// What the row is of, and where it is told in full, if anywhere.
  package var name: Link
  package var village: Link?
  package var subject: Link?
  package var planned: String
  package var allocated: String
  package var spent: String
  package var contributed: String
  /// How plan, allocation and spending differ, and remarks.
  package var notes: [String]
  package var sources: [Citation]
}

extension Context {
  func fundsPage() -> FundsPage {
    let funds = programme.funds
    let sources = fundSums(funds) { $0.name }
    let villages = fundSums(funds) { $0.village }
    let criteria = fundSums(funds) { fund in
      fund.subject.flatMap { subject in
        subject.criterion.map { Subject.criterion(set: subject.set, criterion: $0) }
      }
    }
    let total = total(of: funds)
    return FundsPage(
      frame: frame(
        Addresses.funds, words[.funds], summary: "\(words[.funds]): \(programme.site.title)."),
      sums: [
        FundTable(
          anchor: "", heading: words[.fundsBySource],
          groups: blocks(Array(sources.enumerated())) {
            $0.element.key
          } _: { number, source in
            row(Link(source.key, "\(Addresses.funds)#\(fundAnchor(number))"), source.sum)
          }, total: total),
        FundTable(
          anchor: "", heading: words[.fundsByVillage],
          // So many are told on their own pages.
          groups: villages.count > Context.mostRows
            ? [] : grouped(villages, by: \.key) { row(villageLinks[$0.key], $0.sum) }),
        FundTable(
          anchor: "", heading: words[.fundsByCriterion],
          groups: blocks(criteria) {
            link(to: $0.key).text
          } _: {
            row(link(to: $0.key), $0.sum)
          }),
      ].filter { !$0.groups.isEmpty },
      sources: sources.enumerated().map { number, source in
        let own = funds.filter { $0.name == source.key }
        return FundTable(
          anchor: fundAnchor(number), heading: source.key,
          // What is no village's stands nowhere else.
          groups: groups(
            own.count > Context.mostFunds ? own.filter { $0.village == nil } : own),
          total: row(
            Link(words[.fundTotal], ""), source.sum))
      })
  }

  /// More rows than these are told on the villages' pages.
  private static let mostFunds = 200

  /// A village's money; `nil` where no row is about it.
  func funds(of village: Int) -> FundTable? {
    funds(registers.funds[village].map { programme.funds[$0] }, isOfOneVillage: true)
  }

  /// A criterion's money with that of its indicators; `nil` where no row is about it.
  func funds(for criterion: Int, in set: Int) -> FundTable? {
    funds(programme.funds.filter { $0.subject?.set == set && $0.subject?.criterion == criterion })
  }

  private func funds(_ funds: [Fund], isOfOneVillage: Bool = false) -> FundTable? {
    if funds.isEmpty { return nil }
    // A village's page is where all of its rows stand.
    let groups = isOfOneVillage ? ofOneVillage(funds) : groups(funds)
    return FundTable(
      anchor: "", heading: words[.funds],
      groups: funds.count > Context.mostFunds && !isOfOneVillage ? [] : groups,
      total: funds.count == 1 ? nil : total(of: funds))
  }

  private func ofOneVillage(_ funds: [Fund]) -> [VillageGroup<FundRow>] {
    numbered(funds) { fund in
      var row = row(fund)
      row.village = nil
      return row
    }
  }

  /// Many in blocks under the numbers of their first and last row.
  private func numbered(
    _ funds: [Fund], _ make: (Fund) -> FundRow
  ) -> [VillageGroup<FundRow>] {
    blocks(Array(funds.enumerated())) {
      "\($0.offset + 1)"
    } _: {
      make($0.element)
    }
  }

  /// Few in their order; many with those of no village first, then village by village.
  private func groups(_ funds: [Fund]) -> [VillageGroup<FundRow>] {
    guard funds.count > Context.mostUngrouped else {
      return funds.isEmpty ? [] : [VillageGroup(heading: nil, rows: funds.map(row))]
    }
    let own = Dictionary(grouping: funds.filter { $0.village != nil }) { $0.village ?? 0 }
      .sorted { $0.key < $1.key }
    let shared = numbered(funds.filter { $0.village == nil }, row)
    let isShort = own.reduce(0) { $0 + $1.value.count } < 2 * own.count
    if isShort { return shared + grouped(own.flatMap(\.value), by: { $0.village ?? 0 }, row) }
    return shared
      + own.flatMap { village, funds in
        ofOneVillage(funds).map { group in
          let link = villageLinks[village]
          let name = group.heading.map { "\(link.text), \($0.text)" } ?? link.text
          return VillageGroup(heading: Link(name, link.address), rows: group.rows)
        }
      }
  }

  private func fundAnchor(_ number: Int) -> String { "nguon-\(number + 1)" }

  func total(of funds: [Fund]) -> FundRow {
    row(Link(words[.fundTotal], ""), funds.reduce(into: FundSum()) { $0.add($1) })
  }

  private func row(_ name: Link, _ sum: FundSum) -> FundRow {
    FundRow(
      name: name, planned: millions(sum.planned), allocated: millions(sum.allocated),
      spent: millions(sum.spent), contributed: millions(sum.contributed),
      notes: differences(of: sum), sources: [])
  }

  private func row(_ fund: Fund) -> FundRow {
    var row = row(Link(fund.name, ""), FundSum(fund))
    row.village = fund.village.map { villageLinks[$0] }
    row.subject = fund.subject.map(link)
    row.notes += [fund.note].filter { !$0.isEmpty }
    row.sources = citations(fund.source, at: fund.location)
    return row
  }

  /// "Chưa phân bổ 250 triệu đồng so với kế hoạch.", "Chưa chi 0,5 triệu đồng đã phân bổ."
  private func differences(of sum: FundSum) -> [String] {
    [
      (sum.unallocated, Phrase.fundUnallocated, Phrase.fundOverallocated),
      (sum.unspent, .fundUnspent, .fundOverspent),
      (sum.unspentOfPlan, .fundUnspentOfPlan, .fundBeyondPlan),
    ].compactMap { amount, left, beyond in
      guard let amount, amount != .zero else { return nil }
      return amount > .zero
        ? words[left, ["amount": millions(amount)]]
        : ExactDecimal.zero.subtracting(amount).map { words[beyond, ["amount": millions($0)]] }
    }
  }

  /// "1.250" for 1.250.000.000 đồng; all of its digits.
  private func millions(_ amount: ExactDecimal?) -> String {
    guard let amount else { return "" }
    let millions = ExactDecimal(mantissa: amount.mantissa, scale: Int(amount.scale) + 6)
    return (millions ?? amount).vietnamese
  }
}
