/// Links, assets and references to ids: each leads to something that is there.
func linkFaults(
  _ page: SitePage, in site: BuiltSite, _ anchors: [String: Set<String>]
) -> [String] {
  page.tags.filter { $0.kind != .closes }.flatMap { tag in
    let links = tag.attributes.filter { linkAttributes.contains($0.name) }.compactMap {
      fault(of: $0.value, mayLeave: mayLeave(tag), from: page.path, in: site, anchors)
    }
    return (links + missingIDs(tag, page)).map { page.fault(tag, $0) }
  }
}

private let linkAttributes: Set = ["href", "src", "xlink:href", "poster", "data", "action"]
private let idAttributes: Set = [
  "for", "headers", "aria-labelledby", "aria-describedby", "aria-controls",
]

/// A reader may follow a link away; what a page loads is the site's own.
private func mayLeave(_ tag: Tag) -> Bool {
  tag.name == "a" || (tag.name == "link" && tag.has("rel", "canonical"))
}

private func missingIDs(_ tag: Tag, _ page: SitePage) -> [String] {
  tag.attributes.filter { idAttributes.contains($0.name) }.flatMap { attribute in
    attribute.value.split(separator: " ").map(String.init).filter { !page.ids.contains($0) }
      .map { "\(attribute.name) names no id '\($0)'" }
  }
}

/// What is wrong with one address, or `nil`.
private func fault(
  of address: String, mayLeave: Bool, from page: String, in site: BuiltSite,
  _ anchors: [String: Set<String>]
) -> String? {
  // A server shows this page at any depth, so that it names the site by its whole address.
  if page == "404.html", let root = site.address, address.hasPrefix(root) {
    return fault(
      of: String(address.dropFirst(root.count)), mayLeave: mayLeave, from: "index.html", in: site,
      anchors)
  }
  switch SiteAddress(address, from: page) {
  case .elsewhere: return mayLeave ? nil : "'\(address)' is loaded from elsewhere"
  case .unsafe: return "'\(address)' is no web address"
  case .absolute: return "'\(address)' works at one place only"
  case .outside: return "'\(address)' leaves the site"
  case .file(let path, let fragment):
    guard site.files[path] != nil else { return "'\(address)' leads to no file" }
    guard let fragment, let ids = anchors[path] else { return nil }
    return ids.contains(fragment) ? nil : "'\(address)' leads to no anchor"
  }
}

/// What style sheets load.
func stylesheetFaults(in site: BuiltSite) -> [String] {
  site.files.keys.filter { $0.hasSuffix(".css") }.sorted().flatMap { path in
    let text = site.text(of: path) ?? ""
    let imports = text.contains("@import") ? ["\(path): @import"] : []
    let loads = text.components(between: "url(", and: ")").compactMap { address in
      let bare = address.filter { $0 != "\"" && $0 != "'" }
      return fault(of: bare, mayLeave: false, from: path, in: site, [:]).map { "\(path): \($0)" }
    }
    return imports + loads
  }
}

/// Where an address of a page leads.
enum SiteAddress: Equatable {
  case file(String, fragment: String?)
  /// Another site, or mail.
  case elsewhere
  case unsafe
  /// `/x`, which breaks under a sub-path and on a USB stick.
  case absolute
  /// `../` above the site's root.
  case outside

  init(_ address: String, from page: String) {
    if let colon = address.firstIndex(of: ":"), !address[..<colon].contains(where: "/?#".contains) {
      let isKnown = ["http", "https", "mailto", "tel"].contains(address[..<colon].lowercased())
      self = isKnown ? .elsewhere : .unsafe
    } else if address.hasPrefix("//") {
      self = .elsewhere
    } else if address.hasPrefix("/") {
      self = .absolute
    } else {
      self.init(relative: address, from: page)
    }
  }

  private init(relative address: String, from page: String) {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 && !parts[1].isEmpty ? decoded(parts[1]) : nil
    let path = decoded(parts[0].prefix { $0 != "?" })
    if path.isEmpty {
      self = .file(page, fragment: fragment)
      return
    }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for step in path.split(separator: "/") where step != "." {
      if step != ".." {
        folders.append(String(step))
      } else if folders.popLast() == nil {
        self = .outside
        return
      }
    }
    self = .file(folders.joined(separator: "/"), fragment: fragment)
  }
}

/// Percent signs resolved.
private func decoded(_ text: some StringProtocol) -> String {
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    let digits = String(decoding: rest.prefix(2), as: UTF8.self)
    if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

extension String {
  /// The texts between two marks, in order.
  func components(between start: String, and end: String) -> [String] {
    var found: [String] = []
    var rest = self[...]
    while let opening = rest.firstRange(of: start) {
      rest = rest[opening.upperBound...]
      guard let closing = rest.firstRange(of: end) else { break }
      found.append(String(rest[..<closing.lowerBound]))
      rest = rest[closing.upperBound...]
    }
    return found
  }
}
