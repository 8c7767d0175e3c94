/// Reads the parts of a date written in digits, without allocating.
struct DateReader {
  /// No date in words is longer than this many bytes.
  static let longest = 96

  private let bytes: UnsafeRawBufferPointer
  private var position: Int
  private let end: Int

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    let trimmed = trimmedRange(of: bytes)
    (position, end) = (trimmed.lowerBound, trimmed.upperBound)
  }

  /// The whole text as a day: three numbers with the same mark between them.
  mutating func day() -> Day? {
    guard let first = number(), let mark = mark(), let second = number(), self.mark() == mark,
      let third = number(), position == end
    else { return nil }
    if first.digits == 4, third.digits <= 2 {
      return Day(year: first.value, month: second.value, day: third.value)
    }
    guard first.digits <= 2, second.digits <= 2, third.digits == 4 else { return nil }
    return Day(year: third.value, month: second.value, day: first.value)
  }

  /// The whole text as a month: a year and a month, the year being the one of four digits.
  mutating func month() -> Month? {
    guard let first = number(), mark() != nil, let second = number(), position == end
    else { return nil }
    if first.digits == 4, second.digits <= 2 {
      return Month(year: first.value, month: second.value)
    }
    guard first.digits <= 2, second.digits == 4 else { return nil }
    return Month(year: second.value, month: first.value)
  }

  /// Up to four digits.
  private mutating func number() -> (value: Int, digits: Int)? {
    var value = 0
    let start = position
    while position < end, bytes[position].isDigit {
      guard position - start < 4 else { return nil }
      value = value * 10 + Int(bytes[position] - UInt8(ascii: "0"))
      position += 1
    }
    return position == start ? nil : (value, position - start)
  }

  private mutating func mark() -> UInt8? {
    guard position < end else { return nil }
    let byte = bytes[position]
    guard byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    else { return nil }
    position += 1
    return byte
  }
}
