/// Whether an address that stands in an attribute, already escaped, leads nowhere harmful: it is
/// relative, or its scheme is one of a few, in whatever spelling browsers accept.
///
/// A character reference before the path could hide a scheme, so it is refused as well.
func isSafeAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
  for index in bytes.indices {
    switch bytes[index] {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
    case UInt8(ascii: "&"): return false
    case UInt8(ascii: ":"): return isSafeScheme(bytes[..<index])
    default: continue
    }
  }
  return true
}

/// Browsers drop blanks and control characters before and inside a scheme.
private func isSafeScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
  let name = String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
  return ["http", "https", "mailto", "tel"].contains(name)
}
