/// Pages nobody can come to from the first page by links.
func unreachable(in site: BuiltSite) -> [String] {
  let pages = Dictionary(uniqueKeysWithValues: site.pages.map { ($0.path, $0) })
  var met: Set = ["index.html"]
  var waiting = ["index.html"]
  while let path = waiting.popLast() {
    guard let page = pages[path] else { continue }
    for target in page.linkedPages where met.insert(target).inserted { waiting.append(target) }
  }
  // A server shows this one for addresses that are not there.
  met.insert("404.html")
  return site.pages.map(\.path).filter { !met.contains($0) }.map { "\($0): no link leads here" }
}

extension SitePage {
  fileprivate var linkedPages: [String] {
    opening("a").compactMap { tag in
      guard let href = tag["href"], case .file(let target, _) = SiteAddress(href, from: path)
      else { return nil }
      return target
    }
  }
}

/// `sitemap.xml`, which needs an absolute address and is written only when the site has one, lists
/// every page and nothing else.
func siteMapFaults(in site: BuiltSite) -> [String] {
  guard let text = site.text(of: "sitemap.xml") else { return [] }
  let listed = text.components(between: "<loc>", and: "</loc>")
  let root = site.address
  guard let root else { return ["sitemap.xml: lists nothing"] }
  let paths = Set(listed.map { $0 == root ? "index.html" : String($0.dropFirst(root.count)) })
  let pages = Set(site.pages.map(\.path)).subtracting(["404.html"])
  return pages.subtracting(paths).sorted().map { "sitemap.xml: lacks \($0)" }
    + paths.subtracting(pages).sorted().map { "sitemap.xml: \($0) is no page" }
}

extension String {
  /// Up to and with the last of a character.
  func prefix(upToLast character: Character) -> String {
    lastIndex(of: character).map { String(self[...$0]) } ?? self
  }
}
