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

        Bản A, Bộ mẫu: 0/2 → 1/2
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

  @Test func refusesDatesInTheWrongOrder() throws {
    #expect(try diff("--from", "31/3/2024", "--to", "31/1/2024").code == 64)
  }
}
