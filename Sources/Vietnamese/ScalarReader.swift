/// Reads UTF-8 scalar by scalar; a byte that is no UTF-8 reads as U+FFFD.
struct ScalarReader {
  static let replacement: UInt32 = 0xFFFD

  private let bytes: UnsafeRawBufferPointer
  private(set) var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  @inline(__always)
  mutating func next() -> UInt32? {
    guard position < bytes.count else { return nil }
    let lead = bytes[position]
    if lead < 0x80 {
      position += 1
      return UInt32(lead)
    }
    return multibyte(lead)
  }

  private mutating func multibyte(_ lead: UInt8) -> UInt32 {
    let (length, smallest, leadBits): (Int, UInt32, UInt8) =
      switch lead {
      case 0xC2...0xDF: (2, 0x80, 0x1F)
      case 0xE0...0xEF: (3, 0x800, 0x0F)
      case 0xF0...0xF4: (4, 0x10000, 0x07)
      default: (0, 0, 0)
      }
    guard length > 0, bytes.count - position >= length else { return reject() }
    var scalar = UInt32(lead & leadBits)
    for offset in 1..<length {
      let byte = bytes[position + offset]
      guard byte & 0xC0 == 0x80 else { return reject() }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    guard scalar >= smallest, Unicode.Scalar(scalar) != nil else { return reject() }
    position += length
    return scalar
  }

  private mutating func reject() -> UInt32 {
    position += 1
    return ScalarReader.replacement
  }
}
