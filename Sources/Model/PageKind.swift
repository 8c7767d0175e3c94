/// A kind of pages or files that a site may do without. What is not listed here every site has: the
/// home page, villages, communes, criteria, units and articles.
package enum PageKind: String, CaseIterable, Sendable {
  /// The page of each set.
  case sets
  /// The parts of long tables of villages, of a set and of a criterion, and lists of names.
  case lists
  /// All tasks, and those that stand alike.
  case tasks
  /// Calendar files of tasks.
  case calendars
  /// The list of all units, with who holds what.
  case unitList = "unit_list"
  case documents
  case funds
  case checks
  case months
  case years
  case corrections
  /// The list of notices.
  case notices
  case siteMap = "site_map"
  case notFound = "not_found"
  case sheets
  case posters
  case loudspeaker
  case postings
  /// The open data, with the page that explains it and the feed.
  case openData = "open_data"
  /// The index from A to Z.
  case index
  /// The files that tell where every figure is from.
  case provenance
}
