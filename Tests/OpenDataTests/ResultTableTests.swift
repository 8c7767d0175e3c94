import TestSupport
import Testing

@testable import OpenData

@Suite struct ResultTableTests {
  private let log = [
    "data/assessments.csv": """
    date,village,code,status
    10/4/2024,ban-a,1.10,Chưa đạt
    10/4/2024,ban-a,2,Đạt
    20/5/2024,ban-a,1.10,Đạt
    5/6/2024,ban-b,2,Đạt

    """
  ]

  @Test func tellsTheStateOfToday() throws {
    let lines = try published(log).lines("du-lieu/results-mau.csv")
    #expect(
      lines == [
        "as_of,village,name,criteria_met,criteria_total,indicators_met,indicators_total,1,1.10,2",
        "2024-06-30,ban-a,Bản A,2,2,1,1,Đạt,Đạt,Đạt",
        "2024-06-30,ban-b,Bản B,1,2,0,1,Chưa rõ,Chưa rõ,Đạt",
      ])
  }

  @Test func keepsTheStateOfEachMonthsEnd() throws {
    let site = try published(log)
    #expect(
      try site.lines("du-lieu/results-mau-2024-04.csv").dropFirst()
        == [
          "2024-04-30,ban-a,Bản A,1,2,0,1,Chưa đạt,Chưa đạt,Đạt",
          "2024-04-30,ban-b,Bản B,0,2,0,1,Chưa rõ,Chưa rõ,Chưa rõ",
        ])
    #expect(
      try site.lines("du-lieu/results-mau-2024-05.csv")[1]
        == "2024-05-31,ban-a,Bản A,2,2,1,1,Đạt,Đạt,Đạt")
    #expect(site.files["du-lieu/results-mau-2024-06.csv"] == nil)
  }
}
