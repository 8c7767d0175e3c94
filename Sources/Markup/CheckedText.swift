package import Diagnostics

/// The text of a file that is known to be UTF-8 without control characters.
///
/// Every byte stands at its place in the file: one that may not pass is reported and replaced by
/// `?`, so that the rest of the file can still be checked.
package struct CheckedText: Sendable {
  package let path: String
  package let bytes: [UInt8]
  /// Where the text begins: after a byte order mark.
  package let start: Int

  /// Reports what may not stand in a text; at most fifty of a kind, since a file in a wrong
  /// encoding is wrong everywhere.
  package static func check(_ bytes: [UInt8], path: String) -> (CheckedText, [Diagnostic]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let wide = wideEncoding(bytes, path: path) {
      return (CheckedText(path: path, bytes: [], start: 0), [wide])
    }
    var scan = TextScan(bytes: bytes, path: path)
    scan.run(from: start)
    return (CheckedText(path: path, bytes: scan.bytes, start: start), scan.diagnostics)
  }

  /// UTF-16 announces itself; one message serves better than one for every other byte.
  private static func wideEncoding(_ bytes: [UInt8], path: String) -> Diagnostic? {
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    return Diagnostic(
      MarkupRules.textEncoding, at: Location(path: path, range: 0..<2), TextScan.isUTF16)
  }
}

/// One walk over the bytes of a file.
struct TextScan {
  private(set) var bytes: [UInt8]
  private(set) var diagnostics: [Diagnostic] = []
  private let path: String
  private var reported: [Rule: Int] = [:]

  init(bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  mutating func run(from start: Int) {
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      if byte >= 0x20, byte < 0x7F {
        at += 1
      } else if byte < 0x80 {
        if !isLineOrTab(byte) { refuse(at..<at + 1, MarkupRules.textControlCharacter, byte) }
        at += 1
      } else if let (scalar, length) = decodeScalar(bytes, at: at) {
        judge(scalar, at..<at + length)
        at += length
      } else {
        let end = endOfInvalid(from: at)
        refuse(at..<end, MarkupRules.textEncoding, byte)
        at = end
      }
    }
  }

  private func isLineOrTab(_ byte: UInt8) -> Bool { byte == 9 || byte == 10 || byte == 13 }

  private func endOfInvalid(from start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] >= 0x80, decodeScalar(bytes, at: end) == nil { end += 1 }
    return end
  }

  private mutating func judge(_ scalar: UInt32, _ range: Range<Int>) {
    if scalar < 0xA0 || scalar & 0xFFFE == 0xFFFE {
      refuse(range, MarkupRules.textControlCharacter, scalar)
    } else if isInvisible(scalar) {
      report(MarkupRules.textInvisibleCharacter, range, Self.invisible(scalar))
    }
  }

  /// Zero-width characters, direction marks and controls, line and paragraph separators.
  private func isInvisible(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x61C else { return false }
    return switch scalar {
    case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  private mutating func refuse(_ range: Range<Int>, _ rule: Rule, _ value: some BinaryInteger) {
    for at in range { bytes[at] = UInt8(ascii: "?") }
    report(rule, range, rule == MarkupRules.textEncoding ? Self.notUTF8 : Self.control(value))
  }

  private mutating func report(_ rule: Rule, _ range: Range<Int>, _ message: Bilingual) {
    reported[rule, default: 0] += 1
    guard reported[rule, default: 0] <= 50 else { return }
    diagnostics.append(Diagnostic(rule, at: Location(path: path, range: range), message))
  }

  // MARK: Texts

  fileprivate static let isUTF16 = Bilingual(
    vi: "tệp lưu theo UTF-16; hãy lưu lại theo UTF-8",
    en: "the file is saved as UTF-16; save it as UTF-8")

  private static let notUTF8 = Bilingual(
    vi: "chỗ này không phải UTF-8; hãy lưu lại tệp theo UTF-8",
    en: "this is not UTF-8; save the file as UTF-8")

  private static func control(_ value: some BinaryInteger) -> Bilingual {
    Bilingual(
      vi: "ký tự điều khiển \(codePoint(value)); hãy xóa nó",
      en: "control character \(codePoint(value)); delete it")
  }

  private static func invisible(_ scalar: UInt32) -> Bilingual {
    Bilingual(
      vi: "ký tự vô hình \(codePoint(scalar)); hãy xóa nó",
      en: "invisible character \(codePoint(scalar)); delete it")
  }

  private static func codePoint(_ value: some BinaryInteger) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// The scalar that starts at an offset and its length, or `nil` when the bytes are not UTF-8.
func decodeScalar(_ bytes: [UInt8], at offset: Int) -> (scalar: UInt32, length: Int)? {
  let first = bytes[offset]
  let (length, least, bits): (Int, UInt32, UInt32) =
    switch first {
    case 0..<0x80: (1, 0, UInt32(first))
    case 0xC2..<0xE0: (2, 0x80, UInt32(first & 0x1F))
    case 0xE0..<0xF0: (3, 0x800, UInt32(first & 0x0F))
    case 0xF0..<0xF5: (4, 0x10000, UInt32(first & 0x07))
    default: (0, 0, 0)
    }
  guard length > 0, offset + length <= bytes.count else { return nil }
  var scalar = bits
  for next in bytes[offset + 1..<offset + length] {
    guard next & 0xC0 == 0x80 else { return nil }
    scalar = scalar << 6 | UInt32(next & 0x3F)
  }
  guard scalar >= least, Unicode.Scalar(scalar) != nil else { return nil }
  return (scalar, length)
}
