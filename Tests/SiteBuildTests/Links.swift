extension Site {
  /// Every link of the site's pages that leads nowhere, as `page -> address`.
  var brokenLinks: [String] {
    let pages = pages
    let anchors = pages.mapValues { page in Set(page.tags.compactMap { $0["id"] }) }
    return pages.sorted { $0.key < $1.key }.flatMap { path, page in
      page.tags.compactMap { $0["href"] ?? $0["src"] }.filter { address in
        !leadsSomewhere(address, from: path, anchors)
      }.map { "\(path) -> \($0)" }
    }
  }

  private func leadsSomewhere(
    _ address: String, from path: String, _ anchors: [String: Set<String>]
  ) -> Bool {
    if address.contains(":") { return true }
    let pieces = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let target = pieces[0].isEmpty ? path : resolved(pieces[0], from: path)
    guard let target, files[target] != nil else { return false }
    return pieces.count < 2 || anchors[target]?.contains(String(pieces[1])) == true
  }

  private func resolved(_ address: Substring, from path: String) -> String? {
    var parts = path.split(separator: "/").dropLast()
    for part in address.split(separator: "/", omittingEmptySubsequences: false) {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else if part != "." {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
