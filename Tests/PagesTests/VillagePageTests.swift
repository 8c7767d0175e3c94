import Assessment
import Testing

@testable import Pages

@Suite struct VillagePageTests {
  @Test func tellsHowTheMonthsWent() throws {
    let changes = log("31/1/2024,ban-a,1.1,Chưa đạt,,,,,", "15/3/2024,ban-a,1.1,Đạt,,,,,")
    let history = try paged(changes, asOf: "30/4/2024").village(0).sets[0].history
    #expect(history.points.map(\.month.text) == ["1/2024", "2/2024", "3/2024", "4/2024"])
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

  @Test func asksForTheRequirementOfACriterionWithoutIndicators() throws {
    let files = log("31/1/2024,ban-a,1,,90,,,,").merging([
      "criteria/mau/criteria.csv": "code,name,requirement\n1,Nước,>= 95 %\n",
      "criteria/mau/indicators.csv": "criterion,code,name\n",
    ]) { $1 }
    let set = try paged(files).village(0).sets[0]
    #expect(set.missing.map(\.requirement) == ["từ 95% trở lên"])
    #expect(set.card.indicators == nil)
  }

  @Test func saysHowManyPointsAreNeeded() throws {
    let files = log("31/1/2024,ban-a,1,,\"7,5\",,,,").merging([
      "criteria/mau/set.yaml": "title: Bộ\nrecognition:\n  rule: points\n  total: 8\n",
      "criteria/mau/criteria.csv": "code,name,requirement\n1,Nước,10 điểm\n",
      "criteria/mau/indicators.csv": "criterion,code,name\n",
    ]) { $1 }
    let set = try paged(files).village(0).sets[0]
    #expect(set.card.points == "7,5/10 điểm, cần từ 8 điểm")
    #expect(set.criteria[0].reading.distance == "")
  }

  @Test func addsUpTheMonthsOfASet() throws {
    let changes = log(
      "31/1/2024,ban-a,1.1,Đạt,,,,,", "15/3/2024,ban-b,1.1,Đạt,,,,,",
      "15/3/2024,ban-b,2.1,Đạt,,,,,")
    let history = try paged(changes, asOf: "30/4/2024").set().history
    #expect(history.points.map(\.month.text) == ["1/2024", "2/2024", "3/2024", "4/2024"])
    #expect(history.points.map(\.criteria.count) == [1, 1, 3, 3])
    #expect(history.points.map(\.criteria.total) == [4, 4, 4, 4])
    #expect(history.points.map { $0.indicators?.count } == [1, 1, 3, 3])
  }

  @Test func saysWhatBecameOfAVillageUpToTheDate() throws {
    let events =
      "date,kind,village,into,name\n1/5/2024,nhập,ban-a,ban-b,\n1/2/2024,đổi tên,ban-b,,Bản Cũ\n1/9/2024,chuyển,ban-b,,xã Khác\n"
    let paged = try paged(["data/village_events.csv": events], asOf: "30/6/2024")
    #expect(paged.village(0).events.map(\.text) == ["Nhập vào bản khác ngày 01/05/2024"])
    #expect(paged.village(0).events[0].villages.map(\.text) == ["Bản B"])
    #expect(
      paged.village(1).events.map(\.text) == [
        "Đổi tên ngày 01/02/2024, tên cũ: Bản Cũ", "Nhận thêm bản nhập vào ngày 01/05/2024",
      ])
    #expect(paged.village(0).frame.path == "thon-ban/ban-a.html")
  }
}
