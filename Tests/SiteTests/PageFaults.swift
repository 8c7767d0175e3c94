/// What a page must say of itself.
func headFaults(_ page: SitePage) -> [String] {
  var faults: [String] = []
  if (page.opening("html").first?["lang"] ?? "").isEmpty { faults.append("no lang") }
  let titles = headTags(page).filter { $0.kind == .opens && $0.name == "title" }
  if titles.count != 1 || titles[0].textAfter.allSatisfy(\.isWhitespace) {
    faults.append("no title, or several")
  }
  if page.meta("description").isEmpty { faults.append("no description") }
  if page.meta("viewport").isEmpty { faults.append("no viewport") }
  return faults.map { page.fault($0) }
}

/// A `<title>` of an SVG drawing is not the page's.
private func headTags(_ page: SitePage) -> ArraySlice<Tag> {
  page.tags.prefix { $0.name != "body" }
}

/// Headings, ids and the nesting of elements.
func bodyFaults(_ page: SitePage) -> [String] {
  var faults = nestingFaults(page)
  let count = page.opening("h1").count
  if count != 1 { faults.append(page.fault("\(count) h1")) }
  var level = 0
  var ids: Set<String> = []
  for tag in page.tags where tag.kind != .closes {
    if let next = headingLevels[tag.name] {
      if next > level + 1 { faults.append(page.fault(tag, "h\(next) below h\(level)")) }
      level = next
    }
    if let id = tag["id"], !ids.insert(id).inserted {
      faults.append(page.fault(tag, "id '\(id)' stands twice"))
    }
    if tag.name == "img", tag["alt"] == nil { faults.append(page.fault(tag, "image without alt")) }
  }
  return faults
}

private let headingLevels = ["h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6]

/// Every element closes inside the one it opened in; the theme leaves out no end tag.
private func nestingFaults(_ page: SitePage) -> [String] {
  var open: [Tag] = []
  for tag in page.tags {
    switch tag.kind {
    case .isWhole: break
    case .opens: open.append(tag)
    case .closes:
      guard open.last?.name == tag.name else {
        return [page.fault(tag, "</\(tag.name)> closes <\(open.last?.name ?? "nothing")>")]
      }
      open.removeLast()
    }
  }
  return open.map { page.fault($0, "<\($0.name)> is not closed") }
}

/// What could run or be fetched without the policy's leave.
func trustFaults(_ page: SitePage) -> [String] {
  var faults: [String] = []
  let policy = page.opening("meta").first { $0.has("http-equiv", "content-security-policy") }
  if policy?["content"]?.contains("default-src") != true {
    faults.append(page.fault("no content security policy"))
  }
  for tag in page.tags where tag.kind != .closes {
    if tag.name == "style" { faults.append(page.fault(tag, "inline style sheet")) }
    if tag.name == "script", tag["src"] == nil { faults.append(page.fault(tag, "inline script")) }
    for attribute in tag.attributes
    where attribute.name == "style" || attribute.name.hasPrefix("on") {
      faults.append(page.fault(tag, "attribute '\(attribute.name)'"))
    }
  }
  return faults
}

/// What should have stayed in the workshop, and letters that are not composed.
func textFaults(_ page: SitePage) -> [String] {
  var faults: [String] = []
  for leftover in ["{{", "}}"] where page.text.contains(leftover) {
    faults.append("template leftover '\(leftover)'")
  }
  for path in machinePaths where page.text.contains(path) {
    faults.append("a path of some machine: '\(path)'")
  }
  // Composed Vietnamese has no combining marks at all, so none may be left.
  if page.text.unicodeScalars.contains(where: { (0x300...0x36F).contains($0.value) }) {
    faults.append("a letter with a loose mark (not NFC)")
  }
  if page.text.unicodeScalars.contains("\u{FFFD}") { faults.append("bytes that are not UTF-8") }
  return faults.map { page.fault($0) }
}

private let machinePaths = ["/home/", "/root/", "/tmp/", "/var/", "/usr/", "/Users/", "file://"]
