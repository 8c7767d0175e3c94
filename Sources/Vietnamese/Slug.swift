/// The longest slug in bytes.
package let longestSlug = 80

/// A name for addresses and anchors, of `a-z`, `0-9` and single hyphens: `Bản Pút` → `ban-put`.
///
/// Empty only when the text has no Latin letter and no digit. A longer one is cut at a hyphen.
package func slug(_ text: String) -> String {
  var bytes: [UInt8] = []
  for byte in folded(text).utf8 {
    if byte.isDigit || byte.isSmallLetter {
      bytes.append(byte)
    } else if let last = bytes.last, last != UInt8(ascii: "-") {
      bytes.append(UInt8(ascii: "-"))
    }
  }
  if bytes.count > longestSlug { cutAtHyphen(&bytes) }
  if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

private func cutAtHyphen(_ bytes: inout [UInt8]) {
  let head = bytes.prefix(longestSlug + 1)
  let cut = head.lastIndex(of: UInt8(ascii: "-")) ?? longestSlug
  bytes.removeSubrange(cut...)
}
