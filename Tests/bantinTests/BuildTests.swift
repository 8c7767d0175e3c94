import TestSupport
import Testing

@Suite struct BuildTests {
  @Test func buildsAndSaysWhatItDid() throws {
    try tinySite { folder in
      let run = try bantin("build", in: folder)
      #expect(run.code == 0)
      #expect(run.output == "")
      #expect(run.summary.hasPrefix("Đã dựng 39 trang vào site/ (83 tệp thay đổi, 0 giữ nguyên)"))
      #expect(run.summary.hasSuffix("giây; 0 lỗi, 0 cảnh báo."))
      #expect(try site(in: folder)["thon-ban/ban-mot.html"] != nil)
    }
  }

  @Test func saysItInEnglishWhenAsked() throws {
    try tinySite { folder in
      let run = try bantin("build", "--lang", "en", in: folder)
      #expect(run.summary.hasPrefix("Built 39 pages into site/ (83 files changed, 0 unchanged)"))
      #expect(run.summary.hasSuffix("seconds; 0 errors, 0 warnings."))
    }
  }

  @Test func changesNothingWhenNothingChanged() throws {
    try tinySite { folder in
      _ = try bantin("build", in: folder)
      let run = try bantin("build", in: folder)
      #expect(run.summary.contains("(0 tệp thay đổi, 83 giữ nguyên)"))
    }
  }

  @Test func countsPagesThatWentAway() throws {
    try tinySite { folder in
      _ = try bantin("build", in: folder)
      try writeFolder(
        [
          "content/data/villages.csv": "id,name\nban-mot,Bản Một\n",
          "content/data/assessments.csv":
            "date,village,set,code,status\n1/1/2024,ban-mot,ntm,1,x\n",
        ], at: folder)
      let run = try bantin("build", in: folder)
      #expect(run.summary.contains("31 bị xóa"))
      #expect(try site(in: folder)["thon-ban/ban-hai.html"] == nil)
    }
  }

  @Test func leavesTheOldSiteByteForByteAfterAMistake() throws {
    try tinySite { folder in
      _ = try bantin("build", in: folder)
      let old = try site(in: folder)
      let log = (TinySite.files["content/data/assessments.csv"] ?? "") + TinySite.mistake
      try writeFolder(["content/data/assessments.csv": log], at: folder)
      let run = try bantin("build", in: folder)
      #expect(run.code == 1)
      #expect(run.summary == "Chưa công bố: 1 lỗi, 0 cảnh báo. Trang trong site/ giữ nguyên.")
      #expect(try site(in: folder) == old)
      #expect(try readFolder(at: folder).keys.allSatisfy { !$0.contains(".bantin-") })
    }
  }

  @Test func checkingWritesNothing() throws {
    try tinySite { folder in
      let before = try readFolder(at: folder)
      let run = try bantin("check", in: folder)
      #expect(run.code == 0)
      #expect(run.summary.hasPrefix("Đã kiểm tra 39 trang trong "))
      #expect(run.summary.hasSuffix("0 lỗi, 0 cảnh báo. Không ghi gì."))
      #expect(try readFolder(at: folder) == before)
    }
  }

  @Test func publishesInSpiteOfAWarning() throws {
    try tinySite(addingToLog: TinySite.oddity) { folder in
      let run = try bantin("build", in: folder)
      #expect(run.code == 0)
      #expect(run.summary.hasSuffix("0 lỗi, 1 cảnh báo."))
      #expect(try !site(in: folder).isEmpty)
    }
  }

  @Test func takesWarningsForErrorsWhenStrict() throws {
    try tinySite(addingToLog: TinySite.oddity) { folder in
      let run = try bantin("build", "--strict", in: folder)
      #expect(run.code == 1)
      #expect(run.summary.hasPrefix("Chưa công bố: 0 lỗi, 1 cảnh báo (--strict"))
      #expect(try readFolder(at: folder).keys.allSatisfy { !$0.hasPrefix("site/") })
    }
  }

  @Test func saysNothingOfSuccessWhenQuiet() throws {
    try tinySite { folder in
      let run = try bantin("build", "--quiet", in: folder)
      #expect(run.code == 0)
      #expect(run.output + run.messages == "")
    }
  }

  @Test func tellsEachPhaseWhenVerbose() throws {
    try tinySite { folder in
      let lines = try bantin("build", "--verbose", in: folder).messages.split(separator: "\n")
      #expect(lines.count == 5)
      let names = ["Đọc nội dung", "Tính kết quả", "Dựng trang", "Công bố"]
      for (line, name) in zip(lines, names) {
        #expect(line.hasPrefix("\(name): ") && line.hasSuffix(" giây"), "\(line)")
      }
      #expect(lines.dropFirst(2).first?.contains(#/: \d+, /#) == true)
    }
  }

  @Test func stillNamesMistakesWhenQuiet() throws {
    try tinySite(addingToLog: TinySite.mistake) { folder in
      let run = try bantin("build", "-q", in: folder)
      #expect(run.code == 1)
      #expect(run.messages.contains("[status-unknown-word]"))
      #expect(!run.messages.contains("Chưa công bố"))
    }
  }

  @Test func readsTheThemeBesideTheContent() throws {
    try tinySite(changing: ["theme/style.css": "body { color: teal }\n"]) { folder in
      _ = try bantin("build", in: folder)
      #expect(try site(in: folder)["style.css"] == Array("body { color: teal }\n".utf8))
    }
  }

  @Test func readsAThemeFromElsewhere() throws {
    try tinySite(changing: ["looks/style.css": "body { color: teal }\n"]) { folder in
      _ = try bantin("build", "--theme", "looks", in: folder)
      #expect(try site(in: folder)["style.css"] == Array("body { color: teal }\n".utf8))
    }
  }
}
