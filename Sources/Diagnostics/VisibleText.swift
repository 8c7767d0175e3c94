/// A text from someone's content as it may be shown on a terminal, on one line.
///
/// A cell must not drive the terminal of who checks it, nor hide or reorder what is read: control
/// and format characters are spelled `<U+202E>`, a line end is `↵`, a tab is a space, and a
/// longer text ends in `…`.
func visible(_ text: String, limit: Int = 2_000) -> String {
  var result = ""
  for (index, character) in text.enumerated() {
    if index == limit { return result + "…" }
    result += character == "\t" ? " " : visible(character)
  }
  return result
}

/// One character for the quoted source line, where a tab is as wide as four spaces.
func visible(_ character: Character) -> String {
  if character == "\t" { return "    " }
  if character.isNewline { return "↵" }
  var result = ""
  for (index, scalar) in character.unicodeScalars.enumerated() {
    if index == marksShown { return result + "…" }
    if index == 0, scalar.isMark { result += "◌" }
    result += scalar.isInvisible ? scalar.spelled : String(scalar)
  }
  return result
}

/// Bytes that are one character or one ill-formed sequence, which is spelled `<0xE1>`.
func visible(_ bytes: ArraySlice<UInt8>) -> String {
  if bytes.count == 1, let byte = bytes.first, (0x20...0x7E).contains(byte) {
    return String(Unicode.Scalar(byte))
  }
  var result = ""
  var scalars = String.UnicodeScalarView()
  forEachScalar(in: bytes) { scalar, range in
    if let scalar {
      scalars.append(scalar)
    } else {
      result += bytes[range].map { "<0x\(hexadecimal(UInt32($0), digits: 2))>" }.joined()
    }
  }
  return String(scalars).map(visible).joined() + result
}

/// How many columns of a terminal a text takes, combining marks taking none.
func displayWidth(_ text: String) -> Int {
  if text.utf8.count < 2 { return text.utf8.count }
  return text.reduce(0) { width, character in
    width + (character.unicodeScalars.first.map { $0.isWide ? 2 : 1 } ?? 0)
  }
}

/// A letter with more marks than any language puts on it is there to cover its neighbours.
private let marksShown = 8

func hexadecimal(_ value: UInt32, digits: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}

extension Unicode.Scalar {
  /// Controls, bidirectional and other format characters, and separators of lines.
  var isInvisible: Bool {
    if value < 0x7F { return value < 0x20 }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: value >= 0x300
    default: false
    }
  }

  fileprivate var spelled: String { "<U+\(hexadecimal(value, digits: 4))>" }

  /// Two columns: the wide scripts of East Asia and pictures.
  fileprivate var isWide: Bool {
    value >= 0x1100
      && (properties.isEmojiPresentation || wideRanges.contains { $0.contains(value) })
  }
}

/// The blocks that Unicode's East Asian Width calls wide, rounded to whole blocks.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xAC00...0xD7A3,
  0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
]
