import Testing
import Vietnamese

struct MonthTests {
  @Test func everyMonthComesBackAndFollowsTheLast() throws {
    var month = try #require(Month(year: 1900, month: 1))
    for year in Day.years {
      for number in 1...12 {
        #expect(month == Month(year: year, month: number))
        #expect(Month.parse(month.iso) == month && Month.parse(month.vietnamese) == month)
        #expect(month.next.previous == month)
        #expect(month.firstDay.day == 1 && Month(month.lastDay) == month)
        #expect(month.lastDay.adding(days: 1) == month.next.firstDay || month.next.year == 2200)
        month = month.next
      }
    }
  }

  @Test(arguments: [
    "2024-06", "6/2024", "06/2024", "6-2024", "tháng 6/2024", "Tháng 06/2024", "tháng 6 năm 2024",
  ])
  func readsTheFormsOfAMonth(text: String) {
    #expect(Month.parse(text) == Month(year: 2024, month: 6))
  }

  @Test(arguments: [
    "", "2024", "13/2024", "0/2024", "6/24", "tháng 6", "tháng", "6/2024/1", "6 2024",
  ])
  func refusesWhatIsNoMonth(text: String) {
    #expect(Month.parse(text) == nil)
  }

  @Test func writesBothForms() {
    #expect(Month(year: 2024, month: 6)?.iso == "2024-06")
    #expect(Month(year: 2024, month: 6)?.vietnamese == "6/2024")
  }

  @Test func februaryEndsOnItsLastDay() {
    #expect(Month(year: 2024, month: 2)?.lastDay.iso == "2024-02-29")
    #expect(Month(year: 2023, month: 2)?.lastDay.iso == "2023-02-28")
  }

  @Test(arguments: [Int32.min, .max])
  func survivesTheEndsOfTime(days: Int32) {
    let month = Month(Day(daysSinceEpoch: days))
    #expect(1...12 ~= month.month)
    #expect(month.previous < month && month < month.next)
    #expect(month.firstDay.daysSinceEpoch == days)
  }
}
