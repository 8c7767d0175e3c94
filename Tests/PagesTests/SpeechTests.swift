import Pages
import Testing

@Suite struct SpeechTests {
  private let files = [
    "site.yaml": "title: Trang\ncommune: xã Mẫu\npublisher: UBND xã Mẫu\n",
    "criteria/mau/criteria.csv": "code,name\n1,Điện\n2,Đường\n3,Nước\n",
    "criteria/mau/indicators.csv":
      "criterion,code,name\n1,1.1,Đèn ở 15 ngõ\n2,2.1,Cổng chào\n3,3.1,\n",
    "data/units.csv": "id,name,short_name\ntram,Trạm y tế xã,Trạm\n",
    "data/assignments.csv": "unit,code,role\ntram,1,chủ trì\n",
    "data/tasks.csv":
      "id,village,code,action,lead,due\nv1,ban-a,1.1,Lắp đèn,tram,trước ngày 15/7/2024\n",
    "data/assessments.csv":
      "date,village,code,status\n1/6/2024,ban-a,1,Chưa đạt\n1/6/2024,ban-a,1.1,Chưa đạt\n1/6/2024,ban-a,2,Chưa đạt\n1/6/2024,ban-a,3,Đạt\n",
  ]

  private func speeches(_ changes: [String: String] = [:]) throws -> [String: Speech] {
    var speeches: [String: Speech] = [:]
    for case .speech(let speech) in try paged(files.merging(changes) { $1 }).all {
      speeches[speech.frame.path] = speech
    }
    return speeches
  }

  @Test func saysTheResultInWordsWithWhoAndUntilWhen() throws {
    let text = try #require(try speeches()["phat-thanh/ban-a.html"]).text
    for sentence in [
      "Kính thưa bà con bản A!", "Bản A đã đạt một trên ba tiêu chí.",
      "Như vậy, bản A chưa đạt chuẩn.", "Còn hai tiêu chí chưa đạt.", "Tiêu chí số một, Điện.",
      "Nội dung chưa đạt là: Đèn ở mười lăm ngõ.", "Chủ trì: Trạm y tế xã.",
      "Việc này phải xong trước ngày mười lăm tháng bảy năm hai nghìn không trăm hai mươi tư.",
      "Thông tin do Ủy ban nhân dân xã Mẫu công bố.", "Xin cảm ơn bà con đã lắng nghe!",
    ] { #expect(text.contains(sentence), "\(sentence)") }
    #expect(!text.contains(where: { $0.isNumber || $0 == "%" || $0 == "/" }))
  }

  @Test func tellsOfAVillageWithoutResultsThatThereAreNone() throws {
    let text = try #require(try speeches()["phat-thanh/ban-b.html"]).text
    #expect(text.contains("Kính thưa bà con bản B! Đến nay chưa có kết quả đánh giá nào."))
  }

  @Test func tellsOfTheCommuneHowManyReachedTheStandard() throws {
    let speech = try #require(try speeches()["phat-thanh/xa.html"])
    #expect(speech.duration == "Đọc hết khoảng 40 giây.")
    #expect(speech.chat.first?.hasPrefix("Xã Mẫu: ") == true)
    #expect(speech.frame.crumbs.map(\.text) == ["Trang chủ"])
    let text = speech.text
    #expect(text.contains("Kính thưa bà con xã Mẫu!"))
    #expect(text.contains("Toàn xã chưa có bản nào trong hai bản đạt chuẩn."))
    #expect(text.contains("Bản A đạt một trên ba tiêu chí."))
  }

  @Test func namesLessWhereTheTimeIsShort() throws {
    let site =
      files["site.yaml", default: ""]
      + "loudspeaker:\n  minutes: 1\n  words_per_minute: 100\n"
    let short = try #require(try speeches(["site.yaml": site])["phat-thanh/ban-a.html"])
    #expect(short.text.split { $0 == " " || $0 == "\n" }.count <= 100)
    #expect(!short.text.contains("Chủ trì") && short.text.contains("Tiêu chí số một, Điện."))
    #expect(short.text.contains("Xin cảm ơn bà con") && !short.isTooLong)
  }

  @Test func doesNotCountTwiceWhereNothingIsNamed() throws {
    let site =
      files["site.yaml", default: ""]
      + "loudspeaker:\n  minutes: 1\n  words_per_minute: 80\n"
    let text = try #require(try speeches(["site.yaml": site])["phat-thanh/ban-a.html"]).text
    #expect(text.contains("Còn hai tiêu chí chưa đạt."))
    #expect(!text.contains("Tiêu chí số") && !text.contains("Ngoài ra"))
  }

  @Test func villagesThatAreAsFarAreNamedTogether() throws {
    let rows = ["a", "b"].map { "1/6/2024,ban-\($0),3,Đạt\n" }.joined()
    let changes = ["data/assessments.csv": "date,village,code,status\n" + rows]
    let text = try #require(try speeches(changes)["phat-thanh/xa.html"]).text
    #expect(text.contains("Bản A, Bản B đạt một trên ba tiêu chí."))
  }

  @Test func saysWhatIsOverdue() throws {
    let task = "id,village,code,action,lead,due\nv1,ban-a,1.1,Lắp đèn,tram,15/6/2024\n"
    let text = try #require(try speeches(["data/tasks.csv": task])["phat-thanh/ban-a.html"]).text
    #expect(text.contains("Đến nay việc này đã quá hạn."))
  }

  /// Details of the first items as far as the time goes, the others by name.
  @Test func tellsWhatItHasTimeFor() throws {
    func text(_ speed: Int) throws -> Speech {
      let site =
        files["site.yaml", default: ""]
        + "loudspeaker:\n  minutes: 1\n  words_per_minute: \(speed)\n"
      return try #require(try speeches(["site.yaml": site])["phat-thanh/ban-a.html"])
    }
    let most = try (101...140).map(text).first { $0.text.contains("Chủ trì") }
    let some = try #require(most)
    #expect(some.text.contains("Tiêu chí số hai, Đường.") && !some.text.contains("Cổng chào"))
    #expect(try text(60).isTooLong)
  }

  @Test func theChatTextIsShortAndHasTheAddress() throws {
    let site = files["site.yaml", default: ""] + "base_url: https://xa.example/\n"
    let chat = try #require(try speeches(["site.yaml": site])["phat-thanh/ban-a.html"]).chat
    #expect(
      chat == [
        "Bản A: Chưa đạt chuẩn. 1/3 tiêu chí, 1/3 chỉ tiêu. Số liệu đến ngày 30/06/2024.",
        "Chưa đạt: 1 Điện; 2 Đường.", "Xem: https://xa.example/thon-ban/ban-a.html",
      ])
    #expect(try speeches()["phat-thanh/ban-a.html"]?.chat.count == 2)
  }

  @Test func namesAbbreviationsItCannotRead() throws {
    let site = "title: Trang\ncommune: xã Mẫu\npublisher: HTXNN Mẫu\n"
    #expect(try speeches(["site.yaml": site])["phat-thanh/ban-a.html"]?.unread == ["HTXNN"])
    let told = site + "loudspeaker:\n  abbreviations:\n    HTXNN: hợp tác xã nông nghiệp\n"
    let speech = try #require(try speeches(["site.yaml": told])["phat-thanh/ban-a.html"])
    #expect(speech.unread == [] && speech.text.contains("hợp tác xã nông nghiệp Mẫu"))
  }
}
