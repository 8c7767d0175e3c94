import TestSupport
import Testing

/// Printing through an installed browser.
@Suite struct PrintTests {
  private let place = ["PATH": "/usr/bin:/bin"]

  private func built<Result>(_ body: (String) throws -> Result) throws -> Result {
    try tinySite { folder in
      let run = try bantin("build", in: folder)
      try #require(run.code == 0)
      return try body(folder)
    }
  }

  @Test func saysWhatCanBePrinted() throws {
    try built { folder in
      let run = try bantin("print", in: folder)
      #expect(run.code == 0)
      #expect(run.output.contains("     2  --kind village  (ban-hai: "))
      #expect(run.output.contains("     1  --kind book  (so: "))
    }
  }

  @Test func printsWhatIsCalledSoInOneRun() throws {
    try built { folder in
      let run = try bantin(["print", "ban-mot", "2024-06"], in: folder, environment: place)
      #expect(run.code == 0, "\(run.messages)")
      #expect(run.output.hasPrefix("Đã in 4 tệp PDF vào pdf/ bằng Chromium "))
      let files = try readFolder(at: "\(folder)/pdf")
      #expect(
        files.keys.sorted() == [
          "ap-phich-ban-mot.pdf", "phat-thanh-ban-mot.pdf", "thang-2024-06.pdf",
          "thon-ban-ban-mot.pdf",
        ])
      #expect(files.values.allSatisfy { $0.starts(with: "%PDF-".utf8) })
    }
  }

  @Test func scalesALayoutToAnotherPaper() throws {
    try built { folder in
      let run = try bantin(
        ["print", "--kind", "poster", "--paper", "a4"], in: folder, environment: place)
      #expect(run.code == 0, "\(run.messages)")
      let facts = try bantinTests.run(
        "/usr/bin/pdfinfo", ["pdf/ap-phich-ban-mot.pdf"], in: folder)
      #expect(facts.output.contains("(A4)") && facts.output.contains("Pages:           1"))
    }
  }

  @Test func namesWhatIsMeantAfterASlip() throws {
    try built { folder in
      let run = try bantin(["print", "ban-mott"], in: folder, environment: place)
      #expect(run.code == 1)
      #expect(run.messages.contains("không có tờ nào gọi là 'ban-mott'; có phải 'ban-mot'?"))
      let kind = try bantin(["print", "--kind", "vilage"], in: folder, environment: place)
      #expect(kind.code == 64)
    }
  }

  @Test func saysWhatToInstallWhereThereIsNoEngine() throws {
    try built { folder in
      let run = try bantin(["print", "so"], in: folder, environment: ["PATH": folder])
      #expect(run.code == 2)
      #expect(
        run.messages.contains("máy này không có chương trình nào để in PDF (đã tìm chromium,"))
      let named = try bantin(
        ["print", "so", "--engine", "khong-co"], in: folder, environment: place)
      #expect(named.code == 2 && named.messages.contains("không có chương trình 'khong-co'"))
    }
  }

  /// A program in the place of the browser.
  private func fake(_ script: String, in folder: String) throws -> [String: String] {
    try writeFolder(["bin/chromium": "#!/bin/sh\n\(script)\n"], at: folder)
    _ = try run("/bin/chmod", ["755", "bin/chromium"], in: folder)
    return ["PATH": "\(folder)/bin"]
  }

  @Test func anEngineThatEndsIsNamedAndWritesNothing() throws {
    try built { folder in
      let place = try fake("exit 3", in: folder)
      let run = try bantin(["print", "so"], in: folder, environment: place)
      #expect(run.code == 2 && run.messages.contains("bin/chromium dừng giữa chừng"))
      let names = try readFolder(at: folder).keys
      #expect(!names.contains { $0.hasPrefix("pdf/") })
    }
  }

  @Test func whereThereIsNoBrowserWeasyPrintPrintsAPageARun() throws {
    try built { folder in
      try writeFolder(["bin/weasyprint": "#!/bin/sh\n/bin/cp \"$3\" \"$4\"\n"], at: folder)
      _ = try run("/bin/chmod", ["755", "bin/weasyprint"], in: folder)
      let place = ["PATH": "\(folder)/bin"]
      let printed = try bantin(["print", "ban-mot"], in: folder, environment: place)
      #expect(printed.code == 0 && printed.output.contains("3 tệp PDF vào pdf/ bằng WeasyPrint"))
      let page = try text(of: "pdf/thon-ban-ban-mot.pdf", in: folder)
      #expect(page.contains("Bản Một"))
      let scaled = try bantin(
        ["print", "ban-mot", "--paper", "a4"], in: folder, environment: place)
      #expect(scaled.code == 2 && scaled.messages.contains("bỏ --paper"))
    }
  }

  @Test func anEngineIsEndedWithTheProgram() throws {
    try built { folder in
      let place = try fake("echo $$ > \(folder)/id\nexec /bin/sleep 60", in: folder)
      let process = try Process(["print", "so"], in: folder, environment: place)
      var id = ""
      for _ in 0..<200 where id.isEmpty {
        _ = try run("/bin/sleep", ["0.05"], in: folder)
        id = (try? text(of: "id", in: folder).filter(\.isNumber)) ?? ""
      }
      process.send(2)
      #expect(try process.wait() >> 8 & 0xFF == 130)
      let found = try run("/bin/sh", ["-c", "kill -0 \(id) 2>&1"], in: folder)
      #expect(found.code != 0)
    }
  }

  @Test func aListThatLeadsOutOfTheSiteIsRefused() throws {
    try built { folder in
      try writeFolder(["ngoai.html": "<title>x</title>"], at: folder)
      try change("site/in/to-in.json", in: folder) {
        $0.replacing("\"in/so.html\"", with: "\"../ngoai.html\"")
      }
      let run = try bantin(["print", "so"], in: folder, environment: place)
      #expect(run.code == 2 && run.messages.contains("không có site/../ngoai.html"))
    }
  }

  @Test func aSheetThatIsGoneIsNamed() throws {
    try built { folder in
      _ = try run("/bin/rm", ["site/in/so.html"], in: folder)
      let run = try bantin(["print", "so"], in: folder, environment: place)
      #expect(run.code == 2 && run.messages.contains("không có site/in/so.html"))
    }
  }
}
