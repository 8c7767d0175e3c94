import TestSupport
import Testing

@Suite struct ReportTests {
  private func report(_ arguments: String..., addingToLog rows: String = "") throws -> Outcome {
    try tinySite(addingToLog: rows) { try bantin(["report"] + arguments, in: $0) }
  }

  private let rows = "30/6/2024,ban-mot,ntm,2.1,,\"94,5\"\n"

  @Test func printsAMonthAsText() throws {
    let run = try report("--period", "6/2024", addingToLog: rows)
    #expect(run.code == 0)
    #expect(run.messages == "")
    #expect(run.output.hasPrefix("Tháng 6/2024\nTính đến hết ngày 30/06/2024\n"))
    #expect(
      run.output.contains(
        "  2.1 Hộ dùng nước sạch: Đạt 98,5% → Chưa đạt 94,5%\n"))
    #expect(
      run.output.contains("1/2 bản có thay đổi so với tháng trước. 1/2 bản lần đầu có kết quả."))
  }

  @Test func printsMarkdownInWhichContentStaysText() throws {
    let star = "code,name\n1,Giao *thông*\n2,Nước\n"
    let run = try tinySite(
      changing: ["content/criteria/ntm/criteria.csv": star],
      addingToLog: "30/6/2024,ban-mot,ntm,1,Chưa đạt,\n"
    ) { try bantin(["report", "--period", "2024-06", "--format", "markdown"], in: $0) }
    #expect(run.output.hasPrefix("# Tháng 6/2024\n\nTính đến"))
    #expect(run.output.contains("- 1 Giao \\*thông\\*: Đạt → Chưa đạt\n"))
  }

  @Test func printsThePageThatIsOnTheSite() throws {
    try tinySite(addingToLog: rows) { folder in
      let run = try bantin(["report", "--period", "2024-06", "--format", "html"], in: folder)
      #expect(try bantin("build", in: folder).code == 0)
      let page = try #require(try site(in: folder)["thang/2024-06.html"])
      #expect(run.output == String(decoding: page, as: UTF8.self))
    }
  }

  @Test func leadsBackToTheSiteWhereverThePageGoes() throws {
    try tinySite(addingToLog: rows) { folder in
      let run = try bantin(
        ["report", "--period", "2024-06", "--format", "html", "--base-url", "https://xa.example/"],
        in: folder)
      #expect(run.output.contains("href=\"https://xa.example/thon-ban/ban-mot.html\""))
      #expect(run.output.contains("href=\"https://xa.example/style.css\""))
      #expect(!run.output.contains("href=\"../"))
    }
  }

  private let communes = [
    "content/data/communes.csv": "id,name\nyen,xã Yên\nan,phường An\n",
    "content/data/villages.csv": "id,name,commune\nban-mot,Bản Một,yen\nban-hai,Bản Hai,an\n",
  ]

  @Test func printsOneCommuneOfSeveral() throws {
    let run = try tinySite(changing: communes, addingToLog: rows) {
      try bantin(["report", "--period", "2024-06", "--commune", "Yên"], in: $0)
    }
    #expect(run.messages == "")
    #expect(run.output.hasPrefix("Tháng 6/2024: xã Yên\n"))
    #expect(run.output.contains("Bản Một") && !run.output.contains("Bản Hai"))
  }

  @Test func saysWhichCommunesThereAre() throws {
    let run = try tinySite(changing: communes) {
      try bantin(["report", "--period", "2024-06", "--commune", "yem"], in: $0)
    }
    #expect(run.code == 1)
    #expect(run.messages == "Không có xã 'yem'; có yen.\n")
    let one = try report("--period", "2024-06", "--commune", "yen")
    #expect(one.code == 1)
    #expect(one.messages == "Trang này chỉ có một xã; bỏ --commune.\n")
  }

  @Test func saysWhichMonthsThereAre() throws {
    let run = try report("--period", "2025-01")
    #expect(run.code == 1)
    #expect(
      run.messages
        == "Không có số liệu tháng 1/2025; số liệu có từ tháng 12/2023 đến tháng 6/2024.\n")
  }

  @Test func refusesWhatIsNoMonth() throws {
    let run = try report("--period", "2024-13")
    #expect(run.code == 64)
    #expect(run.messages.contains("viết tháng như 2024-06"))
  }

  @Test func tellsOfMistakesInsteadOfReporting() throws {
    let run = try report("--period", "2024-06", addingToLog: TinySite.mistake)
    #expect(run.code == 1)
    #expect(run.output == "")
    #expect(run.messages.contains("data/assessments.csv:5"))
  }
}
