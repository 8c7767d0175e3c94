/// A path inside the site that cannot leave it and that every file system can hold.
struct SitePath: Hashable, Sendable {
  /// Parts joined by `/`, such as `ban/put.html`.
  let text: String

  /// The name kept for the manifest.
  static let manifest = "manifest.json"

  /// Checks a path; `nil` for an absolute one, `.`, `..`, empty parts, control characters,
  /// a backslash (browsers read it as `/`) and the manifest's own name at the top.
  init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.allSatisfy(Self.isName), let first = parts.first,
      Substring(first).lowercased() != Self.manifest
    else { return nil }
    self.text = text
  }

  private static func isName(_ part: Substring.UTF8View) -> Bool {
    !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
      && part.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
  }

  /// The folders on the way to the file, outermost first; none at the top.
  var folders: [String] {
    text.utf8.indices.filter { text.utf8[$0] == UInt8(ascii: "/") }.map { String(text[..<$0]) }
  }

  /// The folder the file is in; empty at the top.
  var folder: String {
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(text[..<slash])
  }
}

/// The order of two texts by their bytes, the same on every machine.
func precedesByBytes(_ left: String, _ right: String) -> Bool {
  left.utf8.withContiguousStorageIfAvailable { left in
    right.utf8.withContiguousStorageIfAvailable { left.lexicographicallyPrecedes($0) }
  }.flatMap(\.self) ?? left.utf8.lexicographicallyPrecedes(right.utf8)
}
