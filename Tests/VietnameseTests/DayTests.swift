import Testing
import Vietnamese

struct DayTests {
  @Test func everyDayOfThreeCenturiesComesBack() throws {
    var expected = try #require(Day(year: 1900, month: 1, day: 1)).daysSinceEpoch
    var lost: [String] = []
    for year in Day.years {
      for month in 1...12 {
        for day in 1...31 {
          guard let made = Day(year: year, month: month, day: day) else { continue }
          if made.daysSinceEpoch != expected || made.civil != (year, month, day)
            || Day.parse(made.iso) != made || Day.parse(made.vietnamese) != made
          {
            lost.append("\(day)/\(month)/\(year)")
          }
          expected += 1
        }
      }
    }
    #expect(lost == [])
    #expect(expected == Day(year: 2199, month: 12, day: 31).map { $0.daysSinceEpoch + 1 })
  }

  @Test func countsFromTheEpoch() throws {
    #expect(Day(year: 1970, month: 1, day: 1)?.daysSinceEpoch == 0)
    #expect(Day(year: 2000, month: 3, day: 1)?.daysSinceEpoch == 11_017)
    #expect(Day(year: 1969, month: 12, day: 31)?.daysSinceEpoch == -1)
  }

  @Test(arguments: [(2024, true), (2023, false), (2000, true), (1900, false), (2100, false)])
  func knowsLeapYears(year: Int, isLeap: Bool) {
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
    #expect(Day(year: year, month: 2, day: 28) != nil)
  }

  @Test(arguments: [
    (2023, 0, 1), (2023, 13, 1), (2023, 4, 31), (2023, 1, 0), (2023, 1, 32), (1899, 12, 31),
    (2200, 1, 1), (Int.min, Int.min, Int.min), (Int.max, Int.max, Int.max), (2023, 2, Int.max),
  ])
  func refusesWhatIsNoDay(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func namesTheDayOfTheWeek() {
    #expect(Day(year: 2023, month: 12, day: 31)?.weekday == 7)
    #expect(Day(year: 2024, month: 1, day: 1)?.weekday == 1)
    #expect(Day(year: 1945, month: 9, day: 2)?.weekday == 7)
  }

  @Test(arguments: [
    "2023-12-31", "31/12/2023", "31-12-2023", "31.12.2023", " 31/12/2023\u{A0}",
    "ngày 31 tháng 12 năm 2023", "Ngày 31 tháng 12 năm 2023", "31 tháng 12 năm 2023",
    "nga\u{300}y 31 tha\u{301}ng 12 na\u{306}m 2023", "ngày 31/12/2023",
    "ngày 31-12-2023", "NGÀY 31 THÁNG 12 NĂM 2023",
  ])
  func readsTheFormsOfADate(text: String) {
    #expect(Day.parse(text) == Day(year: 2023, month: 12, day: 31))
  }

  @Test func readsTheDayBeforeTheMonth() {
    #expect(Day.parse("06/6/2022") == Day(year: 2022, month: 6, day: 6))
    #expect(Day.parse("13/9/2022") == Day(year: 2022, month: 9, day: 13))
    #expect(Day.parse("3/4/2022") == Day(year: 2022, month: 4, day: 3))
  }

  @Test(arguments: [
    "", " ", "2023", "9/13/2022", "31/4/2023", "1/1/23", "1/1-2023", "1/1/2023x", "x1/1/2023",
    "2023-12", "1/1/20233", "001/1/2023", "ngày", "ngày 31 tháng 12", "ngày 31 tháng 12 năm",
    "tháng 12 năm 31 ngày 2023", "1/1/2023 2/1/2023", "ngày ngày 1/1/2023", "-1/1/2023",
    "ngày 2023 tháng 12 năm 31",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(Day.parse(text) == nil)
  }

  @Test func addsDaysInsideTheCenturies() throws {
    let last = try #require(Day(year: 2199, month: 12, day: 31))
    #expect(last.adding(days: 1) == nil)
    #expect(last.adding(days: .max) == nil)
    #expect(last.adding(days: .min) == nil)
    #expect(last.adding(days: -1) == Day(year: 2199, month: 12, day: 30))
    #expect(Day(year: 2024, month: 2, day: 28)?.adding(days: 2)?.iso == "2024-03-01")
  }

  @Test(arguments: [Int32.min, -1, 0, .max])
  func anyCountOfDaysHasACalendarDay(days: Int32) {
    let day = Day(daysSinceEpoch: days)
    #expect(1...12 ~= day.month && 1...31 ~= day.day && 1...7 ~= day.weekday)
    #expect(day.iso.hasSuffix("-\(day.day < 10 ? "0" : "")\(day.day)"))
  }

  @Test func writesBothForms() {
    #expect(Day(year: 2022, month: 6, day: 6)?.iso == "2022-06-06")
    #expect(Day(year: 2022, month: 6, day: 6)?.vietnamese == "06/06/2022")
  }
}
