import Assessment
import Model
import Testing
import Vietnamese

@Suite struct ChangesTests {
  private func changes(from: String, to: String, _ draft: Draft) throws -> [VillageChange] {
    let programme = try draft.programme()
    let states = try [from, to].map { assess(programme, asOf: try day($0)).progress }
    return Assessment.changes(from: states[0], to: states[1], of: programme).flatMap(\.villages)
  }

  @Test func namesEveryItemWhoseVerdictChanged() throws {
    var draft = try Draft(["4": 2])
    try draft.add("2024-01-01", "4.1", .met)
    try draft.add("2024-01-01", "4.2", .unmet)
    try draft.add("2024-03-01", "4.2", .met)
    let change = try #require(try changes(from: "2024-02-01", to: "2024-03-01", draft).first)
    #expect(
      change.items.map(\.subject) == [
        .criterion(set: 0, criterion: 0), .indicator(set: 0, criterion: 0, indicator: 1),
      ])
    #expect(change.items.map(\.before) == [.unmet, .unmet])
    #expect(change.items.map(\.after) == [.met, .met])
    #expect(change.criteriaBefore == Pair(count: 0, total: 1))
    #expect(change.criteria == Pair(count: 1, total: 1))
    #expect(change.indicatorsBefore == Pair(count: 1, total: 2))
  }

  @Test func isEmptyWhereNothingChanged() throws {
    var draft = try Draft(["4": 1])
    try draft.add("2024-01-01", "4.1", .met)
    try draft.add("2024-02-01", "4.1", .met)
    #expect(try changes(from: "2024-01-01", to: "2024-12-31", draft).isEmpty)
  }
}
