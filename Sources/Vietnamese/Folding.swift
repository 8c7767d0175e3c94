/// The text as it is compared and searched: small letters without tones and marks (`đ` → `d`,
/// `ơ` → `o`), one space between words.
///
/// So `hoà` and `hòa`, `Chưa đạt` and `CHUA  DAT` are equal. Hyphens, dashes, underscores and
/// every kind of space part words; soft hyphens and zero-width characters vanish. A text of
/// dashes only folds to `-`, so that it differs from a blank.
package func folded(_ text: String) -> String {
  var text = text
  return text.withUTF8 { utf8 in
    var buffer: [UInt8] = []
    buffer.reserveCapacity(utf8.count)
    appendFolded(UnsafeRawBufferPointer(utf8), to: &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }
}

/// Appends the folded form of UTF-8 bytes; what is no UTF-8 becomes U+FFFD.
package func appendFolded(_ bytes: UnsafeRawBufferPointer, to buffer: inout [UInt8]) {
  let table = Letter.table
  let start = buffer.count
  var reader = ScalarReader(bytes)
  var isSpacePending = false
  var sawDash = false
  while let scalar = reader.next() {
    switch FoldedScalar(scalar, table) {
    case .nothing: continue
    case .space: isSpacePending = true
    case .dash: (isSpacePending, sawDash) = (true, true)
    case .byte(let byte):
      if isSpacePending, buffer.count > start { buffer.append(0x20) }
      isSpacePending = false
      buffer.append(byte)
    case .other:
      if isSpacePending, buffer.count > start { buffer.append(0x20) }
      isSpacePending = false
      appendLowercase(scalar, to: &buffer)
    }
  }
  if sawDash, buffer.count == start { buffer.append(UInt8(ascii: "-")) }
}

private enum FoldedScalar {
  case nothing
  case space
  case dash
  case byte(UInt8)
  case other

  @inline(__always)
  init(_ scalar: UInt32, _ table: [Letter]) {
    if let index = Letter.index(of: scalar), table[index].plain != 0 {
      self = .byte(table[index].plain)
    } else if scalar < 0x80 {
      self = FoldedScalar(ascii: UInt8(truncatingIfNeeded: scalar))
    } else {
      self = FoldedScalar(rare: scalar)
    }
  }

  private init(ascii byte: UInt8) {
    switch byte {
    case 0...0x20, 0x7F: self = .space
    case UInt8(ascii: "-"), UInt8(ascii: "_"): self = .dash
    default: self = .byte(byte)
    }
  }

  private init(rare scalar: UInt32) {
    switch scalar {
    case 0x300...0x36F, 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: self = .nothing
    case 0x80...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      self = .space
    case 0x2010...0x2015, 0x2212: self = .dash
    default: self = .other
    }
  }
}

private func appendLowercase(_ value: UInt32, to buffer: inout [UInt8]) {
  guard let scalar = Unicode.Scalar(value) else { return }
  buffer.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
}
