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
    #expect(page.sources.map(\.name) == ["Ngân sách", "Nhân dân"])
    #expect(page.sources[0].planned == "1.250,5")
    #expect(page.sources[0].notes == ["Đã chi nhiều hơn phân bổ 0,000001 triệu đồng."])
    #expect(page.total.contributed == "25,5")
    #expect(page.rows[1].allocated == "")
    #expect(page.rows[1].notes.isEmpty)
  }

  @Test func thereIsNoPageOfFundsWithoutAny() throws {
    #expect(try !paged().all.contains { $0.frame.path == "kinh-phi.html" })
  }
}
