/// What a browser asks for: the head of an HTTP/1 request, as far as serving files needs it.
package struct Request: Hashable, Sendable {
  /// How a request may ask; both only read.
  package enum Method: String, Sendable {
    case get = "GET"
    case head = "HEAD"
  }

  package let method: Method
  package let path: RequestedPath
  /// What follows the first question mark.
  package let query: String?

  /// The longest first line and the longest head that are read, in bytes.
  static let longestLine = 8_192
  static let longestHead = 32_768

  /// Reads a head, its last empty line left out (RFC 9112, sections 3 and 5).
  package init(head: [UInt8]) throws(Refusal) {
    guard head.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 13 || $0 == 10 || $0 == 9 }) else {
      throw Refusal(.badRequest)
    }
    var lines = String(decoding: head, as: UTF8.self).utf8.lines
    guard let line = lines.popFirst() else { throw Refusal(.badRequest) }
    guard line.utf8.count <= Self.longestLine else { throw Refusal(.targetTooLong) }
    let words = line.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count == 3 else { throw Refusal(.badRequest) }
    let version = try Self.version(String(Substring(words[2])))
    guard let method = Method(rawValue: String(Substring(words[0]))) else {
      throw Refusal(.methodNotAllowed)
    }
    let (authority, path) = try Self.parts(ofTarget: words[1])
    let hosts = try Self.hosts(in: lines)
    guard hosts.count == 1 || hosts.isEmpty && version == .old else { throw Refusal(.badRequest) }
    guard hosts.allSatisfy(isThisMachine), authority.map(isThisMachine) ?? true else {
      throw Refusal(.forbidden)
    }
    self.method = method
    let mark = path.firstIndex(of: UInt8(ascii: "?"))
    query = mark.map { String(Substring(path[path.index(after: $0)...])) }
    self.path = try RequestedPath(path[..<(mark ?? path.endIndex)])
  }

  private enum Version { case old, current }

  private static func version(_ text: String) throws(Refusal) -> Version {
    switch text {
    case "HTTP/1.1": return .current
    case "HTTP/1.0": return .old
    default: throw Refusal(text.hasPrefix("HTTP/") ? .versionNotSupported : .badRequest)
    }
  }

  /// A target is a path, or a whole address as proxies get it.
  private static func parts(
    ofTarget target: Substring.UTF8View
  ) throws(Refusal) -> (authority: String?, path: Substring.UTF8View) {
    if target.first == UInt8(ascii: "/") { return (nil, target) }
    guard Substring(target.prefix(7)).lowercased() == "http://" else { throw Refusal(.badRequest) }
    let rest = target.dropFirst(7)
    let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
    let path = rest[authority.endIndex...]
    let isBare = path.first != UInt8(ascii: "/")
    return (
      String(Substring(authority)), isBare ? Substring("/" + Substring(path)).utf8 : path
    )
  }

  private static func hosts(in lines: some Sequence<Substring>) throws(Refusal) -> [String] {
    var hosts: [String] = []
    for line in lines {
      let name = line.utf8.prefix { $0 != UInt8(ascii: ":") }
      guard !name.isEmpty, name.endIndex < line.endIndex, !name.contains(where: { $0 <= 0x20 })
      else { throw Refusal(.badRequest) }
      guard Substring(name).lowercased() == "host" else { continue }
      let value = line[line.utf8.index(after: name.endIndex)...]
      hosts.append(String(value.drop { $0 == " " || $0 == "\t" }.filter { $0 != " " }))
    }
    return hosts
  }
}

extension String.UTF8View {
  /// The parts between line ends, which are CR LF.
  fileprivate var lines: ArraySlice<Substring> {
    var lines: [Substring] = []
    var rest = self[...]
    while let end = rest.indices.first(where: { rest[$0...].starts(with: [13, 10]) }) {
      lines.append(Substring(rest[..<end]))
      rest = rest[end...].dropFirst(2)
    }
    return (lines + [Substring(rest)])[...]
  }
}

/// Whether a request's host is this machine by a name that no other site can take. A page elsewhere
/// whose name was made to lead here (DNS rebinding) asks with its own name.
private func isThisMachine(_ host: String) -> Bool {
  host.wholeMatch(of: /(localhost|127\.0\.0\.1|\[::1\])(:[0-9]*)?/.ignoresCase()) != nil
}
