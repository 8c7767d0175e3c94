/// What work is about: a whole set, one criterion or one indicator of it.
package enum Subject: Hashable, Sendable {
  case set(Int)
  case criterion(set: Int, criterion: Int)
  case indicator(set: Int, criterion: Int, indicator: Int)

  package var set: Int {
    switch self {
    case .set(let set), .criterion(let set, _), .indicator(let set, _, _): set
    }
  }

  /// `nil` for a whole set.
  package var criterion: Int? {
    switch self {
    case .set: nil
    case .criterion(_, let criterion), .indicator(_, let criterion, _): criterion
    }
  }
}
