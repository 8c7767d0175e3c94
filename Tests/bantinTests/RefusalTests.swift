import Glibc
import TestSupport
import Testing

/// What the machine or the command line refuses: exit codes 2 and 64.
@Suite struct RefusalTests {
  @Test func namesAContentFolderThatIsMissing() throws {
    try temporaryFolder { folder in
      let run = try bantin("build", "--content", "noi-dung", in: folder)
      #expect(run.code == 2)
      #expect(run.output == "")
      #expect(run.messages == "lỗi: không đọc được 'noi-dung': không có tệp hoặc thư mục này\n")
    }
  }

  @Test func namesItInEnglishToo() throws {
    try temporaryFolder { folder in
      let run = try bantin("check", "--content", "nowhere", "--lang", "en", in: folder)
      #expect(run.code == 2)
      #expect(run.messages == "error: cannot read 'nowhere': no such file or folder\n")
    }
  }

  @Test func tellsAProgramOfItToo() throws {
    try temporaryFolder { folder in
      let json = try bantin("check", "--format", "json", in: folder)
      #expect(json.code == 2)
      #expect(json.output.hasPrefix(#"{"failure":{"en":"cannot read 'content'"#))
      let github = try bantin("check", "--format", "github", in: folder)
      #expect(github.output.hasPrefix("::error title=Bantin::không đọc được 'content'"))
    }
  }

  @Test func neverLetsAPathDriveTheTerminal() throws {
    try temporaryFolder { folder in
      let run = try bantin("check", "--content", "a\u{1B}[2Jb", in: folder)
      #expect(run.code == 2)
      #expect(!run.messages.contains("\u{1B}"))
    }
  }

  @Test func namesAThemeFolderThatIsMissing() throws {
    try tinySite { folder in
      let run = try bantin("check", "--theme", "giao-dien", in: folder)
      #expect(run.code == 2)
      #expect(run.messages.contains("'giao-dien'"))
    }
  }

  @Test func namesAnOutputThatCannotBeMade() throws {
    try tinySite(changing: ["paper": ""]) { folder in
      let run = try bantin("build", "--output", "paper/site", in: folder)
      #expect(run.code == 2)
      #expect(run.messages.contains("paper"))
      #expect(run.messages.hasPrefix("lỗi: "))
    }
  }

  @Test func namesAnOutputThatCannotBeWritten() throws {
    // The superuser may write everywhere, so there is nothing to see.
    guard geteuid() != 0 else { return }
    try tinySite { folder in
      #expect(mkdir("\(folder)/closed", 0o500) == 0)
      let run = try bantin("build", "--output", "closed/site", in: folder)
      #expect(run.code == 2)
      #expect(run.messages.contains("không có quyền"))
    }
  }

  @Test func refusesAFolderThatItDidNotMake() throws {
    try tinySite(changing: ["site/anh-cuoi.txt": "của tôi"]) { folder in
      let run = try bantin("build", in: folder)
      #expect(run.code == 2)
      #expect(run.messages.contains("/site' "))
      #expect(try site(in: folder) == ["anh-cuoi.txt": Array("của tôi".utf8)])
    }
  }

  @Test(arguments: ["content", "content/site", ".", "theme"])
  func refusesToPublishIntoWhatItReads(output: String) throws {
    try tinySite(changing: ["theme/style.css": ""]) { folder in
      let before = try readFolder(at: folder)
      let run = try bantin("build", "--output", output, in: folder)
      #expect(run.code == 2)
      #expect(try readFolder(at: folder) == before)
    }
  }

  @Test(arguments: [
    ["build", "--conten", "x"], ["build", "--as-of", "31/2/2024"], ["build", "--jobs", "0"],
    ["build", "--lang", "fr"], ["check", "--format", "xml"], ["build", "--output", ""],
    ["build", "--content", ""], ["build", "--base-url", "chiengkhoi.example"], ["bild"],
    ["check", "extra"],
  ])
  func refusesACommandLineItDoesNotKnow(arguments: [String]) throws {
    try tinySite { folder in
      let before = try readFolder(at: folder)
      let run = try bantin(arguments, in: folder)
      #expect(run.code == 64)
      #expect(run.output == "")
      #expect(run.messages.hasPrefix("Lệnh viết chưa đúng; "))
      #expect(try readFolder(at: folder) == before)
    }
  }

  @Test func refusesACommandLineInVietnamese() throws {
    try temporaryFolder { folder in
      let typo = try bantin("biuld", in: folder)
      #expect(typo.code == 64)
      #expect(typo.messages.contains("không hiểu 'biuld'"))
      #expect(typo.messages.contains("Có phải là `bantin build`?"))
      let option = try bantin("build", "--nope", in: folder)
      #expect(option.messages.contains("không có tùy chọn '--nope'"))
      let value = try bantin("build", "--format", "xml", in: folder)
      #expect(value.messages.contains("giá trị 'xml' không dùng được cho '--format"))
      #expect(try bantin("build", "--jobs", in: folder).messages.contains("thiếu giá trị"))
    }
  }
}
