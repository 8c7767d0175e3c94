/// A link of the class `count` begins with how many there are, alone or out of a total, and leads to a
/// list or a table that has room for them: what a page counts can be opened.
func countFaults(_ page: SitePage, in pages: [String: SitePage]) -> [String] {
  page.opening("a").filter { $0["class"]?.split(separator: " ").contains("count") == true }
    .compactMap { tag in
      let numbers = tag.textAfter.drop(while: \.isWhitespace).prefix { $0.isNumber || $0 == "/" }
        .split(separator: "/").compactMap { Int($0) }
      guard let most = numbers.max() else { return page.fault(tag, "counts nothing") }
      guard case .file(let path, let fragment) = SiteAddress(tag["href"] ?? "", from: page.path),
        let target = pages[path]
      else { return page.fault(tag, "a count leads to no page") }
      let listed = target.items(below: fragment)
      return most <= listed
        ? nil : page.fault(tag, "counts \(most), but \(path) lists \(listed)")
    }
}

extension SitePage {
  /// How many items of lists and rows of tables stand in the element with an id, or below it when
  /// it is a heading; on the whole page without an id.
  fileprivate func items(below id: String?) -> Int {
    var start = 0
    var end = tags.count
    if let id {
      guard let found = tags.firstIndex(where: { $0["id"] == id }) else { return 0 }
      start = found
      end = tags[found].name.hasPrefix("h") ? endOfSection(from: found) : endOfElement(from: found)
    }
    var isInHead = false
    var items = 0
    for tag in tags[start..<end] {
      if tag.name == "thead" || tag.name == "tfoot" { isInHead = tag.kind == .opens }
      if !isInHead, tag.kind == .opens, tag.name == "li" || tag.name == "tr" { items += 1 }
    }
    return items
  }

  private func endOfElement(from start: Int) -> Int {
    var depth = 0
    for index in start..<tags.count where tags[index].name == tags[start].name {
      switch tags[index].kind {
      case .opens: depth += 1
      case .closes: depth -= 1
      case .isWhole: break
      }
      if depth == 0 { return index }
    }
    return tags.count
  }

  /// Up to the next heading of its level or a higher one.
  private func endOfSection(from start: Int) -> Int {
    let level = tags[start].name
    return tags.indices.dropFirst(start + 1).first {
      tags[$0].kind == .opens && tags[$0].name.count == 2 && tags[$0].name.hasPrefix("h")
        && tags[$0].name <= level && tags[$0].name != "hr"
    } ?? tags.count
  }
}
