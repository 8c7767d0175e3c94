/// The text with letters and combining marks joined (Unicode NFC), as official texts often
/// are not: `a` + U+0309 → `ả`.
package func composed(_ text: String) -> String {
  var text = text
  let bytes = text.withUTF8 { composed(UnsafeRawBufferPointer($0)) }
  return bytes.map { String(decoding: $0, as: UTF8.self) } ?? text
}

/// The bytes composed, or `nil` when they hold no combining mark. What is no UTF-8 stays.
package func composed(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
  guard let firstMark = indexOfMark(in: bytes, from: 0) else { return nil }
  var composer = Composer(bytes)
  composer.run(from: firstMark)
  return composer.output
}

/// Whether a combining mark (U+0300...U+036F, lead bytes CC and CD) may be among the bytes.
///
/// Decomposed texts of other scripts pass as they are: only Latin letters matter here, and this
/// scan is three times as fast as the library's quick check for NFC.
package func needsComposing(_ bytes: UnsafeRawBufferPointer) -> Bool {
  indexOfMark(in: bytes, from: 0) != nil
}

/// Where the next lead byte of a combining mark stands.
func indexOfMark(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
  var index = start
  while index < bytes.count {
    if bytes[index] & 0xFE == 0xCC { return index }
    index += 1
  }
  return nil
}
