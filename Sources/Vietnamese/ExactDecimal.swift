/// An exact decimal number, mantissa × 10^−scale; never a binary fraction. 9 bytes.
///
/// Always normalised (no trailing zeros behind the decimal mark), so `==` is numeric.
/// Arithmetic whose exact result does not fit returns `nil`.
package struct ExactDecimal: Hashable, Sendable {
  /// The most digits behind the decimal mark.
  package static let largestScale = 9
  package static let zero = ExactDecimal(0)

  package let mantissa: Int64
  /// Digits behind the decimal mark, 0...9.
  package let scale: UInt8

  /// Creates mantissa × 10^−scale, or `nil` when that needs more than nine decimals.
  package init?(mantissa: Int64, scale: Int) {
    self.init(wide: Int128(mantissa), scale: scale)
  }

  /// Creates a whole number.
  package init(_ whole: Int) {
    mantissa = Int64(whole)
    scale = 0
  }

  /// Normalises; `nil` when the number does not fit.
  init?(wide: Int128, scale: Int) {
    guard scale >= 0 else { return nil }
    var (wide, scale) = (wide, wide == 0 ? 0 : scale)
    while scale > 0, Int64(exactly: wide) == nil, wide % 10 == 0 {
      wide /= 10
      scale -= 1
    }
    // The rest in 64 bits: dividing 128 bits is slow and seldom needed.
    guard var mantissa = Int64(exactly: wide) else { return nil }
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    guard scale <= ExactDecimal.largestScale else { return nil }
    self.mantissa = mantissa
    self.scale = UInt8(scale)
  }

  /// The caller knows that no zero stands at the end of the decimals.
  init(normalised mantissa: Int64, scale: UInt8) {
    self.mantissa = mantissa
    self.scale = scale
  }

  package var isWhole: Bool { scale == 0 }
  package var isNegative: Bool { mantissa < 0 }
}

extension ExactDecimal: Comparable {
  package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.scale == right.scale { return left.mantissa < right.mantissa }
    let scale = max(left.scale, right.scale)
    return left.wideMantissa(scale: scale) < right.wideMantissa(scale: scale)
  }

  /// The mantissa at a larger scale: below 2^63 × 10^9, so it always fits.
  func wideMantissa(scale larger: UInt8) -> Int128 {
    Int128(mantissa) * powerOfTen(Int(larger) - Int(scale))
  }
}

/// 10^exponent for 0...38; the callers stay inside.
func powerOfTen(_ exponent: Int) -> Int128 {
  var power: Int128 = 1
  for _ in 0..<min(max(exponent, 0), 38) { power *= 10 }
  return power
}
