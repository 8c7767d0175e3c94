import TestSupport
import Testing

/// Whether paper is still current.
@Suite struct VerifyTests {
  /// The content code that a sheet shows.
  private func code(on path: String, in folder: String) throws -> String {
    let page = try text(of: "site/in/\(path)", in: folder)
    let code = try #require(page.firstMatch(of: #/content-code">([0-9a-f ]{14})</#))
    return String(code.1)
  }

  @Test func aSheetIsCurrentUntilWhatItSaysChanges() throws {
    try tinySite { folder in
      let built = try bantin("build", in: folder)
      #expect(built.code == 0)
      let code = try code(on: "thon-ban-ban-mot.html", in: folder)
      let other = try self.code(on: "thon-ban-ban-hai.html", in: folder)
      let run = try bantin("verify", code, in: folder)
      #expect(run.code == 0)
      #expect(
        run.output
          == "Còn đúng: Kết quả thực hiện các tiêu chí: Bản Một (in/thon-ban-ban-mot.html), "
          + "số liệu đến ngày 30/06/2024.\n")
      try change("content/data/assessments.csv", in: folder) {
        $0.replacing("\"98,5\"", with: "\"97,5\"")
      }
      let rebuilt = try bantin("build", in: folder)
      #expect(rebuilt.code == 0)
      let stale = try bantin("verify", code, in: folder)
      #expect(stale.code == 1)
      #expect(stale.output.hasPrefix("Không còn đúng: không tờ nào của trang"))
      #expect(try bantin("verify", other, in: folder).code == 0)
    }
  }

  @Test func saysWhereAnOldSheetHangs() throws {
    try tinySite { folder in
      let built = try bantin("build", in: folder)
      #expect(built.code == 0)
      let code = try code(on: "thon-ban-ban-mot.html", in: folder)
      try writeFolder(
        [
          "content/data/postings.csv":
            "page,form,place,from,hash\nin/thon-ban-ban-mot,niêm yết,Nhà văn hóa,1/6/2024,\(code)\n"
        ], at: folder)
      let current = try bantin("build", in: folder)
      #expect(current.messages.contains("0 cảnh báo"))
      try change("content/data/assessments.csv", in: folder) {
        $0.replacing("\"98,5\"", with: "\"97,5\"")
      }
      let rebuilt = try bantin("build", in: folder)
      #expect(rebuilt.messages.contains("cảnh báo[posting-changed]"))
      let now = try self.code(on: "thon-ban-ban-mot.html", in: folder)
      let run = try bantin("verify", code, in: folder)
      #expect(run.code == 1)
      #expect(
        run.output.hasPrefix(
          "Không còn đúng: tờ in/thon-ban-ban-mot niêm yết từ ngày 01/06/2024 (Nhà văn hóa) đã cũ;")
      )
      #expect(run.output.contains(now))
      #expect(try text(of: "site/niem-yet.html", in: folder).contains("in lại tờ có mã \(now)"))
    }
  }

  @Test func laterDaysAloneLeaveASheetCurrent() throws {
    try tinySite { folder in
      let built = try bantin("build", in: folder)
      #expect(built.code == 0)
      let code = try code(on: "thon-ban-ban-mot.html", in: folder)
      #expect(try bantin("build", "--as-of", "2024-07-09", in: folder).code == 0)
      let later = try self.code(on: "thon-ban-ban-mot.html", in: folder)
      #expect(later == code)
    }
  }

  @Test func takesTheCodeInAnyGroupingAndCase() throws {
    try tinySite { folder in
      let built = try bantin("build", in: folder)
      #expect(built.code == 0)
      let code = try code(on: "thon-ban-ban-mot.html", in: folder)
      let parts = code.split(separator: " ").map(String.init)
      let grouped = try bantin(["verify"] + parts, in: folder)
      #expect(grouped.code == 0)
      let joined = parts.joined(separator: "-").uppercased()
      #expect(try bantin("verify", joined, in: folder).code == 0)
    }
  }

  @Test func namesTheNearestCodeAfterASlip() throws {
    try tinySite { folder in
      let built = try bantin("build", in: folder)
      #expect(built.code == 0)
      let code = try code(on: "thon-ban-ban-mot.html", in: folder)
      let slip = (code.hasPrefix("0") ? "1" : "0") + code.dropFirst()
      let run = try bantin("verify", slip, "--lang", "en", in: folder)
      #expect(run.code == 1 && run.output.contains("The nearest code is \(code)"))
    }
  }

  @Test func refusesWhatIsNoCode() throws {
    try tinySite { folder in
      for code in ["3f2a", "xyzx yzxy zxyz"] {
        let run = try bantin("verify", code, in: folder)
        #expect(run.code == 64)
      }
    }
  }

  @Test func saysWhereItLookedWhenThereIsNoList() throws {
    try tinySite { folder in
      let run = try bantin("verify", "3f2a 91bc 07de", in: folder)
      #expect(run.code == 2 && run.messages.contains("không có site/in/to-in.json"))
      _ = try bantin("build", in: folder)
      try change("site/in/to-in.json", in: folder) { _ in "{" }
      let broken = try bantin("verify", "3f2a 91bc 07de", in: folder)
      #expect(broken.code == 2 && broken.messages.contains("không đọc được site/in/to-in.json"))
    }
  }
}
