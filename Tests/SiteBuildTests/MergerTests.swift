import Testing

/// Villages that were merged, split or moved: their results stay theirs, and nobody is counted twice.
@Suite struct MergerTests {
  /// Two communes become one on 1/6/2024: its two villages of the name Bản Nà are merged with others,
  /// and the number 01 that the old Bản Nà had goes to the new one.
  private let files = [
    "data/villages.csv": """
    id,name
    na-cu,Bản Nà
    na-xa-khac,Bản Nà
    dong,Bản Đông
    na-01,Bản Nà Mới

    """,
    "data/village_events.csv": """
    date,kind,village,into
    1/6/2024,nhập,na-cu,na-01
    1/6/2024,nhập,na-xa-khac,na-01

    """,
    "data/assessments.csv": """
    date,village,code,status
    31/1/2024,na-cu,1,Đạt
    31/1/2024,na-xa-khac,1,Đạt
    31/1/2024,na-xa-khac,2,Đạt
    31/1/2024,dong,1,Đạt
    10/6/2024,na-01,1,Chưa đạt

    """,
  ]

  @Test func onlyTheVillagesOfTodayAreCounted() throws {
    let site = try buildSite(content(files))
    #expect(site.rules == [])
    let home = try site.text("index.html")
    #expect(home.contains("Cộng 2 bản"))
    #expect(!home.contains("4 bản"))
    #expect(try site.text("tieu-chi/mau-1.html").contains("1/2 bản đạt"))
  }

  @Test func beforeTheMergerThoseOfThenAreCounted() throws {
    var then = files
    then["site.yaml"] = "title: Xã Mẫu\nas_of: 31/5/2024\n"
    let site = try buildSite(content(then))
    #expect(try site.text("index.html").contains("Cộng 3 bản"))
    #expect(try site.text("tieu-chi/mau-1.html").contains("3/3 bản đạt"))
  }

  @Test func aVillageThatIsNoMoreHasNoMonthsAfterIt() throws {
    let text = try buildSite(content(files)).text("thon-ban/na-cu.html")
    #expect(text.contains("5/2024 1/2") && !text.contains("6/2024 1/2"))
  }

  @Test func eachMonthCountsTheVillagesItHad() throws {
    let site = try buildSite(content(files))
    #expect(try site.text("thang/2024-05.html").contains("cuối tháng: 4/6 tiêu chí"))
    let june = try site.text("thang/2024-06.html")
    #expect(june.contains("cuối tháng: 1/4 tiêu chí; cuối tháng trước: 4/6 tiêu chí"))
    let sentence = "Mỗi tháng tính các bản có vào cuối tháng đó"
    #expect(try site.text("bo-tieu-chi/mau.html").contains(sentence))
    var unmerged = files
    unmerged["data/village_events.csv"] = nil
    #expect(try !buildSite(content(unmerged)).text("bo-tieu-chi/mau.html").contains(sentence))
  }

  @Test func anOldVillageKeepsItsPageItsResultsAndItsWay() throws {
    let site = try buildSite(content(files))
    let page = try site.text("thon-ban/na-xa-khac.html")
    #expect(page.contains("2/2"))
    #expect(page.contains("Nhập vào bản khác ngày 01/06/2024"))
    #expect(page.contains("Bản Nà Mới"))
    #expect(try site.text("thon-ban/na-01.html").contains("Nhận thêm bản nhập vào"))
  }

  @Test func aVillageThatTakesAnotherInGoesOn() throws {
    var into = files
    into["data/village_events.csv"] = "date,kind,village,into\n1/6/2024,nhập,na-cu,dong\n"
    into["site.yaml"] = "title: Xã Mẫu\nas_of: 31/5/2024\n"
    #expect(try buildSite(content(into)).text("index.html").contains("Cộng 4 bản"))
    into["site.yaml"] = "title: Xã Mẫu\nas_of: 30/6/2024\n"
    #expect(try buildSite(content(into)).text("index.html").contains("Cộng 3 bản"))
  }

  @Test func aVillageThatMovedHasItsResultsBefore() throws {
    // Bản Đông moves to another commune and Bản Nà goes on under another id: today's are two.
    var whole = files
    whole["data/village_events.csv"] = """
      date,kind,village,into,name
      1/6/2024,chuyển,na-cu,na-01,
      1/6/2024,chuyển,dong,,xã Bên

      """
    let page = try buildSite(content(whole)).text("bo-tieu-chi/mau.html")
    #expect(page.contains("Mỗi tháng tính các bản có vào cuối tháng đó."))
    let today = page.split(separator: "Tính theo các bản hiện nay").dropFirst().joined()
    // Bản Nà before June and Bản Nà Mới since; the other Bản Nà all along; never Bản Đông.
    #expect(today.contains("Từ 3/4 tiêu chí (1/2024) đến 2/4 tiêu chí (6/2024)."))
  }

  @Test func whereVillagesCameOfSeveralThereAreNoSumsOfToday() throws {
    let page = try buildSite(content(files)).text("bo-tieu-chi/mau.html")
    #expect(!page.contains("Tính theo các bản hiện nay"))
    #expect(page.contains("không tính lại theo các bản hiện nay"))
  }

  /// The commune Cũ goes into the commune Mới, which gets the code that the town had before, and so
  /// does a village that is called as another one was.
  @Test func aCodeThatIsUsedAgainMixesNothingUp() throws {
    let files = [
      "data/communes.csv":
        "id,name,official_code\nthi-tran,thị trấn Mới,04075\ncu,xã Cũ,04090\nmoi,xã Mới,04075\n",
      "data/villages.csv": """
      id,name,commune,official_code
      na-cu,Bản Nà,cu,01
      na-thi-tran,Bản Nà,thi-tran,01
      na-moi,Bản Nà,moi,01

      """,
      "data/village_events.csv":
        "date,kind,village,into\n1/7/2025,chuyển,na-cu,na-moi\n1/7/2025,nhập,na-thi-tran,na-moi\n",
      "data/assessments.csv": """
      date,village,code,status
      31/5/2025,na-cu,1,Đạt
      31/5/2025,na-thi-tran,1,Chưa đạt
      31/7/2025,na-moi,2,Đạt

      """,
    ]
    let site = try buildSite(
      content(files).replacing("30/6/2024", with: "31/7/2025", in: "site.yaml"))
    #expect(site.rules == [])
    #expect(try site.text("thon-ban/na-cu.html").contains("1/2 tiêu chí"))
    #expect(try site.text("thon-ban/na-thi-tran.html").contains("0/2 tiêu chí"))
    let new = try site.text("thon-ban/na-moi.html")
    #expect(new.contains("1/2 tiêu chí") && new.contains("04075") == false)
    // Only the new one is there: of one criterion nothing is known, whatever the old ones had.
    #expect(try site.text("tieu-chi/mau-1.html").contains("0/1 bản đạt"))
    #expect(try site.text("xa/moi.html").contains("Mã hành chính 04075"))
    #expect(try site.text("xa/cu.html").contains("Mã hành chính 04090"))
    // A name that three have leads to none of them.
    let named = try buildSite(
      content(files).replacing("na-moi,2", with: "Bản Nà,2", in: "data/assessments.csv"))
    #expect(named.rules == ["reference-ambiguous"])
  }
}
