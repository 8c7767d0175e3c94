package import Model
package import Vietnamese

/// A measured quantity, kept exact: the fraction when both parts are known and the unit is per
/// cent, so that a rounded percentage never reaches a threshold; else the value as given.
package enum Quantity: Hashable, Sendable {
  case value(ExactDecimal)
  case percent(numerator: ExactDecimal, denominator: ExactDecimal)

  package init?(_ measurement: AssessmentLog.Measurement, unit: String) {
    let hasParts = (measurement.denominator?.mantissa ?? 0) > 0
    if unit == "%", hasParts, let top = measurement.numerator, let bottom = measurement.denominator
    {
      self = .percent(numerator: top, denominator: bottom)
    } else if let value = measurement.value {
      self = .value(value)
    } else {
      return nil
    }
  }

  /// Sign of the quantity minus a number; `nil` when it cannot be computed exactly.
  package func compared(to number: ExactDecimal) -> Int? {
    switch self {
    case .value(let value): value < number ? -1 : value == number ? 0 : 1
    case .percent(let top, let bottom):
      ExactDecimal.compareFraction(numerator: top, denominator: bottom, to: number)
    }
  }

  /// Whether it lies in the bound; `nil` when it cannot be computed exactly.
  package func satisfies(_ bound: Bound) -> Bool? {
    switch bound {
    case .atLeast(let limit): return compared(to: limit).map { $0 >= 0 }
    case .moreThan(let limit): return compared(to: limit).map { $0 > 0 }
    case .atMost(let limit): return compared(to: limit).map { $0 <= 0 }
    case .lessThan(let limit): return compared(to: limit).map { $0 < 0 }
    case .exactly(let limit): return compared(to: limit).map { $0 == 0 }
    case .within(let from, let to, let closed):
      guard let low = compared(to: from), let high = compared(to: to) else { return nil }
      return low >= 0 && (closed ? high <= 0 : high < 0)
    }
  }
}
