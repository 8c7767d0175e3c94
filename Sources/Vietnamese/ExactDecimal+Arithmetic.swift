/// Which way a number is rounded.
package enum Rounding: Sendable {
  /// To the next smaller number (towards −∞).
  case down
  /// To the next larger number (towards +∞).
  case up
  /// To the nearest number, a half away from zero.
  case nearest
}

extension ExactDecimal {
  /// The exact sum, or `nil` when it does not fit.
  package func adding(_ other: ExactDecimal) -> ExactDecimal? {
    let common = max(scale, other.scale)
    return ExactDecimal(
      wide: wideMantissa(scale: common) + other.wideMantissa(scale: common), scale: Int(common))
  }

  /// The exact difference, or `nil` when it does not fit.
  package func subtracting(_ other: ExactDecimal) -> ExactDecimal? {
    let common = max(scale, other.scale)
    return ExactDecimal(
      wide: wideMantissa(scale: common) - other.wideMantissa(scale: common), scale: Int(common))
  }

  /// The exact product, or `nil` when it does not fit or needs more than nine decimals.
  package func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    ExactDecimal(
      wide: Int128(mantissa) * Int128(other.mantissa), scale: Int(scale) + Int(other.scale))
  }

  /// The sign of numerator / denominator × 100 − percent, exactly: −1, 0 or 1.
  /// `nil` when the denominator is zero or the sum leaves 128 bits.
  package static func compareFraction(
    numerator: ExactDecimal, denominator: ExactDecimal, to percent: ExactDecimal
  ) -> Int? {
    guard denominator.mantissa != 0 else { return nil }
    // numerator × 100 against percent × denominator, both brought to whole numbers.
    let left = Int(denominator.scale) + Int(percent.scale) + 2
    let right = Int(numerator.scale)
    let shared = min(left, right)
    let product = Int128(percent.mantissa) * Int128(denominator.mantissa)
    guard let part = scaled(Int128(numerator.mantissa), by: left - shared),
      let whole = scaled(product, by: right - shared)
    else { return nil }
    let sign = part < whole ? -1 : part > whole ? 1 : 0
    return denominator.mantissa < 0 ? -sign : sign
  }

  /// numerator / denominator × 100 with 0...4 decimals, `nil` on a zero denominator or overflow.
  ///
  /// Rounded down unless told otherwise: 94,96 % must not read 95 % beside "at least 95 %".
  /// Beside "at most" round up for the same reason.
  package static func percent(
    numerator: ExactDecimal, denominator: ExactDecimal, decimals: Int, rule: Rounding = .down
  ) -> ExactDecimal? {
    guard denominator.mantissa != 0, 0...4 ~= decimals,
      let part = scaled(
        Int128(numerator.mantissa), by: Int(denominator.scale) + 2 + decimals),
      let whole = scaled(Int128(denominator.mantissa), by: Int(numerator.scale))
    else { return nil }
    return ExactDecimal(wide: quotient(part, whole, rule), scale: decimals)
  }

  /// This number with at most so many decimals (at least 0).
  package func rounded(decimals: Int, rule: Rounding) -> ExactDecimal {
    guard decimals < Int(scale) else { return self }
    let kept = max(decimals, 0)
    let whole = quotient(Int128(mantissa), powerOfTen(Int(scale) - kept), rule)
    return ExactDecimal(wide: whole, scale: kept) ?? self  // always fits: it has fewer digits
  }
}

private func scaled(_ number: Int128, by exponent: Int) -> Int128? {
  let (product, overflow) = number.multipliedReportingOverflow(by: powerOfTen(exponent))
  return overflow ? nil : product
}

/// The rounded quotient; the divisor is not zero and neither is near the ends of 128 bits.
private func quotient(_ number: Int128, _ divisor: Int128, _ rule: Rounding) -> Int128 {
  let (whole, rest) = number.quotientAndRemainder(dividingBy: divisor)
  guard rest != 0 else { return whole }
  let isNegative = (rest < 0) != (divisor < 0)
  switch rule {
  case .down: return isNegative ? whole - 1 : whole
  case .up: return isNegative ? whole : whole + 1
  case .nearest:
    let isHalf = rest.magnitude >= divisor.magnitude - rest.magnitude
    return isHalf ? (isNegative ? whole - 1 : whole + 1) : whole
  }
}
