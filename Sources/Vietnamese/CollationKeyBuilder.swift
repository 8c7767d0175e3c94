/// Writes the levels of a collation key one behind the other, each ended by a zero.
struct CollationKeyBuilder {
  /// Opens of the first level, lowest first. Letters are `firstLetter` and upwards.
  private enum Weight {
    static let space: UInt8 = 2
    static let punctuation: UInt8 = 3
    static let number: UInt8 = 4
    static let firstLetter: UInt8 = 5
    static let otherScript: UInt8 = 0xFE
    /// Ends a word among the tones.
    static let wordEnd: UInt8 = 1
    static let firstTone: UInt8 = 2
  }

  /// The alphabet with the letters that only foreign words use, for `weights`.
  private static let alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"

  /// First-level weight by plain letter and mark: `(plain - "a") * 8 + mark`.
  private static let weights: [UInt8] = {
    var weights = [UInt8](repeating: 0, count: 26 * 8)
    for (position, scalar) in alphabet.unicodeScalars.enumerated() {
      guard let index = Letter.index(of: scalar.value) else { continue }
      weights[slot(Letter.table[index])] = Weight.firstLetter + UInt8(position)
    }
    return weights
  }()

  private var primary: [UInt8] = []
  private var tones: [UInt8] = []
  private var cases: [UInt8] = []
  private var isInWord = false
  /// Where the digits of the number being read begin in `primary`.
  private var numberStart: Int?

  mutating func key(of bytes: UnsafeRawBufferPointer) -> [UInt8] {
    primary.reserveCapacity(bytes.count * 3)
    let letters = Letter.table
    let weights = CollationKeyBuilder.weights
    var reader = ScalarReader(bytes)
    while let scalar = reader.next() {
      if let index = Letter.index(of: scalar), letters[index].plain != 0 {
        append(letters[index], weights)
      } else if scalar < 0x80, UInt8(truncatingIfNeeded: scalar).isDigit {
        append(digit: UInt8(truncatingIfNeeded: scalar))
      } else {
        append(other: scalar)
      }
    }
    return joined(text: bytes)
  }

  private static func slot(_ letter: Letter) -> Int {
    Int(letter.plain &- UInt8(ascii: "a")) * 8 + Int(letter.mark.rawValue)
  }

  @inline(__always)
  private mutating func append(_ letter: Letter, _ weights: [UInt8]) {
    numberStart = nil
    isInWord = true
    primary.append(weights[CollationKeyBuilder.slot(letter)])
    if letter.tone != 0 { tones.append(Weight.firstTone + letter.tone) }
    cases.append(letter.isCapital ? 2 : 1)
  }

  /// A number is its count of digits and then the digits, without leading zeros.
  private mutating func append(digit: UInt8) {
    endWord()
    if let start = numberStart, primary[start - 1] < 250 {
      if primary[start - 1] == 1, primary[start] == UInt8(ascii: "0") {
        primary[start] = digit
      } else {
        primary[start - 1] += 1
        primary.append(digit)
      }
    } else {
      primary.append(contentsOf: [Weight.number, 1, digit])
      numberStart = primary.count - 1
    }
  }

  private mutating func append(other scalar: UInt32) {
    if 0x300...0x36F ~= scalar {  // a combining mark that joined with no letter
      return tones.append(Weight.firstTone + 7)
    }
    numberStart = nil
    endWord()
    switch scalar {
    case 0...0x20, 0x7F...0xA0, 0x2000...0x200A, 0x202F, 0x3000:
      // No other weight ends in this byte, so it is a space that stands there already.
      if let last = primary.last, last != Weight.space { primary.append(Weight.space) }
    case 0x21..<0x7F:
      primary.append(Weight.punctuation)
      primary.append(UInt8(truncatingIfNeeded: scalar))
    default:
      primary.append(Weight.otherScript)
      let text = Unicode.Scalar(scalar).map(String.init) ?? ""
      primary.append(contentsOf: text.utf8)
    }
  }

  private mutating func endWord() {
    if isInWord { tones.append(Weight.wordEnd) }
    isInWord = false
  }

  private mutating func joined(text: UnsafeRawBufferPointer) -> [UInt8] {
    if primary.last == Weight.space { primary.removeLast() }
    while tones.last == Weight.wordEnd { tones.removeLast() }
    while cases.last == 1 { cases.removeLast() }
    primary.append(0)
    primary.append(contentsOf: tones)
    primary.append(0)
    primary.append(contentsOf: cases)
    primary.append(0)
    primary.append(contentsOf: text)
    return primary
  }
}
