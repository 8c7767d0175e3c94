package import Vietnamese

/// What one cell of the open data holds.
package enum DataValue: Hashable, Sendable {
  case none
  /// Words as people wrote them.
  case text(String)
  /// Ids, codes and words of a list, which no author writes as they like.
  case word(String)
  case whole(Int)
  case number(ExactDecimal)
  case day(Day)
  case month(Month)
}

extension DataValue {
  static func text(_ text: String?) -> DataValue {
    text.map { $0.isEmpty ? .none : .text($0) } ?? .none
  }
  static func word(_ word: String?) -> DataValue {
    word.map { $0.isEmpty ? .none : .word($0) } ?? .none
  }
  static func whole(_ number: Int?) -> DataValue { number.map { .whole($0) } ?? .none }
  static func number(_ number: ExactDecimal?) -> DataValue { number.map { .number($0) } ?? .none }
  static func day(_ day: Day?) -> DataValue { day.map { .day($0) } ?? .none }
}
