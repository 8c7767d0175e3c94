import Glibc
import TestSupport
import Testing

/// Content that is begun from nothing.
@Suite struct InitTests {
  private let flags = [
    "init", "--commune", "xã Mẫu", "--village", "Bản Một", "--village", "Bản Hai", "--criteria",
    "16", "--date", "28/11/2026",
  ]

  @Test func theFolderBuildsAtOnce() throws {
    try temporaryFolder { folder in
      let run = try bantin(flags, in: folder)
      #expect(run.code == 0 && run.messages == "")
      #expect(
        run.output.hasPrefix(
          "Đã tạo content: 2 bản, bộ tiêu chí ntm.\nTiếp theo:\n  bantin build\n"))
      let build = try bantin("build", "--strict", in: folder)
      #expect(build.code == 0)
      #expect(build.summary.hasSuffix("0 lỗi, 0 cảnh báo."))
      let page = try text(of: "site/thon-ban/ban-mot.html", in: folder)
      #expect(page.contains("Bản Một") && page.contains("28/11/2026"))
    }
  }

  @Test func theFolderBuildsWithoutVillages() throws {
    try temporaryFolder { folder in
      let run = try bantin("init", "--commune", "xã Mẫu", "--criteria", "Giao thông", in: folder)
      #expect(run.code == 0)
      #expect(try bantin("build", "--strict", in: folder).code == 0)
    }
  }

  @Test func noExampleIsPublishedAsIfItWereReal() throws {
    try temporaryFolder { folder in
      let run = try bantin(flags, in: folder)
      #expect(run.code == 0)
      #expect(try bantin("build", in: folder).code == 0)
      for (path, bytes) in try site(in: folder) {
        let text = String(decoding: bytes, as: UTF8.self)
        for word in ["ban-mau", "Bản Mẫu", "Kế hoạch mẫu", "van-hoa", "ví dụ:"] {
          #expect(!text.contains(word), "\(path): \(word)")
        }
      }
      let page = try text(of: "content/cac-cot.html", in: folder)
      #expect(page.contains("<td>ban-mau") && page.contains("số liệu trong đó là bịa"))
    }
  }

  @Test func tablesOpenInExcel() throws {
    try temporaryFolder { folder in
      let run = try bantin(flags, in: folder)
      #expect(run.code == 0)
      #expect(
        try text(of: "content/data/villages.csv", in: folder)
          == "\u{FEFF}mã;tên;xã;mã hành chính;loại;nhóm;số hộ;dân số;danh hiệu phấn đấu;"
          + "năm phấn đấu;nguồn\r\nban-mot;Bản Một;;;;;;;;;\r\nban-hai;Bản Hai;;;;;;;;;\r\n")
      let log = try text(of: "content/data/assessments.csv", in: folder)
      #expect(log.hasPrefix("\u{FEFF}ngày;bản;bộ tiêu chí;mã;"))
      #expect(log.contains("\r\nví dụ: 31/12/2023;ban-mau;"))
    }
  }

  @Test func aFolderThatHoldsAnythingIsLeftAlone() throws {
    try tinySite { folder in
      let before = try readFolder(at: folder)
      let run = try bantin(flags, in: folder)
      #expect(run.code == 1 && run.output == "")
      #expect(run.messages.hasPrefix("Chưa tạo gì: 'content' đã có; chọn nơi khác bằng --content"))
      #expect(try readFolder(at: folder) == before)
    }
  }

  @Test func nothingIsLeftOfOneThatFails() throws {
    try temporaryFolder { folder in
      let run = try bantin(flags + ["--village", "bản một"], in: folder)
      #expect(run.code == 1)
      #expect(
        run.messages.contains(
          "content/data/villages.csv:4:1: lỗi[cell-duplicate]: 'ban-mot' đã có ở dòng khác"))
      #expect(run.messages.hasSuffix("Chưa ghi gì: nội dung mới có lỗi nêu trên.\n"))
      #expect(try readFolder(at: folder).isEmpty)
    }
  }

  @Test(arguments: [
    ([], "còn thiếu tên xã hoặc số tiêu chí; viết như: bantin init --commune \"xã …\""),
    (["--commune", "xã Mẫu"], "còn thiếu tên xã hoặc số tiêu chí"),
    (["--commune", "", "--criteria", "3"], "còn thiếu tên xã hoặc số tiêu chí"),
    (["--commune", "xã Mẫu", "--criteria", "0"], "'0': viết bộ có bao nhiêu tiêu chí, từ 1 đến"),
    (["--commune", "x", "--criteria", "1", "--set-id", "Bộ"], "không làm được mã từ 'Bộ'"),
    (["--commune", "x", "--criteria", "1", "--village", "!"], "không làm được mã từ '!'"),
  ])
  func neverAsksWhereNobodyCanAnswer(_ arguments: [String], _ message: String) throws {
    try temporaryFolder { folder in
      let run = try bantin(["init"] + arguments, in: folder)
      #expect(run.code == 64 && run.output == "")
      #expect(run.messages.contains(message), "\(run.messages)")
      #expect(try readFolder(at: folder).isEmpty)
    }
  }

  @Test func copiesASetThatAnotherCommuneHas() throws {
    try tinySite { folder in
      let words = [
        "init", "--commune", "xã Bên", "--village", "Bản Ba", "--content", "ben/content",
      ]
      let run = try bantin(words + ["--copy-set", "content/criteria/ntm"], in: folder)
      #expect(run.code == 0, "\(run.messages)")
      for name in ["set.yaml", "criteria.csv", "indicators.csv"] {
        #expect(
          try text(of: "ben/content/criteria/ntm/\(name)", in: folder)
            == TinySite.files["content/criteria/ntm/\(name)"])
      }
      #expect(try bantin("build", "--content", "ben/content", in: folder).code == 0)
      let none = try bantin(words + ["--copy-set", "content"], in: folder)
      #expect(none.code == 64)
      #expect(none.messages.hasPrefix("'content' không phải là thư mục của một bộ tiêu chí"))
      let missing = try bantin(words + ["--copy-set", "nowhere"], in: folder)
      #expect(missing.code == 2)
      let both = try bantin(
        words + ["--copy-set", "content/criteria/ntm", "--criteria", "3"], in: folder)
      #expect(both.code == 64)
    }
  }

  @Test(arguments: [".", "./", ""])
  func makesAFolderOfItsOwn(_ content: String) throws {
    try temporaryFolder { folder in
      let run = try bantin(flags + ["--content", content], in: folder)
      #expect(run.code == 64 || run.code == 2)
      #expect(try readFolder(at: folder).isEmpty)
    }
  }

  @Test func refusesPersonalData() throws {
    try temporaryFolder { folder in
      let run = try bantin(flags + ["--village", "Bản Ba 0912345678"], in: folder)
      #expect(run.code == 1 && run.messages.contains("lỗi[personal-data]"))
      #expect(try readFolder(at: folder).isEmpty)
    }
  }

  @Test func asksAtATerminal() throws {
    try temporaryFolder { folder in
      let answers = "\nxã Mẫu\nBản Một\nBản Hai\n\n\n0\n3\n"
      let run = try onTerminal("init", answering: answers, in: folder)
      #expect(run.code == 0)
      #expect(run.output.contains("Cần tên xã."))
      #expect(run.output.contains("'0': viết bộ có bao nhiêu tiêu chí"))
      let villages = try text(of: "content/data/villages.csv", in: folder)
      #expect(
        villages.contains("\r\nban-mot;Bản Một;") && villages.contains("\r\nban-hai;Bản Hai;"))
      #expect(try bantin("build", in: folder).code == 0)
    }
  }

  @Test func saysItInEnglishToo() throws {
    try temporaryFolder { folder in
      let run = try bantin(flags + ["--lang", "en", "--content", "xa/content"], in: folder)
      #expect(
        run.output.hasPrefix(
          "Made xa/content: 2 villages, criteria set ntm.\nNext:\n  bantin build --content xa/content\n"
        )
      )
      #expect(try bantin("check", "--content", "xa/content", in: folder).code == 0)
    }
  }
}
