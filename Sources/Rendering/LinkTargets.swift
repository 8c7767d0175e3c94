import Pages

/// Where a link in prose leads: an author names files of the content folder, a page needs
/// addresses of the site.
struct LinkTargets: Sendable {
  /// By content path.
  let addresses: [String: String]

  /// The address, from the site's root, of a relative link in a file; `nil` when it leads nowhere.
  func address(of target: String, in file: String) -> String? {
    guard !target.contains(":"), !target.hasPrefix("#"), !target.hasPrefix("/") else { return nil }
    let pieces = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = resolved(String(pieces[0]), from: file) else { return nil }
    let anchor = pieces.count > 1 ? "#\(pieces[1])" : ""
    if let page = addresses[path] { return page + anchor }
    return path.hasSuffix(".md") ? nil : Addresses.asset(path)
  }

  private func resolved(_ target: String, from file: String) -> String? {
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in target.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case "", ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(unescaped(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// `%20` and the like as the file system knows them.
  private func unescaped(_ part: Substring) -> String {
    guard part.contains("%") else { return String(part) }
    var bytes: [UInt8] = []
    var rest = part.utf8[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
