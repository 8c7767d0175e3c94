import Vietnamese

/// A count from 0 to 999,999,999, or `nil`.
func readWholeNumber(_ text: String) -> Int? {
  var text = text
  let reading = text.withUTF8 { readWholeNumber(UnsafeRawBufferPointer($0)) }
  guard case .number(let number, percent: false) = reading,
    (0..<1_000_000_000).contains(number.mantissa)
  else { return nil }
  return Int(number.mantissa)
}

func readNumber(_ text: String, mark: DecimalMark?) -> NumberReading {
  var text = text
  return text.withUTF8 { readNumber(UnsafeRawBufferPointer($0), decimalMark: mark) }
}
