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

  /// Everything that is wrong with it, a line each.
  var faults: [String] {
    let anchors = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, Set($0.ids)) })
    let own = pages.flatMap { page in
      headFaults(page) + bodyFaults(page) + trustFaults(page) + textFaults(page)
        + linkFaults(page, in: self, anchors)
    }
    return own + stylesheetFaults(in: self) + unreachable(in: self) + siteMapFaults(in: self)
  }
}
