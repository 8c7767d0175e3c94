import Diagnostics
import Testing

@testable import Model

@Suite struct CriteriaSetTests {
  private func set(listing counts: [Int]) throws -> CriteriaSet {
    var set = CriteriaSet(id: "a", title: "A", location: Location(path: "set.yaml"))
    for (index, count) in counts.enumerated() {
      let code = try #require(Code("\(index + 1)"))
      var criterion = Criterion(code: code, name: "", location: set.location)
      criterion.indicators = (0..<count).map { _ in
        Indicator(code: code, reference: code, name: "", location: set.location)
      }
      set.criteria.append(criterion)
    }
    return set
  }

  @Test func totalsAreWhatIsDeclaredOrWhatIsListedWhenThatIsMore() throws {
    var set = try set(listing: [2, 3])
    #expect((set.criterionTotal, set.indicatorTotal) == (2, 5))
    set.declared = .init(criteria: 16, indicators: 44)
    #expect((set.criterionTotal, set.indicatorTotal) == (16, 44))
    set.declared = .init(criteria: 1, indicators: 1)
    #expect((set.criterionTotal, set.indicatorTotal) == (2, 5))
    set.criteria[0].declaredIndicators = 7
    #expect((set.criteria[0].indicatorTotal, set.indicatorTotal) == (7, 10))
    #expect(set.listedIndicatorCount == 5)
  }

  @Test func impossibleTotalsNeitherOverflowNorGoBelowWhatIsListed() throws {
    var set = try set(listing: [2, 3])
    set.declared = .init(criteria: .max, indicators: .max)
    set.criteria[0].declaredIndicators = .max
    set.criteria[1].declaredIndicators = .max
    #expect(set.criterionTotal >= 2)
    #expect(set.indicatorTotal >= 5)
    set.declared = .init(criteria: .min, indicators: .min)
    set.criteria[0].declaredIndicators = .min
    set.criteria[1].declaredIndicators = .min
    #expect((set.criterionTotal, set.indicatorTotal) == (2, 5))
  }

  @Test func numbersItemsThroughAllSets() throws {
    let table = ItemTable([try set(listing: [0, 2]), try set(listing: [1])])
    #expect(
      table.items == [
        .criterion(set: 0, criterion: 0), .remainder(set: 0, criterion: 0),
        .criterion(set: 0, criterion: 1), .remainder(set: 0, criterion: 1),
        .indicator(set: 0, criterion: 1, indicator: 0),
        .indicator(set: 0, criterion: 1, indicator: 1),
        .criterion(set: 1, criterion: 0), .remainder(set: 1, criterion: 0),
        .indicator(set: 1, criterion: 0, indicator: 0),
      ])
    #expect(table.ranges == [0..<6, 6..<9])
    #expect(table.criterion(1, set: 0) == 2)
    #expect(table.remainder(1, set: 0) == 3)
    #expect(table.indicator(1, criterion: 1, set: 0) == 5)
    #expect(table.indicator(0, criterion: 0, set: 1) == 8)
  }
}
