import TestSupport
import Testing

/// Months that keep what they said.
@Suite struct FreezeTests {
  private let cutoff = [
    "content/site.yaml": """
    title: Xã Mẫu
    decimal_mark: ","
    monthly_report:
      before_day: 15
      since: 2024-06
      cutoff_day: 10

    """,
    "content/data/units.csv": "id,name\nto,Tổ công tác\n",
    "content/data/tasks.csv": "id,village,action,lead,due\nden,ban-mot,Lắp đèn,to,20/6/2024\n",
    "content/data/reports.csv": "village,period,received\nban-mot,6/2024,10/6/2024\n",
  ]
  private let log = "30/6/2024,ban-mot,ntm,2.1,,\"94,5\"\n"
  private let file = "content/data/frozen/2024-06.csv"

  private func freeze(_ folder: String, _ arguments: String...) throws -> Outcome {
    try bantin(
      ["freeze", "--period", "2024-06", "--as-of", "2024-07-31"] + arguments, in: folder)
  }

  private func build(_ folder: String) throws -> Outcome {
    try bantin(["build", "--as-of", "2024-07-31"], in: folder)
  }

  @Test func keepsEveryFigureOfTheMonth() throws {
    try tinySite(changing: cutoff, addingToLog: log) { folder in
      let run = try freeze(folder)
      #expect(run.messages == "")
      #expect(run.output == "Đã chốt tháng 6/2024: 7 số liệu trong \(file).\n")
      let lines = try text(of: file, in: folder).split(separator: "\r\n").map(String.init)
      #expect(
        lines == [
          "\u{FEFF}kind,set,village,item,before,after",
          "tổng,ntm,,tiêu chí,2/4,1/4",
          "tổng,ntm,,chỉ tiêu,1/2,0/2",
          "thay đổi,ntm,ban-mot,2,đạt,chưa đạt",
          "thay đổi,ntm,ban-mot,2.1,\"đạt 98,5\",\"chưa đạt 94,5\"",
          "đến hạn,,ban-mot,den,2024-06-20,quá 10 ngày",
          "báo cáo,,ban-hai,,,chưa nhận",
          "báo cáo,,ban-mot,,,đúng hạn 2024-06-10",
        ])
      #expect(try build(folder).code == 0)
    }
  }

  @Test func aFigureChangedInPlaceKeepsTheSiteFromBeingPublished() throws {
    try tinySite(changing: cutoff, addingToLog: log) { folder in
      #expect(try freeze(folder).code == 0)
      try change("content/data/assessments.csv", in: folder) {
        $0.replacing("\"94,5\"", with: "\"93,5\"")
      }
      try change("content/data/tasks.csv", in: folder) { $0.replacing("20/6", with: "25/6") }
      let run = try build(folder)
      #expect(run.code == 1)
      #expect(
        run.messages.contains(
          "\(file):5:1: lỗi[frozen-month-changed]: tháng 6/2024 đã chốt: 'thay đổi ntm ban-mot 2.1 "
            + "đạt 98,5 → chưa đạt 94,5' nay là 'thay đổi ntm ban-mot 2.1 đạt 98,5 → chưa đạt 93,5'"
        ))
      #expect(run.messages.contains("2024-06-20 → quá 10 ngày' nay là"))
    }
  }

  @Test func whatIsRecordedLaterLeavesTheMonthAsItWas() throws {
    let tasks = "id,village,action,lead,assigned,due,moved,done\n"
    try tinySite(changing: cutoff, addingToLog: log) { folder in
      #expect(try freeze(folder).code == 0)
      try change("content/data/assessments.csv", in: folder) { log in
        let rows = log.split(separator: "\n").map(String.init)
        let head = rows[0] + ",recorded,note\n"
        return head + rows.dropFirst().map { $0 + ",,\n" }.joined()
          + "30/6/2024,ban-mot,ntm,2.1,,\"97,5\",20/7/2024,Đọc nhầm\n"
      }
      try change("content/data/tasks.csv", in: folder) { _ in
        tasks + "den,ban-mot,Lắp đèn,to,,20/6/2024,15/7/2024: 30/8/2024,\n"
          + "moi,ban-mot,Việc mới,to,20/7/2024,25/6/2024,,\n"
      }
      let run = try build(folder)
      #expect(run.code == 0, "\(run.messages)")
    }
  }

  /// The file keeps the day on which it was frozen, and what is written later is a correction.
  @Test func aSiteWithoutACutOffFreezesOnTheDayItIsAskedTo() throws {
    var open = cutoff
    open["content/site.yaml"] = "title: Xã Mẫu\ndecimal_mark: \",\"\n"
    try tinySite(changing: open, addingToLog: log) { folder in
      #expect(try freeze(folder).code == 0)
      #expect(try text(of: file, in: folder).contains("\r\nchốt,,,,,2024-07-31\r\n"))
      #expect(try build(folder).code == 0)
      try change("content/data/assessments.csv", in: folder) { log in
        let rows = log.split(separator: "\n").map(String.init)
        return rows[0] + ",recorded,note\n" + rows.dropFirst().map { $0 + ",,\n" }.joined()
          + "30/6/2024,ban-mot,ntm,2.1,,\"97,5\",20/8/2024,Đọc nhầm\n"
      }
      let run = try bantin(["build", "--as-of", "2024-08-31"], in: folder)
      #expect(run.code == 0, "\(run.messages)")
      let page = try text(of: "site/thang/2024-06.html", in: folder)
      #expect(page.contains("Số liệu đã chốt ngày 31/07/2024"))
      #expect(page.contains("Đính chính sau khi chốt") && page.contains("Đọc nhầm"))
      try change("content/data/assessments.csv", in: folder) {
        $0.replacing("\"94,5\"", with: "93")
      }
      #expect(try bantin(["build", "--as-of", "2024-08-31"], in: folder).code == 1)
    }
  }

  @Test func aTaskGivenLaterIsNewWhereNothingSaysWhen() throws {
    try tinySite(changing: cutoff, addingToLog: log) { folder in
      #expect(try freeze(folder).code == 0)
      try change("content/data/tasks.csv", in: folder) {
        $0 + "moi,ban-mot,Việc mới,to,25/6/2024\n"
      }
      let run = try build(folder)
      #expect(run.code == 1)
      #expect(
        run.messages.contains(
          "\(file): lỗi[frozen-month-changed]: tháng 6/2024 đã chốt: "
            + "có thêm 'đến hạn ban-mot moi 2024-06-25 → quá 5 ngày'"))
      try change("content/data/tasks.csv", in: folder) { _ in "id,village,action,lead,due\n" }
      #expect(
        try build(folder).messages.contains(
          "'đến hạn ban-mot den 2024-06-20 → quá 10 ngày' nay không còn"))
    }
  }

  @Test func isFrozenAgainOnlyOnPurpose() throws {
    try tinySite(changing: cutoff, addingToLog: log) { folder in
      #expect(try freeze(folder).code == 0)
      try change("content/data/tasks.csv", in: folder) { $0.replacing("20/6", with: "25/6") }
      let refused = try freeze(folder)
      #expect(refused.code == 1)
      #expect(refused.messages == "Tháng 6/2024 đã chốt trong \(file); thêm --again để ghi đè.\n")
      #expect(try freeze(folder, "--again").code == 0)
      #expect(try build(folder).code == 0)
    }
  }

  @Test func aMonthIsNotFrozenBeforeItsCutOff() throws {
    try tinySite(changing: cutoff, addingToLog: log) { folder in
      let run = try bantin(
        ["freeze", "--period", "2024-06", "--as-of", "2024-07-09"], in: folder)
      #expect(run.code == 1)
      #expect(run.messages == "Tháng 6/2024 chưa chốt được; chốt từ ngày 10/07/2024.\n")
      #expect(try freeze(folder).code == 0)
      // An earlier state of the site knows nothing of it.
      #expect(try bantin(["build", "--as-of", "2024-06-15"], in: folder).code == 0)
    }
  }

  @Test func keepsNothingOfContentWithMistakes() throws {
    try tinySite(changing: cutoff, addingToLog: log + TinySite.mistake) { folder in
      let run = try freeze(folder)
      #expect(run.code == 1)
      #expect(run.messages.contains("status-unknown-word"))
    }
  }

  @Test func aFileThatIsNoMonthIsNamed() throws {
    let files = cutoff.merging(["content/data/frozen/thang-6.csv": "kind,after\n"]) { $1 }
    try tinySite(changing: files, addingToLog: log) { folder in
      let run = try build(folder)
      #expect(run.messages.contains("không có bảng 'thang-6.csv' ở đây"))
    }
  }
}
