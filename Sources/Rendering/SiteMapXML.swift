import Pages

/// `sitemap.xml`: every page that search engines should know. Without a base address, addresses
/// are relative to the file, which the format does not allow, so there is none then.
package func siteMapXML(_ paths: [String], baseURL: String) -> [UInt8]? {
  guard !baseURL.isEmpty else { return nil }
  var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
  text += #"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"# + "\n"
  for path in paths.sorted() where path != Addresses.notFound {
    text += "<url><loc>\(escaped(baseURL + (path == Addresses.home ? "" : path)))</loc></url>\n"
  }
  return Array((text + "</urlset>\n").utf8)
}

private func escaped(_ text: String) -> String {
  text.reduce(into: "") { escaped, character in
    switch character {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case "'": escaped += "&apos;"
    default: escaped.append(character)
    }
  }
}
