import FoundationEssentials
import TestSupport
import Testing

/// How mistakes are printed, and where.
@Suite struct FormatTests {
  @Test func showsTheLineAndTheCellToThePerson() throws {
    try tinySite(addingToLog: TinySite.mistake) { folder in
      let run = try bantin("check", in: folder)
      #expect(run.output == "")
      #expect(
        run.messages.hasPrefix("content/data/assessments.csv:5:27: lỗi[status-unknown-word]: "))
      #expect(run.messages.contains("\n  5 | 30/6/2024,ban-hai,ntm,2.1,Dạt,\n    |"))
      #expect(run.messages.contains(" ^^^\n  ô E5 (cột \"status\")\n"))
      #expect(!run.messages.contains("\u{1B}"))
    }
  }

  @Test func printsTheSamePlaceInEnglish() throws {
    try tinySite(addingToLog: TinySite.mistake) { folder in
      let run = try bantin("check", "--lang", "en", in: folder)
      #expect(
        run.messages.hasPrefix("content/data/assessments.csv:5:27: error[status-unknown-word]: "))
      #expect(run.summary.hasPrefix("To be corrected before publishing: 1 error, 0 warnings."))
    }
  }

  @Test(arguments: ["./content/", "content"])
  func printsPathsThatCanBeOpened(content: String) throws {
    try tinySite(addingToLog: TinySite.mistake) { folder in
      let run = try bantin("check", "--content", content, in: folder)
      #expect(run.messages.hasPrefix("content/data/assessments.csv:5:27: "))
      let absolute = try bantin("check", "--content", "\(folder)/content", in: "/")
      #expect(absolute.messages.hasPrefix("\(folder)/content/data/assessments.csv:5:27: "))
      let inside = try bantin("check", "--content", ".", in: "\(folder)/content")
      #expect(inside.messages.hasPrefix("data/assessments.csv:5:27: "))
    }
  }

  @Test func pointsIntoTheThemeWhereverItIs() throws {
    try tinySite(changing: ["looks/home.mustache": "<p>{{titel}}</p>\n"]) { folder in
      let run = try bantin("check", "--theme", "looks", in: folder)
      #expect(run.code == 1)
      #expect(run.messages.hasPrefix("looks/home.mustache:1:"))
      #expect(run.messages.contains("  1 | <p>{{titel}}</p>\n"))
    }
  }

  @Test func quotesATableThatExcelSavedAsUnicodeText() throws {
    let log = "date\tvillage\tset\tcode\tstatus\n1/1/2024\tban-mot\tntm\t1\tDạt\n"
    let bytes: [UInt8] = ("\u{FEFF}" + log).utf16.flatMap { unit -> [UInt8] in
      [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    try tinySite { folder in
      try writeFolder(["content/data/assessments.csv": bytes], at: folder)
      let run = try bantin("check", in: folder)
      #expect(run.messages.contains("assessments.csv:2:"))
      #expect(run.messages.contains("  2 | 1/1/2024    ban-mot    ntm    1    Dạt\n"))
    }
  }

  @Test func foldsRepeatsUnlessAllAreWanted() throws {
    try tinySite(addingToLog: String(repeating: TinySite.mistake, count: 8)) { folder in
      let folded = try bantin("check", in: folder)
      #expect(folded.messages.contains("và 3 lỗi cùng loại nữa"))
      let all = try bantin("check", "--all", in: folder)
      #expect(all.messages.split(separator: "\n").count { $0.contains("status-unknown-word") } == 8)
    }
  }

  @Test func writesJSONThatAProgramCanRead() throws {
    try tinySite(addingToLog: TinySite.mistake) { folder in
      let run = try bantin("check", "--format", "json", in: folder)
      #expect(run.code == 1)
      let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
      let mistake = try #require(report.diagnostics.first)
      #expect(report.diagnostics.count == 1)
      #expect(mistake.id == "status-unknown-word")
      #expect(mistake.path == "content/data/assessments.csv")
      #expect(mistake.line == 5)
      #expect(report.summary.errors == 1)
      #expect(run.messages.hasPrefix("Cần sửa trước khi công bố: 1 lỗi"))
    }
  }

  @Test func writesJSONWhenThereIsNothingToSay() throws {
    try tinySite { folder in
      let run = try bantin("check", "--format", "json", "--quiet", in: folder)
      let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
      #expect(report.diagnostics.isEmpty)
      #expect(run.messages == "")
    }
  }

  @Test func writesAnnotationsForGitHub() throws {
    try tinySite(addingToLog: TinySite.mistake) { folder in
      let run = try bantin("check", "--format", "github", in: folder)
      #expect(
        run.output.hasPrefix(
          "::error file=content/data/assessments.csv,line=5,endLine=5,col=27,endColumn=29,"
            + "title=status-unknown-word::"))
      #expect(run.output.split(separator: "\n").allSatisfy { $0.hasPrefix("::") })
    }
  }

  @Test(arguments: ["", TinySite.mistake])
  func writesJSONAsItsSchemaSays(row: String) throws {
    let documents = try readFolder(at: #filePath.replacing(/Tests\/.*/, with: "docs/ci"))
    let schema = try JSONSchema(
      String(decoding: documents["check.schema.json"] ?? [], as: UTF8.self))
    try tinySite(addingToLog: row) { folder in
      let check = try bantin("check", "--format", "json", in: folder)
      #expect(try schema.faults(in: check.output) == [])
      let failure = try bantin(
        "check", "--content", "nowhere", "--format", "json", in: folder)
      #expect(failure.code == 2)
      #expect(try schema.faults(in: failure.output) == [])
      #expect(try schema.faults(in: #"{"version":1}"#) != [])
    }
  }

  @Test func writesSARIFWhateverHappens() throws {
    try tinySite(addingToLog: TinySite.mistake) { folder in
      let check = try bantin("check", "--format", "sarif", in: folder)
      #expect(check.code == 1)
      #expect(check.output.contains(#""uri":"content/data/assessments.csv""#))
      #expect(
        check.output.contains(#"{"endColumn":30,"endLine":5,"startColumn":27,"startLine":5}"#))
      let failure = try bantin(
        "check", "--content", "nowhere", "--format", "sarif", in: folder)
      #expect(failure.code == 2)
      #expect(failure.output.contains(#""executionSuccessful":false"#))
    }
  }

  @Test func addsASummaryToWhatTheFileHolds() throws {
    try tinySite(addingToLog: TinySite.mistake) { folder in
      try writeFolder(["summary.md": "before\n"], at: folder)
      let run = try bantin("check", "--summary", "summary.md", in: folder)
      #expect(run.code == 1)
      let text = try text(of: "summary.md", in: folder)
      #expect(text.hasPrefix("before\n### Bantin: 1 lỗi\n"))
      #expect(text.contains("content/data/assessments.csv&#58;5&#58;27"))
      let refused = try bantin("check", "--summary", "no/summary.md", in: folder)
      #expect(refused.code == 2)
      #expect(refused.messages.contains("không ghi thêm được vào 'no/summary.md'"))
    }
  }

  @Test func checksStrictly() throws {
    try tinySite(addingToLog: TinySite.oddity) { folder in
      #expect(try bantin("check", in: folder).code == 0)
      let run = try bantin("check", "--strict", in: folder)
      #expect(run.code == 1)
      #expect(run.summary.contains("--strict coi cảnh báo là lỗi"))
    }
  }

  private struct Report: Decodable {
    var diagnostics: [Mistake]
    var summary: Summary

    struct Mistake: Decodable {
      var id: String
      var path: String
      var line: Int
    }

    struct Summary: Decodable {
      var errors: Int
      var warnings: Int
    }
  }
}
