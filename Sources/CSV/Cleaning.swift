internal import Vietnamese

/// What turns the bytes of a field into the value its writer meant.
///
/// Doubled quotes become one, no-break spaces become spaces, soft hyphens and invisible control
/// characters go, Ð and ð become Đ and đ, and separate tone marks join their letters (NFC).
enum Cleaning {
  /// Whether cleaning would change anything but doubled quotes.
  static func isNeeded(in text: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      if range.upperBound - at >= 8, EightBytes.controlOrHigh(in: text.eightBytes(at: at)) == 0 {
        at += 8
        continue
      }
      let size = UTF8Sequence.claimedLength(text[at])
      let end = min(at + size, range.upperBound)
      if size == 1, text[at] >= Byte.space, text[at] < 0x80 {
        at = end
        continue
      }
      if change(text, at..<end) != .none { return true }
      at = end
    }
    return false
  }

  /// The value of a field that needs cleaning, trimmed. What stays is copied in whole runs.
  static func value(of bytes: UnsafeRawBufferPointer) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var hasMarks = false
    var run = 0
    var at = 0
    while at < bytes.count {
      let end = min(at + UTF8Sequence.claimedLength(bytes[at]), bytes.count)
      let isDoubledQuote =
        bytes[at] == Byte.quote && end < bytes.count && bytes[end] == Byte.quote
      let change = change(bytes, at..<end)
      hasMarks = hasMarks || change == .compose
      if let replacement = change.replacement {
        result.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[run..<at]))
        result.append(contentsOf: replacement)
        run = end
      } else if isDoubledQuote {
        result.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[run..<end]))
        run = end + 1
      }
      at = isDoubledQuote ? end + 1 : end
    }
    result.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[run...]))
    if hasMarks { result = result.withUnsafeBytes { composed($0) } ?? result }
    return trimmed(result)
  }

  private enum Change {
    case none
    case space
    case drop
    case capitalD
    case smallD
    case compose

    /// The bytes in place of a character; `nil` when it stays.
    var replacement: [UInt8]? {
      switch self {
      case .none, .compose: nil
      case .space: [Byte.space]
      case .drop: []
      case .capitalD: [0xC4, 0x90]
      case .smallD: [0xC4, 0x91]
      }
    }
  }

  @inline(__always)
  private static func change(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Change {
    let lead = bytes[range.lowerBound]
    if lead >= Byte.space, lead < 0x80 { return .none }
    return changeOfRare(bytes, range)
  }

  private static func changeOfRare(
    _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>
  ) -> Change {
    guard range.count == 2 || range.count == 3 else {
      return range.count == 1 && InvisibleCharacter.isControl(bytes[range.lowerBound])
        ? .drop : .none
    }
    let lead = bytes[range.lowerBound]
    let second = bytes[range.lowerBound + 1]
    if range.count == 2 { return changeOfTwo(lead, second) }
    let third = bytes[range.lowerBound + 2]
    switch (lead, second, third) {
    case (0xE2, 0x80, 0x87), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF):
      return .space
    default: return InvisibleCharacter.isInvisible(lead, second, third) ? .drop : .none
    }
  }

  private static func changeOfTwo(_ lead: UInt8, _ second: UInt8) -> Change {
    switch (lead, second) {
    case (0xC2, 0xA0): .space
    case (0xC2, 0xAD), (0xC2, 0x80...0x9F), (0xD8, 0x9C): .drop
    case (0xC3, 0x90): .capitalD
    case (0xC3, 0xB0): .smallD
    case (0xCC, _), (0xCD, 0x80...0xAF): .compose
    default: .none
    }
  }

  private static func trimmed(_ value: [UInt8]) -> [UInt8] {
    let range = value.withUnsafeBytes { $0.trimmed(0..<$0.count) }
    return range.count == value.count ? value : Array(value[range])
  }
}
