package import Model

/// The kinds of pages that a site does without.
package struct LeftOut: Sendable {
  package let kinds: Set<PageKind>
  /// The pages of whole sets and criteria; others beside them are lists.
  private let wholes: Set<String>

  init() {
    kinds = []
    wholes = []
  }

  init(of programme: Programme, _ addresses: Addresses) {
    kinds = programme.site.leftOut
    wholes = Set(
      programme.sets.indices.flatMap { set in
        [addresses.set(set)]
          + programme.sets[set].criteria.indices.map { addresses.criterion($0, set: set) }
      })
  }

  package func contains(_ kind: PageKind) -> Bool { kinds.contains(kind) }

  /// Whether the page at an address, from the site's root, is of such a kind.
  package func contains(_ address: String) -> Bool {
    // Most links lead to villages.
    if kinds.isEmpty || address.hasPrefix("thon-ban/") { return false }
    let end = address.utf8.firstIndex(of: UInt8(ascii: "#")) ?? address.endIndex
    return kind(ofPage: address[..<end]).map(kinds.contains) ?? false
  }

  private func kind(ofPage page: Substring) -> PageKind? {
    guard let end = page.utf8.firstIndex(of: UInt8(ascii: "/")) else {
      return LeftOut.singlePages[String(page)] ?? LeftOut.kind(ofPart: page)
    }
    guard let folder = LeftOut.folders[String(page[..<end])] else { return nil }
    switch folder {
    case .sets: return wholes.contains(String(page)) ? .sets : .lists
    case .lists: return wholes.contains(String(page)) ? nil : .lists
    case .sheets: return kind(ofSheet: page)
    default: return folder
    }
  }

  /// The sheet of a month is made with its page, and goes with it.
  private func kind(ofSheet page: Substring) -> PageKind {
    if page.hasPrefix("in/ap-phich-") { return .posters }
    if page.hasPrefix("in/thang-"), kinds.contains(.months) { return .months }
    return page.hasPrefix("in/dinh-chinh-") && kinds.contains(.corrections) ? .corrections : .sheets
  }

  /// What stands in each folder of which a site may do without something.
  private static let folders: [String: PageKind] = [
    "bo-tieu-chi": .sets, "tieu-chi": .lists, "lich": .calendars, "doi-chieu": .checks,
    "thang": .months, "thay-doi": .years, "dinh-chinh": .corrections, "in": .sheets,
    "phat-thanh": .loudspeaker, "van-ban": .documents, "du-lieu": .openData, "tra-cuu": .index,
  ]

  private static let singlePages: [String: PageKind] = [
    Addresses.tasks: .tasks, Addresses.units: .unitList, Addresses.documents: .documents,
    Addresses.funds: .funds, Addresses.checks: .checks, Addresses.notices: .notices,
    Addresses.siteMap: .siteMap, Addresses.notFound: .notFound, Addresses.sheets: .sheets,
    Addresses.postings: .postings, Addresses.data: .openData, Addresses.feed: .openData,
    Addresses.index: .index,
  ]

  private static func kind(ofPart page: Substring) -> PageKind? {
    if page.hasPrefix("viec-") { return .tasks }
    return page.hasPrefix("provenance") ? .provenance : nil
  }
}
