import Assessment
import Model

/// A part of the list of villages, for programmes too large for one table.
package struct VillageListPage: Hashable, Sendable {
  package var frame: Frame
  package var set: Link
  package var parts: [Link]
  package var matrix: Matrix
}

extension Context {
  /// How many villages stand on one list page.
  static let listLength = 100

  /// "A – D" links to the parts of the list.
  func villageLists(of progress: SetProgress) -> [Link] {
    lists[progress.set].enumerated().map { part, range in
      let ends = [range.lowerBound, range.upperBound - 1].map {
        programme.villages[progress.villages[$0].village]
      }
      let names = ends.map { village in
        hasCommunes ? village.commune.map { programme.communes[$0].name } ?? "" : village.name
      }
      let text = names[0] == names[1] ? names[0] : "\(names[0]) – \(names[1])"
      return Link(text, listAddress(part, progress.set))
    }
  }

  /// The parts in which a set's villages are listed, where they are too many for one table: whole
  /// communes as far as they fit.
  static func lists(of progress: SetProgress, _ programme: Programme) -> [Range<Int>] {
    let villages = progress.villages
    guard villages.count > mostRows else { return [] }
    var runs: [Range<Int>] = []
    var start = 0
    for end in 1...villages.count {
      let isEnd =
        end == villages.count || end - start == listLength
        || programme.villages[villages[end].village].commune
          != programme.villages[villages[start].village].commune
      if isEnd {
        runs.append(start..<end)
        start = end
      }
    }
    return runs.reduce(into: []) { lists, run in
      if let last = lists.last, run.upperBound - last.lowerBound <= listLength {
        lists[lists.count - 1] = last.lowerBound..<run.upperBound
      } else {
        lists.append(run)
      }
    }
  }

  private func listAddress(_ part: Int, _ set: Int) -> String {
    "bo-tieu-chi/\(self.set(set).id)-danh-sach-\(part + 1).html"
  }

  func villageListPage(_ part: Int, _ progress: SetProgress) -> VillageListPage {
    let villages = progress.villages[lists[progress.set][part]]
    let set = set(progress.set)
    let links = villageLists(of: progress)
    let heading = words[.villagesOf, ["set": set.shortTitle, "part": links[part].text]]
    return VillageListPage(
      frame: frame(
        listAddress(part, progress.set), heading, summary: "\(heading). \(asOf).",
        crumbs: [Link(set.shortTitle, addresses.set(progress.set))]),
      set: Link(set.shortTitle, addresses.set(progress.set)), parts: links,
      matrix: matrix(Array(villages), in: progress.set))
  }
}
