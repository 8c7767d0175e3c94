/// The months of the example, counted from January 2024.
enum ExampleMonth {
  /// `2024-01`.
  static func name(_ month: Int) -> String {
    let number = month % 12 + 1
    return "\(year(month))-\(number < 10 ? "0" : "")\(number)"
  }

  static func lastDay(_ month: Int) -> Int {
    switch month % 12 + 1 {
    case 2: isLeap(year(month)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// A day of a month: `2024-01-15`.
  static func day(_ month: Int, _ day: Int) -> String {
    "\(name(month))-\(day < 10 ? "0" : "")\(day)"
  }

  /// The last day of a month as a date.
  static func end(_ month: Int) -> String { day(month, lastDay(month)) }

  /// The id of the month's report.
  static func document(_ month: Int) -> String { "bao-cao-\(name(month))" }

  static func year(_ month: Int) -> Int { 2024 + month / 12 }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}
