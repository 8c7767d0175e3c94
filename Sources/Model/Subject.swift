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

extension Programme {
  /// The code of a criterion or an indicator; empty for a whole set.
  package func code(of subject: Subject) -> String {
    switch subject {
    case .set: ""
    case .criterion(let set, let criterion): "\(sets[set].criteria[criterion].code)"
    case .indicator(let set, let criterion, let indicator):
      "\(sets[set].criteria[criterion].indicators[indicator].reference)"
    }
  }

  /// The code of what a row of the log is about, as officers write it; `4.*` for what remains of a
  /// criterion.
  package func code(ofItem item: Int) -> String {
    switch items.items[item] {
    case .criterion(let set, let criterion): code(of: .criterion(set: set, criterion: criterion))
    case .remainder(let set, let criterion):
      "\(code(of: .criterion(set: set, criterion: criterion))).*"
    case .indicator(let set, let criterion, let indicator):
      code(of: .indicator(set: set, criterion: criterion, indicator: indicator))
    }
  }
}
