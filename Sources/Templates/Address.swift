/// Whether an address that stands in an attribute, already escaped, leads nowhere harmful: it is
/// relative, or its scheme is one of a few, in whatever spelling browsers accept.
///
/// A character reference before the path could hide a scheme, so it is refused as well.
func isSafeAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
  var scheme: [UInt8] = []
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
    case UInt8(ascii: "&"): return false
    case UInt8(ascii: ":"): return isSafeScheme(scheme)
    case 0...0x20: continue
    default: scheme.append(byte)
    }
  }
  return true
}

private func isSafeScheme(_ scheme: [UInt8]) -> Bool {
  let name = String(decoding: scheme, as: UTF8.self).lowercased()
  return ["http", "https", "mailto", "tel"].contains(name)
}
