import Diagnostics
import Model
import Vietnamese

/// Reads `15/7/2024`, or `trước 15/7/2024` when that day itself is too late.
func readDeadline(_ text: String) -> Deadline? {
  let words = text.split(separator: " ", maxSplits: 1).map(String.init)
  if let day = Day.parse(text) { return Deadline(day: day, isBefore: false) }
  guard words.count == 2, ["truoc", "before"].contains(folded(words[0])) else { return nil }
  let rest = words[1].trimmingSpaces()
  let day = folded(rest).hasPrefix("ngay ") ? String(rest.dropFirst(4)).trimmingSpaces() : rest
  return Day.parse(day).map { Deadline(day: $0, isBefore: true) }
}

extension TableReader {
  mutating func deadline(_ row: Int, _ column: String) -> Deadline? {
    let text = text(row, column)
    if text.isEmpty { return nil }
    if let deadline = readDeadline(text) { return deadline }
    report(.deadlineForm(text, at: location(row, column)))
    return nil
  }

  /// Reads `10/7/2024: trước 30/8/2024; 1/9/2024: 15/10/2024`, in the order of the decisions.
  mutating func moves(_ row: Int, _ column: String) -> [Work.Move] {
    let moves = list(row, column, ";").compactMap { text -> Work.Move? in
      let parts = text.split(separator: ":", maxSplits: 1).map { String($0).trimmingSpaces() }
      if parts.count == 2, let decided = Day.parse(parts[0]), let due = readDeadline(parts[1]) {
        if due.lastDay < decided { report(.deadlineMoveEarly(text, at: location(row, column))) }
        return Work.Move(decided: decided, due: due)
      }
      report(.deadlineMoveForm(text, at: location(row, column)))
      return nil
    }
    return moves.enumerated().sorted {
      ($0.element.decided, $0.offset) < ($1.element.decided, $1.offset)
    }.map(\.element)
  }
}

extension Diagnostic {
  static func deadlineForm(_ text: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.dateForm, at: location,
      Bilingual(vi: "'\(text)' không phải là thời hạn", en: "'\(text)' is not a deadline"),
      help: Bilingual(
        vi: "viết như 15/7/2024 hoặc trước 15/7/2024",
        en: "write it as 15/7/2024 or trước 15/7/2024"))
  }

  static func deadlineMoveForm(_ text: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.dateForm, at: location,
      Bilingual(
        vi: "'\(text)' không phải là một lần dời hạn", en: "'\(text)' does not move a deadline"),
      help: Bilingual(
        vi: "viết ngày quyết định, dấu hai chấm, hạn mới: 10/7/2024: trước 30/8/2024",
        en: "write the day, a colon and the new deadline: 10/7/2024: trước 30/8/2024"))
  }

  static func deadlineMoveEarly(_ text: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.dateForm, at: location,
      Bilingual(
        vi: "'\(text)': hạn mới trước ngày quyết định dời",
        en: "'\(text)': the new deadline is before the day on which it was decided"))
  }

  static func monthForm(_ text: String, at location: Location) -> Self {
    Diagnostic(
      InputRules.dateForm, at: location,
      Bilingual(vi: "'\(text)' không phải là tháng", en: "'\(text)' is not a month"),
      help: Bilingual(vi: "viết như 6/2024", en: "write it as 2024-06"))
  }
}
