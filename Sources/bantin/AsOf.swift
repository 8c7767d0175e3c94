import ArgumentParser
import Vietnamese

/// The date a site speaks of, as it is written on the command line.
enum AsOf {
  case date(Day)
  case today

  init(option text: String) throws {
    if text.lowercased() == "today" {
      self = .today
    } else if let day = Day.parse(text) {
      self = .date(day)
    } else {
      throw ValidationError(
        "viết ngày như 31/12/2023 hoặc 2023-12-31, hoặc today (a date, or today)")
    }
  }

  var day: Day {
    switch self {
    case .date(let day): day
    case .today: Clock.today
    }
  }
}
