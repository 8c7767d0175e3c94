import Assessment
import Testing

@testable import Pages

@Suite struct VillagePageTests {
  @Test func tellsHowTheMonthsWent() throws {
    let changes = log("31/1/2024,ban-a,1.1,Chưa đạt,,,,,", "15/3/2024,ban-a,1.1,Đạt,,,,,")
    let history = try paged(changes, asOf: "30/4/2024").village(0).sets[0].history
    #expect(history.points.map(\.month) == ["1/2024", "2/2024", "3/2024", "4/2024"])
    #expect(history.points.map(\.criteria.count) == [0, 0, 1, 1])
    #expect(history.label == "Từ 0/2 tiêu chí (1/2024) đến 1/2 tiêu chí (4/2024).")
  }

  @Test func namesACriterionThatLacksNoListedIndicator() throws {
    let village = try paged(log("31/1/2024,ban-a,1,Chưa đạt,,,,,")).village(0).sets[0]
    #expect(village.missing.map(\.code) == ["1"])
  }

  @Test func hasNoColumnForNumbersWhereThereAreNone() throws {
    #expect(try !paged(log("31/1/2024,ban-a,1.1,Đạt,,,,,")).village(0).sets[0].hasValues)
    #expect(try paged(log("31/1/2024,ban-a,1.1,,96,,,,")).village(0).sets[0].hasValues)
  }

  @Test func saysNothingOfHouseholdsTheTableDoesNotGive() throws {
    let villages = "id,name,households\nban-a,Bản A,1234\nban-b,Bản B,\n"
    let paged = try paged(["data/villages.csv": villages])
    #expect(paged.village(0).facts == [Fact(label: "Số hộ", value: "1.234")])
    #expect(paged.village(1).facts.isEmpty)
  }
}
