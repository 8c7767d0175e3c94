import Glibc
import TestSupport
import Testing

/// Rows and files that the program adds.
@Suite struct NewTests {
  @Test func addsAVillageAndLeavesEveryOtherByte() throws {
    let table = "\u{FEFF}Tên bản;Số hộ;Mã;riêng\r\n\"Bản Một\";;ban-mot;\"a\"\"b\"\r\n;;;"
    try tinySite(changing: ["content/data/villages.csv": table + "\r\nBản Hai;7;ban-hai;"]) {
      folder in
      let run = try bantin("new", "village", "Bản Mới", "số hộ=1.200", in: folder)
      #expect(run.code == 0 && run.output == "Đã ghi dòng 5 của content/data/villages.csv.\n")
      #expect(
        try text(of: "content/data/villages.csv", in: folder)
          == table + "\r\nBản Hai;7;ban-hai;\r\nBản Mới;1.200;ban-moi;")
      #expect(try bantin("build", in: folder).code == 0)
      #expect(try site(in: folder).keys.contains("thon-ban/ban-moi.html"))
    }
  }

  @Test func refusesAVillageThatIsThereInTheWordsOfTheReader() throws {
    try tinySite { folder in
      let before = try readFolder(at: folder)
      let run = try bantin("new", "village", "Bản Một", in: folder)
      #expect(run.code == 1 && run.output == "")
      #expect(
        run.messages == """
          content/data/villages.csv:4:1: lỗi[cell-duplicate]: 'ban-mot' đã có ở dòng khác
            4 | ban-mot,Bản Một
              | ^^^^^^^
            ô A4 (cột "id")
            ghi chú: content/data/villages.csv:2:1: lần đầu ở đây
          Chưa ghi gì: nội dung mới có lỗi nêu trên.

          """)
      #expect(try readFolder(at: folder) == before)
    }
  }

  @Test func aResultIsOnTheNextSite() throws {
    try tinySite { folder in
      let run = try bantin(
        "new", "assessment", "ngày=1/7/2024", "bản=Bản Hai", "mã=2.1", "giá trị=96,5%", in: folder)
      #expect(run.code == 0 && run.messages == "")
      #expect(
        try text(of: "content/data/assessments.csv", in: folder)
          .hasSuffix("\n1/7/2024,Bản Hai,,2.1,,\"96,5%\"\n"))
      #expect(try bantin("build", in: folder).code == 0)
      #expect(try text(of: "site/thon-ban/ban-hai.html", in: folder).contains("96,5"))
    }
  }

  @Test(arguments: [
    (["ngày=31/12/2023", "bản=Bản Một", "mã=1", "kết quả=Đạt"], "cảnh báo[assessment-repeated]"),
    (["ngày=31/12/2023", "bản=ban-mot", "mã=1", "kết quả=Chưa đạt"], "lỗi[assessment-conflict]"),
    (["ngày=31/12/2023", "bản=ban-mot", "mã=1", "kết quả=Dạt"], "lỗi[status-unknown-word]"),
    (["ngày=31/2/2023", "bản=ban-mot", "mã=1", "kết quả=Đạt"], "lỗi[date-form]"),
    (["ngày=1/7/2024", "bản=ban-mto", "mã=1", "kết quả=Đạt"], "có phải là 'ban-mot'?"),
    (["ngày=1/7/2024", "bản=ban-mot", "mã=9", "kết quả=Đạt"], "lỗi[code-unknown]"),
    (["ngày=1/7/2024", "bản=ban-mot", "mã=2.1", "giá trị=nhiều"], "lỗi[number-form]"),
  ])
  func refusesAResultThatIsWrong(_ cells: [String], _ message: String) throws {
    try tinySite { folder in
      let before = try readFolder(at: folder)
      let run = try bantin(["new", "assessment"] + cells, in: folder)
      #expect(run.code == 1 && run.output == "")
      #expect(run.messages.contains(message), "\(run.messages)")
      #expect(run.messages.hasSuffix("Chưa ghi gì: nội dung mới có lỗi nêu trên.\n"))
      #expect(try readFolder(at: folder) == before)
    }
  }

  @Test func saysWhenTheTableLacksAColumn() throws {
    try tinySite { folder in
      let run = try bantin("new", "village", "Bản Mới", "số hộ=7", in: folder)
      #expect(run.code == 1 && run.output == "")
      #expect(
        run.messages == "content/data/villages.csv chưa có cột 'số hộ'; "
          + "thêm tiêu đề này vào dòng đầu của bảng rồi chạy lại\n")
    }
  }

  @Test func waitsForATableThatIsOpen() throws {
    try tinySite(changing: ["content/data/.~lock.villages.csv#": ",a,b,c"]) { folder in
      let before = try readFolder(at: folder)
      let run = try bantin("new", "village", "Bản Mới", in: folder)
      #expect(run.code == 1)
      #expect(
        run.messages == "Chưa ghi gì: 'content/data/villages.csv' đang mở trong LibreOffice; "
          + "lưu, đóng bảng rồi chạy lại.\n")
      #expect(try readFolder(at: folder) == before)
    }
  }

  @Test func guessesWhatWasToBeAdded() throws {
    let run = try bantin("new", "vilage", "x", in: "/")
    #expect(run.code == 64)
    #expect(run.messages.contains("\nCó phải là `bantin new village`?\n"))
    #expect(run.messages.contains("Lỗi (error): 2 phần không hiểu: 'vilage', 'x'\n"))
  }

  @Test func mistakesElsewhereDoNotHinder() throws {
    try tinySite(addingToLog: TinySite.mistake) { folder in
      let run = try bantin("new", "village", "Bản Mới", in: folder)
      #expect(run.code == 0)
      #expect(try bantin("check", in: folder).code == 1)
    }
  }

  @Test func ofSeveralLogsTheLastTakesTheRow() throws {
    let log = "ngày;bản;mã;trạng thái\n"
    let files = ["2024-01", "2024-06"].map { ("content/data/assessments/\($0).csv", log) }
    try tinySite(changing: Dictionary(uniqueKeysWithValues: files)) { folder in
      // Beside them stands the usual file, which comes first.
      let cells = ["ngày=1/7/2024", "bản=ban-hai", "mã=1", "kết quả=Đạt"]
      let run = try bantin(["new", "assessment"] + cells, in: folder)
      #expect(run.output == "Đã ghi dòng 5 của content/data/assessments.csv.\n")
      #expect(unlink("\(folder)/content/data/assessments.csv") == 0)
      let second = try bantin(["new", "assessment"] + cells, in: folder)
      #expect(second.output == "Đã ghi dòng 2 của content/data/assessments/2024-06.csv.\n")
      let file = "data/assessments/2024-07.csv"
      let third = try bantin(
        ["new", "assessment", "ngày=2/7/2024"] + cells.dropFirst() + ["--file", file], in: folder)
      #expect(third.output == "Đã ghi dòng 2 của content/\(file).\n")
    }
  }

  @Test func makesATableThatIsMissing() throws {
    try tinySite(changing: ["content/data/units.csv": "id,name\nto,Tổ công tác\n"]) { folder in
      let run = try bantin(
        "new", "task", "Lắp đèn", "bản=ban-mot", "mã tiêu chí=1", "chủ trì=to",
        "hạn=trước 15/7/2024", in: folder)
      #expect(run.code == 0)
      let table = try text(of: "content/data/tasks.csv", in: folder)
      #expect(table.hasPrefix("\u{FEFF}mã;bản;bộ tiêu chí;tiêu chí;việc;"))
      #expect(table.contains("\r\nban-mot-1;ban-mot;;1;Lắp đèn;;to;;;trước 15/7/2024;"))
      #expect(try bantin("build", in: folder).code == 0)
    }
  }

  @Test func addsToAnyTable() throws {
    try tinySite { folder in
      let run = try bantin(
        "new", "row", "indicators", "tiêu chí=1", "mã=1.1", "tên=Đường bản", in: folder)
      #expect(run.output == "Đã ghi dòng 3 của content/criteria/ntm/indicators.csv.\n")
      let unknown = try bantin("new", "row", "documnts", "số=1", in: folder)
      #expect(unknown.code == 64)
      #expect(unknown.messages == "không có bảng 'documnts'; có phải là 'documents'?\n")
      let outside = try bantin(
        "new", "row", "documents", "số=1", "--file", "../documents.csv", in: folder)
      #expect(outside.code == 64)
      #expect(outside.messages.hasPrefix("'../documents.csv' không phải là nơi của bảng này"))
    }
  }

  @Test func beginsANotice() throws {
    try tinySite { folder in
      let words = ["new", "notice", "Họp dân: \"nước sạch\"", "--date", "15/7/2024"]
      let run = try bantin(words + ["--text", "Họp lúc **7 giờ**."], in: folder)
      #expect(run.output == "Đã ghi content/notices/hop-dan-nuoc-sach.md.\n")
      #expect(
        try text(of: "content/notices/hop-dan-nuoc-sach.md", in: folder)
          == "---\ntitle: \"Họp dân: \\\"nước sạch\\\"\"\ndate: 2024-07-15\n---\n\n"
          + "Họp lúc **7 giờ**.\n")
      #expect(try bantin("build", in: folder).code == 0)
      let again = try bantin(words, in: folder)
      #expect(again.code == 1 && again.messages.hasPrefix("Chưa ghi gì: 'content/notices/"))
    }
  }

  @Test func beginsASetWhole() throws {
    let change = { (text: String) in text + "default_set: ntm\n" }
    try tinySite(
      changing: ["content/site.yaml": change(TinySite.files["content/site.yaml"] ?? "")]
    ) { folder in
      let words = ["new", "set", "Kiểu mẫu về du lịch", "--id", "du-lich", "--criteria", "12"]
      let run = try bantin(words, in: folder)
      #expect(run.output == "Đã ghi content/criteria/du-lich.\n")
      #expect(try bantin("build", in: folder).code == 0)
      #expect(try site(in: folder).keys.contains("bo-tieu-chi/du-lich.html"))
      let before = try readFolder(at: folder)
      #expect(try bantin(words, in: folder).code == 1)
      #expect(try readFolder(at: folder) == before)
    }
  }

  @Test(arguments: [
    ["new", "set"], ["new", "set", "Du lịch"], ["new", "set", "--criteria", "3"],
  ])
  func aSetNeedsATitleAndCriteria(_ words: [String]) throws {
    let run = try bantin(words, in: "/")
    #expect(run.code == 64 && run.messages.contains("cần tên bộ và --criteria, hoặc --copy-set"))
  }

  @Test func aSecondSetWaitsUntilTheUsualOneIsNamed() throws {
    try tinySite { folder in
      let run = try bantin("new", "set", "Du lịch", "--criteria", "3", in: folder)
      #expect(run.code == 1)
      #expect(run.messages.contains("content/site.yaml"), "\(run.messages)")
    }
  }

  @Test func namesTheFolderThatIsMissing() throws {
    try temporaryFolder { folder in
      let run = try bantin("new", "village", "Bản Một", in: folder)
      #expect(run.code == 2)
      #expect(run.messages == "không đọc được 'content': không có tệp hoặc thư mục này\n")
    }
  }

  @Test func asksForWhatARowMustHave() throws {
    try tinySite { folder in
      let run = try onTerminal("new", "village", answering: "Bản Mới\n", in: folder)
      #expect(run.code == 0)
      #expect(run.output.contains("tên (Tên bản.) "))
      #expect(
        try text(of: "content/data/villages.csv", in: folder).hasSuffix("\nban-moi,Bản Mới\n"))
      let silent = try bantin("new", "village", in: folder)
      #expect(silent.code == 64)
      #expect(
        silent.messages
          == "còn thiếu: tên; thêm \"tên=…\", xem các cột bằng `bantin schema villages`\n")
    }
  }
}

/// What the help of `new` shows is what works.
@Suite struct NewExampleTests {
  @Test(arguments: [
    ["village", "Bản Pút", "số hộ=120"],
    ["assessment", "bản=Bản Một", "mã=2.1", "kết quả=Chưa đạt", "ngày=hôm nay"],
    ["task", "Lắp đèn đường", "bản=Bản Một", "tiêu chí=2.1", "hạn=15/7/2024"],
    ["notice", "Họp dân bàn về nước sạch"],
    ["row", "documents", "mã=qd-1897", "số=1897/QĐ-UBND", "ngày=13/9/2022"],
    ["row", "reports", "bản=ban-mot", "tháng=6/2024", "ngày nhận=10/7/2024"],
    ["row", "indicators", "tiêu-chí=1", "mã=1.1", "--file", "criteria/ntm/indicators.csv"],
  ])
  func theExamplesWork(_ words: [String]) throws {
    let villages = "id,name,households\nban-mot,Bản Một,\nban-hai,Bản Hai,\n"
    try tinySite(changing: ["content/data/villages.csv": villages]) { folder in
      let run = try bantin(["new"] + words, in: folder)
      #expect(run.code == 0 && run.messages == "")
      #expect(try bantin("build", in: folder).code == 0)
    }
  }
}
