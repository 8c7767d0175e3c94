/// The mark before the decimals.
package enum DecimalMark: Sendable {
  /// `1.234,5`, as in Vietnam.
  case comma
  /// `1,234.5`
  case point
}

/// What a cell holds where a number is expected.
package enum NumberReading: Equatable, Sendable {
  case number(ExactDecimal, percent: Bool)
  /// `1.234`: a thousand and more, or one and a fraction; only the column or the site can say.
  case ambiguous
  case invalid
  /// A number with more digits than an `ExactDecimal` holds.
  case tooLarge
}

/// Reads `1.234,5`, `98,61 %`, `1 234` or `-3`.
///
/// With a declared mark the other one and spaces group thousands, strictly in threes. Without
/// one, the last of two different marks, a lone comma, and a lone point that cannot group
/// (`0.234`, `12.5`, `1.2345`) are decimal; `1.234` is ambiguous; `1.234.567` is grouped.
package func readNumber(
  _ bytes: UnsafeRawBufferPointer, decimalMark: DecimalMark?
) -> NumberReading {
  var reader = NumberReader(bytes)
  return reader.read(decimalMark)
}

/// Reads a count, where points and spaces group thousands: `1.234` is 1234, `12,0` is 12.
package func readWholeNumber(_ bytes: UnsafeRawBufferPointer) -> NumberReading {
  let reading = readNumber(bytes, decimalMark: .comma)
  guard case .number(let number, let isPercent) = reading else { return reading }
  return number.isWhole && !isPercent ? reading : .invalid
}
