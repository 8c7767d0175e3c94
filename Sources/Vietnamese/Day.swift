/// A calendar day, proleptic Gregorian. 4 bytes.
package struct Day: Hashable, Comparable, Sendable {
  /// The years a date may lie in; anything else is a slip of the keyboard.
  package static let years = 1900...2199

  /// 1970-01-01 is 0.
  package var daysSinceEpoch: Int32

  /// Creates the day so many days after 1970-01-01.
  package init(daysSinceEpoch: Int32) {
    self.daysSinceEpoch = daysSinceEpoch
  }

  /// Creates a day, or `nil` when there is no such day or the year is outside `years`.
  package init?(year: Int, month: Int, day: Int) {
    guard Day.years.contains(year), 1...12 ~= month,
      day >= 1, day <= Day.lastDay(ofMonth: month, year: year)
    else { return nil }
    daysSinceEpoch = Int32(Day.daysSinceEpoch(year: year, month: month, day: day))
  }

  package var year: Int { civil.year }
  package var month: Int { civil.month }
  package var day: Int { civil.day }

  /// 1 is Monday, 7 is Sunday.
  package var weekday: Int {
    let remainder = (Int(daysSinceEpoch) + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  /// The day so many days later (earlier when negative), or `nil` outside `years`.
  package func adding(days: Int) -> Day? {
    let (sum, overflow) = Int(daysSinceEpoch).addingReportingOverflow(days)
    guard !overflow, let sum = Int32(exactly: sum) else { return nil }
    let day = Day(daysSinceEpoch: sum)
    return Day.years.contains(day.year) ? day : nil
  }

  package static func < (left: Day, right: Day) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }

  /// How many days a month from 1 to 12 has.
  static func lastDay(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

// Between the count of days and the calendar: years counted from 1 March of year 0, so that the
// leap day is a year's last ("days_from_civil" as Howard Hinnant describes it).
extension Day {
  private static let daysPerEra = 146_097  // 400 years
  private static let epochInEras = 719_468  // 0000-03-01 to 1970-01-01

  private static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * daysPerEra + dayOfEra - epochInEras
  }

  /// Year, month and day at once.
  package var civil: (year: Int, month: Int, day: Int) {
    let days = Int(daysSinceEpoch) + Day.epochInEras
    let era = (days >= 0 ? days : days - Day.daysPerEra + 1) / Day.daysPerEra
    let dayOfEra = days - era * Day.daysPerEra
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }
}
