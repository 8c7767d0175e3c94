import Model
import Testing
import Vietnamese

@Suite struct HolidaysTests {
  private func days(_ texts: String...) throws -> [Day] {
    try texts.map { try #require(Day.parse($0)) }
  }

  @Test func ownDaysCountBesideThoseOfTheCountry() throws {
    let country = Holidays(
      daysOff: try days("29/4/2024", "30/4/2024"), workDays: try days("4/5/2024"))
    let own = Holidays(daysOff: try days("2/5/2024")).over(country)
    let off = try days("29/4/2024", "30/4/2024", "2/5/2024", "5/5/2024")
    #expect(!off.contains(where: own.isWorkday))
    let work = try days("26/4/2024", "3/5/2024", "4/5/2024")
    #expect(work.allSatisfy(own.isWorkday))
  }

  @Test func ownDaysCountBeforeThoseOfTheCountry() throws {
    let country = Holidays(daysOff: try days("29/4/2024"), workDays: try days("4/5/2024"))
    let own = Holidays(daysOff: try days("4/5/2024"), workDays: try days("29/4/2024"))
      .over(country)
    let work = try days("29/4/2024")[0]
    let off = try days("4/5/2024")[0]
    #expect(own.isWorkday(work) && !own.isWorkday(off))
  }

  @Test func fiveWorkingDaysLeaveHolidaysOut() throws {
    let holidays = Holidays(daysOff: try days("30/4/2024", "1/5/2024"))
    let decided = try days("25/4/2024")[0]
    #expect(holidays.workday(5, after: decided).vietnamese == "06/05/2024")
  }

  @Test func aYearIsKnownByItsDaysOff() throws {
    let holidays = Holidays(daysOff: try days("1/1/2024"), workDays: try days("4/5/2025"))
    #expect(holidays.knows(year: 2024) && !holidays.knows(year: 2025))
  }
}
