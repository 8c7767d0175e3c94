/// Where a link may lead, told as a browser would tell it.
enum LinkTarget: Hashable {
  /// A path in the site, or a place in the same page.
  case relative
  /// `http` or `https`.
  case web
  /// `mailto` or `tel`.
  case contact
  /// Everything else.
  case unsafe

  /// Judges a target after entities and escapes are resolved. A browser strips blanks before it
  /// and line ends and tabs within it; here any control character makes it unsafe.
  init(_ target: String) {
    let bytes = Array(target.utf8).drop { $0 <= UInt8(ascii: " ") }
    if bytes.contains(where: { $0 < UInt8(ascii: " ") || $0 == 0x7F }) {
      self = .unsafe
    } else if Self.namesHost(bytes) {
      self = .unsafe
    } else if let scheme = Self.scheme(bytes) {
      self = Self.kind(of: scheme)
    } else {
      self = .relative
    }
  }

  /// `//host` and what browsers read as that.
  private static func namesHost(_ bytes: ArraySlice<UInt8>) -> Bool {
    let isSlash = { (byte: UInt8) in byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }
    return bytes.first == UInt8(ascii: "\\")
      || bytes.count > 1 && bytes.prefix(2).allSatisfy(isSlash)
  }

  /// What stands before a colon in the first segment of a path, be it a valid scheme or not.
  private static func scheme(_ bytes: ArraySlice<UInt8>) -> String? {
    let segment = bytes.prefix { byte in !"/?#".utf8.contains(byte) }
    guard let colon = segment.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return String(decoding: segment[..<colon], as: UTF8.self).lowercased()
  }

  private static func kind(of scheme: String) -> LinkTarget {
    switch scheme {
    case "http", "https": .web
    case "mailto", "tel": .contact
    default: .unsafe
    }
  }
}
