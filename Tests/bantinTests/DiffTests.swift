import TestSupport
import Testing

@Suite struct DiffTests {
  private let rows = "2024-01-31,ban-a,1,Chưa đạt\n2024-03-31,ban-a,1,Đạt\n"

  private func diff(_ arguments: String...) throws -> Outcome {
    try temporaryFolder { folder in
      try writeFolder(
        [
          "content/site.yaml": "title: Xã Mẫu\n",
          "content/criteria/mau/set.yaml": "title: Bộ mẫu\n",
          "content/criteria/mau/criteria.csv": "code,name\n1,Điện\n2,Đường\n",
          "content/data/villages.csv": "id,name\nban-a,Bản A\nban-b,Bản B\n",
          "content/data/assessments.csv": "date,village,code,status\n" + rows,
        ], at: folder)
      return try bantin(["diff"] + arguments, in: folder)
    }
  }

  @Test func tellsWhatChangedBetweenTwoDates() throws {
    let run = try diff("--from", "31/1/2024", "--to", "31/3/2024")
    #expect(run.code == 0)
    #expect(
      run.output == """
        Thay đổi từ 31/01/2024 đến 31/03/2024

        Bộ mẫu, cộng các bản: 0/4 → 1/4 tiêu chí

        Bản A: 0/2 → 1/2 tiêu chí
          1 Điện: chưa đạt → đạt

        """)
  }

  @Test func saysThatNothingChanged() throws {
    let run = try diff("--from", "1/4/2024", "--to", "30/4/2024", "--lang", "en")
    #expect(run.output == "Changes from 2024-04-01 to 2024-04-30\nNothing changed.\n")
  }

  @Test func tellsAProgramToo() throws {
    let run = try diff("--from", "31/1/2024", "--to", "31/3/2024", "--format", "json")
    #expect(run.output.contains(#""before":"unmet""#))
    #expect(run.output.contains(#""criteria":"0/2 → 1/2""#))
  }

  private func village(_ files: [String: String], _ arguments: String...) throws -> Outcome {
    try temporaryFolder { folder in
      let sound = [
        "content/site.yaml": "title: Xã Mẫu\ndecimal_mark: \",\"\n",
        "content/criteria/mau/set.yaml": "title: Bộ mẫu\n",
        "content/criteria/mau/criteria.csv": "code,name\n1,Điện\n",
        "content/criteria/mau/indicators.csv":
          "criterion,code,name,requirement\n1,1.1,Đèn,>= 95 %\n1,1.2,Cột,Đạt\n",
        "content/data/villages.csv": "id,name\nban-a,Bản A\nban-b,Bản B\nban-c,Bản C\n",
      ]
      try writeFolder(sound.merging(files) { $1 }, at: folder)
      return try bantin(["diff"] + arguments, in: folder)
    }
  }

  @Test func tellsOfNumbersWithTheSameVerdictAndMarksCorrections() throws {
    let log = """
      date,village,code,status,value,numerator,denominator,recorded,note
      2024-01-31,ban-a,1.1,,"90,5",,,,
      2024-01-31,ban-a,1.2,Chưa đạt,,,,,
      2024-01-31,ban-a,1.2,Đạt,,,,2024-02-20,Đọc nhầm biên bản
      2024-02-15,ban-a,1.1,,,92,100,,

      """
    let run = try village(
      ["content/data/assessments.csv": log], "--from", "31/1/2024", "--to", "29/2/2024")
    #expect(run.messages == "")
    #expect(
      run.output == """
        Thay đổi từ 31/01/2024 đến 29/02/2024

        Bộ mẫu, cộng các bản: 0/3 → 0/3 tiêu chí; 0/6 → 1/6 chỉ tiêu

        Bản A: 0/1 → 0/1 tiêu chí; 0/2 → 1/2 chỉ tiêu
          1.1 Đèn: chưa đạt 90,5 → chưa đạt 92/100
          1.2 Cột: chưa đạt → đạt (đính chính ghi ngày 20/02/2024: Đọc nhầm biên bản)

        """)
    let json = try village(
      ["content/data/assessments.csv": log], "--from", "31/1/2024", "--to", "29/2/2024",
      "--format", "json")
    #expect(json.output.contains(#""value":"92/100","value_before":"90,5""#))
    #expect(
      json.output.contains(
        #""correction":{"reason":"Đọc nhầm biên bản","recorded":"2024-02-20"}"#))
  }

  @Test func namesVillagesThatCameAndWent() throws {
    let run = try village(
      [
        "content/data/assessments.csv": "date,village,code,status\n2024-01-31,ban-a,1,Đạt\n",
        "content/data/village_events.csv":
          "date,kind,village,into\n2024-02-10,nhập,ban-b,ban-a\n2024-02-10,chuyển,ban-c,ban-d\n",
        "content/data/villages.csv":
          "id,name\nban-a,Bản A\nban-b,Bản B\nban-c,Bản C\nban-d,Bản D\n",
      ], "--from", "31/1/2024", "--to", "29/2/2024")
    #expect(run.messages == "")
    #expect(run.output.contains("cộng các bản: 1/3 → 1/2 tiêu chí"))
    #expect(run.output.contains("\nBản mới: Bản D\nBản không còn: Bản B, Bản C\n"))
  }

  @Test func refusesDatesInTheWrongOrder() throws {
    #expect(try diff("--from", "31/3/2024", "--to", "31/1/2024").code == 64)
  }
}
