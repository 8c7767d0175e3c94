import Diagnostics
package import Pages
package import Vietnamese

/// A sheet as the list of all names it: enough to choose it, and to tell whether paper is current.
package struct ListedSheet: Hashable, Sendable {
  /// From the site's root.
  package var path: String
  package var kind: String
  package var id: String
  package var title: String
  /// The page of the site that says the same.
  package var page: String
  /// The content code: twelve hexadecimal digits.
  package var code: String

  package init(path: String, kind: String, id: String, title: String, page: String, code: String) {
    self.path = path
    self.kind = kind
    self.id = id
    self.title = title
    self.page = page
    self.code = code
  }

  /// - Returns: `nil` for a page that is not made for paper.
  package init?(_ page: Page) {
    switch page {
    case .sheet(let sheet):
      self.init(
        path: sheet.frame.path, kind: sheet.kind.rawValue, id: sheet.id,
        title: sheet.frame.heading, page: sheet.page.address, code: sheet.contentCode)
    case .poster(let poster):
      self.init(
        path: poster.frame.path, kind: "poster", id: poster.id, title: poster.frame.heading,
        page: poster.page.address, code: poster.contentCode)
    case .speech(let speech):
      self.init(
        path: speech.frame.path, kind: "speech", id: speech.id, title: speech.frame.heading,
        page: speech.page.address, code: speech.contentCode)
    default: return nil
    }
  }
}

extension ListedSheet {
  /// The kinds of sheets, in the order in which they are told.
  package static let kinds = Sheet.Kind.allCases.map(\.rawValue) + ["poster", "speech"]

  /// Whether somebody who says so means this sheet.
  package func isCalled(_ name: String) -> Bool {
    name == id || name == path || name == page || "\(name).html" == path
      || "\(name).html" == page
  }

  /// Whether its path stays in the site.
  package var isInside: Bool {
    !path.hasPrefix("/") && !path.split(separator: "/").contains { $0 == ".." || $0 == "." }
      && path.hasSuffix(".html")
  }

  /// What its PDF is called: `in/so.html` is `so.pdf`, `phat-thanh/xa.html` is `phat-thanh-xa.pdf`.
  package static func pdfName(of path: String) -> String {
    let name = path.hasPrefix("in/") ? path.dropFirst(3) : path[...]
    return name.dropLast(".html".count).split(separator: "/").joined(separator: "-") + ".pdf"
  }
}

/// A sheet that was posted with a content code.
package struct PostedSheet: Hashable, Sendable {
  package var code: String
  /// Address in the site without `.html`.
  package var page: String
  package var place: String
  /// `2024-06-30`
  package var from: String

  package init(code: String, page: String, place: String, from: String) {
    self.code = code
    self.page = page
    self.place = place
    self.from = from
  }
}

/// `in/to-in.json`: every sheet of the site with its content code, a line each, by path, and what was
/// posted with which code.
package func sheetListFile(
  _ sheets: [ListedSheet], _ posted: [PostedSheet] = [], site: SiteFrame, asOf: Day
) -> [UInt8] {
  func quoted(_ text: String) -> String { JSONValue.string(text).written }
  let lines = sheets.sorted { $0.path < $1.path }.map { sheet in
    let fields = [
      ("path", sheet.path), ("kind", sheet.kind), ("id", sheet.id), ("title", sheet.title),
      ("page", sheet.page), ("hash", sheet.code),
    ]
    return "{" + fields.map { "\"\($0)\":\(quoted($1))" }.joined(separator: ",") + "}"
  }
  let head =
    "{\"version\":1,\"asOf\":\(quoted(asOf.iso)),\"builder\":\(quoted(site.builder)),\"sheets\":["
  let postings = posted.map { posting in
    let fields = [
      ("hash", posting.code), ("page", posting.page), ("place", posting.place),
      ("from", posting.from),
    ]
    return "{" + fields.map { "\"\($0)\":\(quoted($1))" }.joined(separator: ",") + "}"
  }
  let tail = postings.isEmpty ? "]}" : "],\"posted\":[\n\(postings.joined(separator: ",\n"))\n]}"
  return Array("\(head)\n\(lines.joined(separator: ",\n"))\n\(tail)\n".utf8)
}
