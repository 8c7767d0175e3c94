/// Where a link or an image in prose leads.
package enum ContentLink: Hashable, Sendable {
  /// To an address of its own: `https:`, `mailto:`, `tel:`.
  case elsewhere
  /// To a file of the content folder, and perhaps a heading in it; the anchor is empty when there
  /// is none.
  case file(String, anchor: String)
  /// Above the content folder, or from the root of a server.
  case outside

  /// Reads a target as it stands in the prose at a content path.
  package init(_ target: String, from path: String) {
    let pieces = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let file = pieces[0].prefix { $0 != "?" }
    let anchor = pieces.count > 1 ? percentDecoded(pieces[1]) : ""
    if file.prefix(while: { $0 != "/" }).contains(":") {
      self = .elsewhere
    } else if file.isEmpty {
      self = .file(path, anchor: anchor)
    } else if file.hasPrefix("/") {
      self = .outside
    } else if let file = resolved(percentDecoded(file), from: path) {
      self = .file(file, anchor: anchor)
    } else {
      self = .outside
    }
  }
}

/// The path without `.` and `..`, or `nil` when it leaves the folder.
private func resolved(_ target: String, from path: String) -> String? {
  var parts = path.folderPath.split(separator: "/").map(String.init)
  for part in target.split(separator: "/", omittingEmptySubsequences: false) {
    switch part {
    case ".", "": continue
    case "..":
      guard parts.popLast() != nil else { return nil }
    default: parts.append(String(part))
    }
  }
  return parts.joined(separator: "/")
}

private func percentDecoded(_ text: Substring) -> String {
  var bytes: [UInt8] = []
  var rest = text.utf8[...]
  while let byte = rest.popFirst() {
    let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    if byte == UInt8(ascii: "%"), digits.count == 2 {
      bytes.append(UInt8(digits[0] * 16 + digits[1]))
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
