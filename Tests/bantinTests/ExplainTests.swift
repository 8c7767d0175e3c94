import TestSupport
import Testing

/// `bantin explain` of a village.
@Suite struct ExplainTests {
  private func explain(_ arguments: String...) throws -> Outcome {
    try tinySite { folder in try bantin(["explain"] + arguments, in: folder) }
  }

  @Test func tellsWhereAVillagesResultsComeFrom() throws {
    let run = try explain("ban-mot")
    #expect(run.code == 0 && run.messages == "")
    #expect(run.output.hasPrefix("Bản Một, "))
    #expect(run.output.contains(" tiêu chí: Đếm các mục có kết quả đạt"))
    #expect(run.output.contains("data/assessments.csv:2, ô "))
  }

  @Test func tellsOfOneItemAlone() throws {
    let run = try explain("Bản Một", "1")
    #expect(run.code == 0)
    #expect(run.output.contains("\n1 "))
    #expect(!run.output.contains("\n2 "))
    #expect(try explain("ban-mot", "99").code == 64)
  }

  @Test func goesBackToADate() throws {
    let run = try explain("ban-mot", "--as-of", "2020-01-01")
    #expect(run.code == 0)
    #expect(!run.output.contains("data/assessments.csv"))
  }

  @Test func givesItToPrograms() throws {
    let run = try explain("ban-mot", "--format", "json")
    #expect(run.output.hasPrefix("{\"version\":3,\"villages\":["))
    #expect(run.output.contains("\"file\":\"data/assessments.csv\",\"line\":2"))
  }

  private let work = [
    "content/data/units.csv": "id,name\nto,Tổ công tác\n",
    "content/data/tasks.csv":
      "id,village,action,lead,due\nden,ban-mot,Lắp đèn,to,trước 20/6/2024\n",
    "content/data/documents.csv": "id,number,date\nqd-1,1897/QĐ-TTg,1/1/2022\n",
    "content/data/reports.csv": "village,period,received\nban-mot,6/2024,10/6/2024\n",
    "content/data/funds.csv": "fund,planned\nNgân sách,1.500.000\n",
    "content/criteria/ntm/papers.csv": "id,code,name\nanh,1,Ảnh\n",
    "content/data/evidence.csv": "village,code,paper,received\nban-mot,1,anh,1/6/2024\n",
    "content/data/communes.csv": "id,name\nyen,xã Yên\nan,phường An\n",
    "content/data/villages.csv": "id,name,commune\nban-mot,Bản Một,yen\nban-hai,Bản Hai,an\n",
    "content/site.yaml":
      "title: Xã Mẫu\ndecimal_mark: \",\"\nmonthly_report:\n  before_day: 15\n  since: 2024-06\n",
  ]

  @Test(arguments: [
    ("tổng", "2/4 tiêu chí"), ("toàn xã", "Bản Một: 2/2"), ("Yên", "xã Yên, "),
    ("to", "1 việc quá hạn"), ("Tổ công tác", "den: data/tasks.csv, ô A2"),
    ("den", "Ngày cuối cùng còn trong hạn: 19/06/2024"), ("qd-1", "data/documents.csv, ô C2"),
    ("1897/QĐ-TTg", "data/documents.csv, ô C2"), ("báo cáo 2024-06", "data/reports.csv, ô B2"),
    ("reports 6/2024", "1 báo cáo đã nhận"), ("2024-06", "Tháng 6/2024, "),
    ("tháng 6/2024", "Bình quân 1"),
    ("ntm", "criteria/ntm/criteria.csv, dòng 2"), ("báo cáo", "1 báo cáo đã nhận"),
    ("hồ sơ", "Bản Một: Đã có 1/1 giấy tờ"), ("kinh phí", "data/funds.csv, ô B2"),
  ])
  func tellsWhereOtherFiguresComeFrom(_ subject: String, _ words: String) throws {
    try tinySite(changing: work) { folder in
      let run = try bantin(["explain", subject], in: folder)
      #expect(run.code == 0)
      #expect(run.output.contains(words))
      let json = try bantin(["explain", subject, "--format", "json"], in: folder)
      #expect(json.output.contains("\"accounts\":[{\"title\":"))
    }
  }

  @Test func tellsOfOneItemOfAllVillages() throws {
    try tinySite(changing: work) { folder in
      let run = try bantin(["explain", "tổng", "2.1"], in: folder)
      #expect(run.output.contains("2.1 Hộ dùng nước sạch: 1/2 bản đạt"))
      #expect(!run.output.contains("tiêu chí\n"))
      #expect(try bantin(["explain", "tổng", "99"], in: folder).code == 64)
    }
  }

  @Test func aSlipGetsAHint() throws {
    let village = try explain("ban-mott")
    #expect(village.code == 64)
    #expect(village.messages.contains("có phải 'ban-mot' không?"))
    let rule = try explain("csv-unclosed-quot")
    #expect(rule.code == 64)
    #expect(rule.messages.contains("có phải 'csv-unclosed-quote' không?"))
  }

  @Test func stillExplainsARule() throws {
    #expect(try explain("csv-unclosed-quote").output.contains("[csv-unclosed-quote]"))
    #expect(try explain("status-conflict").output.contains("[status-conflict]"))
  }
}
