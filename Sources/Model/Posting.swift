package import Diagnostics
package import Vietnamese

/// That something was made public: posted, read aloud, told at a meeting or sent.
package struct Posting: Sendable {
  package enum Form: CaseIterable, Sendable {
    case paper, loudspeaker, meeting, web, chat

    /// How many consecutive days it stays public at the least (Law 10/2022/QH15, art. 11-14); `nil`
    /// where the law says nothing of it.
    package var leastDays: Int? {
      switch self {
      case .paper: 30
      case .loudspeaker: 3
      case .meeting, .web, .chat: nil
      }
    }
  }

  /// The page's or sheet's address in the site without `.html`; empty for what has none.
  package var page: String
  /// What it is called; empty where the page says it.
  package var title: String
  package var form: Form
  package var place: String
  /// The day on which what it says came to be, from which the law's working days count.
  package var decided: Day?
  package var from: Day
  /// The last day on which it was public; `nil` while it is.
  package var to: Day?
  package var by: String
  /// The content code of the sheet that was posted: twelve hexadecimal digits; empty when unknown.
  package var code: String
  /// Id of the document; empty when none.
  package var document: String
  package var note: String
  package var source: String
  package var location: Location

  package init(form: Form, from: Day, location: Location) {
    page = ""
    title = ""
    self.form = form
    place = ""
    self.from = from
    by = ""
    code = ""
    document = ""
    note = ""
    source = ""
    self.location = location
  }
}

/// Which days are no working days, beside Saturdays and Sundays.
package struct Holidays: Hashable, Sendable {
  /// Days on which nobody works.
  package var daysOff: [Day]
  /// Days of a weekend or holiday on which people work to make up for others.
  package var workDays: [Day]

  package init(daysOff: [Day] = [], workDays: [Day] = []) {
    self.daysOff = daysOff
    self.workDays = workDays
  }

  /// With those of a whole country, which count where these do not say otherwise.
  package func over(_ others: Holidays) -> Holidays {
    Holidays(
      daysOff: daysOff + others.daysOff.filter { !workDays.contains($0) },
      workDays: workDays + others.workDays.filter { !daysOff.contains($0) })
  }

  /// Whether any of its days tells of a year.
  package func knows(year: Int) -> Bool { daysOff.contains { $0.year == year } }

  /// Whether people work on a day: on Mondays to Fridays that are no days off, and on days that make
  /// up for one.
  package func isWorkday(_ day: Day) -> Bool {
    workDays.contains(day) || day.weekday < 6 && !daysOff.contains(day)
  }

  /// The last of so many working days after a day.
  package func workday(_ count: Int, after day: Day) -> Day {
    var day = day
    var left = count
    // Nobody is off for a year.
    for _ in 0..<366 where left > 0 {
      day = Day(daysSinceEpoch: day.daysSinceEpoch &+ 1)
      if isWorkday(day) { left -= 1 }
    }
    return day
  }
}
