import TestSupport
import Testing

/// `bantin check --fix`
@Suite struct FixTests {
  private let log = "30/6/2024,ban-hai,ntm,2.1,Dat,\n"

  @Test func correctsWhatChangesNoMeaningAndTellsIt() throws {
    try tinySite(
      changing: ["content/data/villages.csv": "id,name\nban-mot,Ba\u{309}n Một\nban-hai,Bản Hai\n"],
      addingToLog: log
    ) { folder in
      let before = try readFolder(at: folder)
      let trial = try bantin("check", "--fix", "--dry-run", in: folder)
      #expect(trial.code == 1)
      #expect(try readFolder(at: folder) == before)
      #expect(trial.output.contains("  - E5: Dat\n  + E5: Đạt  (cách viết)\n"))
      #expect(
        trial.output.contains("  - B2: Ba<U+309>n Một\n  + B2: Bản Một  (ghép dấu vào chữ)\n"))
      #expect(trial.output.hasSuffix("Bỏ --dry-run để sửa 2 ô trong 4 bảng.\n"))
      let run = try bantin("check", "--fix", in: folder)
      #expect(run.code == 0)
      #expect(run.output.hasSuffix("Đã sửa 2 ô trong 4 bảng.\n"))
      #expect(
        try text(of: "content/data/villages.csv", in: folder)
          == "\u{FEFF}id,name\nban-mot,Bản Một\nban-hai,Bản Hai\n")
      let again = try bantin("check", "--fix", in: folder)
      #expect(again.code == 0 && again.output == "Không có gì Bantin tự sửa được.\n")
    }
  }

  @Test func leavesATableThatIsOpen() throws {
    try tinySite(changing: ["content/data/.~lock.assessments.csv#": ""], addingToLog: log) {
      folder in
      let before = try text(of: "content/data/assessments.csv", in: folder)
      let run = try bantin("check", "--fix", in: folder)
      #expect(run.code == 1)
      #expect(run.output.contains("  ! chưa ghi: bảng đang mở trong LibreOffice\n"))
      #expect(try text(of: "content/data/assessments.csv", in: folder) == before)
    }
  }

  @Test func tellsProgramsNothingInTheirAnswer() throws {
    try tinySite(addingToLog: log) { folder in
      let run = try bantin("check", "--fix", "--format", "json", in: folder)
      #expect(run.code == 0 && run.output.hasPrefix("{"))
    }
  }

  @Test func aTrialGoesWithAFix() throws {
    let run = try bantin("check", "--dry-run", in: "/")
    #expect(run.code == 64 && run.messages.contains("--dry-run đi cùng --fix"))
  }
}
