/// Reads one number out of a cell in one or two passes over its bytes, without allocating.
struct NumberReader {
  private static let point = UInt8(ascii: ".")
  private static let comma = UInt8(ascii: ",")
  private static let space = UInt8(ascii: " ")

  private let bytes: UnsafeRawBufferPointer
  private var position: Int
  private var end: Int
  private var isNegative = false
  private var isPercent = false

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    let trimmed = trimmedRange(of: bytes)
    (position, end) = (trimmed.lowerBound, trimmed.upperBound)
  }

  mutating func read(_ declared: DecimalMark?) -> NumberReading {
    dropSign()
    dropPercent()
    let decimal: UInt8
    switch declared {
    case .comma: decimal = NumberReader.comma
    case .point: decimal = NumberReader.point
    case nil:
      let marks = Marks(bytes, position..<end)
      if marks.isAmbiguous { return .ambiguous }
      decimal = marks.decimal
    }
    return digits(decimal)
  }

  private mutating func dropSign() {
    guard position < end else { return }
    switch bytes[position] {
    case UInt8(ascii: "+"): position += 1
    case UInt8(ascii: "-"):
      position += 1
      isNegative = true
    case 0xE2
    where end - position > 3 && bytes[position + 1] == 0x88 && bytes[position + 2] == 0x92:
      position += 3  // U+2212, the minus of a typesetter
      isNegative = true
    default: break
    }
  }

  private mutating func dropPercent() {
    guard position < end, bytes[end - 1] == UInt8(ascii: "%") else { return }
    isPercent = true
    end -= 1
    let rest = UnsafeRawBufferPointer(rebasing: bytes[position..<end])
    end = position + trimmedRange(of: rest).upperBound
  }

  private mutating func digits(_ decimal: UInt8) -> NumberReading {
    var number = NumberDigits()
    while position < end {
      let byte = bytes[position]
      let isTaken: Bool
      var length = 1
      if byte.isDigit {
        number.append(byte &- UInt8(ascii: "0"))
        isTaken = true
      } else if byte == decimal {
        isTaken = number.beginDecimals()
      } else if byte == NumberReader.point || byte == NumberReader.comma {
        isTaken = number.beginGroup(after: byte)
      } else {
        length = spaceLength(in: bytes, at: position, end: end)
        isTaken = length > 0 && number.beginGroup(after: NumberReader.space)
      }
      guard isTaken else { return .invalid }
      position += length
    }
    return number.reading(isNegative: isNegative, isPercent: isPercent)
  }
}

/// Which marks a number holds, to guess the decimal one.
private struct Marks {
  private var points = 0
  private var commas = 0
  private var last = UInt8(ascii: ",")
  private var digitsAfterLast = 0
  private var digitsBefore = 0
  private var beginsWithZero = false
  private var hasOther = false

  init(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
    for index in range {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: ","):
        if byte == UInt8(ascii: ".") { points += 1 } else { commas += 1 }
        (last, digitsAfterLast) = (byte, 0)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if points + commas == 0 {
          if digitsBefore == 0 { beginsWithZero = byte == UInt8(ascii: "0") }
          digitsBefore += 1
        }
        digitsAfterLast += 1
      default: hasOther = true
      }
    }
  }

  /// One point with one to three digits before and exactly three behind.
  var isAmbiguous: Bool {
    points == 1 && commas == 0 && digitsAfterLast == 3 && 1...3 ~= digitsBefore
      && !beginsWithZero && !hasOther
  }

  var decimal: UInt8 {
    switch (points, commas) {
    case (1, 0): UInt8(ascii: ".")
    case (0, 2...): UInt8(ascii: ".")
    case (1..., 1...): last
    default: UInt8(ascii: ",")
    }
  }
}
