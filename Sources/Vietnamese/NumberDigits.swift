/// The digits of a number as they come, with the rules for groups and decimals.
struct NumberDigits {
  private var magnitude: UInt64 = 0
  private var isTooLarge = false
  /// Digits since the last mark.
  private var digits = 0
  private var beginsWithZero = false
  private var groupMark: UInt8?
  private var isInDecimals = false
  /// Decimals already in `magnitude`, and zeros behind them that may yet turn out to be the end.
  private var scale = 0
  private var heldZeros = 0

  mutating func append(_ digit: UInt8) {
    if digits == 0, groupMark == nil { beginsWithZero = digit == 0 && !isInDecimals }
    digits += 1
    guard isInDecimals else { return push(digit) }
    guard digit != 0 else {
      heldZeros += 1
      return
    }
    guard scale + heldZeros < ExactDecimal.largestScale else {
      isTooLarge = true
      return
    }
    scale += heldZeros + 1
    for _ in 0..<heldZeros { push(0) }
    heldZeros = 0
    push(digit)
  }

  private mutating func push(_ digit: UInt8) {
    if magnitude < 1_000_000_000_000_000_000 {
      magnitude = magnitude &* 10 &+ UInt64(digit)
      return
    }
    let (tens, overflow) = magnitude.multipliedReportingOverflow(by: 10)
    let (sum, carry) = tens.addingReportingOverflow(UInt64(digit))
    magnitude = sum
    if overflow || carry { isTooLarge = true }
  }

  /// `false` when no decimals may begin here.
  mutating func beginDecimals() -> Bool {
    guard !isInDecimals, isGroupComplete else { return false }
    isInDecimals = true
    digits = 0
    return true
  }

  /// `false` when no group of thousands may begin here.
  mutating func beginGroup(after mark: UInt8) -> Bool {
    guard !isInDecimals, isGroupComplete else { return false }
    if let groupMark {
      guard groupMark == mark else { return false }
    } else {
      guard digits <= 3, !beginsWithZero else { return false }
    }
    groupMark = mark
    digits = 0
    return true
  }

  private var isGroupComplete: Bool { groupMark == nil ? digits > 0 : digits == 3 }

  func reading(isNegative: Bool, isPercent: Bool) -> NumberReading {
    guard isInDecimals ? digits > 0 : isGroupComplete else { return .invalid }
    guard !isTooLarge, let number = number(isNegative: isNegative) else { return .tooLarge }
    return .number(number, percent: isPercent)
  }

  /// Zeros at the end never reached `magnitude`, so most numbers are normalised already.
  private func number(isNegative: Bool) -> ExactDecimal? {
    guard let mantissa = Int64(exactly: magnitude) else {
      return ExactDecimal(wide: isNegative ? -Int128(magnitude) : Int128(magnitude), scale: scale)
    }
    return ExactDecimal(normalised: isNegative ? -mantissa : mantissa, scale: UInt8(scale))
  }
}
