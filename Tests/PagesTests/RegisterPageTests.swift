import Testing

@testable import Pages

@Suite struct RegisterPageTests {
  @Test func aDossierCountsWhatIsThereAndNamesWhatIsMissing() throws {
    let files = [
      "criteria/mau/set.yaml": "title: Bộ\nevidence_due: trước 22/5/2024\n",
      "criteria/mau/papers.csv": "id,code,name\na,1,Biên bản\nb,1.1,Ảnh\nc,2,Hóa đơn\n",
      "data/evidence.csv": """
      village,code,paper,received,link
      ban-a,1,a,1/5/2024,https://vi-du.vn/a
      ban-a,1.1,Ảnh,22/5/2024,
      ban-a,2,Giấy khác,,

      """,
    ]
    let dossier = try paged(files).village(0).sets[0].dossier
    #expect(dossier.complete == "Đã có 2/3 giấy tờ")
    #expect(dossier.due == "Hạn nộp trước ngày 22/05/2024")
    #expect(dossier.rows.map(\.name) == ["Biên bản", "Ảnh", "Hóa đơn", "Giấy khác"])
    #expect(
      dossier.rows.map(\.standing) == [
        "nhận ngày 01/05/2024", "nhận ngày 22/05/2024, sau hạn", "chưa có", "chưa có",
      ])
    #expect(dossier.rows[0].link?.address == "https://vi-du.vn/a")
    let before = try paged(files, asOf: "30/4/2024").village(0).sets[0].dossier
    #expect(before.complete == "Đã có 0/3 giấy tờ")
  }

  @Test func aSetThatAsksForNoPapersCountsNone() throws {
    let dossier = try paged().village(0).sets[0].dossier
    #expect(dossier.complete == "" && dossier.rows.isEmpty)
  }

  @Test func moneyIsAddedUpExactlyAndShownInMillions() throws {
    let funds = """
      village,code,fund,planned,allocated,spent,contributed
      ban-a,1.1,Ngân sách,1.250.000.000,1.000.000.000,1.000.000.001,
      ban-b,,Ngân sách,500.000,,,
      ban-b,,Nhân dân,,,,25.500.000

      """
    let page = try paged(["data/funds.csv": funds]).context.fundsPage()
    #expect(page.sums.map(\.heading) == ["Theo nguồn vốn", "Theo bản", "Theo tiêu chí"])
    #expect(
      page.sums.map { $0.rows.map(\.name.text) } == [
        ["Ngân sách", "Nhân dân"], ["Bản A", "Bản B"], ["1 Điện"],
      ])
    let source = page.sums[0].rows[0]
    #expect(source.planned == "1.250,5")
    #expect(source.contributed == "")
    #expect(source.name.address == "kinh-phi.html#nguon-1")
    #expect(
      source.notes == [
        "Phân bổ ít hơn kế hoạch 250,5 triệu đồng.",
        "Đã chi nhiều hơn phân bổ 0,000001 triệu đồng.",
      ])
    #expect(page.sums[0].total?.contributed == "25,5")
    #expect(page.sources.map(\.rows.count) == [2, 1])
    #expect(page.sources[0].rows[1].allocated == "")
    #expect(page.sources[0].rows[1].notes.isEmpty)
  }

  @Test func moneyStandsOnThePagesOfItsVillageAndItsCriterion() throws {
    let funds = """
      village,code,fund,planned,allocated,spent
      ban-a,1.1,Ngân sách,1000000,900000,800000
      ban-a,2,Ngân sách,500000,,

      """
    let site = try paged(["data/funds.csv": funds])
    let village = try #require(site.village(0).funds)
    #expect(village.rows.map(\.planned) == ["1", "0,5"])
    #expect(village.total?.planned == "1,5")
    #expect(
      village.total?.notes == [
        "Phân bổ ít hơn kế hoạch 0,6 triệu đồng.",
        "Chưa chi 0,1 triệu đồng trong số đã phân bổ.",
      ])
    #expect(site.village(1).funds == nil)
    #expect(site.criterion(0).funds?.rows.map(\.village?.text) == ["Bản A"])
    #expect(
      site.home.registers.map(\.text) == [
        "Kinh phí: kế hoạch 1,5 triệu đồng, đã chi 0,8 triệu đồng"
      ])
  }

  @Test func aCriterionNamesItsTasksAndThePapersItAsksFor() throws {
    let site = try paged([
      "data/units.csv": "id,name\nto,Tổ\n",
      "data/tasks.csv":
        "id,village,code,action,lead\na,ban-a,1.1,Lắp đèn,to\nb,ban-a,2,Đổ đường,to\n",
      "criteria/mau/papers.csv": "id,code,name\np,1.1,Ảnh\n",
      "data/evidence.csv":
        "village,code,paper,received\nban-b,1.1,p,1/5/2024\nban-a,1.1,p,1/7/2024\n",
      "data/assessments.csv":
        "date,village,code,status\n31/5/2024,ban-a,1.1,Đạt\n31/5/2024,ban-b,1.1,Đạt\n",
    ])
    let page = site.criterion(0)
    #expect(page.tasks.map(\.action) == ["Lắp đèn"])
    #expect(page.moreTasks == nil)
    #expect(page.papers.map(\.received) == ["1/2 bản đã nộp"])
    #expect(page.papers[0].missing.map(\.text) == ["Bản A"])
    #expect(site.criterion(1).papers.isEmpty)
    #expect(site.home.registers.first?.text == "Hồ sơ minh chứng: đã có 1/2 giấy tờ")
    #expect(site.set().dossiers.map(\.label) == ["Bản A", "Bản B"])
    #expect(site.set().dossiers[1].values[0].text == "Đã có 1/1 giấy tờ")
  }

  @Test func aSetTellsHowFarItsVillagesHaveCome() throws {
    let set = """
      title: Bộ
      stages:
        - id: mot
          name: Tự đánh giá
        - id: hai
          name: Thẩm định

      """
    let site = try paged([
      "criteria/mau/set.yaml": set,
      "data/milestones.csv":
        "village,stage,date\nban-a,mot,1/5/2024\nban-a,hai,1/6/2024\nban-b,mot,1/7/2024\n",
      "data/assessments.csv":
        "date,village,code,status\n31/5/2024,ban-a,1.1,Đạt\n31/5/2024,ban-b,1.1,Đạt\n",
    ])
    let stages = site.set().stages
    #expect(stages.map(\.label) == ["Chưa qua bước nào", "Tự đánh giá", "Thẩm định"])
    #expect(stages.map { $0.villages.map(\.text) } == [["Bản B"], [], ["Bản A"]])
  }

  @Test func thereIsNoPageOfFundsWithoutAny() throws {
    #expect(try !paged().all.contains { $0.frame.path == "kinh-phi.html" })
  }

  @Test func planAndSpendingAreComparedWhereNothingIsAllocated() throws {
    let funds = "village,fund,planned,spent\nban-a,Quỹ,100000000,50000000\n"
    let page = try paged(["data/funds.csv": funds]).context.fundsPage()
    #expect(page.sums[0].rows[0].notes == ["Đã chi ít hơn kế hoạch 50 triệu đồng."])
  }

  @Test func aVillageShowsAllOfItsMoneyHoweverManyRows() throws {
    let rows = (0..<250).map { "ban-a,Quỹ \($0 % 2),\($0)000000\n" }.joined()
    let files = ["data/funds.csv": "village,fund,planned\n,Quỹ 0,7000000\n" + rows]
    let site = try paged(files)
    #expect(site.village(0).funds?.rows.count == 250)
    let all = site.context.fundsPage().sources
    // 126 rows of the one source and 125 of the other stand here.
    #expect(all.map(\.rows.count) == [126, 125])
  }

  @Test func ofSeveralRowsOfAPaperTheOneThatCameInCounts() throws {
    let files = [
      "criteria/mau/papers.csv": "id,code,name\na,1,Biên bản\n",
      "data/evidence.csv": "village,code,paper,received\nban-a,1,a,\nban-a,1,a,3/5/2024\n",
    ]
    let site = try paged(files.merging(log("31/5/2024,ban-a,2.1,Đạt,,,,,")) { $1 })
    #expect(site.village(0).sets[0].dossier.complete == "Đã có 1/1 giấy tờ")
    #expect(site.home.registers.first?.text == "Hồ sơ minh chứng: đã có 1/2 giấy tờ")
  }

  @Test func aVillageGoesForWhatItIsRegisteredForInEachSet() throws {
    let site = try paged([
      "site.yaml": "title: Xã\ndefault_set: mau\n",
      "data/villages.csv": "id,name,target_title,target_year\nban-a,Bản A,đạt chuẩn,2024\n",
      "criteria/du-lich/set.yaml": "title: Du lịch\n",
      "criteria/du-lich/criteria.csv": "code,name\n1,Cảnh đẹp\n",
      "data/registrations.csv": "village,set,title,year\nban-a,du-lich,kiểu mẫu,2025\n",
      "data/assessments.csv": "date,village,code,status\n31/5/2024,ban-a,1.1,Đạt\n",
    ])
    #expect(
      site.village(0).sets.map(\.card.target) == [
        "Mục tiêu: đạt chuẩn năm 2024", "Mục tiêu: kiểu mẫu năm 2025",
      ])
  }
}
