import TestSupport
import Testing

@Suite struct DateTests {
  @Test(arguments: ["2024-01-01", "1/1/2024", "01-01-2024", "ngày 1 tháng 1 năm 2024"])
  func takesADateAsPeopleWriteIt(date: String) throws {
    try tinySite { folder in
      let run = try bantin("build", "--as-of", date, in: folder)
      #expect(run.code == 0)
      let home = try #require(try site(in: folder)["index.html"])
      #expect(String(decoding: home, as: UTF8.self).contains("01/01/2024"))
    }
  }

  @Test func speaksOfTheNewestDateByItself() throws {
    try tinySite { folder in
      _ = try bantin("build", in: folder)
      let home = try #require(try site(in: folder)["index.html"])
      #expect(String(decoding: home, as: UTF8.self).contains("30/06/2024"))
    }
  }

  @Test func showsTodayOnlyWhenAsked() throws {
    try tinySite { folder in
      let run = try bantin("build", "--as-of", "today", in: folder)
      #expect(run.code == 0)
      let home = try #require(try site(in: folder)["index.html"])
      #expect(!String(decoding: home, as: UTF8.self).contains("30/06/2024"))
    }
  }

  @Test func leavesRowsAfterTheDateOut() throws {
    try tinySite { folder in
      let page = "thon-ban/ban-hai.html"
      _ = try bantin("build", in: folder)
      let later = try #require(try site(in: folder)[page])
      _ = try bantin("build", "--as-of", "1/1/2024", in: folder)
      let earlier = try #require(try site(in: folder)[page])
      #expect(String(decoding: later, as: UTF8.self).contains("Chưa đạt"))
      #expect(later != earlier)
    }
  }

  @Test func saysWhenNothingHasADate() throws {
    try tinySite(
      changing: ["content/data/assessments.csv": "date,village,set,code,status\n"]
    ) { folder in
      let run = try bantin("build", in: folder)
      #expect(run.code == 1)
      #expect(run.messages.contains("content/site.yaml: lỗi[as-of-missing]"))
      #expect(try bantin("build", "--as-of", "1/1/2024", in: folder).code == 0)
    }
  }

  /// What was done, decided and handed in is data as well; a deadline is not.
  @Test(arguments: [
    ("tasks.csv", "id,action,due,done\na,Việc,1/12/2024,5/7/2024\n", "05/07/2024"),
    ("tasks.csv", "id,action,due,moved\na,Việc,1/12/2024,6/7/2024: 1/1/2025\n", "06/07/2024"),
    ("evidence.csv", "village,code,paper,received\nban-mot,1,Ảnh,7/7/2024\n", "07/07/2024"),
    ("reports.csv", "village,period,received\nban-mot,6/2024,8/7/2024\n", "08/07/2024"),
    ("tasks.csv", "id,action,due\na,Việc,1/12/2024\n", "30/06/2024"),
  ])
  func theRegistersHaveDatesToo(_ table: String, _ text: String, _ date: String) throws {
    try tinySite(changing: ["content/data/\(table)": text]) { folder in
      #expect(try bantin("build", in: folder).code == 0)
      let home = try #require(try site(in: folder)["index.html"])
      #expect(String(decoding: home, as: UTF8.self).contains(date))
    }
  }
}
