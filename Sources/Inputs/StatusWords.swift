package import Model
import Vietnamese

/// The status column as officers write it.
package enum StatusWords {
  private static let words: [(String, Status)] = [
    ("Đạt", .met), ("Chưa đạt", .unmet), ("Không đạt", .unmet), ("Cơ bản đạt", .mostlyMet),
    ("Không áp dụng", .notApplicable), ("x", .met), ("✓", .met), ("–", .unknown),
    ("-", .unknown), ("—", .unknown), ("Chưa rõ", .unknown), ("Chưa đánh giá", .unknown),
    ("met", .met), ("unmet", .unmet), ("n/a", .notApplicable),
  ]

  static let accepted = words.map(\.0)

  /// How tables usually write it.
  package static func written(_ value: Status) -> String { words.first { $0.1 == value }?.0 ?? "" }

  /// The usual way to write a status that differs from it in nothing but case, marks and spaces;
  /// `nil` where there is none or the text is it.
  static func spelled(_ text: String) -> String? {
    let wanted = folded(text)
    guard wanted.count > 1, let word = words.first(where: { folded($0.0) == wanted })?.0 else {
      return nil
    }
    return word == text ? nil : word
  }

  /// Case, spaces and a full stop do not count, marks do: "Dạt" is a slip, not a status. Blank says
  /// nothing.
  static func read(_ text: String) -> Status? {
    if text.isEmpty { return .unstated }
    let wanted = plainWord(text)
    return words.first { $0.0.lowercased() == wanted }?.1
  }
}

/// The stage column.
package enum StageWords {
  private static let words: [(String, Stage)] = [
    ("bản", .village), ("tự đánh giá", .village), ("village", .village), ("self", .village),
    ("xã", .commune), ("commune", .commune), ("huyện", .district), ("district", .district),
  ]

  static let accepted = words.map(\.0)

  /// How tables usually write it.
  package static func written(_ value: Stage) -> String { words.first { $0.1 == value }?.0 ?? "" }

  /// Case, spaces and a full stop do not count, marks do. Blank says nothing.
  static func read(_ text: String) -> Stage? {
    if text.isEmpty { return .unstated }
    let wanted = plainWord(text)
    return words.first { $0.0 == wanted }?.1
  }
}

/// In lower case, one space between words and no full stop: `CHƯA  ĐẠT.` is `chưa đạt`.
private func plainWord(_ text: String) -> String {
  let word = text.lowercased().split(separator: " ").joined(separator: " ")
  return word.hasSuffix(".") ? String(word.dropLast()).trimmingSpaces() : word
}
