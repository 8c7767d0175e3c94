import Model
import Vietnamese

/// Finds villages as the tables name them: by id, or by a name that only one of them has.
struct VillageIndex {
  enum Answer: Equatable {
    case village(Int)
    /// Several villages have this name.
    case ambiguous([Int])
    case unknown
  }

  private var byID: [String: Int] = [:]
  private var byName: [String: [Int]] = [:]

  init(_ villages: [Village]) {
    for (number, village) in villages.enumerated() {
      byID[village.id] = number
      byName[folded(village.name), default: []].append(number)
    }
  }

  func find(_ text: String) -> Answer {
    if let number = byID[text] { return .village(number) }
    guard let numbers = byName[folded(text)] else { return .unknown }
    return numbers.count == 1 ? .village(numbers[0]) : .ambiguous(numbers)
  }

  /// The number of the village, or `nil` when there is none or more than one.
  func number(_ text: String) -> Int? {
    guard case .village(let number) = find(text) else { return nil }
    return number
  }
}
