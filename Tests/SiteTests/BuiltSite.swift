/// A generated site in memory: its files by their paths.
struct BuiltSite {
  let files: [String: [UInt8]]
  /// In the order of their paths.
  let pages: [SitePage]

  init(_ files: [String: [UInt8]]) {
    self.files = files
    pages = files.keys.filter { $0.hasSuffix(".html") }.sorted()
      .map { SitePage(path: $0, bytes: files[$0] ?? []) }
  }

  func text(of path: String) -> String? { files[path].map { String(decoding: $0, as: UTF8.self) } }

  /// Where it is published, if it says so: the shortest address of its `sitemap.xml` is the root's.
  var address: String? {
    let listed = text(of: "sitemap.xml")?.components(between: "<loc>", and: "</loc>") ?? []
    return listed.min { $0.count < $1.count }.map { address in
      address.hasSuffix("/") ? address : address.prefix(upToLast: "/")
    }
  }

  /// Everything that is wrong with it, a line each.
  var faults: [String] {
    let anchors = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, Set($0.ids)) })
    let byPath = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0) })
    let own = pages.flatMap { page in
      [
        headFaults(page), bodyFaults(page), trustFaults(page), textFaults(page),
        linkFaults(page, in: self, anchors), countFaults(page, in: byPath),
      ].flatMap { $0 }
    }
    return own + stylesheetFaults(in: self) + unreachable(in: self) + siteMapFaults(in: self)
  }
}
